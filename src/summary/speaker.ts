/** Says what the page says, in its language and, when asked, once more in the reader's. */
import { ABOUT, hasWords, inLanguage, spokenLanguage, type Bundle, type Language } from '../i18n'
import type { PageSettings } from './settings'
import type { Zip } from './zip'

/** The words that a page is made of. They must be loaded in the second language before it can be spoken. */
export const PAPER_BUNDLES: readonly Bundle[] = ['steps', 'paper']

/** @param make says it in the language that is spoken; it runs once for each language */
export type Speaker = <T>(make: () => T, zip: Zip<T>) => T

const once: Speaker = (make) => make()

const twice =
  (second: Language): Speaker =>
  (make, zip) =>
    zip(make(), inLanguage(second, make), ABOUT[second].tag)

/** While the words of the second language are not there, the page is in the first alone. */
export const speaker = (second: PageSettings['second']): Speaker =>
  second === '' || second === spokenLanguage() || !hasWords(PAPER_BUNDLES, second) ? once : twice(second)
