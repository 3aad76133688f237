import type { PaperFont } from '../font'
import type { Paper } from '../paper'
import type { PdfFile } from '../pdfFile'
import { Stream, type Dict } from '../values'
import type { Report } from './table'

interface Used {
  font: PaperFont
  codes: Set<number>
  page: number
}

/** Thousandths of the letter size. A width is written rounded by some. */
const SLACK = 1.001

/** Fonts that text is shown with: 10-001, 31-…, F-14, F-15. */
export function checkFonts({ file, pages }: Paper, report: Report): void {
  const used = new Map<Dict, Used>()
  for (const { items, page } of pages) {
    for (const { text } of items) {
      if (!text) continue
      if (!text.font) {
        report('F-01', 'text is shown without a font', page)
        continue
      }
      const known = used.get(text.font.dict) ?? { font: text.font, codes: new Set<number>(), page }
      for (const code of text.codes) known.codes.add(code)
      used.set(text.font.dict, known)
    }
  }
  for (const one of used.values()) {
    checkKind(file, one, report)
    checkCharacters(one, report)
    checkGlyphs(file, one, report)
  }
}

function checkKind(file: PdfFile, { font, page }: Used, report: Report): void {
  const { descriptor, descendant, name } = font
  if (!/^[A-Z]{6}\+/.test(name)) report('F-15', name, page)
  const programs = ['FontFile', 'FontFile2', 'FontFile3'].filter((key) => file.get(descriptor?.get(key)) !== null)
  if (programs.length === 0) report('31-009', name, page)
  const kind = file.name(descendant?.get('Subtype')) ?? file.name(font.dict.get('Subtype')) ?? ''
  const encoding = file.name(font.dict.get('Encoding')) ?? ''
  const fits = kind === 'CIDFontType2' ? programs[0] === 'FontFile2' : programs[0] === 'FontFile3'
  if (!font.composite || encoding !== 'Identity-H' || (programs.length > 0 && !fits)) {
    report('F-14', `${name}: ${kind}, ${encoding}, ${programs.join(', ')}`, page)
  }
  if (kind !== 'CIDFontType2') return
  const map = descendant?.get('CIDToGIDMap')
  if (map === undefined) report('31-005', name, page)
  else if (file.name(map) !== 'Identity' && !(file.get(map) instanceof Stream)) report('31-004', name, page)
}

const hex = (code: number): string => code.toString(16).padStart(4, '0')

function checkCharacters({ font, codes, page }: Used, report: Report): void {
  const { toUnicode, name } = font
  if (!toUnicode) {
    report('31-027', name, page)
    report('10-001', name, page)
    return
  }
  const unknown = [...codes].filter((code) => !toUnicode.get(code))
  if (unknown.length > 0) report('10-001', `${name}: ${unknown.map(hex).join(' ')}`, page)
  for (const [code, text] of toUnicode) {
    if (text.includes('\0')) report('31-028', `${name}: the code ${hex(code)}`, page)
    if (/[\ufeff\ufffe]/.test(text)) report('31-029', `${name}: the code ${hex(code)}`, page)
  }
}

/** Only where a code is a glyph, as pdfkit writes it; the widths of CFF programs are not read. */
function checkGlyphs(file: PdfFile, { font, codes, page }: Used, report: Report): void {
  const { program, name, descendant, descriptor } = font
  if (codes.has(0)) report('31-030', name, page)
  if (!program || file.name(descendant?.get('CIDToGIDMap')) !== 'Identity') return
  const none = [...codes].filter((code) => code >= program.glyphs)
  if (none.length > 0) report('31-011', `${name}: ${none.map(hex).join(' ')}`, page)
  const wrong = [...codes].filter((code) => Math.abs((program.widths[code] ?? 0) - font.width(code)) > SLACK)
  const shown = wrong.filter((code) => code < program.glyphs)
  if (shown.length > 0) report('31-016', `${name}: ${shown.map(hex).join(' ')}`, page)
  checkSet(file, { name, page, glyphs: program.glyphs, set: file.get(descriptor?.get('CIDSet')) }, report)
}

function checkSet(
  file: PdfFile,
  { name, page, glyphs, set }: { name: string; page: number; glyphs: number; set: unknown },
  report: Report,
): void {
  if (!(set instanceof Stream)) return
  const bits = file.unpacked(set)
  const has = (glyph: number): boolean => ((bits.charCodeAt(glyph >> 3) || 0) & (0x80 >> (glyph & 7))) !== 0
  const all = Array.from({ length: glyphs }, (_, glyph) => glyph)
  const left = all.filter((glyph) => !has(glyph)).length
  if (left > 0) report('31-014', `${name}: ${left} of ${glyphs} glyphs are not in the CIDSet`, page)
  const more = Array.from({ length: Math.max(0, bits.length * 8 - glyphs) }, (_, i) => glyphs + i).filter(has).length
  if (more > 0) report('31-015', `${name}: the CIDSet has ${more} that the font has not`, page)
}
