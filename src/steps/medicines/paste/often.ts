/** How often something is taken, in English, German, Spanish and French, and in the Latin of prescriptions. */
import { WORD_END, WORD_START, words, type Rule } from './marks'
import { NUMBER, numberOf } from './numbers'
import type { Often } from './pasted'
import { rule, said } from './saying'
import { TIMES_OF_DAY } from './timesOfDay'
import { WHEN_NEEDED } from './whenNeeded'

type Period = 'hour' | 'day' | 'week' | 'month' | 'year'
const PERIODS: readonly (readonly [RegExp, Period])[] = [
  [/^(h|hr|hrs|hours?|std|stunden?|horas?|heures?)$/i, 'hour'],
  [
    /^(d|days?|dai?ly|dayly|dailey|tag|tage|tagen|täglich|taeglich|tägl|tgl|días?|dias?|diarias?|diario|jours?|j|nights?)$/i,
    'day',
  ],
  [/^(w|wk|wks|weeks?|weekly|woche|wochen|wöchentlich|semanas?|semanal|semaines?)$/i, 'week'],
  [/^(months?|monthly|mo|mos|monate?n?|monatlich|mes|meses|mensual|mois)$/i, 'month'],
  [/^(years?|yearly|yr|jahre?n?|jährlich|años?|ans?|année)$/i, 'year'],
]
const DAY = 'days?|dai?ly|dayly|dailey|d|tage?n?|täglich|taeglich|tägl|tgl|días?|dias?|diarias?|jours?|j|nights?'
const LONGER =
  'weeks?|weekly|wks?|woche|wochen|wöchentlich|semanas?|semaines?|months?|monthly|mos?|monate?n?|monatlich|mes|meses|mois|years?|yearly|jahre?n?|jährlich|años?|ans?'
const HOURS = 'h|hrs?|hours?|std|stunden?|horas?|heures?'

const periodOf = (word: string): Period | null => PERIODS.find(([pattern]) => pattern.test(word))?.[1] ?? null

const aDay = (times: number): Often => (times <= 1 ? 'daily' : times <= 2 ? 'twice' : 'three')

/** So many times in a period: once a week is weekly, twice a week is a way of its own. */
function times(count: number, period: Period | null): Often {
  switch (period) {
    case 'day':
      return aDay(count)
    case 'week':
      return count === 1 ? 'weekly' : count >= 7 ? 'daily' : 'other'
    case 'month':
      return count === 1 ? 'monthly' : 'other'
    case 'year':
      return count <= 12 ? 'monthly' : 'other'
    default:
      return 'other'
  }
}

/** Once in so many periods: every 12 hours is 2 times a day, every 12 weeks less often than every month. */
function every(count: number, period: Period | null): Often {
  switch (period) {
    case 'hour':
      if (count === 168) return 'weekly'
      return count > 24 ? 'other' : aDay(Math.round(24 / Math.max(count, 1)))
    case 'day':
      return count === 1 ? 'daily' : count === 7 ? 'weekly' : count >= 28 ? 'monthly' : 'other'
    case 'week':
      return count === 1 ? 'weekly' : count >= 4 ? 'monthly' : 'other'
    case 'month':
    case 'year':
      return 'monthly'
    default:
      return 'other'
  }
}

/** 1-0-1: how many in the morning, at noon, in the evening, at night. */
const PART = '(?:\\d(?:[.,/]\\d)?|½|¼)'
const SCHEME: Rule = {
  pattern: new RegExp(
    `(?<![.,/-])${WORD_START}${PART}(?:[^\\S\\r\\n]?[-–][^\\S\\r\\n]?${PART}){2,3}${WORD_END}(?![/-])`,
    'g',
  ),
  read: ([scheme]) => {
    const taken = scheme.split(/\s?[-–]\s?/).filter((part) => !/^0$/.test(part)).length
    return taken === 0 ? null : said(aDay(taken))
  },
}

/** Once in a period says no more than its option does: "once a day", "1 diaria", "una vez al mes". */
const PLAIN =
  /^(?:once|one|1|1x|una?|einmal|une)?\s?(?:x|times?|vez|mal|fois)?\s?(?:an?|per|\/|al|a la|por|pro|am|par)?\s?(?:days?|daily|week|weekly|month|monthly|día|dia|diari[oa]|semana|semanal|mes|mensual|tag|täglich|woche|wöchentlich|monat|monatlich|jour|semaine|mois)$/i

