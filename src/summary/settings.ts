/** How the page is to be made: for whom, what is on it, and how it looks. No words, no answers but the edited opening. */
import { LANGUAGES, type Language } from '../i18n/languages'
import type { LetterSize, PaperSize } from './paper'
import { usualPaper } from './paperSize'

export const READERS = ['therapist', 'partner', 'doctor', 'me'] as const
/** My therapist · my therapist, with a partner there · my doctor · only me. */
export type Reader = (typeof READERS)[number]

export const NAMES = ['name', 'initials', 'none'] as const
export const TITLES = ['plain', 'full'] as const
export const PAPERS = ['a4', 'letter'] as const satisfies readonly PaperSize[]
export const LETTERS = ['normal', 'large', 'xl'] as const satisfies readonly LetterSize[]
export const NOTES = ['none', 'some', 'page'] as const
export const LENGTHS = ['one', 'medium', 'full'] as const
/** Straight to the point · warm · one short sentence · a sentence to hand the page over with. */
export const OPENING_KINDS = ['straight', 'warm', 'short', 'handOver'] as const
export type OpeningKind = (typeof OPENING_KINDS)[number]
export const SECONDS = ['', ...LANGUAGES] as const satisfies readonly ('' | Language)[]

export interface PageSettings {
  reader: Reader
  name: (typeof NAMES)[number]
  title: (typeof TITLES)[number]
  paper: PaperSize
  letters: LetterSize
  /** Room for notes: none, a little under each part, or also a page of its own. */
  notes: (typeof NOTES)[number]
  /** One page · plus medicines and questions · all. */
  length: (typeof LENGTHS)[number]
  /** Steps that the person turned on or off for this page, over the reader's defaults. */
  sections: Record<string, boolean>
  /**
   * What the person ticked one by one: records and goals (`goals.hopes/<option>`) for the copy with a partner there; own
   * words for the doctor's (`doctor:<record>`).
   */
  ticked: string[]
  /** What would stand on that copy without a tick, and was taken off it. */
  unticked: string[]
  opening: Opening
  /** The reader's language, in which the page says everything once more, or ''. */
  second: '' | Language
}

/** The opening words: as suggested (`text: null`) or edited, and where an edited text came from. */
export interface Opening {
  keep: boolean
  kind: OpeningKind
  text: string | null
  /** The records that the text rests on; when one of them is no longer on the page, the text is held back. */
  from: string[]
}

/** @param locale the browser's language tag, and with its time zone the usual paper size there (`usualPaper`) */
export function defaultSettings(locale = '', timeZone = ''): PageSettings {
  return {
    reader: 'therapist',
    name: 'name',
    title: 'plain',
    paper: usualPaper(locale, timeZone),
    letters: 'normal',
    notes: 'none',
    length: 'full',
    sections: {},
    ticked: [],
    unticked: [],
    opening: { keep: true, kind: 'straight', text: null, from: [] },
    second: '',
  }
}
