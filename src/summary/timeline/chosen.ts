/** Which marks the figure shows when there are more than it has room for. */
import { middleOf } from './days'
import type { Days } from './model'
import { happenings, orderOf, type Placed } from './place'
import { RANK } from './things'

export const MOST_MARKS = 25

/**
 * By rank; among equals, what happened nearest in time to the beginning of a main concern. When no main concern has a
 * beginning that is known, what is older than the axis waits longest.
 */
export function chosen(placed: readonly Placed[], axis: Days): ReadonlySet<Placed> {
  const onsets = placed.flatMap(({ thing, start }) =>
    thing.rank === RANK.mainConcern && typeof start !== 'string' ? [middleOf(start)] : [],
  )
  const distanceOf = (one: Placed): number =>
    onsets.length === 0
      ? Number(orderOf(one) < axis.from)
      : Math.min(
          Number.MAX_SAFE_INTEGER,
          ...happenings(one).flatMap((day) => onsets.map((onset) => Math.abs(day - onset))),
        )
  const weighed = placed
    .map((one) => ({ one, distance: distanceOf(one) }))
    .toSorted((a, b) => a.one.thing.rank - b.one.thing.rank || a.distance - b.distance)
  return new Set(weighed.slice(0, MOST_MARKS).map(({ one }) => one))
}
