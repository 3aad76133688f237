import type { TextLine } from '../text/layText'
import type { Box } from './box'

/** The first line of text in a box, in the order of reading, and how far its top is from the box's. */
export const firstLine = ({ text, inside }: Box): { line: TextLine; top: number } | undefined => {
  const [line] = text?.lines ?? []
  if (line) return { line, top: 0 }
  for (const { box, top } of inside) {
    const found = firstLine(box)
    if (found) return { line: found.line, top: top + found.top }
  }
  return undefined
}
