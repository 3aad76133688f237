import type { Fonts } from './fonts'
import { ZERO_WIDTH_SPACE } from './breaks'

export { ZERO_WIDTH_SPACE }
/** Stands on paper for a character that no font has: one box a grapheme, never another letter. */
export const BOX = '\u25a1'

const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u
const SPACE = /\p{Zs}/u
/** Stands for a picture; there is none. */
const OBJECT = '\ufffc'

/** Most strings need no closer look. */
const PLAIN = /^[\n\u0020-\u007e]*$/

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** A string that the fonts can print, character for character; what they cannot is named to `onMissing`. */
export const printable = (text: string, fonts: Fonts, onMissing: (grapheme: string) => void): string => {
  if (PLAIN.test(text)) return text
  let out = ''
  for (const { segment } of graphemes.segment(text)) {
    const printed = printableGrapheme(segment, fonts)
    if (printed === null) onMissing(segment)
    out += printed ?? BOX
  }
  return out
}

/** A joiner or selector that has done its work is left out; a wide or thin space becomes a space. */
const printableGrapheme = (grapheme: string, { regular, bold }: Fonts): string | null => {
  const covers = (codePoint: number): boolean => regular.covers(codePoint) && bold.covers(codePoint)
  let out = ''
  for (const character of grapheme) {
    if (character === '\n' || character === ZERO_WIDTH_SPACE) out += character
    else if (INVISIBLE.test(character)) continue
    else if (character !== OBJECT && covers(character.codePointAt(0) ?? 0)) out += character
    else if (SPACE.test(character)) out += ' '
    else return null
  }
  return out
}
