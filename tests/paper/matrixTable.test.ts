/** A long table of long names: every row whole on one page, the heads on every page, nothing out of order. */
import { describe, expect, it } from 'vitest'
import { renderPaper } from '../../src/pdf/render'
import { LETTERS, PAPERS } from '../../src/summary/settings'
import { bare } from '../journeys/support/expectedTexts'
import { medicines, own, paperOf, part } from './samplePaper'
import { notAsComposed } from './structure/order'
import { itemsByContent, readPaper, textOfItems } from './structure/paper'
import { allElements, isElement, walk, type Element } from './structure/tree'

const ROWS = 60
const LONG = 120
const HEADS = ['Name', 'Dose', 'How often', 'Since', 'For', 'What I noticed']

/** 120 characters with the row's number at both ends. */
const nameOf = (row: number): string => {
  const [start, end] = [`Medicine ${row + 1} `, ` number ${row + 1}`]
  return `${start}${'with a very long name '.repeat(10)}`.slice(0, LONG - end.length) + end
}

function longTable() {
  const table = medicines(ROWS)
  if (table.kind !== 'table') throw new Error('The sample is no table.')
  return { ...table, rows: table.rows.map(([, ...cells], i) => [[own(nameOf(i))], ...cells]) }
}

const looks = PAPERS.flatMap((paper) => LETTERS.map((letters) => ({ paper, letters })))

describe.each(looks)('60 rows of names with 120 characters, $paper, $letters', ({ paper: size, letters }) => {
  it('keeps each row whole and all of them in order, and says the heads once and shows them on each page', async () => {
    const document = paperOf([part('Medicines', [longTable()])], { paper: size, letters })
    const made = await renderPaper(document, { creationDate: new Date(0), boxesForMissing: false })
    if (!made.ok) throw new Error(JSON.stringify(made))
    const paper = readPaper(made.bytes)
    const find = itemsByContent(paper)
    const pagesOf = (element: Element): number[] => [
      ...new Set(
        walk(element).flatMap(({ kids }) =>
          kids.flatMap((kid) => (isElement(kid) ? [] : find(kid).map((item) => item.page))),
        ),
      ),
    ]
    const elements = paper.tree ? allElements(paper.tree) : []
    const rows = elements.filter(({ type }) => type === 'TR')
    const items = elements.filter(({ type }) => type === 'LI')
    const entries = rows.length > 0 ? rows.slice(1) : items
    expect(notAsComposed(paper, document, (text) => text)).toEqual([])
    expect(entries).toHaveLength(ROWS)
    expect(entries.filter((row) => pagesOf(row).length !== 1)).toEqual([])

    // Where letters are large the rows may stand one under the other, with the heads beside the answers.
    if (rows.length === 0) return
    const [head] = rows.flatMap(pagesOf)
    for (const page of paper.pages.filter((one) => rows.some((row) => pagesOf(row).includes(one.page)))) {
      if (page.page === head) continue
      const shown = page.items.filter(({ marks }) => marks.some(({ tag }) => tag === 'Artifact'))
      expect(bare(textOfItems(shown)), `page ${page.page}`).toContain(bare(HEADS.join('')))
    }
  })
})
