import type { Fonts } from './fonts'
import { itemsOf, type Part } from './items'
import { LineFiller } from './lineFiller'
import type { Run } from './line'

export interface TextSpan {
  text: string
  bold?: boolean
  /** BCP 47, where it is known to differ from the document's. */
  language?: string
  /** Any tag of the caller's; `drawLine` asks for its colour. */
  tone?: string
}

/** Lengths in points. */
export interface TextStyle {
  size: number
  /** Share of the letter size. */
  lineHeight: number
  room: number
}

/** A line as it stands on paper; lengths in points. */
export interface TextLine {
  /**
   * What was typed and stands on this line, in the order of reading, with the spaces at its end; all lines together are
   * the whole text but for its `\n`.
   */
  text: string
  /** Without the spaces at the end. */
  width: number
  /** From the left edge of the room to the line: 0, or what is free where the paragraph runs from right to left. */
  left: number
  /** At least size × lineHeight; more where a tall script asks for it. */
  height: number
  /** From the line's top. */
  baseline: number
  rtl: boolean
  /** Each letter has a glyph, and each glyph a place. */
  hasAllGlyphs: boolean
  size: number
  /** From left to right. */
  runs: readonly Run[]
}

/**
 * Breaks text into lines of at most `room` points. A line ends at a `\n` of the text and at spaces; between the letters
 * of Chinese and Japanese and the words of Thai; inside any other word only where the word alone is wider than the room.
 * Nothing is hyphenated; what was typed stays, spaces and empty lines too. A line is wider than the room only where a
 * single grapheme is. Text that no font has must have been made `printable` before.
 */
export const layText = (spans: readonly TextSpan[], style: TextStyle, fonts: Fonts): TextLine[] => {
  const lines: TextLine[] = []
  for (const { text, parts } of paragraphsOf(spans)) {
    const filler = new LineFiller(text, itemsOf(text, parts, fonts), style, fonts)
    lines.push(...filler.lines())
  }
  return lines
}

interface Paragraph {
  text: string
  parts: Part[]
}

const paragraphsOf = (spans: readonly TextSpan[]): Paragraph[] => {
  let paragraph: Paragraph = { text: '', parts: [] }
  const paragraphs = [paragraph]
  for (const span of spans) {
    span.text.split('\n').forEach((text, i) => {
      if (i > 0) paragraphs.push((paragraph = { text: '', parts: [] }))
      if (text === '') return
      const start = paragraph.text.length
      paragraph.parts.push({ start, end: start + text.length, span })
      paragraph.text += text
    })
  }
  return paragraphs
}
