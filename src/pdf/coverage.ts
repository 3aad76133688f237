import type { PaperDocument } from '../summary/paper'
import { cleanText } from '../summary/clean'
import type { Fonts } from './fonts'
import { mapStrings } from './strings'

/** Stands on paper for a character that no font has: one box a grapheme, never another letter. */
export const BOX = '\u25a1'

/** Where a long word may break; the line breaker takes it out. */
export const ZERO_WIDTH_SPACE = '\u200b'

const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u
const SPACE = /\p{Zs}/u
/** react-pdf takes it for the place of a picture. */
const OBJECT = '\ufffc'

/** Most strings need no closer look. */
const PLAIN = /^[\n\u0020-\u007e]*$/

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** A string that the fonts can print, character for character; what they cannot is named to `onMissing`. */
const printable = (text: string, fonts: Fonts, onMissing: (grapheme: string) => void): string => {
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
const printableGrapheme = (grapheme: string, fonts: Fonts): string | null => {
  let out = ''
  for (const character of grapheme) {
    if (character === '\n' || character === ZERO_WIDTH_SPACE) out += character
    else if (INVISIBLE.test(character)) continue
    else if (character !== OBJECT && fonts.covers(character.codePointAt(0) ?? 0)) out += character
    else if (SPACE.test(character)) out += ' '
    else return null
  }
  return out
}

export interface PrintableDocument {
  document: PaperDocument
  missing: string[]
}

/** The cleaned document as it will be drawn, and the graphemes that became boxes, each once, as they come. */
export const printableDocument = (document: PaperDocument, fonts: Fonts): PrintableDocument => {
  const missing = new Set<string>()
  const name = (grapheme: string): void => void missing.add(grapheme)
  return { document: mapStrings(document, (text) => printable(cleanText(text), fonts, name)), missing: [...missing] }
}

/** The graphemes of a document that no font has, each once, in the order in which they first appear. */
export const findMissing = (document: PaperDocument, fonts: Fonts): string[] =>
  printableDocument(document, fonts).missing
