import { ZERO_WIDTH_SPACE } from './breaks'
import { faceOf } from './items'
import type { Fonts } from './types'

export { ZERO_WIDTH_SPACE }
/** Stands on paper for a character that no font has: one box a grapheme, never another letter. */
export const BOX = '\u25a1'

const IDLE = /(?![\u061c\u200b\u200e\u200f])\p{Default_Ignorable_Code_Point}/gu
const SPACE = /^\p{Zs}\p{Default_Ignorable_Code_Point}*$/u
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

/** What the fonts draw of a grapheme; `null` where none has all of it. */
const printableGrapheme = (grapheme: string, fonts: Fonts): string | null => {
  if (grapheme === '\n' || grapheme === ZERO_WIDTH_SPACE) return grapheme
  if (grapheme.includes(OBJECT)) return null
  const face = faceOf(grapheme, fonts)
  if (face?.shaper === 'harfbuzz') return grapheme
  if (face === undefined) return SPACE.test(grapheme) ? ' ' : null
  // a joiner or selector does nothing between Latin letters; a direction mark does
  return grapheme.replace(IDLE, '')
}
