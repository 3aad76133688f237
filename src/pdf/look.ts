import type { Fonts } from './text/fonts'
import type { Measures } from '../summary/measures'

/** What every part of the paper is made with. */
export interface Look {
  fonts: Fonts
  measures: Measures
  /** Width in points of the place where the text stands. */
  room: number
}

export const inRoom = (look: Look, room: number): Look => ({ ...look, room })
