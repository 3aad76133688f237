import type { Fonts } from './text/fonts'
import type { Measures } from '../summary/measures'

/** What every part of the paper is made with. */
export interface Look {
  fonts: Fonts
  measures: Measures
  /** Width in points of the place where the text stands. */
  room: number
  /** The page's language runs from the right: columns do, too. A paragraph goes by its own letters all the same. */
  turned?: boolean
}

/** Scripts of `Intl.Locale` that run from the right. */
const FROM_RIGHT = new Set(['Hebr', 'Arab', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Mand', 'Samr', 'Rohg'])

/** @param language BCP 47 */
export const runsFromRight = (language: string): boolean =>
  FROM_RIGHT.has(new Intl.Locale(language).maximize().script ?? '')

export const inRoom = (look: Look, room: number): Look => ({ ...look, room })
