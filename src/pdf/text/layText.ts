import { itemsOf, type Part } from './items'
import { LineFiller } from './lineFiller'
import type { Fonts, TextLine, TextSpan, TextStyle } from './types'

export type { TextLine, TextSpan, TextStyle } from './types'

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
