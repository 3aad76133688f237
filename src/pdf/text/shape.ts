import type { Face } from './face'
import type { HarfBuzz } from './harfbuzz'
import { INVISIBLE } from './scripts'

/** Lengths are thousandths of the letter size. */
export interface ShapedGlyph {
  id: number
  /** From this glyph's place to the next one's. */
  advance: number
  /** The width that the font gives the glyph by itself. */
  own: number
  /** Away from its place: to the right, and up. */
  dx: number
  dy: number
  /** The characters that it stands for when the text is read back; none for the further glyphs of a cluster. */
  stands: string
}

/** A piece of one font and one direction. Its glyphs stand from left to right, whatever the direction. */
export interface Shaped {
  glyphs: readonly ShapedGlyph[]
  /** In ems. */
  width: number
  /** What the glyphs stand for, read in the order of the text, is the text itself. */
  exact: boolean
  /** No glyph is the font's "no such letter", and each has a place. */
  whole: boolean
  /** How far the ink reaches above and below the base line, in ems; 0 where the usual room of the font is enough. */
  above: number
  below: number
}

/** Shapes a piece that stands in one font; the same piece only once. */
export const shape = (text: string, face: Face, rtl: boolean, harfBuzz: HarfBuzz | null): Shaped => {
  const key = rtl ? `\u0000${text}` : text
  const before = face.shaped.get(key)
  if (before) return before
  // fontkit knows nothing of a direction that the text around it gives
  const byHarfBuzz = harfBuzz !== null && (rtl || face.shaper === 'harfbuzz' || STACKED.test(text))
  const shaped = byHarfBuzz ? harfBuzz.shape(text, face, rtl) : shapeSimply(text, face)
  if (face.shaped.size > MOST_WORDS) face.shaped.clear()
  face.shaped.set(key, shaped)
  return shaped
}
const MOST_WORDS = 20_000

/** Marks that no letter of their own has taken up. */
const STACKED = /\p{M}/u
const ALL_INVISIBLE = new RegExp(INVISIBLE, 'gu')

const shapeSimply = (text: string, { font }: Face): Shaped => {
  const { glyphs, positions } = font.layout(text.replace(ALL_INVISIBLE, ''))
  const scale = 1000 / font.unitsPerEm
  let width = 0
  let whole = true
  const shaped = glyphs.map(({ id, advanceWidth, codePoints }, i): ShapedGlyph => {
    const { xAdvance = NaN, xOffset = NaN, yOffset = NaN } = positions[i] ?? {}
    width += xAdvance
    if (id === 0 || Number.isNaN(xAdvance + xOffset + yOffset)) whole = false
    return {
      id,
      advance: xAdvance * scale,
      own: advanceWidth * scale,
      dx: xOffset * scale,
      dy: yOffset * scale,
      stands: String.fromCodePoint(...codePoints),
    }
  })
  const exact = shaped.map(({ stands }) => stands).join('') === text
  return { glyphs: shaped, width: (width * scale) / 1000, exact, whole, above: 0, below: 0 }
}
