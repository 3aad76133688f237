import { plainText, type PaperDocument } from '../summary/paper'
import type { Box } from './boxes/box'
import type { Slice } from './boxes/cut'
import type { Flowing, PlacedLine } from './boxes/measure'
import { mapStrings } from './strings'
import { ZERO_WIDTH_SPACE } from './text/coverage'

/**
 * The loss guard. A page that lost a word is never handed out, so before a file is drawn three things are proved:
 * each text was laid out letter for letter; the laid-out letters are all the letters of the document; each line stands
 * whole on exactly one page and inside its column, with glyphs that say what they should.
 * Gives an excerpt of each place where that fails; an empty list is the proof.
 */
export const findLosses = (
  document: PaperDocument,
  sheet: Box,
  flowing: Flowing,
  slices: readonly Slice[],
  height: number,
): string[] => [
  ...new Set([
    ...textsNotLaidOut(sheet),
    ...lettersLost(document, flowing.lines),
    ...linesNotShown(flowing.lines, slices, height),
  ]),
]

const bare = (text: string): string => text.replaceAll(ZERO_WIDTH_SPACE, '').replace(/\s/gu, '').normalize('NFC')
const excerpt = (text: string): string => text.trim().slice(0, 40)

const textsNotLaidOut = (sheet: Box): string[] => {
  const where: string[] = []
  const walk = ({ text, inside }: Box): void => {
    if (text) {
      const asked = plainText(text.spans)
      const laid = text.lines.map((line) => line.text).join('')
      if (bare(asked) !== bare(laid)) where.push(excerpt(asked))
    }
    for (const { box } of inside) walk(box)
  }
  walk(sheet)
  return where
}

/** Counts every letter. More than the document has is no loss: numbers and bullets are added, heads are repeated. */
const lettersLost = (document: PaperDocument, lines: readonly PlacedLine[]): string[] => {
  const left = new Map<string, number>()
  for (const { line } of lines) for (const letter of bare(line.text)) left.set(letter, (left.get(letter) ?? 0) + 1)
  const where: string[] = []
  mapStrings(document, (text, role) => {
    if (role !== 'text') return text
    let lost = false
    for (const letter of bare(text)) {
      const count = left.get(letter) ?? 0
      if (count === 0) lost = true
      left.set(letter, count - 1)
    }
    if (lost) where.push(excerpt(text))
    return text
  })
  return where
}

const linesNotShown = (lines: readonly PlacedLine[], slices: readonly Slice[], height: number): string[] => {
  const where: string[] = []
  for (const placed of lines) {
    if (placed.line.text.trim() === '') continue
    const page = pageOf(placed, slices)
    const fitsAcross = placed.from >= -1 && placed.to <= placed.room + 1
    const fitsDown = page !== undefined && page.bottom - page.top + page.headRoom <= height + 1
    if (!fitsAcross || !fitsDown || !placed.line.hasAllGlyphs) where.push(excerpt(placed.line.text))
  }
  return where
}

/** The one slice that holds the whole line. */
const pageOf = ({ top, bottom }: PlacedLine, slices: readonly Slice[]): Slice | undefined => {
  let low = 0
  let high = slices.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const slice = slices[middle]
    if (!slice) return undefined
    if (top < slice.top - 0.1) high = middle - 1
    else if (bottom > slice.bottom + 0.1) low = middle + 1
    else return slice
  }
  return undefined
}
