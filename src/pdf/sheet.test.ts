/** The whole paper against what is hard for it: words without an end, and what must not stand alone. */
import { describe, expect, it } from 'vitest'
import { fullPaper, own, paperOf, part, words } from '../../tests/paper/samplePaper'
import { bare, readPdf, type ReadPdf } from '../../tests/paper/readPdf'
import { LETTERS, PAPERS } from '../summary/settings'
import { MARGIN } from '../summary/measures'
import type { PaperBlock, PaperDocument } from '../summary/paper'
import { renderPaper } from './render'

const read = async (document: PaperDocument): Promise<ReadPdf> => {
  const made = await renderPaper(document, { creationDate: new Date(0), boxesForMissing: false })
  if (!made.ok) throw new Error(JSON.stringify(made))
  return readPdf(made.bytes)
}
const line = (text: string): PaperBlock => ({ kind: 'line', text: own(text) })

const ENDLESS = 'Wm'.repeat(250)
const table = (columns: number): PaperBlock => ({
  kind: 'table',
  caption: words(`caption${ENDLESS}`),
  heads: Array.from({ length: columns }, (_, i) => words(`head${i}${ENDLESS}`)),
  widths: Array.from({ length: columns }, () => 1 / columns),
  rows: [Array.from({ length: columns }, (_, i) => [own(`cell${i}${ENDLESS}`)])],
})
const BLOCKS: PaperBlock[] = [
  { kind: 'subheading', text: words(`sub${ENDLESS}`) },
  { kind: 'line', label: words(`label${ENDLESS}`), text: own(`line${ENDLESS}`) },
  { kind: 'quote', text: own(`quote${ENDLESS}`) },
  { kind: 'list', ordered: true, items: [own(`item${ENDLESS}`)] },
  { kind: 'checklist', items: [own(`tick${ENDLESS}`)] },
  { kind: 'question', number: 1, text: own(`asked${ENDLESS}`), answerLines: 2 },
  { kind: 'ruled', prompt: words(`prompt${ENDLESS}`), lines: 2 },
]
const NAMES = 'title header front sub label line quote item tick asked prompt part caption cell0 cell1 closing'.split(
  ' ',
)

describe.each(PAPERS.flatMap((paper) => LETTERS.map((letters) => ({ paper, letters }))))(
  'words of 500 letters and more: $paper, $letters',
  ({ paper, letters }) => {
    it.each([2, 6])('stand whole inside the margins, in tables of %i columns too', async (columns) => {
      const { pages, pieces, sheet } = await read(
        paperOf([part(`part${ENDLESS}`, [...BLOCKS, table(columns)])], {
          paper,
          letters,
          title: words(`title${ENDLESS}`),
          header: [own(`header${ENDLESS}`)],
          front: [part(`front${ENDLESS}`, [line(ENDLESS)])],
          closing: words(`closing${ENDLESS}`),
        }),
      )
      const withoutFooters = pages.map((text) => text.replace(/Private · page \d+ of \d+/, ''))
      // beside each other on a page, so the pieces of two columns are mixed; all others are whole
      const all = bare(withoutFooters.join(''))
      for (const name of NAMES) expect(all, name).toContain(`${name}W`)
      expect(all).toContain(`closing${ENDLESS}`)
      expect(all).toContain(`asked${ENDLESS}`)
      expect(pieces.length).toBeGreaterThan(50)
      for (const { x, y, width, text } of pieces) {
        expect(x, text).toBeGreaterThan(MARGIN.side - 1)
        expect(x + width, text).toBeLessThan(sheet.width - MARGIN.side + 1)
        expect(y, text).toBeGreaterThan(MARGIN.bottom - 1)
        expect(y, text).toBeLessThan(sheet.height - MARGIN.top)
      }
    })
  },
)

describe('the closing line', () => {
  const CLOSING = 'Made by the person.'
  const lastPage = async (document: PaperDocument): Promise<string> => (await read(document)).pages.at(-1) ?? ''

  it('never stands alone on a page, wherever it falls', async () => {
    let pages = 0
    for (let above = 36; above < 50; above += 1) {
      const blocks = Array.from({ length: above }, (_, i) => line(`line ${i}.`))
      const paper = await read(paperOf([part('P', blocks)], { closing: words(CLOSING) }))
      const last = paper.pages.at(-1) ?? ''
      expect(last).toContain(CLOSING)
      expect(last).toContain(`line ${above - 1}.`)
      pages = Math.max(pages, paper.pages.length)
    }
    expect(pages).toBe(2)
  })

  it('never stands alone after a table: the row before it comes with it', async () => {
    for (let above = 22; above < 34; above += 1) {
      const rows = Array.from({ length: above }, (_, i) => [[own(`row ${i}.`)], [own('x')]])
      const block: PaperBlock = { kind: 'table', caption: [], heads: ['a', 'b'].map(words), widths: [0.5, 0.5], rows }
      expect(await lastPage(paperOf([part('P', [block])], { closing: words(CLOSING) }))).toContain(`row ${above - 1}.`)
    }
  })

  it('is the last of the front page where no part follows, and else of the last part', async () => {
    const alone = await read(fullPaper({ parts: [], closing: words(CLOSING) }))
    expect(alone.pages).toHaveLength(1)
    expect(alone.pages[0]).toContain(CLOSING)
    const { pages } = await read(fullPaper({ closing: words(CLOSING) }))
    expect(pages.map((text) => text.includes(CLOSING))).toEqual(pages.map((_, i) => i === pages.length - 1))
  })
})

describe('the head of a table', () => {
  it('never ends a page, nor does its caption', async () => {
    for (let above = 34; above < 46; above += 1) {
      const lines = Array.from({ length: above }, (_, i) => line(`line ${i}`))
      const block: PaperBlock = {
        kind: 'table',
        caption: words('Caption here'),
        heads: ['Head here', 'b'].map(words),
        widths: [0.5, 0.5],
        rows: [[[own('first row')], [own('x')]]],
      }
      const { pages } = await read(paperOf([part('P', [...lines, block])]))
      const page = pages.find((text) => text.includes('Caption here'))
      expect(page).toContain('Head here')
      expect(page).toContain('first row')
    }
  })
})
