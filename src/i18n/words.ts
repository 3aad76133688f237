/** The words that are loaded so far, by language. Bundles come lazily: Welcome needs only `app`. */
import { app } from './languages/en/app'
import type { Language } from './languages'
import type { Message, Translated, Words } from './message'
import { screenLanguage } from './screen'

/** Which file holds which words; each is a chunk of its own, but for the first English ones. */
const ENGLISH = {
  app: () => Promise.resolve({ words: app }),
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

const SPANISH: Bundles = {
  app: async () => ({ words: (await import('./languages/es/app')).app }),
  steps: () => import('./languages/es/steps'),
  form: () => import('./languages/es/form'),
  questions: () => import('./languages/es/questions'),
  help: () => import('./languages/es/help'),
  check: () => import('./languages/es/check'),
  paper: () => import('./languages/es/paper'),
  ways: () => import('./languages/es/ways'),
  leaving: () => import('./languages/es/leaving'),
  keep: () => import('./languages/es/keep'),
  without: () => import('./languages/es/without'),
  aside: () => import('./languages/es/aside'),
  paste: () => import('./languages/es/paste'),
  therapists: () => import('./languages/es/therapists'),
}

/** The words of a pseudo-language, made from the English ones. */
async function made<W extends Words>(language: 'qps' | 'qpr', english: () => Promise<{ words: W }>) {
  const [{ PSEUDO }, { words }] = await Promise.all([import('./pseudo'), english()])
  return { words: PSEUDO[language](words) }
}

const madeBundles = (language: 'qps' | 'qpr'): Bundles => ({
  app: () => made(language, ENGLISH.app),
  steps: () => made(language, ENGLISH.steps),
  form: () => made(language, ENGLISH.form),
  questions: () => made(language, ENGLISH.questions),
  help: () => made(language, ENGLISH.help),
  check: () => made(language, ENGLISH.check),
  paper: () => made(language, ENGLISH.paper),
  ways: () => made(language, ENGLISH.ways),
  leaving: () => made(language, ENGLISH.leaving),
  keep: () => made(language, ENGLISH.keep),
  without: () => made(language, ENGLISH.without),
  aside: () => made(language, ENGLISH.aside),
  paste: () => made(language, ENGLISH.paste),
  therapists: () => made(language, ENGLISH.therapists),
})

const BUNDLES: Readonly<Record<Language, Bundles>> = {
  en: ENGLISH,
  es: SPANISH,
  qps: madeBundles('qps'),
  qpr: madeBundles('qpr'),
}

const ALL = Object.keys(ENGLISH) as Bundle[]

const loaded: Readonly<Record<Language, Map<string, Message>>> = {
  en: new Map(Object.entries<Message>(app)),
  es: new Map(),
  qps: new Map(),
  qpr: new Map(),
}
const ready = new Set<`${Language}/${Bundle}`>(['en/app'])

async function load(bundles: readonly Bundle[], language: Language): Promise<void> {
  const missing = bundles.filter((bundle) => !ready.has(`${language}/${bundle}`))
  const files = await Promise.all(missing.map((bundle) => BUNDLES[language][bundle]()))
  for (const file of files) addWords(file.words, language)
  for (const bundle of missing) ready.add(`${language}/${bundle}`)
}

/** What the screens have asked for so far: another language needs the same. */
const asked = new Set<Bundle>(['app'])

/**
 * Loads bundles of words; resolves when `say` can use them. Rejects when a file cannot be fetched.
 * @param language of a page in two languages; left out it is that of the screens, also when that changes meanwhile
 */
export async function loadWords(bundles: readonly Bundle[], language?: Language): Promise<void> {
  if (language !== undefined) return load(bundles, language)
  for (const bundle of bundles) asked.add(bundle)
  let spoken: Language
  do {
    spoken = screenLanguage()
    await load(bundles, spoken)
  } while (spoken !== screenLanguage())
}

/** Loads everything that the screens have asked for, so that they can change to a language. Rejects as `loadWords` does. */
export async function wordsFor(language: Language): Promise<void> {
  let count: number
  do {
    count = asked.size
    await load([...asked], language)
  } while (count !== asked.size)
}

/** Whether `loadWords` has brought all of these. */
export const hasWords = (bundles: readonly Bundle[], language: Language): boolean =>
  bundles.every((bundle) => ready.has(`${language}/${bundle}`))

/** Every bundle at once, ahead of need, for tests and the command line. */
export const loadAllWords = (language?: Language): Promise<void> => loadWords(ALL, language)

export function addWords(words: Words, language: Language): void {
  for (const [key, message] of Object.entries(words)) loaded[language].set(key, message)
}

export const findMessage = (key: string, language: Language): Message | undefined => loaded[language].get(key)
