import type PDFDocument from 'pdfkit'
import { expect, it } from 'vitest'
import { loadFonts } from './fonts'
import { drawGlyphs } from './glyphs'

const { regular } = await loadFonts()
const SIZE = 10

/** A file that only remembers what was written; glyphs are coded in the order in which they come. */
const written = (text: string): { content: string; unicode: (number[] | undefined)[] } => {
  const content: string[] = []
  const subset = { glyphs: [0], includeGlyph: (id: number) => subset.glyphs.push(id) - 1 }
  const font = { id: 'F1', scale: 1, subset, unicode: [] as (number[] | undefined)[], widths: [], ref: () => ({}) }
  const file = {
    _font: font,
    _fontSize: SIZE,
    page: { height: 100, fonts: {} },
    save: () => file,
    restore: () => file,
    transform: () => file,
    addContent: (operators: string) => {
      content.push(operators)
      return file
    },
  }
  const { glyphs, positions } = regular.layout(text)
  const inPoints = positions.map(({ xAdvance, yAdvance, xOffset, yOffset }) => ({
    xAdvance: (xAdvance * SIZE) / 1000,
    yAdvance: (yAdvance * SIZE) / 1000,
    xOffset: (xOffset * SIZE) / 1000,
    yOffset: (yOffset * SIZE) / 1000,
  }))
  // the few members that the drawing uses
  drawGlyphs(file as unknown as PDFDocument, glyphs, inPoints)
  return { content: content.join('\n'), unicode: font.unicode }
}

it('sets an accent over its letter, and goes on after the letter', () => {
  const { content } = written('x\u0331x')
  // x is 4.46 wide at size 10; the accent goes back by half of it
  const places = [...content.matchAll(/1 0 0 1 (\S+) 100 Tm/g)].map(([, x]) => Number(x))
  expect(places).toEqual([0, 2.23, 4.46])
})

it('moves letters closer where the font asks for it', () => {
  expect(written('AV').content).toMatch(/\[<0001> \d+(\.\d+)? <0002>\] TJ/)
  expect(written('nn').content).toMatch(/\[<00010001>\] TJ/)
})

it('gives each character that a glyph stands for a code of its own', () => {
  const { unicode } = written('µ μ')
  expect(unicode.filter(Boolean)).toEqual([[0xb5], [0x20], [0x3bc]])
})
