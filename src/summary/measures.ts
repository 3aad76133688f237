import type { LetterSize, PaperSize } from './paper'

/** All lengths of the paper, in points (72 to the inch). */
const mm = (length: number): number => (length * 72) / 25.4

export const SHEETS: Record<PaperSize, { width: number; height: number }> = {
  a4: { width: mm(210), height: mm(297) },
  letter: { width: 612, height: 792 },
}

/** Nothing is drawn nearer to the edge: most printers manage 6 mm, a hole punch needs 14. */
export const MARGIN = { side: mm(19), top: mm(17), bottom: mm(15) }

export interface Measures {
  /** Width of the text column. */
  room: number
  body: number
  small: number
  /** Who, for whom and when, under the title. */
  header: number
  subheading: number
  heading: number
  title: number
  lineHeight: number
  /** Between blocks; other distances are multiples of it. */
  gap: number
  /** Above and below each part of the front page. */
  frontPadding: number
  /** From one ruled line to the next. */
  rule: number
}

const BODY: Record<LetterSize, number> = { normal: 10.5, large: 13, xl: 16 }

const HEADER: Record<LetterSize, number> = { normal: 10.5, large: 11.5, xl: 13 }

/** Headings are larger than the text and set closer. */
export const HEADING_LINE = 1.25

export const measuresOf = (paper: PaperSize, letters: LetterSize): Measures => {
  const body = BODY[letters]
  return {
    room: SHEETS[paper].width - 2 * MARGIN.side,
    body,
    small: Math.max(9, body * 0.82),
    header: HEADER[letters],
    subheading: body * 1.1,
    heading: body * 1.38,
    title: body * 1.9,
    lineHeight: 1.36,
    gap: body * 0.45,
    frontPadding: body * (letters === 'xl' ? 0.25 : 0.45),
    rule: mm(letters === 'normal' ? 8 : 10),
  }
}

/** Least space between the text and the footer. */
const FOOTER_GAP = 14

/** Where the footer begins, and how much of a page is there for the text above it. */
export const pageHeights = (paper: PaperSize, { small, lineHeight }: Measures): { footer: number; text: number } => {
  const footer = SHEETS[paper].height - MARGIN.bottom - small * lineHeight
  return { footer, text: footer - FOOTER_GAP - MARGIN.top }
}

/** Width of the front page's margin for the headings (0: they stand above), and of its text. */
export const frontColumns = ({ room, body }: Measures): { margin: number; room: number } => {
  const margin = body <= 13 ? room * 0.25 : 0
  return { margin, room: room - margin }
}

/** On a sheet with many things to fill in, lines stand as near as in an exercise book, 7 mm apart: a share of `rule`. */
export const HAND_LINE = 0.89

/** How high so many lines of a hand are, in lines: within a cell they stand closer. */
export const handRows = (lines: number): number => (lines <= 1 ? lines : 1 + (lines - 1) * 0.75)

/** Between two columns of a table, as a share of the letter size. */
export const TABLE_GUTTER = 0.9

/** How far text is moved in, in letter sizes: beside the bar of own words, and behind the number of an item. */
export const INDENT = { quote: 1, item: 1.5 }
