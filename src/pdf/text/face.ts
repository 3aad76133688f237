import { create, type Font as FontFile, type Glyph } from 'fontkit'
import type { Face } from './types'

interface Kind {
  shaper?: Face['shaper']
  language?: string
}

export const openFace = (name: string, bytes: Uint8Array, { shaper = 'fontkit', language }: Kind = {}): Face => {
  const font = openFont(bytes)
  makeRoom(font)
  const known = new Map<number, boolean>()
  return {
    name,
    font,
    bytes,
    shaper,
    language: language ?? null,
    above: font.ascent / font.unitsPerEm,
    below: -font.descent / font.unitsPerEm,
    covers: (codePoint) => {
      let covered = known.get(codePoint)
      if (covered === undefined) known.set(codePoint, (covered = font.hasGlyphForCodePoint(codePoint)))
      return covered
    },
    shaped: new Map(),
  }
}

/**
 * The font says how much its glyphs are made of at most, and some programs believe it; letters with marks are made of more
 * (`subset.ts`). Always the same, so that a file does not tell what was drawn into others.
 */
const makeRoom = ({ maxp }: FontFile): void => {
  maxp.maxComponentDepth += 1
  maxp.maxComponentElements = Math.max(maxp.maxComponentElements, 256)
  maxp.maxCompositePoints = Math.min(0xffff, (maxp.maxCompositePoints + maxp.maxPoints) * 4)
  maxp.maxCompositeContours = Math.min(0xffff, (maxp.maxCompositeContours + maxp.maxContours) * 4)
}

/**
 * A parsed font whose glyphs always know the characters that they stand for here. Trap: fontkit keeps one object for a
 * glyph with the characters of its first use, be it "ﬀ", "ff" or, in embedding "é", none. What was printed before would
 * decide how letters are counted, where accents stand and what is copied.
 */
const openFont = (bytes: Uint8Array): FontFile => {
  const font = create(bytes)
  const getGlyph = font.getGlyph.bind(font)
  const known = new Map<string, Glyph>()
  font.getGlyph = (id, characters = []) => {
    const key = `${id} ${characters.join(' ')}`
    let glyph = known.get(key)
    if (!glyph) {
      Reflect.deleteProperty(font._glyphs, id)
      known.set(key, (glyph = getGlyph(id, characters)))
    }
    return glyph
  }
  return font
}
