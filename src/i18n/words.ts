/** The words that are loaded so far, by language. Bundles come lazily: Welcome needs only `app`. */
import { app } from './languages/en/app'
import { HAS_PSEUDO, SCREEN_LANGUAGE, type Language } from './languages'
import type { Message, Translated, Words } from './message'

/** Which file holds which words; each is a chunk of its own. */
const ENGLISH = {
  steps: () => import('./languages/en/steps'),
  form: () => import('./languages/en/form'),
  questions: () => import('./languages/en/questions'),
  help: () => import('./languages/en/help'),
  check: () => import('./languages/en/check'),
  paper: () => import('./languages/en/paper'),
  ways: () => import('./languages/en/ways'),
  leaving: () => import('./languages/en/leaving'),
  keep: () => import('./languages/en/keep'),
  without: () => import('./languages/en/without'),
  aside: () => import('./languages/en/aside'),
  paste: () => import('./languages/en/paste'),
  therapists: () => import('./languages/en/therapists'),
} as const satisfies Record<string, () => Promise<{ words: Words }>>

export type Bundle = keyof typeof ENGLISH

type Bundles = {
  readonly [B in Bundle]: () => Promise<{ words: Translated<Awaited<ReturnType<(typeof ENGLISH)[B]>>['words']> }>
}

async function pseudoOf<W extends Words>(english: () => Promise<{ words: W }>) {
  // This way round, so that a build leaves the file out.
  if (HAS_PSEUDO) {
    const [{ pseudo }, { words }] = await Promise.all([import('./pseudo'), english()])
    return { words: pseudo(words) }
  }
  throw new Error('The pseudo-language is not part of the built app.')
}

const BUNDLES: Readonly<Record<Language, Bundles>> = {
  en: ENGLISH,
  qps: {
    steps: () => pseudoOf(ENGLISH.steps),
    form: () => pseudoOf(ENGLISH.form),
    questions: () => pseudoOf(ENGLISH.questions),
    help: () => pseudoOf(ENGLISH.help),
    check: () => pseudoOf(ENGLISH.check),
    paper: () => pseudoOf(ENGLISH.paper),
    ways: () => pseudoOf(ENGLISH.ways),
    leaving: () => pseudoOf(ENGLISH.leaving),
    keep: () => pseudoOf(ENGLISH.keep),
    without: () => pseudoOf(ENGLISH.without),
    aside: () => pseudoOf(ENGLISH.aside),
    paste: () => pseudoOf(ENGLISH.paste),
    therapists: () => pseudoOf(ENGLISH.therapists),
  },
}

const loaded: Record<Language, Map<string, Message>> = {
  en: new Map(Object.entries<Message>(app)),
  qps: new Map(),
}
const ready = new Set<`${Language}/${Bundle}`>()

/** Loads bundles of words; resolves when `say` can use them. Rejects when a file cannot be fetched. */
export async function loadWords(bundles: readonly Bundle[], language: Language = SCREEN_LANGUAGE): Promise<void> {
  const files = await Promise.all(bundles.map((bundle) => BUNDLES[language][bundle]()))
  for (const file of files) addWords(file.words, language)
  for (const bundle of bundles) ready.add(`${language}/${bundle}`)
}

/** Whether `loadWords` has brought all of these. */
export const hasWords = (bundles: readonly Bundle[], language: Language): boolean =>
  bundles.every((bundle) => ready.has(`${language}/${bundle}`))

/** Every bundle at once, for tests and the command line. */
export const loadAllWords = (language: Language = SCREEN_LANGUAGE): Promise<void> =>
  loadWords(Object.keys(ENGLISH) as Bundle[], language)

export function addWords(words: Words, language: Language): void {
  for (const [key, message] of Object.entries(words)) loaded[language].set(key, message)
}

export const findMessage = (key: string, language: Language): Message | undefined => loaded[language].get(key)
