import type { LetterSize, PaperSize } from '../summary/paper'

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
  subheading: number
  heading: number
  title: number
  lineHeight: number
  /** Between blocks; other distances are multiples of it. */
  gap: number
  /** From one ruled line to the next. */
  rule: number
}

const BODY: Record<LetterSize, number> = { normal: 10.5, large: 13, xl: 16 }

export const measuresOf = (paper: PaperSize, letters: LetterSize): Measures => {
  const body = BODY[letters]
  return {
    room: SHEETS[paper].width - 2 * MARGIN.side,
    body,
    small: Math.max(9, body * 0.82),
    subheading: body * 1.1,
    heading: body * 1.38,
    title: body * 1.9,
    lineHeight: 1.36,
    gap: body * 0.45,
    rule: mm(letters === 'normal' ? 8 : 10),
  }
}

/** Dark enough to read on a grey copy: ink and quiet are at least 7:1 on white. The lines are to be written over. */
export const INK = { text: '#16191d', quiet: '#4a4f57', bar: '#b3b8bf', line: '#c3c7cc', strong: '#6b7078' }