/** "2 times a day", "3x/d", "einmal pro Woche", "dos veces al día", "twice weekly". */
const TIMES: Rule = {
  pattern: words(
    `(${NUMBER})(?:~(?:[-–]|to|or|bis|à|a|o)~(${NUMBER}))?~(?:\\(\\w+\\)~)?(?:x|×|times?|mal|veces|vez|fois|tomas?|prises?)?~(?:an?|per|/|each|every|pro|am|al|a la|por|par|the|in the|die|in der|im)?~(${DAY}|${LONGER})`,
  ),
  read: ([whole, first = '', second, period = '']) => {
    // "5 days", "2 weeks" say how long, not how often.
    if (
      !/x|×|time|mal|vez|veces|fois|\/|\b(?:an?|per|each|every|pro|am|al|par|por)\b|once|twi[cs]e|thrice|ly|lich|diaria|tgl|tägl/i.test(
        whole.slice(first.length),
      ) &&
      !/^(once|twi[cs]e|thrice)$/i.test(first)
    )
      return null
    const daily = /^(?:dai?ly|dayly|dailey|tgl|täglich|taeglich)$/i.test(period)
    // "2 daily": two of them, every day.
    const counts = /x|×|time|mal|vez|veces|fois|once|twi[cs]e|thrice|\/|\b(?:an?|per|pro|al|par)\b/i.test(whole)
    if (daily && !counts) return said('daily', numberOf(first) === 1)
    const often = times(numberOf(second ?? first), periodOf(period))
    const isTwice = second === undefined && isTwiceADay(often, numberOf(first), periodOf(period))
    return said(often, isTwice || PLAIN.test(whole))
  },
}

/** "x2/day", "x 3 daily". */
const TIMES_BEHIND: Rule = {
  pattern: words(`[x×]~(${NUMBER})~(?:an?|per|/|each|every|pro|am|al|par)?~(${DAY}|${LONGER})`),
  read: ([, count = '', period = '']) => said(times(numberOf(count), periodOf(period))),
}

/** "Two times a day" and "every 12 hours" are the option of that name. 3 is not: its option holds more than three too. */
const isTwiceADay = (often: Often, count: number, period: Period | null): boolean =>
  often === 'twice' && ((period === 'day' && count === 2) || (period === 'hour' && count === 12))

const EVERY_WORD = 'ev(?:e)?ry|each|q|alle|cada|c/|tou(?:te)?s les|chaque|jede[nrs]?|aller'
/** "every 12 hours", "q4-6h", "alle 3 Monate", "cada 8 horas". */
const EVERY: Rule = {
  pattern: words(
    `(?:${EVERY_WORD})~(${NUMBER})(?:~(?:[-–/]|to|or|bis|a|à|o)~(${NUMBER}))?~(?:\\(\\w+\\)~)?(${HOURS}|${DAY}|${LONGER})`,
  ),
  read: ([, first = '', second, period = '']) => {
    const [count, unit] = [numberOf(first), periodOf(period)]
    const often = every(numberOf(second ?? first), unit)
    const isDaily = often === 'daily' && (unit === 'day' || count === 24)
    return said(often, second === undefined && (isDaily || isTwiceADay(often, count, unit)))
  },
}

const WEEKDAY =
  'mon(?:days?)?|tue(?:s|sdays?)?|wed(?:nesdays?)?|thu(?:rs|rsdays?)?|fri(?:days?)?|sat(?:urdays?)?|sun(?:days?)?|montags?|dienstags?|mittwochs?|donnerstags?|freitags?|samstags?|sonntags?|lunes|martes|miércoles|jueves|viernes|sábados?|domingos?|lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?'

