/**
 * A rough time, said in one of seven ways, and the range of days that it stands for.
 * The parts are kept as typed (strings): half-typed and odd entries are never lost, they are only not placed.
 */
import { plainNumber } from './plainNumber'
import { typedMonth } from './typedMonth'

export const STAGES = [
  'always',
  'childhood',
  'teens',
  'firstSex',
  'twenties',
  'thirties',
  'forties',
  'fifties',
  'sixtiesPlus',
  'newRelationship',
  'afterBreakup',
  'aroundPregnancy',
  'afterBirth',
  'aroundMenopause',
  'aroundIllness',
  'afterSurgery',
  'newMedicine',
  'otherStage',
] as const
export type Stage = (typeof STAGES)[number]

export const DATE_WAYS = ['ago', 'monthYear', 'year', 'day', 'age', 'stage', 'unsure'] as const
export type DateWay = (typeof DATE_WAYS)[number]

export type ApproximateDate =
  /** `asOf`: the day of writing, from which it is counted back, `YYYY-MM-DD`. */
  | { kind: 'ago'; n: string; unit: 'month' | 'year'; asOf: string }
  | { kind: 'monthYear'; y: string; m: string }
  | { kind: 'year'; y: string }
  | { kind: 'day'; d: string }
  | { kind: 'age'; n: string }
  | { kind: 'stage'; id: '' | Stage; other: string }
  | { kind: 'unsure' }

/** First and last possible day, both `YYYY-MM-DD`. */
export interface DateRange {
  from: string
  to: string
}

/** Ages that a stage of life spans, where it can be placed at all (only with a known age). */
const STAGE_AGES: Partial<Record<Stage, readonly [number, number]>> = {
  childhood: [0, 12],
  teens: [13, 19],
  twenties: [20, 29],
  thirties: [30, 39],
  forties: [40, 49],
  fifties: [50, 59],
  sixtiesPlus: [60, 120],
}

/** An empty date of the given way. `today` is `YYYY-MM-DD`. */
export function blankDate(way: DateWay, today: string): ApproximateDate {
  switch (way) {
    case 'ago':
      return { kind: 'ago', n: '', unit: 'year', asOf: today }
    case 'monthYear':
      return { kind: 'monthYear', y: '', m: '' }
    case 'year':
      return { kind: 'year', y: '' }
    case 'day':
      return { kind: 'day', d: '' }
    case 'age':
      return { kind: 'age', n: '' }
    case 'stage':
      return { kind: 'stage', id: '', other: '' }
    case 'unsure':
      return { kind: 'unsure' }
  }
}

/** True when nothing was said yet: a way was picked, but nothing typed. */
export function isBlankDate(date: ApproximateDate | null): boolean {
  if (date === null) return true
  switch (date.kind) {
    case 'ago':
    case 'age':
      return date.n.trim() === ''
    case 'monthYear':
      return date.y.trim() === '' && date.m === ''
    case 'year':
      return date.y.trim() === ''
    case 'day':
      return date.d.trim() === ''
    case 'stage':
      return date.id === '' || (date.id === 'otherStage' && date.other.trim() === '')
    case 'unsure':
      return false
  }
}

/** Such a time is rough anyway: "about 2012" is 2012. */
export function wholeNumber(typed: string): number | null {
  const plain = plainNumber(typed)
  return /^\s*\d{1,4}\s*$/.test(plain) ? Number(plain) : null
}

const pad = (n: number, width = 2): string => String(n).padStart(width, '0')
const iso = (date: Date): string =>
  `${pad(date.getUTCFullYear(), 4)}-${pad(date.getUTCMonth() + 1)}-${pad(date.getUTCDate())}`

/** A real calendar day written `YYYY-MM-DD`, or null. */
export function parseDay(text: string): string | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim())
  if (!match) return null
  const date = new Date(`${text.trim()}T00:00:00Z`)
  return Number.isNaN(date.getTime()) || iso(date) !== text.trim() ? null : text.trim()
}

/** `day` moved by whole months; the day of the month is clamped (31 March − 1 month = 28 or 29 February). */
export function addMonths(day: string, months: number): string {
  const [y = 0, m = 1, d = 1] = day.split('-').map(Number)
  const first = new Date(Date.UTC(2000, m - 1 + months, 1))
  first.setUTCFullYear(first.getUTCFullYear() + y - 2000)
  const lastDay = new Date(Date.UTC(2000, first.getUTCMonth() + 1, 0))
  lastDay.setUTCFullYear(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)
  first.setUTCDate(Math.min(d, lastDay.getUTCDate()))
  return iso(first)
}

