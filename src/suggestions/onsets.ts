/** When the concerns began, and what else happened around then. */
import { mayLieIn, windowAround } from './dates'
import { anyOf } from './found'
import type { Dated, ItemReader, Reader } from './reader'
import type { Found } from './suggestion'

/** How many months before and after the beginning count. */
export interface Near {
  before: number
  after: number
}

/** The events that may lie near the beginning of one concern, each with the answer that says when it began. */
export function nearOnsetOf(item: ItemReader<'details.story'>, events: readonly Dated[], near: Near): Found {
  const onset = item.date('onset')
  const window = onset === null ? null : windowAround(onset.range, near)
  if (onset === null || window === null) return null
  return anyOf(
    ...events.filter(({ range }) => mayLieIn(range, window)).map((event) => [...event.found, ...onset.found]),
  )
}

/**
 * The same for all concerns together.
 * @param of only these concerns, where not all count
 */
export const nearOnset = (read: Reader, events: readonly Dated[], near: Near, of?: readonly string[]): Found =>
  anyOf(
    ...read
      .items('details.story')
      .filter(({ id }) => of === undefined || of.includes(id))
      .map((item) => nearOnsetOf(item, events, near)),
  )
