/** When the concerns began, and what else happened around then. */
import { mayLieIn, windowAround } from './dates'
import { anyOf } from './found'
import type { Dated, Reader } from './reader'
import type { Found } from './suggestion'

/**
 * The events that may lie near the beginning of a concern, each with the answer that says when it began.
 * @param near how many months before and after the beginning count
 */
export function nearOnset(read: Reader, events: readonly Dated[], near: { before: number; after: number }): Found {
  const onsets = read.items('details.story').flatMap((item) => {
    const onset = item.date('onset')
    const window = onset === null ? null : windowAround(onset.range, near)
    return onset === null || window === null ? [] : [{ window, found: onset.found }]
  })
  return anyOf(
    ...events.flatMap((event) =>
      onsets.filter(({ window }) => mayLieIn(event.range, window)).map((onset) => [...event.found, ...onset.found]),
    ),
  )
}
