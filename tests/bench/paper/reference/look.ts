import type { LetterSize, PaperSize } from '../../../../src/summary/paper'

/** How the references look. Copied once from the paper and then left alone, so that they stand still while it moves. */
const mm = (length: number): number => (length * 72) / 25.4

export const FAMILY = 'Source Sans 3'
export const SHEETS: Record<PaperSize, { width: number; height: number }> = {
  a4: { width: mm(210), height: mm(297) },
  letter: { width: 612, height: 792 },
}
/** Room for the footer is within `bottom`. */
export const MARGIN = { side: mm(19), top: mm(17), bottom: 70, footer: mm(15) }
export const INK = { text: '#16191d', quiet: '#4a4f57', bar: '#b3b8bf', line: '#c3c7cc', strong: '#6b7078' }
/** What a heading wants to see under it before the page ends. */
export const COMPANY = 40

const BODY: Record<LetterSize, number> = { normal: 10.5, large: 13, xl: 16 }

/** In points. */
export const lookOf = (paper: PaperSize, letters: LetterSize) => {
  const body = BODY[letters]
  return {
    room: SHEETS[paper].width - 2 * MARGIN.side,
    body,
    small: Math.max(9, body * 0.82),
    subheading: body * 1.1,
    heading: body * 1.38,
    title: body * 1.9,
    lineHeight: 1.36,
    /** Between blocks; other distances are multiples of it. */
    gap: body * 0.45,
    rule: mm(letters === 'normal' ? 8 : 10),
  }
}
export type Look = ReturnType<typeof lookOf>
