/** How high on paper is what stands around the entries of a page: its title and head above, its last line below. */
import { HEADING_LINE, type Measures } from './measures'
import type { Text } from './paper'
import { linesIn } from './textWidth'

export interface AroundTexts {
  title: Text
  header: readonly Text[]
  /** The last line, where no part follows. */
  closing: Text
}

/** Letters that reach further up and down than Latin ones get higher lines, by at most so much. */
const TALL = /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Thai}\p{Script=Hebrew}\p{M}\p{Extended_Pictographic}]/u
export const tallness = (text: Text): number => (text.some((span) => TALL.test(span.text)) ? 1.3 : 1)

/** In points. */
export function aroundHeight({ title, header, closing }: AroundTexts, measures: Measures): number {
  const { room, gap, lineHeight, small } = measures
  const rows = (text: Text, size: number, bold = false): number =>
    (bold ? linesIn([], room / size, text) : linesIn(text, room / size)) * size * tallness(text)
  const titleHeight = rows(title, measures.title, true) * HEADING_LINE
  const headerHeight = header.reduce((sum, text) => sum + rows(text, measures.header) * lineHeight + gap * 0.4, 0)
  const closingHeight = closing.length === 0 ? 0 : rows(closing, small) * lineHeight + gap * 5
  return titleHeight + headerHeight + gap * 2 + closingHeight
}
