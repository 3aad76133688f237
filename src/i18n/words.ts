/** The words that are loaded so far, by language. Bundles come lazily: Welcome needs only `app`. */
import { app } from './languages/en/app'
import type { Message, Words } from './message'

export type Language = 'en'

/** Which file holds which words; each is a chunk of its own. */
const BUNDLES = {
  en: {
    steps: () => import('./languages/en/steps'),
    form: () => import('./languages/en/form'),
    questions: () => import('./languages/en/questions'),
    help: () => import('./languages/en/help'),
    check: () => import('./languages/en/check'),
    paper: () => import('./languages/en/paper'),
    ways: () => import('./languages/en/ways'),
  },
} as const satisfies Record<Language, Record<string, () => Promise<{ words: Words }>>>

export type Bundle = keyof (typeof BUNDLES)['en']

const loaded: Record<Language, Map<string, Message>> = { en: new Map(Object.entries<Message>(app)) }

/** Loads bundles of words; resolves when `say` can use them. Rejects when a file cannot be fetched. */
export async function loadWords(bundles: readonly Bundle[], language: Language = 'en'): Promise<void> {
  const files = await Promise.all(bundles.map((bundle) => BUNDLES[language][bundle]()))
  for (const file of files) addWords(file.words, language)
}

/** Every bundle at once, for tests and the command line. */
export const loadAllWords = (language: Language = 'en'): Promise<void> =>
  loadWords(Object.keys(BUNDLES[language]) as Bundle[], language)

export function addWords(words: Words, language: Language): void {
  for (const [key, message] of Object.entries(words)) loaded[language].set(key, message)
}

export const findMessage = (key: string, language: Language): Message | undefined => loaded[language].get(key)
