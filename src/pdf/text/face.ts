import { create, type Font as FontFile, type Glyph } from 'fontkit'
import type { Shaped } from './shape'

/** One opened font file. */
export interface Face {
  /** Its name in here, and in a file that it is drawn into. */
  name: string
  font: FontFile
  bytes: Uint8Array
  /** What shapes it: HarfBuzz where letters join, stack or change places; fontkit, which is always there, elsewhere. */
  shaper: 'fontkit' | 'harfbuzz'
  /** BCP 47: what a text in it is likely written in; none where the letters do not tell. */
  language: string | null
  /** The usual room above and below the base line, in ems, both positive. */
  above: number
  below: number
  covers: (codePoint: number) => boolean
  /** Words that were shaped before: they come again and again, and shaping is most of the work. */
  shaped: Map<string, Shaped>
}

interface Kind {
  shaper?: Face['shaper']
  language?: string
}

export const openFace = (name: string, bytes: Uint8Array, { shaper = 'fontkit', language }: Kind = {}): Face => {
  const font = openFont(bytes)
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
