import { chunksOf } from './breaks'
import type { Item, Itemized } from './items'
import { lineOf } from './line'
import { shape } from './shape'
import type { Fonts, Piece, Shaped, TextLine, TextStyle } from './types'

/** Sums of widths are not exact. */
const HAIR = 0.001
/** Longer than any line is wide: such a word is not shaped as a whole, only in parts. */
const LONGEST_WORD = 500

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** Fills lines with the words and spaces of one paragraph. */
export class LineFiller {
  private readonly done: TextLine[] = []
  private pieces: Piece[] = []
  private used = 0
  /** Spaces that count only if another word follows on the line. */
  private spaces: Piece[] = []
  private spaceWidth = 0
  private readonly rtl: boolean
  private readonly items: readonly Item[]
  /** The item that was looked at last: pieces come in order. */
  private at = 0

  constructor(
    private readonly text: string,
    { items, rtl }: Itemized,
    private readonly style: TextStyle,
    private readonly fonts: Fonts,
  ) {
    this.items = items
    this.rtl = rtl
  }

  lines(): TextLine[] {
    for (const { start, end, kind } of chunksOf(this.text)) {
      const pieces = this.piecesOf(start, end, kind === 'invisible')
      if (kind === 'word') this.addWord(pieces)
      else this.addSpaces(pieces)
    }
    this.endLine()
    return this.done
  }

  private addSpaces(pieces: readonly Piece[]): void {
    for (const piece of pieces) {
      this.spaces.push(piece)
      this.spaceWidth += piece.width
    }
  }

  private addWord(pieces: readonly Piece[]): void {
    let wide = 0
    for (const { width } of pieces) wide += width
    const most = this.style.room + HAIR
    if (wide <= most && this.used + this.spaceWidth + wide > most) this.endLine()
    for (const piece of pieces) {
      if (wide <= most) this.take(piece)
      else this.takeInParts(piece)
    }
  }

  /** As many graphemes as the line has room for, then as many as the next one has. */
  private takeInParts(piece: Piece): void {
    const letters = Array.from(graphemes.segment(piece.text), ({ segment }) => segment)
    for (let from = 0; from < letters.length;) {
      const free = this.style.room - this.used - this.spaceWidth + HAIR
      const beginning = (count: number): Piece => this.shaped(piece, letters.slice(from, from + count).join(''))
      const isEmpty = this.used === 0 && this.spaceWidth === 0
      const fits = mostThatFit(Math.min(letters.length - from, LONGEST_WORD), (count) => beginning(count).width <= free)
      const count = isEmpty ? Math.max(fits, 1) : fits
      if (count > 0) this.take(beginning(count))
      from += count
      if (from < letters.length) this.endLine()
    }
  }

  private take(piece: Piece): void {
    if (this.spaces.length > 0) {
      this.pieces.push(...this.spaces)
      this.spaces = []
    }
    this.pieces.push(piece)
    this.used += this.spaceWidth + piece.width
    this.spaceWidth = 0
  }

  private endLine(): void {
    this.done.push(lineOf(this.pieces, this.spaces, this.rtl, this.style, this.fonts))
    this.pieces = []
    this.spaces = []
    this.used = 0
    this.spaceWidth = 0
  }

  /** The text from start to end, cut where the items are. */
  private piecesOf(start: number, end: number, invisible: boolean): Piece[] {
    const pieces: Piece[] = []
    for (let from = start; from < end;) {
      while ((this.items[this.at]?.end ?? end) <= from) this.at += 1
      const item = this.items[this.at]
      if (!item) throw new Error('Each letter stands in an item.')
      const to = Math.min(end, item.end)
      const text = this.text.slice(from, to)
      if (invisible) pieces.push(pieceOf(text, item, null, 0))
      else if (to - from > LONGEST_WORD) pieces.push(pieceOf(text, item, null, Infinity))
      else pieces.push(this.shaped(item, text))
      from = to
    }
    return pieces
  }

  private shaped(like: Styled, text: string): Piece {
    const shaped = shape(text, like.face, like.level % 2 === 1, this.fonts.harfBuzz)
    return pieceOf(text, like, shaped, shaped.width * this.style.size)
  }
}

type Styled = Pick<Piece, 'face' | 'span' | 'level'>

const pieceOf = (text: string, { face, span, level }: Styled, shaped: Shaped | null, width: number): Piece => ({
  text,
  face,
  span,
  level,
  shaped,
  width,
  x: 0,
})

/** The highest count up to `most` that fits; 0 if not even one does. Long counts are only tried after short ones. */
const mostThatFit = (most: number, fits: (count: number) => boolean): number => {
  let high = 1
  while (high < most && fits(high)) high *= 2
  high = Math.min(high, most)
  if (fits(high)) return high
  let low = 0
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (fits(middle)) low = middle
    else high = middle
  }
  return low
}