/** Who counts in months still means about that month, so long ago. */
const SURE_MONTHS = 24

/** The month that "about n months ago" means, its first day `YYYY-MM-DD`; null for what is rougher than a month. */
export function monthMeant(date: ApproximateDate): string | null {
  if (date.kind !== 'ago' || date.unit !== 'month') return null
  const [n, day] = [wholeNumber(date.n), parseDay(date.asOf)]
  return n === null || n > SURE_MONTHS || day === null ? null : `${addMonths(day, -n).slice(0, 7)}-01`
}

/** What "how long ago" comes to: the month where it is counted in months, else the year; null where it cannot be placed. */
export function agoMeant(date: ApproximateDate | null): { year: string; month: number | null } | null {
  if (date?.kind !== 'ago') return null
  const [n, day] = [wholeNumber(date.n), parseDay(date.asOf)]
  if (n === null || day === null || dateRange(date, null) === null) return null
  const [year = '', month = ''] = addMonths(day, date.unit === 'month' ? -n : -n * 12).split('-')
  return { year: String(Number(year)), month: date.unit === 'month' ? Number(month) : null }
}

/** How many months "about n … ago" may be off, to each side: rougher the longer ago it is. */
function slack(n: number, unit: 'month' | 'year'): number {
  if (unit === 'month') return n <= SURE_MONTHS ? 1 : 2
  if (n <= 3) return 6
  return n <= 9 ? 12 : 24
}

function agoRange(n: number, unit: 'month' | 'year', asOf: string): DateRange | null {
  const day = parseDay(asOf)
  if (day === null || n > 150 * (unit === 'month' ? 12 : 1)) return null
  const months = unit === 'month' ? n : n * 12
  const off = slack(n, unit)
  const to = addMonths(day, off - months)
  return { from: addMonths(day, -off - months), to: to > day ? day : to }
}

const yearRange = (from: number, to = from): DateRange => ({ from: `${pad(from, 4)}-01-01`, to: `${pad(to, 4)}-12-31` })

/** "March 2021" may stand in the place of the year; then the month is that one. */
function inMonth(year: string, month: string): DateRange | null {
  const typed = (wholeNumber(year) === null ? typedMonth(year) : null) ?? { y: year, m: month }
  const [y, m] = [wholeNumber(typed.y), wholeNumber(typed.m)]
  if (y === null || y < 1000) return null
  if (m === null || m < 1 || m > 12) return yearRange(y)
  return { from: `${pad(y, 4)}-${pad(m)}-01`, to: iso(new Date(Date.UTC(y, m, 0))) }
}

/**
 * The days that a rough time may mean, or null when it cannot be placed.
 * @param birthYear the year of birth worked out from `about.age.age`, or null; ages and stages need it.
 */
export function dateRange(date: ApproximateDate | null, birthYear: number | null): DateRange | null {
  if (date === null) return null
  switch (date.kind) {
    case 'ago': {
      const n = wholeNumber(date.n)
      return n === null ? null : agoRange(n, date.unit, date.asOf)
    }
    case 'monthYear':
      return inMonth(date.y, date.m)
    case 'year':
      return inMonth(date.y, '')
    case 'day': {
      const day = parseDay(date.d)
      return day === null ? null : { from: day, to: day }
    }
    case 'age': {
      const n = wholeNumber(date.n)
      // Someone born in year b is n at some time in b+n or b+n+1; b itself is known to within a year.
      return n === null || n > 130 || birthYear === null ? null : yearRange(birthYear + n, birthYear + n + 1)
    }
    case 'stage': {
      const ages = date.id === '' ? undefined : STAGE_AGES[date.id]
      return ages === undefined || birthYear === null ? null : yearRange(birthYear + ages[0], birthYear + ages[1])
    }
    case 'unsure':
      return null
  }
}

/** Only to see whether an age is a number. */
const ANY_YEAR = 1980

/** Whether a time was said that can be placed, were the year of birth known. */
export const canBePlaced = (date: ApproximateDate): boolean => dateRange(date, ANY_YEAR) !== null

/** The year of birth to reckon with, from an age as typed, or null. `today` is `YYYY-MM-DD`. */
export function birthYearFrom(age: string, today: string): number | null {
  const n = wholeNumber(age)
  return n === null || n > 130 ? null : Number(today.slice(0, 4)) - n - 1
}
