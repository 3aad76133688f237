/**
 * What keeps typed words off the disk and away from helpers that send them somewhere. Browsers write the text of a
 * field to their session files unless `autocomplete="off"` stands on the field itself; spelling and writing helpers
 * may send it to the browser's maker; password managers and grammar add-ons read what they can.
 */
import { createContext, use } from 'react'

const ALWAYS = {
  autoComplete: 'off',
  autoCorrect: 'off',
  autoCapitalize: 'off',
  translate: 'no',
  dir: 'auto',
  'data-gramm': 'false',
  'data-1p-ignore': 'true',
  'data-lpignore': 'true',
  'data-bwignore': 'true',
} as const

/** True when the person has switched the browser's own spelling helper on, knowing what it may send. */
export const SpellingHelp = createContext(false)

export function usePrivateTyping() {
  const helped = use(SpellingHelp)
  return { ...ALWAYS, spellCheck: helped, writingsuggestions: String(helped) }
}
