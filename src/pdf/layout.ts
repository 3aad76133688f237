import type { PaperDocument } from '../summary/paper'
import { pageHeights, type Measures } from '../summary/measures'
import type { Box } from './boxes/box'
import { cut, type Slice } from './boxes/cut'
import { measure, type Flowing } from './boxes/measure'
import type { Look } from './look'
import { sheetOf } from './sheet'

/** The long sheet, and the pages that it was cut into. */
export interface Laid {
  sheet: Box
  flowing: Flowing
  slices: readonly Slice[]
}

/** A last page with less on it, as a share of its height, is a sheet of paper for a few lines. */
const FEW_LINES = 0.2

/** Closer, but still easy to read; letters stay as large as they were chosen, and lines for a hand as far apart. */
const closer = (measures: Measures): Measures => ({ ...measures, lineHeight: 1.3, gap: measures.gap * 0.75 })

/** The two sides of one sheet of paper. */
const SIDES = 2

/**
 * Parts begin on a page of their own behind the front page; where the page, or else the two sides of one sheet, hold it all
 * only when they stand right below it, they do. What asks for a page of its own further on has it.
 */
function belowTheFront({ parts }: PaperDocument, flowing: Flowing, height: number): Flowing {
  const apart = cut(flowing, height).length
  if (apart > SIDES + 1 || parts.some(({ newPage }, i) => i > 0 && newPage === true)) return flowing
  const together = { ...flowing, starts: [] }
  const pages = cut(together, height).length
  return pages === 1 || (pages === SIDES && apart > SIDES) ? together : flowing
}

const lay = (document: PaperDocument, look: Look, height: number): Laid => {
  const sheet = sheetOf(document, look)
  const measured = measure(sheet)
  const flowing = belowTheFront(document, measured, height)
  return { sheet, flowing, slices: cut(flowing, height) }
}

/** A page that was to begin there stays, however little is on it. */
const endsWithFewLines = ({ flowing, slices }: Laid, height: number): boolean => {
  const last = slices.at(-1)
  if (last === undefined || slices.length === 1 || flowing.starts.includes(last.top)) return false
  return last.headRoom + last.bottom - last.top < height * FEW_LINES
}

/**
 * The document on pages. One whose last page would hold a few lines is laid out once more, its lines a little closer, and
 * stays so where that spares the page.
 */
export const layOut = (document: PaperDocument, look: Look): Laid => {
  const height = pageHeights(document.paper, look.measures).text
  const usual = lay(document, look, height)
  if (!endsWithFewLines(usual, height)) return usual
  const close = lay(document, { ...look, measures: closer(look.measures) }, height)
  return close.slices.length < usual.slices.length ? close : usual
}
