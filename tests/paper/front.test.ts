/** The front page is exactly one page: for every made-up person and reader, on both papers, in all letters. */
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadAllWords } from '../../src/i18n'
import { renderPaper, type Paper } from '../../src/pdf/render'
import { LETTERS, PAPERS, READERS, type PageSettings } from '../../src/summary/settings'
import { withWholeFront } from '../../src/summary/wholeFront'
import { person } from '../journeys/support/people'
import { answersOf, pageOf } from '../support/pages'

beforeAll(() => loadAllWords('en'))

const PEOPLE = readdirSync(path.resolve(import.meta.dirname, '../people')).map((file) => path.parse(file).name)
const EACH = PAPERS.flatMap((paper) => LETTERS.map((letters) => ({ paper, letters })))

const made = (document: Parameters<typeof renderPaper>[0]): Promise<Paper> =>
  renderPaper(document, { creationDate: new Date(0), boxesForMissing: true, wholeFront: true })

describe.each(PEOPLE)('the front page of %s is one page', (name) => {
  it.each(READERS)('for: %s', async (reader) => {
    const { answers, page } = person(name)
    const over: string[] = []
    for (const size of EACH) {
      // one page is enough to see whether it is one
      const settings: PageSettings = { ...page, ...size, reader, length: 'full' }
      const { document } = pageOf(answers, settings)
      const paper = await made({
        ...document,
        parts: document.parts.slice(0, 1).map((part) => ({ ...part, blocks: [] })),
      })
      if (!paper.ok) over.push(`${JSON.stringify(size)}: ${JSON.stringify(paper)}`)
    }
    expect(over).toEqual([])
  })
})

describe('a front page that the table of widths measured too short', () => {
  // Telugu is in no table and has no font here: the widest of boxes
  const answers = answersOf({ concerns: { own: { values: { words: '\u{12000} '.repeat(400) } } } })

  it('gives way until it is one page', async () => {
    const asked: number[] = []
    const paper = await withWholeFront(
      (less) => {
        asked.push(less)
        const { document } = pageOf(answers, { letters: 'xl' }, less)
        // a header that the fitting knew nothing of
        return { ...document, header: [...document.header, ...(asked.length < 3 ? LONG_HEADER : [])] }
      },
      (document, wholeFront) => renderPaper(document, { creationDate: new Date(0), boxesForMissing: true, wholeFront }),
    )
    expect(paper.ok).toBe(true)
    expect(asked.length).toBe(3)
    expect(asked[1]).toBeGreaterThan(0)
  })
})

const LONG_HEADER = [[{ text: 'word '.repeat(900) }]]
