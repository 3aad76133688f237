/**
 * Times in a pasted text. Only what is sure is read: 03/04/2021 may be March or April, so it gives the year, unless the
 * other dates of the text say how they are all written.
 */
import { parseDay, type ApproximateDate } from '../../../form/approximateDate'
import { words, type Meaning, type Rule } from './marks'
import { NUMBER, numberOf } from './numbers'

const MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan', 'januar', 'jänner', 'jän', 'enero', 'ene', 'janvier', 'janv'],
  ['february', 'feb', 'februar', 'febrero', 'février', 'fevrier', 'févr', 'fév'],
  ['march', 'mar', 'märz', 'maerz', 'mär', 'mrz', 'marzo', 'mars'],
  ['april', 'apr', 'abril', 'abr', 'avril', 'avr'],
  ['may', 'mai', 'mayo'],
  ['june', 'jun', 'juni', 'junio', 'juin'],
  ['july', 'jul', 'juli', 'julio', 'juillet', 'juil'],
  ['august', 'aug', 'agosto', 'ago', 'août', 'aout'],
  ['september', 'sept', 'sep', 'septiembre', 'setiembre', 'septembre'],
  ['october', 'oct', 'oktober', 'okt', 'octubre', 'octobre'],
  ['november', 'nov', 'noviembre', 'novembre'],
  ['december', 'dec', 'dezember', 'dez', 'diciembre', 'dic', 'décembre', 'decembre', 'déc'],
]
const MONTH_OF = new Map(MONTHS.flatMap((names, i) => names.map((name) => [name, i + 1] as const)))
const MONTH = `(?:${[...MONTH_OF.keys()].toSorted((a, b) => b.length - a.length).join('|')})\\.?`
const monthOf = (word: string): number => MONTH_OF.get(word.toLowerCase().replace('.', '')) ?? 0
const YEAR = '(?:19|20)\\d\\d'
const YEARS = 'years?|yrs?|jahr(?:en?)?|años?|ans?|année'
const AGO_MONTHS = 'months?|mos?|monat(?:en?)?|mes(?:es)?|mois'
const UNITS = `${YEARS}|${AGO_MONTHS}`

/** After these words a length of time says when it began. */
const LASTING =
  '(?:\\(|since|since around|since about|for|for about|for around|for over|for almost|x|about|over|almost|seit|seit ca\\.?|seit etwa|vor|desde hace|desde hace unos|hace|durante|depuis|depuis environ|il y a)~'
/** After these words a month stands alone. */
const WITHIN = '(?:since|in|early|late|mid|from|until|till|im|seit|seit dem|ab|bis|en|desde|hasta|depuis|fin|début) '

