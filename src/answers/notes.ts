/** What a person wrote and chose: what is kept, copied and brought back as one piece. */
import { timeZoneHere } from '../summary/paperSize'
import { defaultSettings, type PageSettings } from '../summary/settings'
import { noAnswers, type Answers } from './answers'

export interface Notes {
  answers: Answers
  page: PageSettings
  /** Pages that the person skipped on purpose, by page id. */
  skipped: readonly string[]
  /** Concerns added to "a little more" in the short version. */
  added: readonly string[]
  /** Settings of the page that the person chose themselves, by name. */
  chosen: readonly string[]
  /** Suggested questions that were put away, and what they rested on then: they stay away until that changes. */
  hidden: Readonly<Record<string, string>>
}

export const noNotes = (): Notes => ({
  answers: noAnswers(),
  page: defaultSettings(typeof navigator === 'undefined' ? '' : navigator.language, timeZoneHere()),
  skipped: [],
  added: [],
  chosen: [],
  hidden: {},
})
