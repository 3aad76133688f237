/** What the form says below a rough time that cannot be right, or cannot be placed. */
import { dateRange, isBlankDate, wholeNumber, type ApproximateDate } from './approximateDate'
import { typedMonth } from './typedMonth'

/** What a gentle note may be about; never an error. */
export type DateNote = 'future' | 'beforeBirth' | 'noYear' | 'notADate'

/** A month, and no year that it is of. */
export function lacksYear(date: ApproximateDate | null): boolean {
  if (date?.kind === 'monthYear' && date.y.trim() === '') return date.m !== ''
  return (date?.kind === 'monthYear' || date?.kind === 'year') && typedMonth(date.y)?.y === ''
}

/**
 * A reason to look again at a date, or null.
 * @param today `YYYY-MM-DD`
 */
export function dateNote(
  date: ApproximateDate | null,
  { today, birthYear, future }: { today: string; birthYear: number | null; future: boolean },
): DateNote | null {
  if (date === null || isBlankDate(date) || date.kind === 'unsure' || date.kind === 'stage') return null
  if (date.kind === 'age') return wholeNumber(date.n) === null ? 'notADate' : null
  if (lacksYear(date)) return 'noYear'
  const range = dateRange(date, birthYear)
  if (range === null) return 'notADate'
  if (!future && range.from > today) return 'future'
  const earliest = birthYear ?? Number(today.slice(0, 4)) - 120
  return Number(range.to.slice(0, 4)) < earliest ? 'beforeBirth' : null
}
