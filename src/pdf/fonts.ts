import { Font } from '@react-pdf/renderer'
import { create, type Font as FontFile, type Glyph } from 'fontkit'

export const FAMILY = 'Source Sans 3'

export interface Fonts {
  regular: FontFile
  bold: FontFile
  /** Both weights have a glyph for it. */
  covers: (codePoint: number) => boolean
}

/** The fonts, unpacked, parsed and known to react-pdf: done once, then kept. */
export const loadFonts = (): Promise<Fonts> => (loading ??= load())
let loading: Promise<Fonts> | undefined

const load = async (): Promise<Fonts> => {
  const packed = await import('./fontFiles/sourceSans')
  const [regular, bold] = await Promise.all([unpack(packed.regular), unpack(packed.bold)])
  const fonts = { regular: open(regular), bold: open(bold) }
  register(fonts)
  const known = new Map<number, boolean>()
  const covers = (codePoint: number): boolean => {
    const before = known.get(codePoint)
    if (before !== undefined) return before
    const now = fonts.regular.hasGlyphForCodePoint(codePoint) && fonts.bold.hasGlyphForCodePoint(codePoint)
    known.set(codePoint, now)
    return now
  }
  return { ...fonts, covers }
}

/**
 * A parsed font whose glyphs always know the characters that they stand for here. Trap: fontkit keeps one object for a
 * glyph with the characters of its first use, be it "ﬀ", "ff" or, in embedding "é", none. What was printed before would
 * decide how letters are counted, where accents stand and what is copied.
 */
const open = (bytes: Uint8Array): FontFile => {
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

/** Base64 of deflated bytes, as the `?bytes` modules hold them. */
const unpack = async (packed: string): Promise<Uint8Array> => {
  const deflated = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0))
  const stream = new Blob([deflated]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

/**
 * Hands the parsed fonts to react-pdf without its loader, which would fetch. Trap: react-pdf appends Helvetica to every
 * list of fonts, and prints a character that no font has as its low byte ("≤ 5 mg" came out as "d 5 mg"). So the
 * Helvetica family gets our sources too; the built-in one is never reached. WOFF2 would print blank, WOFF is slow: TTF.
 */
const register = ({ regular, bold }: Pick<Fonts, 'regular' | 'bold'>): void => {
  Font.register({
    family: FAMILY,
    fonts: [
      { src: 'embedded', fontWeight: 400 },
      { src: 'embedded', fontWeight: 700 },
    ],
  })
  const families = Font.getRegisteredFonts()
  const sources = families[FAMILY]?.sources ?? []
  for (const source of sources) {
    // react-pdf's type of a font is fontkit's own, which knows more than our declaration of it
    source.data = (source.fontWeight === 700 ? bold : regular) as unknown as typeof source.data
    source.loadResultPromise = Promise.resolve()
  }
  if (families['Helvetica']) families['Helvetica'].sources = [...sources]
}