const asDate = (date: ApproximateDate | null): Meaning => ({ kind: 'date', date })
const year = (y: string): ApproximateDate => ({ kind: 'year', y })
const monthYear = (y: string, m: number): ApproximateDate => ({ kind: 'monthYear', y, m: String(m) })
const day = (y: string, m: number, d: number): ApproximateDate | null => {
  const iso = `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
  return parseDay(iso) === null ? null : { kind: 'day', d: iso }
}
const century = (y: string): string => (y.length === 4 ? y : `20${y}`)

/** 14/02/2024 can only be a day in February; 02.11.2021 is written day first; 02/11/2021 may be either. */
function numeric(first: number, sign: string, second: number, y: string, order: Order): ApproximateDate | null {
  if (sign === '.' || first > 12) return day(y, second, first)
  if (second > 12 || first === second || order === 'monthFirst') return day(y, first, second)
  return order === 'dayFirst' ? day(y, second, first) : year(y)
}

type Order = 'monthFirst' | 'dayFirst' | 'unknown'

/** One list is written one way: 03/14/2024 in it tells how 02/11/2019 is meant. */
function orderIn(text: string): Order {
  const dates = [...text.matchAll(/(?<![\d/-])(\d{1,2})([/-])(\d{1,2})\2(?:(?:19|20)\d\d|\d\d)(?![\d/-])/g)]
  const monthFirst = dates.some(([, a, , b]) => Number(a) <= 12 && Number(b) > 12)
  const dayFirst = dates.some(([, a, , b]) => Number(a) > 12 && Number(b) <= 12)
  return monthFirst === dayFirst ? 'unknown' : monthFirst ? 'monthFirst' : 'dayFirst'
}

const SEASON =
  'spring|summer|autumn|fall|winter|frühjahr|frühling|sommer|herbst|primavera|verano|otoño|invierno|printemps|été|automne|hiver'
/** "Early 2022", "a finales de 2020". */
const PART_OF_YEAR =
  'early|mid|late|(?:beginning|start|middle|end) of|(?:principios|comienzos|mediados|finales|fines) de|anfang|mitte|ende|début|mi|fin'
const SAYS_PART = new RegExp(`(?<!\\p{L})(?:${SEASON}|${PART_OF_YEAR})(?!\\p{L})`, 'iu')
const ONLY_SEASON = new RegExp(`^(?:(?:the|el|la|dem) |l[’'])?(?:${SEASON})$`, 'i')

/** Its day, its month, its season or its part of the year has no place in what was read from it. */
export const isCut = (date: ApproximateDate | null, typed: string): boolean =>
  date === null ? ONLY_SEASON.test(typed) : date.kind === 'year' && (/\d[./-]\d/.test(typed) || SAYS_PART.test(typed))

/**
 * @param text in which they are to be found
 * @param today `YYYY-MM-DD`, from which "2 years ago" is counted
 * @returns first the times that name a month, a day or a length of time, then the bare years, which a dose may look like
 */
export function dateRules(text: string, today: string): { sure: readonly Rule[]; bare: readonly Rule[] } {
  const ago = (n: string, unit: 'month' | 'year'): ApproximateDate => ({ kind: 'ago', n, unit, asOf: today })
  const order = orderIn(text)
  const thisYear = Number(today.slice(0, 4))
  const rule = (source: string, read: (match: RegExpExecArray) => ApproximateDate | null): Rule => ({
    pattern: words(source),
    read: (match) => asDate(read(match)),
  })
  const sure: readonly Rule[] = [
    // "Two months last year": how long, and then when; it is no time ago.
    {
      pattern: words(
        `(?:for |durante |por |während |pendant )?${NUMBER} (?:days?|weeks?|días?|semanas?|wochen?|semaines?|${UNITS})(?=,?~(?:in |en |im )?(?:last year|letztes jahr|el año pasado|l[’']année dernière|${YEAR}))`,
      ),
      read: () => ({ kind: 'note' }),
    },
    rule(`(${YEAR})-(\\d\\d)-(\\d\\d)`, ([, y = '', m, d]) => day(y, Number(m), Number(d))),
    rule(`(\\d{1,2})([./-])(\\d{1,2})\\2(${YEAR}|\\d\\d)`, ([, a, sign = '', b, y = '']) =>
      numeric(Number(a), sign, Number(b), century(y), order),
    ),
    rule(`(\\d{1,2})(?:st|nd|rd|th|\\.|er)?~(?:of |de )?(${MONTH}),?~(?:de |del )?(${YEAR})`, ([, d, m = '', y = '']) =>
      day(y, monthOf(m), Number(d)),
    ),
    rule(`(${MONTH})~(\\d{1,2})(?:st|nd|rd|th)?,?~(${YEAR})`, ([, m = '', d, y = '']) => day(y, monthOf(m), Number(d))),
    rule(`(${MONTH}),?~(?:of |de |del |[/-])?~(${YEAR})`, ([, m = '', y = '']) => monthYear(y, monthOf(m))),
    rule(`(${MONTH})~['’](\\d\\d)`, ([, m = '', y = '']) => monthYear(century(y), monthOf(m))),
    rule(`(${YEAR})[-/](\\d\\d)(?![-/\\d])`, ([, y = '', m]) => (Number(m) <= 12 ? monthYear(y, Number(m)) : year(y))),
    rule(`(\\d{1,2})[/.](${YEAR})`, ([, m, y = '']) => (Number(m) <= 12 ? monthYear(y, Number(m)) : year(y))),
    rule(`(${NUMBER})(?: couple(?: of)?)?~(${UNITS})(?: ago| now)`, ([, n = '', unit = '']) => agoOf(n, unit, ago)),
    rule('(?:last|letzten) month|letzten monat|el mes pasado|le mois dernier', () => ago('1', 'month')),
    rule("last year|letztes jahr|letzten jahres?|el año pasado|l[’']année dernière|l[’']an dernier", () =>
      year(String(thisYear - 1)),
    ),
    rule(`(?:the )?(?:${PART_OF_YEAR})(?: |-)(${YEAR})`, ([, y = '']) => year(y)),
    rule(`(?:the |el |la |dem )?(?:${SEASON}),? (?:of |de |del )?(${YEAR})`, ([, y = '']) => year(y)),
    // Words that say when and no more: kept as they stand.
    rule(
      "(?:many |a few |some |several )?years ago|vor (?:vielen |einigen )?jahren|hace (?:muchos |unos )?años|il y a (?:des|quelques) (?:années|ans)|(?:last|next) (?:week|spring|summer|autumn|fall|winter)|(?:letzte|nächste)[rn]? (?:woche|frühjahr|frühling|sommer|herbst|winter)|la semana (?:pasada|que viene|próxima)|next month|nächste[nrs]? (?:monat|jahr)|el (?:próximo mes|mes que viene)|le mois prochain|el (?:verano|invierno|otoño) pasado|la semaine (?:dernière|prochaine)|l[’'](?:été|hiver|automne) dernier",
      () => null,
    ),
    rule('this year|dieses jahr|este año|cette année', () => year(String(thisYear))),
    {
      pattern: words(
        `(${YEAR})~(?:[-–—]|to|until|till|through|bis|hasta|a|à)~(${YEAR}|present|now|today|current|heute|jetzt|hoy|actualidad|aujourd[’']hui)`,
      ),
      read: ([, from = '', to = '']) =>
        /^\d/.test(to) ? { kind: 'date', date: year(from), until: year(to) } : asDate(year(from)),
    },
  ]
  const after = (source: string, before: string, read: (match: RegExpExecArray) => ApproximateDate | null): Rule => ({
    pattern: words(source, before),
    read: (match) => asDate(read(match)),
  })
  return {
    sure: [
      ...sure,
      after(`(${NUMBER})(?: couple(?: of)?)?~(${UNITS})`, LASTING, ([, n = '', unit = '']) => agoOf(n, unit, ago)),
      after(`(?:the |el |la |dem |l[’'])?(?:${SEASON})`, '(?:since|seit|desde|depuis) ', () => null),
      after(MONTH, WITHIN, ([m = '']) => monthYear('', monthOf(m))),
      after('\\d{1,2}', '(?:since|when) (?:i was|age) ', ([n = '']) => ({ kind: 'age', n })),
      rule("childhood|kindheit|la infancia|l[’']enfance", () => ({ kind: 'stage', id: 'childhood', other: '' })),
    ],
    // "Vitamin D 2000" is how much.
    bare: [rule(`(?!2000(?<=vit(?:amine?)?\\.?~d3?~2000))${YEAR}`, ([y]) => year(y))],
  }
}

function agoOf(
  n: string,
  unit: string,
  ago: (n: string, unit: 'month' | 'year') => ApproximateDate,
): ApproximateDate | null {
  const count = numberOf(n)
  if (Number.isNaN(count)) return null
  const isYears = new RegExp(`^(?:${YEARS})$`, 'i').test(unit)
  if (!Number.isInteger(count)) return isYears && Number.isInteger(count * 12) ? ago(String(count * 12), 'month') : null
  return ago(String(count), isYears ? 'year' : 'month')
}
