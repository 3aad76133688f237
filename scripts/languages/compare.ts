/** What is wrong with a translation, message by message. */
import { createHash } from 'node:crypto'
import type { Message } from '../../src/i18n/message'
import type { Messages, Source } from './files'

export interface Findings {
  /** In English only. */
  missing: string[]
  /** In the translation only. */
  unused: string[]
  /** The English has changed since, or it was never accepted. */
  stale: string[]
  /** Other places `{x}` than in English. */
  places: string[]
  /** Plural forms that the language does not have, or lacks. */
  forms: string[]
  /** Reads as in English, and is not among those that may. */
  same: string[]
  /** On the list of those that may read the same, but does not. */
  differ: string[]
}

/** Eight digits are enough to see that a message has changed. */
export const hashOf = (message: Message): string =>
  createHash('sha256').update(JSON.stringify(message)).digest('hex').slice(0, 8)

const formsOf = (message: Message): [form: string, text: string][] =>
  typeof message === 'string' ? [['other', message]] : Object.entries(message)

const placesIn = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))].toSorted()

/** The form for one thing may say the number as a word: "one month ago". */
const fits = (english: Message, form: string, text: string): boolean => {
  const wanted = placesIn(formsOf(english).at(-1)?.[1] ?? '')
  const found = placesIn(text)
  const withoutNumber = (places: readonly string[]): string => places.filter((place) => place !== 'n').join()
  return form === 'one' ? withoutNumber(found) === withoutNumber(wanted) : found.join() === wanted.join()
}

/**
 * `other` stands for every form that is not there, so only that for one thing must be there where English has it. (In
 * Spanish `many` is for whole millions: nobody has so many medicines.)
 */
function formsFit(english: Message, message: Message, categories: readonly string[]): boolean {
  if (typeof english === 'string') return typeof message === 'string'
  if (typeof message === 'string') return false
  const forms = Object.keys(message)
  const needed = ['other', ...(categories.includes('one') ? ['one'] : [])]
  return needed.every((form) => forms.includes(form)) && forms.every((form) => categories.includes(form))
}

const hasLetters = (message: Message): boolean =>
  formsOf(message).some(([, text]) => /\p{L}/u.test(text.replace(/\{\w+\}/g, '')))

const readsTheSame = (a: Message, b: Message): boolean => hasLetters(a) && JSON.stringify(a) === JSON.stringify(b)

/** @param locale of the translation, for its plural forms */
export function compare(english: Messages, other: Messages, source: Source, locale: string): Findings {
  const categories: readonly string[] = new Intl.PluralRules(locale).resolvedOptions().pluralCategories
  const both = [...english].flatMap(([key, message]) => {
    const translated = other.get(key)
    return translated === undefined ? [] : [{ key, message, translated }]
  })
  const keysWhere = (holds: (one: (typeof both)[number]) => boolean): string[] =>
    both.filter(holds).map(({ key }) => key)
  const may = new Set(source.same)
  return {
    missing: [...english.keys()].filter((key) => !other.has(key)),
    unused: [...other.keys()].filter((key) => !english.has(key)),
    stale: keysWhere(({ key, message }) => source.english[key] !== hashOf(message)),
    places: keysWhere(({ message, translated }) =>
      formsOf(translated).some(([form, text]) => !fits(message, form, text)),
    ),
    forms: keysWhere(({ message, translated }) => !formsFit(message, translated, categories)),
    same: keysWhere(({ key, message, translated }) => !may.has(key) && readsTheSame(message, translated)),
    differ: source.same.filter((key) => {
      const [message, translated] = [english.get(key), other.get(key)]
      return message === undefined || translated === undefined || !readsTheSame(message, translated)
    }),
  }
}

/** What the translation rests on from now on: the English of today, and what is on the list and still reads the same. */
export function accepted(english: Messages, other: Messages, source: Source, sameToo: boolean): Source {
  const keys = [...english.keys()].filter((key) => other.has(key)).toSorted()
  const may = new Set(source.same)
  const isSame = (key: string): boolean => readsTheSame(english.get(key) ?? '', other.get(key) ?? '')
  return {
    english: Object.fromEntries(keys.map((key) => [key, hashOf(english.get(key) ?? '')])),
    same: keys.filter((key) => isSame(key) && (sameToo || may.has(key))),
  }
}
