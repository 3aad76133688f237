/** What was said of a time in one way, said in another. */
import { agoMeant, blankDate, isBlankDate, parseDay, type ApproximateDate, type DateWay } from './approximateDate'
import { typedMonth } from './typedMonth'

/** Each way in which one time was said, and what was said last. */
export interface SaidWays {
  typed: Partial<Record<DateWay, ApproximateDate>>
  last: ApproximateDate | null
}

/** The year, as typed, and the month where it is known. */
function monthOf(date: ApproximateDate): { y: string; m: string } | null {
  switch (date.kind) {
    case 'year':
      return typedMonth(date.y) ?? { y: date.y, m: '' }
    case 'monthYear':
      return typedMonth(date.y) ?? { y: date.y, m: date.m }
    case 'day': {
      const [y = '', m = ''] = (parseDay(date.d) ?? '').split('-')
      return y === '' ? null : { y, m: String(Number(m)) }
    }
    case 'ago': {
      const meant = agoMeant(date)
      return meant === null ? null : { y: meant.year, m: meant.month === null ? '' : String(meant.month) }
    }
    default:
      return null
  }
}

/** Only what is no guess: an age is no year as long as nobody knows the birthday, nor is a year so many years ago. */
export function carriedOver(date: ApproximateDate, way: DateWay, today: string): ApproximateDate {
  const blank = blankDate(way, today)
  const month = monthOf(date)
  if (month === null) return blank
  if (blank.kind === 'monthYear') return { ...blank, ...month }
  return blank.kind === 'year' ? { ...blank, y: month.y } : blank
}

const isSame = (a: ApproximateDate, b: ApproximateDate): boolean => JSON.stringify(a) === JSON.stringify(b)

/**
 * The time in another way: what was typed for that way before comes back, unless the present way began with it and has been
 * changed since; else what can be carried over.
 */
export function inOtherWay(date: ApproximateDate, way: DateWay, { typed }: SaidWays, today: string): ApproximateDate {
  const before = typed[way]
  const carried = carriedOver(date, way, today)
  if (before === undefined || isBlankDate(before)) return carried
  const began = carriedOver(before, date.kind, today)
  return isBlankDate(carried) || isBlankDate(began) || isSame(began, date) ? before : carried
}
