import type PDFDocument from 'pdfkit'
import type { LaidGlyph, LaidPosition } from './laid'

/**
 * Draws one run of letters in the font that is set, with its left end on the base line at the current place.
 * Done here because react-pdf's own drawing throws away the offsets of accents, swallows errors, and gives a glyph that
 * stands for two characters (µ and μ, a space and a no-break space) only the one that it met first.
 */
export const drawGlyphs = (
  file: PDFDocument,
  glyphs: readonly LaidGlyph[],
  positions: readonly LaidPosition[],
): void => {
  const font = file._font
  const codes = glyphs.map((glyph) => codeOf(font, glyph))
  const { height } = file.page
  file.page.fonts[font.id] ??= font.ref()
  // text is written upright on a sheet that pdfkit has turned over
  file.save().transform(1, 0, 0, -1, 0, height)
  file.addContent('BT').addContent(`/${font.id} ${short(file._fontSize)} Tf`)
  let x = 0
  let from = 0
  const write = (to: number, at: number, y: number): void => {
    if (to > from) file.addContent(`1 0 0 1 ${short(at)} ${short(y)} Tm [${showing(from, to)}] TJ`)
    from = to
  }
  // a number in the list moves the next letter to the left, in thousandths of the letter size
  const showing = (first: number, end: number): string => {
    let out = ''
    let hex = ''
    for (let i = first; i < end; i += 1) {
      hex += codes[i] ?? ''
      const { xAdvance = 0 } = positions[i] ?? {}
      const kern = (glyphs[i]?.advanceWidth ?? 0) * font.scale - (xAdvance * 1000) / file._fontSize
      if (Math.abs(kern) < 0.01) continue
      out += `<${hex}> ${short(kern)} `
      hex = ''
    }
    return hex === '' ? out : `${out}<${hex}>`
  }
  let start = 0
  positions.forEach(({ xAdvance, xOffset, yOffset }, i) => {
    if (xOffset || yOffset) {
      write(i, start, height)
      write(i + 1, x + xOffset, height + yOffset)
      start = x + xAdvance
    }
    x += xAdvance
  })
  write(glyphs.length, start, height)
  file.addContent('ET').restore()
}

const short = (value: number): number => Math.round(value * 1e4) / 1e4

type EmbeddedFont = PDFDocument['_font']
const codes = new WeakMap<EmbeddedFont, Map<string, string>>()

/** The code of a glyph in the file's font, one for each character that it stands for, so that copied text is exact. */
const codeOf = (font: EmbeddedFont, { id, advanceWidth, codePoints }: LaidGlyph): string => {
  let known = codes.get(font)
  if (!known) codes.set(font, (known = new Map<string, string>()))
  const key = `${id} ${codePoints.join(' ')}`
  const before = known.get(key)
  if (before !== undefined) return before
  let place = font.subset.includeGlyph(id)
  if (font.unicode[place]) place = font.subset.glyphs.push(id) - 1
  font.unicode[place] = codePoints
  font.widths[place] = advanceWidth * font.scale
  const code = place.toString(16).padStart(4, '0')
  known.set(key, code)
  return code
}
