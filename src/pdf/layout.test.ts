/** How a document comes onto its pages: no sheet for a few lines where it can be spared. */
import { describe, expect, it } from 'vitest'
import { own, paperOf, part, words } from '../../tests/paper/samplePaper'
import { lookOf } from '../../tests/paper/sheets'
import { measuresOf, pageHeights } from '../summary/measures'
import type { PaperBlock, PaperDocument, PaperPart } from '../summary/paper'
import { LETTERS } from '../summary/settings'
import { cut } from './boxes/cut'
import { measure } from './boxes/measure'
import { findLosses } from './guard'
import { layOut } from './layout'
import { sheetOf } from './sheet'
import { loadFonts } from './text/fonts'

const FONTS = await loadFonts('')
const lookIn = (letters: (typeof LETTERS)[number]) => lookOf(FONTS, measuresOf('a4', letters).room, letters)
const lines = (count: number): PaperBlock[] =>
  Array.from({ length: count }, (_, i) => ({ kind: 'line', text: own(`Line ${i + 1} of what I wrote.`) }))
const withLines = (count: number, more: Partial<PaperDocument> = {}): PaperDocument =>
  paperOf([part('1. What I wrote', lines(count))], more)

/** As it would be without a second try. */
const usual = (document: PaperDocument, letters: (typeof LETTERS)[number] = 'normal') => {
  const look = lookIn(letters)
  const height = pageHeights('a4', look.measures).text
  const flowing = measure(sheetOf(document, look))
  const slices = cut(flowing, height)
  const last = slices.at(-1)
  return { pages: slices.length, lastPage: last === undefined ? 0 : (last.bottom - last.top) / height }
}

describe('a last page', () => {
  it.each(LETTERS)('of a few lines is spared, in %s letters that stay as large, and nothing is lost', (letters) => {
    const look = lookIn(letters)
    const short = Array.from({ length: 60 }, (_, i) => i + 1)
      .map((count) => withLines(count, { letters }))
      .filter((document) => usual(document, letters).pages > 1 && usual(document, letters).lastPage < 0.09)
    expect(short.length).toBeGreaterThan(0)
    for (const document of short) {
      const { sheet, flowing, slices } = layOut(document, look)
      expect(slices.length).toBe(usual(document, letters).pages - 1)
      expect(findLosses(document, sheet, flowing, slices, pageHeights('a4', look.measures).text)).toEqual([])
      const sizes = flowing.lines.map(({ line }) => line.size)
      expect(sizes).toEqual(measure(sheetOf(document, look)).lines.map(({ line }) => line.size))
      for (const { line } of flowing.lines) expect(line.height).toBeGreaterThanOrEqual(line.size * 1.25)
    }
  })

  it('of many lines stays, and so does the space between them', () => {
    const look = lookIn('normal')
    const documents = Array.from({ length: 90 }, (_, i) => withLines(i + 1)).filter((document) => {
      const { pages, lastPage } = usual(document)
      return pages === 1 || lastPage >= 0.2
    })
    const heights = documents.map((document) => layOut(document, look).flowing.height)
    expect(heights).toEqual(documents.map((document) => measure(sheetOf(document, look)).height))
  })

  it('that was to begin there stays', () => {
    const notes = part('Notes', lines(2), { newPage: true })
    const document = paperOf([part('1. What I wrote', lines(20)), notes])
    expect(layOut(document, lookIn('normal')).slices).toHaveLength(2)
  })

  it('is not made closer in vain', () => {
    // One line of the person that is nearly a page high: no closer line spares the next page.
    const tall: PaperBlock = { kind: 'ruled', prompt: words('Notes'), lines: 29 }
    const document = paperOf([part('1. What I wrote', [tall, ...lines(5)])])
    const { pages, lastPage } = usual(document)
    expect([pages, lastPage < 0.2]).toEqual([2, true])
    const look = lookIn('normal')
    expect(layOut(document, look).flowing.height).toBe(measure(sheetOf(document, look)).height)
  })
})

describe('parts that would stand alone behind a short front page', () => {
  const paper = (count: number, more: PaperPart[] = []) =>
    paperOf([part('1. Since the last visit', lines(count), { newPage: true }), ...more], {
      front: [part('To begin with', lines(3))],
    })
  const pagesOf = (document: PaperDocument): number => layOut(document, lookIn('normal')).slices.length

  it('stand below it where one page holds all', () => {
    expect(pagesOf(paper(5))).toBe(1)
    expect(usual(paper(5)).pages).toBe(2)
  })

  it('stand below it where that spares a second sheet of paper', () => {
    expect(usual(paper(60)).pages).toBe(3)
    expect(pagesOf(paper(60))).toBe(2)
  })

  it('begin a page where that spares no sheet, and where another is to begin there', () => {
    for (const count of [35, 150]) {
      expect(layOut(paper(count), lookIn('normal')).flowing.starts, `${count}`).toHaveLength(1)
    }
    expect(pagesOf(paper(2, [part('Notes', lines(2), { newPage: true })]))).toBe(3)
  })
})
