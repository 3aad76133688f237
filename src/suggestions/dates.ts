/** Setting two rough times beside each other. Dates are rough, so what comes of it only ever suggests a question. */
import { addMonths, type DateRange } from '../form/approximateDate'

/** What may mean more than a year of days says too little beside another time. */
const MOST_MONTHS = 12

const isNarrow = ({ from, to }: DateRange): boolean => to <= addMonths(from, MOST_MONTHS)

/** The days from `before` months before a time to `after` months after it; null when the time is too rough. */
export const windowAround = (
  time: DateRange,
  { before, after }: { before: number; after: number },
): DateRange | null => (isNarrow(time) ? { from: addMonths(time.from, -before), to: addMonths(time.to, after) } : null)

/** True when `event` may lie in the window, and is known to within a year. */
export const mayLieIn = (event: DateRange, window: DateRange): boolean =>
  event.to >= window.from && event.from <= window.to && isNarrow(event)

/** True when `event` lies `months` or more before `day`; where it is known to within a year, when it may. */
export function isLongAgo(event: DateRange, day: string, months: number): boolean {
  const limit = addMonths(day, -months)
  return (isNarrow(event) ? event.from : event.to) <= limit
}
