import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { PaperFile } from '../../../src/pdf/file'
import { printable } from '../../../src/pdf/text/coverage'
import { drawLine } from '../../../src/pdf/text/drawLine'
import { loadFonts } from '../../../src/pdf/text/fonts'
import { layText } from '../../../src/pdf/text/layText'
import { cleanText } from '../../../src/summary/clean'
import { bare, readPdf } from '../readPdf'
import { LINES, type Reader, type ScriptLine } from './lines'

const WIDE = 480
const NARROW = 110
const EDGE = 30

/** A file with a page for each line. */
const draw = async (room: number): Promise<Uint8Array> => {
  const file = new PaperFile({ isAccessible: true, title: 'Lines', language: 'en', creationDate: new Date(0) })
  for (const { text } of LINES) {
    const typed = cleanText(text)
    const fonts = await loadFonts(typed)
    const missing: string[] = []
    const lines = layText(
      [{ text: printable(typed, fonts, (it) => missing.push(it)) }],
      { size: 12, lineHeight: 1.35, room },
      fonts,
    )
    expect(missing, text).toEqual([])
    expect(
      lines.every((line) => line.hasAllGlyphs),
      text,
    ).toBe(true)
    const height = lines.reduce((sum, line) => sum + line.height, 0)
    file.addPage({ size: [room + 2 * EDGE, height + 2 * EDGE], margin: 0 })
    let top = EDGE
    for (const line of lines) {
      drawLine(file, line, EDGE, top, { colorOf: () => '#000', language: 'en' })
      top += line.height
    }
  }
  return file.bytes()
}

const files = { wide: await draw(WIDE), narrow: await draw(NARROW) }

/** What a program prints about a file; `null` where this computer does not have the program. */
const printed = (program: string, args: (file: string) => string[], bytes: Uint8Array): string[] | null => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'foreword-')), 'lines.pdf')
  writeFileSync(file, bytes)
  try {
    return execFileSync(program, args(file), { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).split('\f')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

const READERS: Record<Reader, (bytes: Uint8Array) => Promise<string[] | null>> = {
  'pdf.js': async (bytes) => (await readPdf(bytes)).pages,
  poppler: async (bytes) => printed('pdftotext', (file) => ['-enc', 'UTF-8', file, '-'], bytes),
  mupdf: async (bytes) => printed('mutool', (file) => ['draw', '-q', '-F', 'txt', file], bytes),
}

/** Poppler wraps what runs the other way in marks of direction that nobody typed. */
const withoutWraps = (text: string): string => text.replace(/[\u202a-\u202e]/gu, '')
const spaced = (text: string): string => text.replace(/\s+/gu, ' ').trim()

/** How closely a reader must give a line back: in a narrow column a line may end where no space is. */
const asRead = (line: ScriptLine, reader: Reader, width: keyof typeof files): ((text: string) => string) | null => {
  const loss = line.lost[reader]
  if (loss?.what === 'text') return null
  const toText = loss?.what === 'spaces' || width === 'narrow' ? bare : spaced
  return (text) => toText(withoutWraps(text))
}

describe.each(['pdf.js', 'poppler', 'mupdf'] as const)('%s', (reader) => {
  it.each(['wide', 'narrow'] as const)('gives back what was typed, from a %s column', async (width) => {
    const pages = (await READERS[reader](files[width])) ?? []
    const asked = LINES.flatMap((line, i) => {
      const form = asRead(line, reader, width)
      return form && pages.length > 0 ? [{ typed: form(cleanText(line.text)), read: form(pages[i] ?? '') }] : []
    })
    expect(asked.map(({ read }) => read)).toEqual(asked.map(({ typed }) => typed))
  })
})

it('counts no line as lost that pdf.js reads well', async () => {
  const [wide, narrow] = [await readPdf(files.wide), await readPdf(files.narrow)]
  LINES.forEach((line, i) => {
    if (!line.lost['pdf.js']) return
    const isRead =
      spaced(wide.pages[i] ?? '') === spaced(cleanText(line.text)) &&
      bare(narrow.pages[i] ?? '') === bare(cleanText(line.text))
    expect(isRead, line.text).toBe(false)
  })
})

it('tries at least sixty lines in at least fourteen kinds of writing, and hardly any is lost', () => {
  expect(LINES.length).toBeGreaterThanOrEqual(60)
  expect(new Set(LINES.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(14)
  const lost = (reader: Reader): number => LINES.filter((line) => line.lost[reader]?.what === 'text').length
  expect(lost('pdf.js')).toBeLessThanOrEqual(3)
  expect(lost('poppler')).toBeLessThanOrEqual(4)
})
