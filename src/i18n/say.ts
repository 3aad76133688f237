/** `say(key)`: every word of the app comes from here. */
import type { app } from './languages/en/app'
import type { words as aside } from './languages/en/aside'
import type { words as check } from './languages/en/check'
import type { words as form } from './languages/en/form'
import type { words as help } from './languages/en/help'
import type { words as keep } from './languages/en/keep'
import type { words as leaving } from './languages/en/leaving'
import type { words as paper } from './languages/en/paper'
import type { words as paste } from './languages/en/paste'
import type { words as therapists } from './languages/en/therapists'
import type { words as ways } from './languages/en/ways'
import type { words as without } from './languages/en/without'
import type { Language } from './languages'
import { fill, partsOf, type PlacesIn, type Values } from './message'
import { localeOf, screenLanguage } from './screen'
import { findMessage } from './words'

/** The words that code names one by one. Words derived from descriptions go through `sayOf`. */
type Fixed = typeof app &
  typeof aside &
  typeof form &
  typeof check &
  typeof help &
  typeof keep &
  typeof leaving &
  typeof paper &
  typeof paste &
  typeof therapists &
  typeof ways &
  typeof without
export type MessageKey = keyof Fixed

type ValuesFor<K extends MessageKey> = [PlacesIn<Fixed[K]>] extends [never]
  ? []
  : [values: Readonly<Record<PlacesIn<Fixed[K]>, string | number>>]

/**
 * The language of the present stretch of `inLanguage`; null outside of any, where the screens' is spoken. A page in two languages is the same
 * composition said twice. Handing the language down through every function that says something would burden them all
 * for the sake of one; a stretch without a pause cannot be seen by anyone else.
 */
let stretch: Language | null = null

/**
 * Does some work in another language: all of `say…` and the formats follow. The words must be loaded (`hasWords`).
 * Only for work that is done when it returns: whatever waits would go on in the language of others, so a promise is
 * refused. Stretches may be nested; the language before is back afterwards, also when the work throws.
 */
export function inLanguage<T>(language: Language, work: () => T): T {
  const before = stretch
  stretch = language
  try {
    const done = work()
    if (done instanceof Promise) throw new Error('inLanguage is for work that does not wait.')
    return done
  } finally {
    stretch = before
  }
}

export const spokenLanguage = (): Language => stretch ?? screenLanguage()
/** For `Intl`. */
export const spokenLocale = (): string => localeOf(spokenLanguage())

/** The words for a key that code names. Unknown keys and missing values do not compile. */
export const say = <K extends MessageKey>(key: K, ...values: ValuesFor<K>): string => sayOf(key, values[0])

/**
 * The words for a key that is put together from a description (`medicines.list.dose.label`).
 * A key without words comes back as it is: ugly, never a crash; a test holds that every description has its words.
 */
export const sayOf = (key: string, values: Values = {}): string => {
  const message = findMessage(key, spokenLanguage())
  return message === undefined ? key : fill(message, spokenLocale(), values)
}

/** As `sayOf`, or undefined where there are no words (an optional help text). */
export const sayIfAny = (key: string, values: Values = {}): string | undefined =>
  findMessage(key, spokenLanguage()) === undefined ? undefined : sayOf(key, values)

/** A message cut at its places, for text in which some parts are the person's own words. Odd entries are names of places. */
export const sayParts = (key: string, values: Values = {}): string[] => {
  const message = findMessage(key, spokenLanguage())
  return message === undefined ? [key] : partsOf(message, spokenLocale(), values)
}
