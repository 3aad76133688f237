/** Setting two rough times beside each other. Dates are rough, so what comes of it only ever suggests a question. */
import { addMonths, type DateRange } from '../form/approximateDate'

/** What may mean more than a year of days says too little beside another time. */
const MOST_MONTHS = 12

const isNarrow = ({ from, to }: DateRange): boolean => to <= addMonths(from, MOST_MONTHS)

/**
 * Who says "about a year ago" may be half a year off, but seldom as far as that towards today: what lies in the last
 * quarter of a rough time more likely came after it. A time that is known to a month keeps all its days.
 */
function latestLikely({ from, to }: DateRange): string {
  let months = 0
  while (addMonths(from, months + 1) <= to) months += 1
  return addMonths(to, -Math.floor(months / 4))
}

/** The days from `before` months before a time to `after` months after it; null when the time is too rough. */
export const windowAround = (
  time: DateRange,
  { before, after }: { before: number; after: number },
): DateRange | null =>
  isNarrow(time) ? { from: addMonths(time.from, -before), to: addMonths(latestLikely(time), after) } : null

/** True when `event` may lie in the window, and is known to within a year. */
export const mayLieIn = (event: DateRange, window: DateRange): boolean =>
  event.to >= window.from && event.from <= window.to && isNarrow(event)

/** True when `event` may lie within the `months` before `day`, or later. */
export const mayBeSince = (event: DateRange, day: string, months: number): boolean => event.to > addMonths(day, -months)

/** True when `event` lies `months` or more before `day`; where it is known to within a year, when it may. */
export function isLongAgo(event: DateRange, day: string, months: number): boolean {
  const limit = addMonths(day, -months)
  return (isNarrow(event) ? event.from : event.to) <= limit
}
