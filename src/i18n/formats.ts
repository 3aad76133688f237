/** Dates, times, lists and capitals as the language writes them. */
import { spokenLocale } from './say'

/** Making one takes far longer than asking one, and the same few are asked at every rendering. */
const formats = new Map<string, Intl.DateTimeFormat>()

function dates(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const locale = spokenLocale()
  const key = `${locale} ${JSON.stringify(options)}`
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, options)
  formats.set(key, format)
  return format
}

/** `2026-12-03` → "December 3, 2026". Text that is not a day comes back as typed. */
export const formatDay = (day: string): string => dayIn(day, 'long')

/** The same with the day of the week, by which one notices a slip. */
export const formatWeekday = (day: string): string => dayIn(day, 'full')

function dayIn(day: string, dateStyle: 'long' | 'full'): string {
  const date = new Date(`${day}T00:00:00Z`)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(date.getTime())) return day
  return dates({ dateStyle, timeZone: 'UTC' }).format(date)
}

/** A month of a year, "November 2024", "noviembre de 2024"; with an empty year only the month's name. `month` is 1 to 12. */
export function formatMonth(year: string, month: number): string {
  const date = new Date(Date.UTC(2000, month - 1, 1))
  const shown = year === '' ? {} : ({ year: 'numeric' } as const)
  const format = dates({ month: 'long', ...shown, timeZone: 'UTC' })
  // The year stays as it was typed.
  return format
    .formatToParts(date)
    .map(({ type, value }) => (type === 'year' ? year : value))
    .join('')
}

/** The short name of a month, "Nov". `month` is 1 to 12. */
export const formatShortMonth = (month: number): string =>
  dates({ month: 'short', timeZone: 'UTC' }).format(new Date(Date.UTC(2000, month - 1, 1)))

const TIME = /^([01]\d|2[0-3]):([0-5]\d)$/

/** True for `16:30`, which many languages write as it stands. */
export const isTime = (text: string): boolean => TIME.test(text)

/** `16:30` → "4:30 PM". Text that is not a time comes back as typed. */
export function formatTime(time: string): string {
  const match = TIME.exec(time)
  if (!match) return time
  const date = new Date(Date.UTC(2000, 0, 1, Number(match[1]), Number(match[2])))
  return dates({ timeStyle: 'short', timeZone: 'UTC' }).format(date)
}

/** A moment of this device's clock: "2:35 PM", with the day when it is not today's. `at`: milliseconds since 1970. */
export function formatMoment(at: number, now = Date.now()): string {
  const isToday = new Date(at).toDateString() === new Date(now).toDateString()
  return dates({
    ...(isToday ? {} : { dateStyle: 'medium' }),
    timeStyle: 'short',
  }).format(at)
}

/** "a, b and c". */
export const listOf = (items: readonly string[]): string =>
  new Intl.ListFormat(spokenLocale(), { type: 'conjunction' }).format(items)

/** "a, b or c" in pieces; of what the language puts between, `item` is null, else its place in the list. */
export function anyOfPieces(items: readonly string[]): { text: string; item: number | null }[] {
  let item = 0
  return new Intl.ListFormat(spokenLocale(), { type: 'disjunction' })
    .formatToParts(items)
    .map(({ type, value }) => ({ text: value, item: type === 'element' ? item++ : null }))
}

/** "a, b or c". */
export const anyOf = (items: readonly string[]): string =>
  new Intl.ListFormat(spokenLocale(), { type: 'disjunction' }).format(items)

/** With a capital at the beginning, also after a sign: "¿qué" → "¿Qué". */
export const capital = (text: string): string =>
  text.replace(/^[^\p{L}\p{N}]*\p{L}/u, (start) => start.toLocaleUpperCase(spokenLocale()))

/** By what each is called, as the language sorts: "Á" beside "A". */
export function inOrder<Item>(items: readonly Item[], nameOf: (item: Item) => string): Item[] {
  const { compare } = new Intl.Collator(spokenLocale())
  return items.toSorted((a, b) => compare(nameOf(a), nameOf(b)))
}
