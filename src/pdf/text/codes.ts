import type PDFDocument from 'pdfkit'
import type { Face } from './face'
import type { Shaped, ShapedGlyph } from './shape'

/** What stands between the brackets of a `TJ`, at one height. */
interface ShownPart {
  /** Above the base line, in thousandths of the letter size. */
  rise: number
  shown: string
}

/** A face in a file: which code stands for which glyph there. */
export class Codes {
  private readonly codes = new Map<string, string>()
  private readonly parts = new Map<Shaped, readonly ShownPart[]>()
  private readonly font: PDFDocument['_font']

  constructor(
    private readonly file: PDFDocument,
    { name, font }: Face,
  ) {
    file.registerFont(name, font)
    this.font = file.font(name)._font
  }

  /** The font's name on the present page. */
  use(): string {
    const { fonts } = this.file.page
    fonts[this.font.id] ??= this.font.ref()
    return this.font.id
  }

  partsOf(shaped: Shaped): readonly ShownPart[] {
    let known = this.parts.get(shaped)
    if (!known) this.parts.set(shaped, (known = this.write(shaped)))
    return known
  }

  private write({ glyphs }: Shaped): ShownPart[] {
    const parts: ShownPart[] = []
    let [rise, shown, hex, move] = [0, '', '', 0]
    const close = (): void => {
      if (hex !== '') shown += `<${hex}>`
      if (Math.abs(move) >= LEAST) shown += ` ${short(move)} `
      if (shown !== '') parts.push({ rise, shown })
      shown = hex = ''
      move = 0
    }
    for (const glyph of glyphs) {
      if (glyph.dy !== rise) {
        close()
        rise = glyph.dy
      }
      move -= glyph.dx
      if (Math.abs(move) >= LEAST) {
        shown += hex === '' ? `${short(move)} ` : `<${hex}> ${short(move)} `
        hex = ''
        move = 0
      }
      hex += this.codeOf(glyph)
      // a number in the list moves what follows to the left, in thousandths of the letter size
      move += glyph.own - glyph.advance + glyph.dx
    }
    close()
    return parts
  }

  /** The code of a glyph, one for each text that it stands for, so that copied text is exact. */
  private codeOf({ id, own, stands }: ShapedGlyph): string {
    const key = `${id} ${stands}`
    const before = this.codes.get(key)
    if (before !== undefined) return before
    const { subset, unicode, widths } = this.font
    let place = subset.includeGlyph(id)
    if (unicode[place]) place = subset.glyphs.push(id) - 1
    unicode[place] = Array.from(stands === '' ? NOTHING : stands, (character) => character.codePointAt(0) ?? 0)
    widths[place] = own
    const code = place.toString(16).padStart(4, '0')
    this.codes.set(key, code)
    return code
  }
}

/** An empty text would make some viewers show the code instead; this prints as nothing. */
const NOTHING = '\u200b'
const LEAST = 0.01
const short = (value: number): number => Math.round(value * 100) / 100

const files = new WeakMap<PDFDocument, Map<Face, Codes>>()

export const codesOf = (file: PDFDocument, face: Face): Codes => {
  let faces = files.get(file)
  if (!faces) files.set(file, (faces = new Map()))
  let codes = faces.get(face)
  if (!codes) faces.set(face, (codes = new Codes(file, face)))
  return codes
}
