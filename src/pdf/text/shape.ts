import type { Face } from './face'
import type { HarfBuzz } from './harfbuzz'
import { INVISIBLE } from './scripts'

/** A glyph within a cell, in units of the font: so far to the right of the cell's place, and up. */
export interface Part {
  id: number
  dx: number
  dy: number
}

/** What stands together for one or more characters that are never parted: a letter with its marks, an emoji. */
export interface Cell {
  parts: readonly Part[]
  /** In units of the font: from this cell's place to the next one's. */
  advance: number
  /** The width that the font gives a single glyph; else the advance. */
  own: number
  text: string
}

/** A piece of one font and one direction. Its cells stand from left to right, whatever the direction. */
export interface Shaped {
  cells: readonly Cell[]
  rtl: boolean
  /** In ems. */
  width: number
  /** No glyph is the font's "no such letter", and each has a place. */
  whole: boolean
  /** How far the ink reaches above and below the base line, in ems; 0 where the usual room of a line is enough. */
  above: number
  below: number
}

/** Shapes a piece that stands in one font; the same piece only once. */
export const shape = (text: string, face: Face, rtl: boolean, harfBuzz: HarfBuzz | null): Shaped => {
  const key = rtl ? `\u0000${text}` : text
  const before = face.shaped.get(key)
  if (before) return before
  // fontkit knows nothing of a direction that the text around it gives, and does not join marks to their letters
  const needsHarfBuzz = harfBuzz !== null && (rtl || face.shaper === 'harfbuzz' || !isSimple(text, face))
  const shaped = needsHarfBuzz ? harfBuzz.shape(text, face, rtl) : shapeSimply(text, face)
  if (face.shaped.size > MOST_WORDS) face.shaped.clear()
  face.shaped.set(key, shaped)
  return shaped
}
const MOST_WORDS = 20_000

const MARK = /\p{M}/u
const isSimple = (text: string, { covers }: Face): boolean => {
  if (MARK.test(text)) return false
  for (const character of text) {
    if (!covers(character.codePointAt(0) ?? 0) && !INVISIBLE.test(character)) return false
  }
  return true
}

const ALL_INVISIBLE = new RegExp(INVISIBLE, 'gu')

const shapeSimply = (text: string, { font }: Face): Shaped => {
  const { glyphs, positions } = font.layout(text.replace(ALL_INVISIBLE, ''))
  let [width, whole] = [0, true]
  const cells = glyphs.map(({ id, advanceWidth, codePoints }, i): Cell => {
    const { xAdvance = NaN, xOffset = NaN, yOffset = NaN } = positions[i] ?? {}
    width += xAdvance
    if (id === 0 || Number.isNaN(xAdvance + xOffset + yOffset)) whole = false
    const text = String.fromCodePoint(...codePoints)
    return { parts: [{ id, dx: xOffset, dy: yOffset }], advance: xAdvance, own: advanceWidth, text }
  })
  return { cells, rtl: false, width: width / font.unitsPerEm, whole, above: 0, below: 0 }
}
