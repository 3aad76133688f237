import type PDFDocument from 'pdfkit'
import type { Face, Part } from './types'

/** A glyph that the font does not have: other glyphs put together, or none of them, in units of the font. */
interface MadeGlyph {
  parts: readonly Part[]
  advance: number
}

/** fontkit's own subset of a TrueType font: tables that are filled while it is written. */
interface Subset {
  glyphs: number[]
  includeGlyph: (id: number) => number
  _addGlyph: (id: number) => number
  glyf: Uint8Array[]
  loca: { offsets: number[] }
  hmtx: { metrics: { advance: number; bearing: number }[] }
  offset: number
}

/** From here on up are the numbers of made glyphs; a font has fewer of its own. */
const FIRST_MADE = 0x10000

// from the OpenType specification, table `glyf`, composite glyphs
const WORDS = 0x0001
const ARE_OFFSETS = 0x0002
const MORE = 0x0020

/**
 * The glyphs of one face that go into a file. A letter and its marks are written as one glyph that is made of theirs, so
 * that each cell of a text is one code in the file, with a text of its own and no moving up or down.
 */
export class GlyphSubset {
  private readonly made: MadeGlyph[] = []

  private readonly subset: Subset

  constructor(
    font: PDFDocument['_font'],
    private readonly face: Face,
  ) {
    // our declaration of pdfkit knows the first two members only
    const subset = (this.subset = font.subset as unknown as Subset)
    const addGlyph = subset._addGlyph.bind(subset)
    subset._addGlyph = (id) => {
      const glyph = this.made[id - FIRST_MADE]
      return glyph ? this.write(glyph) : addGlyph(id)
    }
  }

  /** Takes a glyph of the font in and gives its place; again and at another place when asked again. */
  include(id: number): number {
    return this.subset.glyphs.push(id) - 1
  }

  make(glyph: MadeGlyph): number {
    return this.include(FIRST_MADE + this.made.push(glyph) - 1)
  }

  private write({ parts, advance }: MadeGlyph): number {
    const { subset } = this
    const drawn = parts.flatMap((part) => {
      const header = this.face.font.getGlyph(part.id)._decode()
      return header ? [{ ...part, header }] : []
    })
    const bytes = new Uint8Array(drawn.length === 0 ? 0 : (10 + 8 * drawn.length + 3) & ~3)
    const left = Math.min(...drawn.map(({ dx, header }) => dx + header.xMin))
    if (drawn.length > 0) {
      const view = new DataView(bytes.buffer)
      view.setInt16(0, -1)
      view.setInt16(2, left)
      view.setInt16(4, Math.min(...drawn.map(({ dy, header }) => dy + header.yMin)))
      view.setInt16(6, Math.max(...drawn.map(({ dx, header }) => dx + header.xMax)))
      view.setInt16(8, Math.max(...drawn.map(({ dy, header }) => dy + header.yMax)))
      drawn.forEach(({ id, dx, dy }, i) => {
        const at = 10 + 8 * i
        view.setUint16(at, WORDS | ARE_OFFSETS | (i < drawn.length - 1 ? MORE : 0))
        view.setUint16(at + 2, subset.includeGlyph(id))
        view.setInt16(at + 4, dx)
        view.setInt16(at + 6, dy)
      })
    }
    subset.glyf.push(bytes)
    subset.loca.offsets.push(subset.offset)
    subset.hmtx.metrics.push({ advance, bearing: drawn.length === 0 ? 0 : left })
    subset.offset += bytes.length
    return subset.glyf.length - 1
  }
}
