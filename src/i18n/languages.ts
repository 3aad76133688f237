/** The languages that there are words for. */

export const LANGUAGES = ['en', 'es', 'qps', 'qpr'] as const
/**
 * `qps` and `qpr` are no languages: English made strange by `pseudo.ts`, so that what another language does can be seen and
 * tested. `qps` has accents and is longer; `qpr` has Hebrew letters and runs from the right.
 */
export type Language = (typeof LANGUAGES)[number]

interface About {
  /** BCP 47, for `lang` and the PDF's tags. */
  tag: string
  /** For `Intl`: dates, lists, plural forms, capitals. */
  locale: string
  direction: 'ltr' | 'rtl'
  /** Its name in itself; not translated. */
  name: string
  /** Said in itself, where its words could not be fetched. */
  notLoaded: string
}

export const ABOUT: Readonly<Record<Language, About>> = {
  en: {
    tag: 'en',
    locale: 'en',
    direction: 'ltr',
    name: 'English',
    notLoaded: 'The English words did not load.',
  },
  es: {
    tag: 'es',
    // The neutral Spanish of Latin America: "3 de diciembre de 2026", 4:30 p. m.
    locale: 'es-419',
    direction: 'ltr',
    name: 'Español',
    notLoaded: 'El texto en español no se pudo cargar. Por ahora todo está en inglés.',
  },
  // XA and XB are the regions that pseudo-languages use. German dates, so that the difference shows.
  qps: { tag: 'en-XA', locale: 'de', direction: 'ltr', name: '⟦Þšéûðö⟧', notLoaded: '⟦…⟧' },
  qpr: { tag: 'he-XB', locale: 'he', direction: 'rtl', name: 'פסוידו', notLoaded: '…' },
}

/** In every build, so that journeys can go through them; offered to nobody in a built app. */
const PSEUDO: ReadonlySet<Language> = new Set(['qps', 'qpr'])

/** At the command line Vite's `import.meta.env` is not there. */
const offersPseudo = (): boolean => (import.meta.env as ImportMetaEnv | undefined)?.PROD !== true

/** What a person can choose among. */
export const offeredLanguages = (): Language[] =>
  LANGUAGES.filter((language) => offersPseudo() || !PSEUDO.has(language))

/**
 * The first of a browser's languages that there are words for, else English.
 * @param tags BCP 47, the best first, as `navigator.languages` has them
 */
export function languageFor(tags: readonly string[]): Language {
  for (const tag of tags) {
    const base = tag.toLowerCase().split('-')[0]
    const found = LANGUAGES.find((language) => language === base && !PSEUDO.has(language))
    if (found !== undefined) return found
  }
  return 'en'
}
