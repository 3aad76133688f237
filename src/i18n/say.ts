/** `say(key)`: every word of the app comes from here. */
import type { app } from './languages/en/app'
import type { words as check } from './languages/en/check'
import type { words as form } from './languages/en/form'
import type { words as help } from './languages/en/help'
import type { words as paper } from './languages/en/paper'
import type { words as ways } from './languages/en/ways'
import { fill, partsOf, type PlacesIn, type Values } from './message'
import { findMessage, type Language } from './words'

/** The words that code names one by one. Words derived from descriptions go through `sayOf`. */
type Fixed = typeof app & typeof form & typeof check & typeof help & typeof paper & typeof ways
export type MessageKey = keyof Fixed

type ValuesFor<K extends MessageKey> = [PlacesIn<Fixed[K]>] extends [never]
  ? []
  : [values: Readonly<Record<PlacesIn<Fixed[K]>, string | number>>]

/** The language of the screens. One for now; the switch comes with the second language. */
export const language: Language = 'en'

/** The words for a key that code names. Unknown keys and missing values do not compile. */
export const say = <K extends MessageKey>(key: K, ...values: ValuesFor<K>): string => sayOf(key, values[0])

/**
 * The words for a key that is put together from a description (`medicines.list.dose.label`).
 * A key without words comes back as it is: ugly, never a crash; a test holds that every description has its words.
 */
export const sayOf = (key: string, values: Values = {}): string => {
  const message = findMessage(key, language)
  return message === undefined ? key : fill(message, language, values)
}

/** As `sayOf`, or undefined where there are no words (an optional help text). */
export const sayIfAny = (key: string, values: Values = {}): string | undefined =>
  findMessage(key, language) === undefined ? undefined : sayOf(key, values)

/** A message cut at its places, for text in which some parts are the person's own words. Odd entries are names of places. */
export const sayParts = (key: string, values: Values = {}): string[] => {
  const message = findMessage(key, language)
  return message === undefined ? [key] : partsOf(message, language, values)
}
