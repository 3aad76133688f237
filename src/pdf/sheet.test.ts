/** The whole paper against what is hard for it: words without an end, and what must not stand alone. */
import { describe, expect, it } from 'vitest'
import { fullPaper, own, paperOf, part, words } from '../../tests/paper/samplePaper'
import { bare, readPdf, type ReadPdf } from '../../tests/paper/readPdf'
import { LETTERS, PAPERS } from '../summary/settings'
import { MARGIN, measuresOf } from '../summary/measures'
import { plainText, type PaperBlock, type PaperDocument } from '../summary/paper'
import { everyBox, lookOf } from '../../tests/paper/sheets'
import { cut } from './boxes/cut'
import { measure } from './boxes/measure'
import { renderPaper } from './render'
import { sheetOf } from './sheet'
import { loadFonts } from './text/fonts'

const read = async (document: PaperDocument): Promise<ReadPdf> => {
  const made = await renderPaper(document, { creationDate: new Date(0), boxesForMissing: false })
  if (!made.ok) throw new Error(JSON.stringify(made))
  return readPdf(made.bytes)
}
const LOOK = lookOf(await loadFonts(''), measuresOf('a4', 'normal').room)
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
    for (let above = 28; above < 42; above += 1) {
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
    for (let above = 28; above < 40; above += 1) {
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

describe('what stands together on a page', () => {
  it('is the prompt and the first line to write on, and a stacked row, wherever they fall', async () => {
    const cells = [[own('Named')], [own('first\nsecond\nthird\nlast')], [own('x'.repeat(30))], [own('y'.repeat(30))]]
    const stacked: PaperBlock = {
      kind: 'table',
      caption: [],
      heads: ['a', 'Beside', 'c', 'd'].map(words),
      widths: [0.25, 0.25, 0.25, 0.25],
      rows: [cells],
    }
    for (let above = 14; above < 26; above += 1) {
      const lines = Array.from({ length: above }, (_, i) => line(`line ${i}`))
      const { pages } = await read(paperOf([part('P', [...lines, stacked])], { letters: 'xl' }))
      const page = pages.find((text) => text.includes('Named')) ?? ''
      // each cell behind the head of its column, the name alone
      expect(page).toMatch(/Named\s+Beside: first\s+second\s+third\s+last\s+c: x+/)
      const sheet = sheetOf(
        paperOf([part('P', [...lines, { kind: 'ruled', prompt: words('Prompt'), lines: 3 }])]),
        LOOK,
      )
      const flowing = measure(sheet)
      const prompt = flowing.lines.find((placed) => placed.line.text === 'Prompt')?.top ?? 0
      const height = prompt + 20
      expect(cut(flowing, height)[0]?.bottom).toBeLessThanOrEqual(prompt)
    }
  })
})

it('a heading of the front page stands in its margin, and only the name of a row is bold', () => {
  const heading = 'a heading of many words that does not fit in the margin'
  const block: PaperBlock = {
    kind: 'table',
    caption: [],
    heads: ['a', 'b'].map(words),
    widths: [0.5, 0.5],
    rows: [[[own('name'), own('second')], [own('x')]]],
  }
  const sheet = sheetOf(paperOf([part('P', [block])], { front: [part(heading, [line('beside')])] }), LOOK)
  const texts = everyBox(sheet).flatMap(({ box, left }) => (box.text ? [{ left, text: box.text }] : []))
  const beside = texts.find(({ text }) => plainText(text.spans) === 'beside')?.left ?? 0
  const lines = texts.find(({ text }) => plainText(text.spans) === heading)?.text.lines ?? []
  expect(lines.length).toBeGreaterThan(1)
  for (const { width } of lines) expect(width).toBeLessThan(beside - 5)
  const bold = texts.flatMap(({ text }) => text.spans.filter((span) => span.bold).map((span) => span.text))
  expect(bold).toContain('name')
  expect(bold).not.toContain('second')
})

describe('a label that stands alone above what it names', () => {
  it('is never the last line of a page', () => {
    const items: PaperBlock = { kind: 'list', ordered: false, items: [own('the first'), own('the second')] }
    for (let before = 30; before < 60; before += 1) {
      const blocks = [
        ...Array.from({ length: before }, (_, i) => line(`line ${i}`)),
        { kind: 'line', label: words('Label:'), text: [] } as const,
        items,
      ]
      const { lines, ...flowing } = measure(sheetOf(paperOf([part('P', blocks)]), LOOK))
      const slices = cut({ ...flowing, lines }, 640)
      const pageOfLine = (text: string): number => {
        const found = lines.find((one) => one.line.text.includes(text))
        return slices.findIndex(
          ({ top, bottom }) => found !== undefined && found.top >= top - 0.1 && found.bottom <= bottom + 0.1,
        )
      }
      expect(pageOfLine('Label:'), `after ${before} lines`).toBe(pageOfLine('the first'))
    }
  })
})

describe('a few lines for notes', () => {
  it('stay together with their prompt, wherever they fall', () => {
    const notes: PaperBlock = { kind: 'ruled', prompt: words('Notes'), lines: 3 }
    for (let before = 25; before < 45; before += 1) {
      const blocks = [...Array.from({ length: before }, (_, i) => line(`line ${i}`)), notes]
      const flowing = measure(sheetOf(paperOf([part('P', blocks)]), LOOK))
      const cuts = cut(flowing, 640).map(({ bottom }) => bottom)
      const prompt = flowing.lines.find(({ line: { text } }) => text.includes('Notes'))
      const end = flowing.height
      expect(
        cuts.filter((y) => prompt !== undefined && y > prompt.top && y < end - 10),
        `after ${before} lines`,
      ).toEqual([])
    }
  })
})
