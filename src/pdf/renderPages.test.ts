/** Where pages end, and what stands on each. */
import { describe, expect, it } from 'vitest'
import { bare } from '../../tests/paper/readPdf'
import { fullPaper, medicines, own, paperOf, part, words } from '../../tests/paper/samplePaper'
import { count, line, read, SLOW } from '../../tests/paper/rendered'
import type { PaperBlock } from '../summary/paper'

describe('page by page', () => {
  it('counts the pages at the foot of each', async () => {
    const { pages } = await read(fullPaper())
    expect(pages.length).toBeGreaterThan(2)
    pages.forEach((text, i) => expect(text).toContain(`Private · page ${i + 1} of ${pages.length}`))
  })

  it('repeats the heads of a table on each page that it reaches', async () => {
    const { pages } = await read(paperOf([part('M', [medicines(80)])]))
    expect(pages.length).toBeGreaterThan(2)
    for (const text of pages) expect(count(text, 'What I noticed')).toBe(1)
    for (let i = 0; i < 80; i += 3) {
      const name = `${['Sertraline', 'Levothyroxine', 'Ethinylestradiol', 'Ibuprofen'][i % 4] ?? ''} ${i + 1}`
      const page = pages.find((text) => bare(text).includes(bare(name)))
      expect(page, name).toBeDefined()
    }
  })

  it('starts a part on a page of its own where asked', async () => {
    const { pages } = await read(paperOf([part('First', [line('a')]), part('Second', [line('b')], { newPage: true })]))
    expect(pages.map((text) => text.includes('Second'))).toEqual([false, true])
  })

  it(
    'never ends a page with a heading, wherever it falls',
    async () => {
      for (let above = 28; above < 46; above += 1) {
        const blocks = [
          ...Array.from({ length: above }, (_, i) => line(`line ${i}`)),
          { kind: 'subheading', text: words('Heading here') } as const,
          line('what follows'),
        ]
        const { pages } = await read(paperOf([part('P', blocks)]))
        const page = pages.find((text) => text.includes('Heading here'))
        expect(page).toContain('what follows')
      }
    },
    SLOW,
  )

  it(
    'keeps a question with its lines to write on, and a row of a table, on one page, wherever they fall',
    async () => {
      const question: PaperBlock = { kind: 'question', number: 1, text: words('Asked?'), answerLines: 4 }
      const row = [[own('Named')], [own('first\nsecond\nthird\nfourth\nlast')]]
      const table: PaperBlock = {
        kind: 'table',
        caption: words(''),
        heads: ['a', 'b'].map(words),
        widths: [0.5, 0.5],
        rows: [row],
      }
      for (let above = 26; above < 42; above += 1) {
        const lines = Array.from({ length: above }, (_, i) => line(`line ${i}`))
        const { pieces } = await read(paperOf([part('P', [...lines, question])]))
        const footer = pieces.find(({ text }) => text.startsWith('Private'))?.y ?? 0
        const asked = pieces.find(({ text }) => text === 'Asked?')?.y ?? 0
        expect(asked - footer).toBeGreaterThan(4 * 22.6)
        const { pages } = await read(paperOf([part('P', [...lines, table])]))
        expect(pages.find((text) => text.includes('Named'))).toMatch(/first.*last/s)
      }
    },
    SLOW,
  )
})
