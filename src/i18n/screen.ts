/** The language of the screens. It is chosen at run time, so nothing said may outlive a rendering: keep what to say, not words. */
import { offeredLanguages, type Language } from './languages'

let screen: Language = 'en'
/** Says a sentence when it is called: what a screen keeps to show for a while, since kept words would not follow the language. */
export type Saying = () => string

const listeners = new Set<() => void>()

export const screenLanguage = (): Language => screen

/** Changes the language of all screens at once. Its words must be there: `wordsFor`. */
export function setScreenLanguage(language: Language): void {
  screen = language
  for (const listener of listeners) listener()
}

/** @returns how to stop listening */
export function onLanguage(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Languages besides the screens' that a page can also be in. */
export const otherLanguages = (): Language[] => offeredLanguages().filter((language) => language !== screen)
