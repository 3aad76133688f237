/** Which language the screens are in: as the browser asks for, until the person chooses. */
import { create } from 'zustand'
import { flushSync } from 'react-dom'
import {
  ABOUT,
  languageFor,
  onLanguage,
  screenLanguage,
  setRegions,
  setScreenLanguage,
  wordsFor,
  type Language,
} from '../../i18n'
import { readLook, rememberLook } from '../look'
import { steady } from './steady'

/** The language whose words did not come when the app started; English stands in its place, and that is said. */
export const useNotLoaded = create<{ language: Language | null }>(() => ({ language: null }))

function markPage(): void {
  const { tag, direction } = ABOUT[screenLanguage()]
  document.documentElement.lang = tag
  document.documentElement.dir = direction
}

/** Before anything is shown, so that no word of another language flashes up. Never rejects. */
export async function startLanguage(): Promise<void> {
  onLanguage(markPage)
  setRegions(navigator.languages)
  const language = readLook().language ?? languageFor(navigator.languages)
  try {
    await wordsFor(language)
    setScreenLanguage(language)
  } catch {
    useNotLoaded.setState({ language })
  }
}

let wanted: Language | null = null

/**
 * Changes the language of the screens. Everything typed stays, and so do the page, what is open on it, and the focus; what
 * was in view stays there. Rejects when the words do not come; then nothing changes.
 * @returns false when another language was chosen meanwhile
 */
export async function chooseLanguage(language: Language): Promise<boolean> {
  wanted = language
  await wordsFor(language)
  if (wanted !== language) return false
  rememberLook({ language })
  useNotLoaded.setState({ language: null })
  // At once, so that what was in view can be put back before anything is painted.
  steady(() => flushSync(() => setScreenLanguage(language)))
  return true
}
