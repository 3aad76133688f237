import { createHash } from 'node:crypto'
import type { PdfFile } from './pdfFile'
import { Scanner } from './scanner'
import { Bytes, Stream, Word, type Dict, type Value } from './values'

/** The font program in the file, as far as it is read here: TrueType only. */
export interface FontProgram {
  /** Thousandths of the letter size, by glyph. */
  widths: number[]
  glyphs: number
}

/** A font of the file: how codes become characters and widths. */
export interface PaperFont {
  /** The name in the file, for messages. */
  name: string
  dict: Dict
  /** Of the font itself, or of its descendant. */
  descriptor: Dict | undefined
  descendant: Dict | undefined
  composite: boolean
  codes: (raw: string) => number[]
  /** Thousandths of the letter size. */
  width: (code: number) => number
  /** `undefined`: there is no ToUnicode, or it does not know the code. */
  unicode: (code: number) => string | undefined
  /** All that ToUnicode says, used or not; `undefined` without one. */
  toUnicode: ReadonlyMap<number, string> | undefined
  ascent: number
  descent: number
  program: FontProgram | undefined
}

/** The map of a ToUnicode stream. */
function readToUnicode(source: string): Map<number, string> {
  const map = new Map<number, string>()
  const scanner = new Scanner(source, 0, false)
  const said: Value[] = []
  const number = (value: Value | undefined): number =>
    value instanceof Bytes ? Number.parseInt(Buffer.from(value.raw, 'latin1').toString('hex'), 16) : Number.NaN
  const text = (value: Value | undefined): string =>
    value instanceof Bytes
      ? new TextDecoder('utf-16be', { ignoreBOM: true }).decode(Buffer.from(value.raw, 'latin1'))
      : ''
  for (let next = scanner.next(); next !== undefined; next = scanner.next()) {
    if (!(next instanceof Word)) {
      said.push(next)
      continue
    }
    if (next.word === 'endbfchar') for (let i = 0; i < said.length; i += 2) map.set(number(said[i]), text(said[i + 1]))
    if (next.word === 'endbfrange') {
      for (let i = 0; i < said.length; i += 3) {
        const [first, last, to] = [number(said[i]), number(said[i + 1]), said[i + 2]]
        for (let code = first; code <= last; code += 1) {
          if (Array.isArray(to)) map.set(code, text(to[code - first]))
          else map.set(code, stepped(text(to), code - first))
        }
      }
    }
    said.length = 0
  }
  return map
}

/** The last character, so many further. */
const stepped = (text: string, by: number): string => {
  const letters = [...text]
  const last = letters.pop()?.codePointAt(0)
  return last === undefined ? '' : letters.join('') + String.fromCodePoint(last + by)
}

/** The /W of a CID font (ISO 32000-1, 9.7.4.3). */
function readWidths(file: PdfFile, list: readonly Value[]): Map<number, number> {
  const widths = new Map<number, number>()
  for (let i = 0; i < list.length;) {
    const first = file.number(list[i]) ?? 0
    const second = file.get(list[i + 1])
    if (Array.isArray(second)) {
      second.forEach((width, k) => {
        const known = file.number(width)
        if (known !== undefined) widths.set(first + k, known)
      })
      i += 2
    } else {
      const width = file.number(list[i + 2]) ?? 0
      for (let code = first; code <= Number(second); code += 1) widths.set(code, width)
      i += 3
    }
  }
  return widths
}

/** Widths from the tables head, hhea, hmtx and maxp; `undefined` when one is not there. */
function readProgram(raw: string): FontProgram | undefined {
  const bytes = Buffer.from(raw, 'latin1')
  const tables = new Map<string, number>()
  const count = bytes.length > 12 ? bytes.readUInt16BE(4) : 0
  for (let i = 0; i < count; i += 1) {
    const at = 12 + 16 * i
    if (at + 16 <= bytes.length) tables.set(bytes.toString('latin1', at, at + 4), bytes.readUInt32BE(at + 8))
  }
  const [head, hhea, hmtx, maxp] = ['head', 'hhea', 'hmtx', 'maxp'].map((table) => tables.get(table))
  if (head === undefined || hhea === undefined || hmtx === undefined || maxp === undefined) return undefined
  const scale = 1000 / bytes.readUInt16BE(head + 18)
  const glyphs = bytes.readUInt16BE(maxp + 4)
  const measured = bytes.readUInt16BE(hhea + 34)
  const widths = Array.from({ length: glyphs }, (_, glyph) => {
    const at = hmtx + 4 * Math.min(glyph, measured - 1)
    return at + 2 <= bytes.length ? bytes.readUInt16BE(at) * scale : Number.NaN
  })
  return { widths, glyphs }
}

// The same subset stands in several papers of a test run, and each paper asks for its fonts on every page.
const programs = new Map<string, FontProgram | undefined>()
const KEPT_PROGRAMS = 64

function programOf(file: PdfFile, descriptor: Dict | undefined): FontProgram | undefined {
  const stream = file.get(descriptor?.get('FontFile2'))
  if (!(stream instanceof Stream)) return undefined
  const key = createHash('sha1').update(stream.raw, 'latin1').digest('hex')
  if (!programs.has(key)) {
    if (programs.size >= KEPT_PROGRAMS) programs.clear()
    programs.set(key, readProgram(file.unpacked(stream)))
  }
  return programs.get(key)
}

export function readFont(file: PdfFile, dict: Dict): PaperFont {
  const composite = file.name(dict.get('Subtype')) === 'Type0'
  const descendant = composite ? file.dict(file.list(dict.get('DescendantFonts'))[0]) : undefined
  const descriptor = file.dict((descendant ?? dict).get('FontDescriptor'))
  const mapped = file.get(dict.get('ToUnicode'))
  const toUnicode = mapped instanceof Stream ? readToUnicode(file.unpacked(mapped)) : undefined
  const usual = file.number(descendant?.get('DW')) ?? 1000
  const widths = composite
    ? readWidths(file, file.list(descendant?.get('W')))
    : readWidths(file, [file.number(dict.get('FirstChar')) ?? 0, file.list(dict.get('Widths'))])
  return {
    name: file.name(dict.get('BaseFont')) ?? '(no name)',
    dict,
    descriptor,
    descendant,
    composite,
    codes: (raw) => {
      const bytes = [...Buffer.from(raw, 'latin1')]
      if (!composite) return bytes
      return bytes.flatMap((byte, i) => (i % 2 === 0 ? [byte * 256 + (bytes[i + 1] ?? 0)] : []))
    },
    width: (code) => widths.get(code) ?? (composite ? usual : 0),
    unicode: (code) => toUnicode?.get(code),
    toUnicode,
    ascent: file.number(descriptor?.get('Ascent')) ?? 800,
    descent: file.number(descriptor?.get('Descent')) ?? -200,
    program: programOf(file, descriptor),
  }
}
