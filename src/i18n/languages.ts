/** The languages that there are words for. */

export const LANGUAGES = ['en', 'qps'] as const
/** `qps` is no language: English made strange by `pseudo.ts`, so that what a second language does can be seen and tested. */
export type Language = (typeof LANGUAGES)[number]

interface About {
  /** BCP 47, for `lang` and the PDF's tags. */
  tag: string
  /** For `Intl`: dates, lists, plural forms, capitals. */
  locale: string
  /** Its name in itself; not translated. */
  name: string
}

export const ABOUT: Readonly<Record<Language, About>> = {
  en: { tag: 'en', locale: 'en', name: 'English' },
  // XA is the region that pseudo-languages use. German dates, so that the difference shows.
  qps: { tag: 'en-XA', locale: 'de', name: '⟦Þšéûðö⟧' },
}

/** The language of the screens. One for now; the switch comes with the second language. */
export const SCREEN_LANGUAGE: Language = 'en'

/**
 * The pseudo-language is for developers and tests: in the built app it is not there. (At the command line, Vite's
 * `import.meta.env` is not there either.)
 */
export const HAS_PSEUDO = (import.meta.env as ImportMetaEnv | undefined)?.PROD !== true

/** Languages besides the screen's that a page can also be in. */
export const otherLanguages = (): Language[] =>
  LANGUAGES.filter((language) => language !== SCREEN_LANGUAGE && (language !== 'qps' || HAS_PSEUDO))
