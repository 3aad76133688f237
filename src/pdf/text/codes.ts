import type PDFDocument from 'pdfkit'
import { GlyphSubset } from './subset'
import type { Cell, Face, Shaped } from './types'

/**
 * A face in a file: which code stands for which cell there. A code stands for one text, so that what is copied is exact.
 *
 * A cell of several characters (a letter with marks, a flag) is one visible code for the first of them and an invisible
 * code of no width for each further one. Readers treat one code for many characters badly: pdf.js gives no width to one
 * with a mark in it, mupdf breaks those beyond U+FFFF, poppler reads them backwards in Hebrew.
 */
export class Codes {
  private readonly codes = new Map<string, string>()
  private readonly shown = new Map<Shaped, string>()
  private readonly font: PDFDocument['_font']
  private readonly subset: GlyphSubset
  /** Units of the font to thousandths of the letter size. */
  private readonly scale: number

  constructor(
    private readonly file: PDFDocument,
    face: Face,
  ) {
    file.registerFont(face.name, face.font)
    this.font = file.font(face.name)._font
    // Trap: pdfkit maps code 0, the font's "no such letter", to U+0000, which no text may hold
    this.font.unicode[0] = [0xfffd]
    this.subset = new GlyphSubset(this.font, face)
    this.scale = 1000 / face.font.unitsPerEm
  }

  /** The font's name on the present page. */
  use(): string {
    const { fonts } = this.file.page
    fonts[this.font.id] ??= this.font.ref()
    return this.font.id
  }

  /** What stands between the brackets of a `TJ` for a piece of text. */
  show(shaped: Shaped): string {
    let known = this.shown.get(shaped)
    if (known === undefined) this.shown.set(shaped, (known = this.write(shaped, 0)))
    return known
  }

  /**
   * A space and the piece to its right, in a right-to-left line. Trap: when the piece begins with invisible codes of
   * marks, pdf.js sees the space a second time after them; so the first of them takes most of the width of the space.
   */
  showAfterSpace(space: Shaped, shaped: Shaped): string {
    const [cell] = space.cells
    const [first] = shaped.cells
    if (!cell || space.cells.length > 1 || !first || charactersOf(first, true).length === 1)
      return this.show(space) + this.show(shaped)
    const gap = GAP / this.scale
    return `<${this.invisible(' ', gap)}>${this.write(shaped, cell.advance - gap)}`
  }

  private write({ cells, rtl }: Shaped, leading: number): string {
    let [shown, hex, lead] = ['', '', leading]
    for (const cell of cells) {
      const [first = '', ...others] = charactersOf(cell, rtl)
      const further = (rtl ? others.toReversed() : others).map((text) => {
        const code = this.invisible(text, lead)
        lead = 0
        return code
      })
      if (rtl) hex += further.join('')
      hex += this.visible(cell, first)
      // a number in the list moves what follows to the left, in thousandths of the letter size
      const kern = (cell.own - cell.advance) * this.scale
      if (Math.abs(kern) >= LEAST) {
        shown += `<${hex}>${short(kern)}`
        hex = ''
      }
      if (!rtl) hex += further.join('')
    }
    return hex === '' ? shown : `${shown}<${hex}>`
  }

  private visible({ parts, own, advance }: Cell, text: string): string {
    const [part] = parts
    const isPlain = parts.length === 1 && part?.dx === 0 && part.dy === 0
    const glyph = isPlain ? `${part.id}` : parts.map(({ id, dx, dy }) => `${id} ${dx} ${dy}`).join(' ')
    return this.coded(`${glyph} ${isPlain ? own : advance}|${text}`, text, own, () =>
      isPlain ? this.subset.include(part.id) : this.subset.make({ parts, advance: own }),
    )
  }

  private invisible(text: string, width: number): string {
    return this.coded(`${width}|${text}`, text, width, () => this.subset.make({ parts: [], advance: width }))
  }

  private coded(key: string, text: string, width: number, include: () => number): string {
    const before = this.codes.get(key)
    if (before !== undefined) return before
    const place = include()
    this.font.unicode[place] = Array.from(text, (character) => character.codePointAt(0) ?? 0)
    this.font.widths[place] = width * this.scale
    const code = place.toString(16).padStart(4, '0')
    this.codes.set(key, code)
    return code
  }
}

/** In the order of reading; a joiner stays with what it joins on, because alone it is thrown away. */
const charactersOf = ({ text }: Cell, rtl: boolean): string[] => {
  // an empty text would be read as the code itself
  if (text === '') return ['\u200b']
  if (text.length === 1 || (!rtl && !WITH_MARKS.test(text))) return [text]
  return rtl ? Array.from(text) : (text.match(/\p{Cf}*\P{Cf}|\p{Cf}+$/gu) ?? [])
}
/** What must not stand in a text of several characters: marks, characters beyond U+FFFF unless joined, a joiner at the end. */
const WITH_MARKS = /\p{M}|\p{Cf}$|^\p{Regional_Indicator}|\p{Emoji_Modifier}/u

const LEAST = 0.01
/** In thousandths of the letter size: from 100 on poppler sees a space, from 102 on pdf.js sees one too many. */
const GAP = 101
const short = (value: number): number => Math.round(value * 100) / 100

const files = new WeakMap<PDFDocument, Map<Face, Codes>>()

export const codesOf = (file: PDFDocument, face: Face): Codes => {
  let faces = files.get(file)
  if (!faces) files.set(file, (faces = new Map()))
  let codes = faces.get(face)
  if (!codes) faces.set(face, (codes = new Codes(file, face)))
  return codes
}
