/** The conditions that were picked, with whether they are in the past. */
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

const CANCERS = [
  'cancerBreast',
  'cancerGyn',
  'cancerProstate',
  'cancerTestis',
  'cancerBowel',
  'cancerBladder',
  'cancerBlood',
  'cancerOther',
] as const

/** A cancer, now or in the past: what was done about it may still count. */
export const hadCancer = (read: Reader): Found =>
  anyOf(read.picked(CONDITIONS, CANCERS), read.said('health.cancer.treatments'))
