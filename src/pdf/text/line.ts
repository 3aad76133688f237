import type { Fonts, Piece, Run, TextLine, TextStyle } from './types'

/** A line of the pieces that stand on it, in the order of reading, and of the spaces that end it. */
export const lineOf = (
  pieces: readonly Piece[],
  spaces: readonly Piece[],
  rtl: boolean,
  { size, lineHeight, room }: TextStyle,
  { regular }: Fonts,
): TextLine => {
  let [text, width, ink, below, hasAllGlyphs] = ['', 0, 0, 0, true]
  for (const piece of pieces) {
    width += piece.width
    if (!piece.shaped) continue
    ink = Math.max(ink, piece.shaped.above * size)
    below = Math.max(below, piece.shaped.below * size)
    hasAllGlyphs &&= piece.shaped.whole
  }
  for (const piece of pieces) text += piece.text
  for (const piece of spaces) text += piece.text
  // the letters stand in the middle of the line's height, as everywhere on a page
  const usual = (lineHeight * size - (regular.above + regular.below) * size) / 2 + regular.above * size
  const baseline = Math.max(usual, ink)
  const height = Math.max(baseline + lineHeight * size - usual, baseline + below)
  const left = rtl ? room - width : 0
  return { text, width, left, height, baseline, rtl, hasAllGlyphs, size, runs: placed(pieces, spaces, rtl) }
}

/** Puts the pieces in their places; gives those that are drawn. */
const placed = (pieces: readonly Piece[], spaces: readonly Piece[], rtl: boolean): Run[] => {
  // rule L1 of UAX 9: the spaces at the end go with the paragraph
  for (const space of spaces) space.level = rtl ? 1 : 0
  const all = spaces.length === 0 ? pieces : [...pieces, ...spaces]
  // in a right-to-left line the spaces at the end hang out on the left
  let x = rtl ? -spaces.reduce((sum, { width }) => sum + width, 0) : 0
  for (const piece of inVisualOrder(all)) {
    piece.x = x
    x += piece.width
  }
  return all.filter(isDrawn)
}

const isDrawn = (piece: Piece): piece is Run => piece.shaped !== null

/** Rule L2 of UAX 9: from the highest level down to the lowest odd one, turn each stretch of at least that level round. */
const inVisualOrder = (pieces: readonly Piece[]): readonly Piece[] => {
  let highest = 0
  for (const { level } of pieces) highest = Math.max(highest, level)
  if (highest === 0) return pieces
  const order = [...pieces]
  const levelAt = (place: number): number => order[place]?.level ?? -1
  for (let level = highest; level > 0; level -= 1) {
    for (let from = 0; from < order.length; from += 1) {
      if (levelAt(from) < level) continue
      let to = from + 1
      while (levelAt(to) >= level) to += 1
      order.splice(from, to - from, ...order.slice(from, to).toReversed())
      from = to
    }
  }
  return order
}
