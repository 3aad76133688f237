/** The language of the screens. It is chosen at run time, so nothing said may outlive a rendering: keep what to say, not words. */
import { ABOUT, offeredLanguages, type Language } from './languages'
import { regionOf } from './region'

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

/** Languages as the country of this browser writes them: `en` → `en-GB`. */
const regional = new Map<Language, string>()

/**
 * Dates and times stand as the person's country writes them ("3 December 2026"), where the browser names one.
 * @param tags BCP 47, the best first, as `navigator.languages` has them
 */
export function setRegions(tags: readonly string[]): void {
  regional.clear()
  for (const tag of tags) {
    const language = offeredLanguages().find((one) => one === tag.toLowerCase().split('-')[0])
    const region = regionOf(tag)
    // Only the country: a tag may also ask for other digits or calendars, which the paper has no letters for.
    if (language && region !== '' && !regional.has(language)) regional.set(language, `${language}-${region}`)
  }
}

/** For `Intl`: how a language is written where this person lives. */
export const localeOf = (language: Language): string => regional.get(language) ?? ABOUT[language].locale
