/** Days, times and rough times in words; parts that are no numbers stand as typed. */
import { agoMeant, dateRange, isBlankDate, monthMeant, type ApproximateDate } from '../form/approximateDate'
import { formatDay, formatMonth, formatTime, isTime, say, sayOf } from '../i18n'
import { words, type Text } from './paper'
import type { Summary } from './summary'
import { around, aroundAll, own } from './texts'

/** What was typed, made into words by a format; what the format gives back as typed stays the person's own. */
export function dayText(typed: string): Text {
  const text = formatDay(typed)
  return text === typed ? own(text) : words(text)
}

/** A time of day in figures is no word of the person's, also in a language that writes it as it was typed. */
export const timeText = (typed: string): Text => (isTime(typed) ? words(formatTime(typed)) : own(typed))

/** A typed number: in figures it is part of the sentence; anything else is the person's own. */
const numberText = (typed: string): Text => (/^\d+$/.test(typed) ? words(typed) : own(typed))

/**
 * "April 2026" where a month was meant; "2024" where years were counted, as the form says it back: "late 2024" would be
 * finer than what was said, and read as before or after something else of that year. Of many months "late 2024": the third
 * of the year in which a range's middle lies.
 */
function aboutWhen(date: ApproximateDate, birthYear: number | null): string {
  const meant = monthMeant(date)
  if (meant !== null) return formatMonth(meant.slice(0, 4), Number(meant.slice(5, 7)))
  if (date.kind === 'ago' && date.unit === 'year') return agoMeant(date)?.year ?? ''
  const range = dateRange(date, birthYear)
  if (range === null) return ''
  const middle = new Date((Date.parse(range.from) + Date.parse(range.to)) / 2)
  const third = (['early', 'middle', 'late'] as const)[Math.floor(middle.getUTCMonth() / 4)] ?? 'late'
  return say(`date.${third}`, { year: middle.getUTCFullYear() })
}

const agoText = ({ n, unit }: Extract<ApproximateDate, { kind: 'ago' }>): Text =>
  aroundAll(`date.ago.${unit}`, { n: numberText(n.trim()) }, n.trim())

const MONTH_MS = 30 * 24 * 3600 * 1000

/** A rough time as somebody says it: nothing in brackets, and "2 years ago" only while that is still so. */
export function spokenDate(date: ApproximateDate, { today, birthYear }: Summary): Text {
  if (date.kind !== 'ago') return dateText(date, birthYear, 'sentence')
  const isFresh = Math.abs(Date.parse(today) - Date.parse(date.asOf)) <= MONTH_MS
  return isFresh ? agoText(date) : around('opening.around', words(aboutWhen(date, birthYear)))
}

/**
 * A rough time in words; parts that are no numbers stand as typed.
 * `sentence`: as it follows a verb ("in 2019", "on May 3, 2020"); else as it stands alone ("2019").
 */
export function dateText(
  date: ApproximateDate,
  birthYear: number | null,
  within: 'sentence' | 'alone' = 'alone',
): Text {
  if (isBlankDate(date)) return []
  if (within === 'sentence') {
    const alone = dateText(date, birthYear)
    if (date.kind === 'monthYear' || date.kind === 'year') return around('date.in', alone)
    if (date.kind === 'day') return around('date.on', alone)
    if (date.kind === 'stage' && date.id === 'always') return words(say('date.stageBegan.always'))
    return alone
  }
  switch (date.kind) {
    case 'ago': {
      const ago = agoText(date)
      const when = words(aboutWhen(date, birthYear))
      return when.length === 0 ? ago : aroundAll('date.agoAround', { ago, when })
    }
    case 'monthYear': {
      const [month, year] = [Number(date.m), date.y.trim()]
      if (!(month >= 1 && month <= 12)) return own(year)
      if (/^\d*$/.test(year)) return words(formatMonth(year, month))
      return [...words(`${formatMonth('', month)} `), ...own(year)]
    }
    case 'year':
      return own(date.y.trim())
    case 'day':
      return dayText(date.d.trim())
    case 'age':
      return aroundAll('date.age', { n: numberText(date.n.trim()) })
    case 'stage':
      return date.id === 'otherStage' ? own(date.other.trim()) : words(sayOf(`date.stage.${date.id}`))
    case 'unsure':
      return words(say('date.unsure'))
  }
}