/** "Atorvastatin 40 mg ON": *omni nocte*, each night; right behind a strength and before nothing else only. */
const ON_NIGHTS: Rule = {
  pattern: /(?<=\d[^\S\r\n]?(?:mg|mcg|micrograms?|g|units?|iu)[^\S\r\n])on(?=[^\S\r\n]*(?:$|[,.;(\r\n]))/gm,
  read: () => said('daily'),
}

/** "For a week", "after a month" say how long. */
const LASTS = '(?<!(?:for|after|in|within|about|lasted|maybe|only|just|over|half|almost|took|than) )'

const DAYS: readonly Rule[] = [
  rule(
    [
      '(?:on )?alternat(?:e|ing) (?:days?|weeks?)|ev(?:e)?ry (?:other|second|2nd|third|3rd) (?:days?|weeks?|nights?|mornings?)|(?:qod|eod|q\\.o\\.d\\.)|bi-?weekly|fortnightly|ev(?:e)?ry fortnight|(?:on )?(?:work|week)~(?:days?|ends?)(?: only)?|(?:only )?in (?:the )?(?:spring|summer|autumn|fall|winter)(?! ?\\d)|seasonal(?:ly)?|m~-~f|mon~-~fri',
      'jeden (?:zweiten|2\\.|dritten|3\\.) tag|alle zwei tage|werktags|unter der woche|am wochenende|(?:nur )?im (?:frühjahr|frühling|sommer|herbst|winter)(?! ?\\d)|saisonal|jede zweite woche',
      'entre semana|(?:los )?fines de semana|(?:solo |sólo )?en (?:primavera|verano|otoño|invierno)(?! ?\\d)|un día sí y (?:otro|uno|un día) no|cada tercer día|interdiario|pasando un día|(?:en )?días alternos|cada (?:dos|tres) (?:días|semanas)|días? por medio',
      'en semaine|le week~-?~end|(?:seulement )?(?:au printemps|en (?:été|automne|hiver))(?! ?\\d)|un jour sur (?:deux|2|trois)|tous les deux jours|une semaine sur deux',
      '(?:\\d+|three|two) weeks? on(?:,? (?:\\d+|one) weeks? off)?',
      `${NUMBER} (?:days?|nights?) (?:an?|per|/) week`,
      `(?:on |every |each )?(?:${WEEKDAY})(?:~(?:,|/|&|and|-|und|y|et)~(?:${WEEKDAY}))+`,
    ].join('|'),
    'other',
  ),
  EVERY,
  TIMES_BEHIND,
  TIMES,
  ON_NIGHTS,
  rule('ev(?:e)?ry week|weekly|once weekly', 'weekly', true),
  rule(
    [
      `(?:on |every |each |jeden |cada |chaque |tous les |le |los |am )(?:${WEEKDAY})|sundays|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|montags|dienstags|mittwochs|donnerstags|freitags|samstags|sonntags`,
      `each week|qweek|qwk|q week|wöchentlich|jede woche|pro woche|semanal(?:mente)?|cada semana|por semana|a la semana|hebdomadaire|chaque semaine|toutes les semaines|par semaine|${LASTS}a week|per week`,
    ].join('|'),
    'weekly',
  ),
  rule('ev(?:e)?ry month|monthly|once monthly', 'monthly', true),
  rule(
    [
      `each month|${LASTS}a month|per month|monatlich|jeden monat|vierteljährlich|halbjährlich|jährlich|pro monat|mensual(?:mente)?|cada mes|al mes|trimestral|anual|mensuel(?:le)?(?:ment)?|chaque mois|tous les mois|par mois`,
      'quarterly|yearly|annually|ev(?:e)?ry year|once yearly|every (?:few|couple of) months',
    ].join('|'),
    'monthly',
  ),
  rule(
    'tid|t\\.~i\\.~d\\.?|tds|t\\.d\\.s\\.?|qid|q\\.~i\\.~d\\.?|qds|morning,? (?:noon|midday|lunch),? (?:and|&) (?:night|evening)|with (?:each|every) meal|with meals three times|morgens,? mittags,? (?:und )?abends|mañana,? (?:tarde|mediodía) y noche|matin,? midi et soir',
    'three',
  ),
  rule('bid|b\\.~i\\.~d\\.?|bd|b\\.~d\\.|twi[cs]e daily', 'twice', true),
  rule(
    'am (?:and|&|/) pm|am/pm|(?:ev(?:e)?ry |in the |each )?mornings? (?:and|&|\\+) (?:(?:at |in the |every )?(?:night|evening|bed~time)s?)|morgens (?:und|&|\\+) abends|früh und abends|(?:por la |en la )?mañana y (?:por la |en la )?(?:noche|tarde)|(?:le )?matin et (?:le )?soir',
    'twice',
  ),
  rule(
    'qd|q\\.~d\\.?|od|o\\.~d\\.?|once ev(?:e)?ry day|once (?:a|per) day|once daily|ev(?:e)?ry~day|evryday|each day|dai?ly|dayly|dailey|dialy|täglich|taeglich|tägl\\.?|tgl\\.?|jeden tag|cada día|c/~d[ií]a|(?:por|x)~d[ií]a|todos los d[ií]as|diario|diaria(?:mente)?|al día|tous les jours|chaque jour|par jour|quotidien(?:nement)?|a day|per day|pro tag|am tag|/~day',
    'daily',
    true,
  ),
]

/** "1 cp/jour", right behind a word. */
const A_DAY: Rule = {
  pattern: /\/[^\S\r\n]*(?:day|d|jour|j|tag|día|dia)(?![a-z0-9])/g,
  read: () => said('daily', true),
}

const NEXT_UNITS = '(?=[1-9]\\d?[^\\S\\r\\n]?(?:i\\.?e\\.?|u\\.?i\\.?|iu|units?|einheiten|unidades|unités|u)(?![a-z]))'
/** Schemes with a part above 9 or with the units behind the last part; they may look like days, so they go first. */
export const SCHEMES: readonly Rule[] = [
  {
    pattern: new RegExp(`(?<![.,/-])${WORD_START}(?:0[-–]){2,3}${NEXT_UNITS}`, 'g'),
    read: () => said('daily'),
  },
  {
    pattern: new RegExp(
      `(?<![.,/-])${WORD_START}(?=(?:[1-9]\\d?[-–])*0[-–]|(?:[1-9]\\d?[-–]){2,3}0(?!\\d))(?:0|[1-9]\\d?)(?:[-–](?:0|[1-9]\\d?)){2,3}${WORD_END}(?![/-])`,
      'g',
    ),
    read: SCHEME.read,
  },
]

export const OFTEN: readonly Rule[] = [SCHEME, ...WHEN_NEEDED, ...DAYS, A_DAY, ...TIMES_OF_DAY]
