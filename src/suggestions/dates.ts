/** Setting two rough times beside each other. Dates are rough, so what comes of it only ever suggests a question. */
import { addMonths, type DateRange } from '../form/approximateDate'

/** What may mean more than a year of days says too little beside another time. */
const MOST_MONTHS = 12

const isNarrow = ({ from, to }: DateRange): boolean => to <= addMonths(from, MOST_MONTHS)

/**
 * True when `event` may lie in the window around `onset`: from `before` months before it to `after` months after it.
 * Both must be known to within a year.
 */
export const isAround = (event: DateRange, onset: DateRange, { before, after }: { before: number; after: number }) =>
  isNarrow(event) &&
  isNarrow(onset) &&
  event.to >= addMonths(onset.from, -before) &&
  event.from <= addMonths(onset.to, after)

/** True when `event` lies `months` or more before `day`; where it is known to within a year, when it may. */
export function isLongAgo(event: DateRange, day: string, months: number): boolean {
  const limit = addMonths(day, -months)
  return (isNarrow(event) ? event.from : event.to) <= limit
}
