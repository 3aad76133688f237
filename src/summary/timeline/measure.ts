/** How wide a text is, where no font can be asked: rather too wide than too narrow. */
import type { MeasureText } from '../figure'

/** Shares of the letter size. Full-width writing takes a whole square; widest common sans fonts need these for the rest. */
const FULL_WIDTH = 1.02
const CAPITAL = 0.74
const LOWER = 0.6
const FIGURE = 0.64
const NARROW = 0.36
const BOLDER = 1.08

function widthOf(letter: string): number {
  if (/\p{Mark}/u.test(letter)) return 0
  if (
    (letter.codePointAt(0) ?? 0) >= 0x1100 &&
    /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(letter)
  )
    return FULL_WIDTH
  if (/[ijlIftr.,:;' |!()[\]]/.test(letter)) return NARROW
  if (/\d/.test(letter)) return FIGURE
  if (/[mwMW@%…—]/.test(letter)) return FULL_WIDTH
  return /\p{Lu}/u.test(letter) ? CAPITAL : LOWER
}

export const roughMeasure: MeasureText = (text, size, bold) =>
  [...text].reduce((sum, letter) => sum + widthOf(letter), 0) * size * (bold ? BOLDER : 1)
