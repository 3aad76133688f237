import { INVISIBLE } from './scripts'
import type { Cell, Face, HarfBuzz, Shaped } from './types'

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
