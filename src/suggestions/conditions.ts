/** The conditions that were picked, with whether they are in the past. */
import { health } from '../steps/health/health'
import { anyOf } from './found'
import type { PickOf } from './ids'
import type { Reader } from './reader'
import type { Found } from './suggestion'

const CONDITIONS = 'health.conditions'

/** Conditions that are not said to be in the past. */
export function hasNow(read: Reader, ids: readonly PickOf<typeof CONDITIONS>[]): Found {
  const past = read.items(CONDITIONS).flatMap((item) => (item.chose('now', ['past']) === null ? [] : [item.id]))
  return read.picked(
    CONDITIONS,
    ids.filter((id) => !past.includes(id)),
  )
}

/** A cancer, now or in the past: what was done about it may still count. */
export const hadCancer = (read: Reader): Found =>
  anyOf(read.picked(CONDITIONS, health.groups.conditions.options.cancer), read.said('health.cancer.treatments'))
