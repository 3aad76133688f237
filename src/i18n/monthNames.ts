import { ABOUT, LANGUAGES } from './languages'

/** Peru and Uruguay write "setiembre". */
const ALSO = ['es-PE']

/** Shorter beginnings are no way to write a month. */
const FEWEST_LETTERS = 3

const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\p{M}.]/gu, '')
    .trim()
    .toLowerCase()

function readNames(): ReadonlyMap<string, number> {
  const locales = [...LANGUAGES.map((language) => ABOUT[language].locale), ...ALSO]
  const formats = locales.flatMap((locale) =>
    (['long', 'short'] as const).map((month) => new Intl.DateTimeFormat(locale, { month, timeZone: 'UTC' })),
  )
  return new Map(
    formats.flatMap((format) =>
      Array.from({ length: 12 }, (_, at) => [plain(format.format(new Date(Date.UTC(2000, at, 1)))), at + 1] as const),
    ),
  )
}

let names: ReadonlyMap<string, number> | undefined

/**
 * The month (1 to 12) that a word names or begins, "marzo", "Sept.", or null. In all languages that there are words for:
 * who reads in one may well type in another.
 */
export function monthNamed(word: string): number | null {
  names ??= readNames()
  const said = plain(word)
  const whole = names.get(said)
  if (whole !== undefined || said.length < FEWEST_LETTERS) return whole ?? null
  const [first, ...others] = new Set([...names].filter(([name]) => name.startsWith(said)).map(([, month]) => month))
  return first === undefined || others.length > 0 ? null : first
}
