/** The sheets of the pages beside the way, blank and filled in. */
import { beforeAll, describe, expect, it } from 'vitest'
import type { AnyValue, ItemOf } from '../../src/form/values'
import { therapistsPaper } from '../../src/app/therapists/therapistsPaper'
import { loadAllWords, say } from '../../src/i18n'
import { renderPaper } from '../../src/pdf/render'
import { booking } from '../../src/steps/booking/booking'
import { callSheet } from '../../src/summary/callSheet'
import { plainText } from '../../src/summary/paper'
import { LETTERS, PAPERS } from '../../src/summary/settings'
import { person } from '../journeys/support/people'
import { bare, readPdf } from './readPdf'
import { checkBytes, linesOf } from './structure/check'
import { afterVisit } from '../../src/steps/afterVisit/afterVisit'
import { afterVisitSheet } from '../../src/summary/afterVisitSheet'

beforeAll(() => loadAllWords())

const LOOKS = PAPERS.flatMap((paper) => LETTERS.map((letters) => ({ paper, letters })))

async function made(document: Parameters<typeof renderPaper>[0]) {
  const paper = await renderPaper(document, { creationDate: new Date('2026-11-22'), boxesForMissing: false })
  if (!paper.ok) throw new Error(`not made: ${paper.reason}`)
  return paper
}

describe.each(LOOKS)('on $paper, letters $letters, the call sheet', (look) => {
  it('is sound and has every question, with room for three therapists', async () => {
    const document = callSheet('booking.therapists', booking.groups.therapists, [], look)
    const paper = await made(document)
    if (look.letters === 'normal') expect(paper.pages).toBe(1)
    expect(linesOf(checkBytes(paper.bytes))).toEqual([])
    const text = bare((await readPdf(paper.bytes)).pages.join(' '))
    const asked = document.parts
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) =>
        block.kind === 'table' ? [...block.heads, ...block.rows.flatMap((row) => row[0] ?? [])] : [],
      )
    // A name is asked for beside how to reach them.
    expect(asked.length).toBe(3 + Object.keys(booking.groups.therapists.fields).length)
    expect(asked.map(plainText).filter((one) => !text.includes(bare(one)))).toEqual([])
  })
})

describe('the call sheet, filled in', () => {
  const { items } = person('second-visit').answers.booking.therapists

  it.each(LETTERS)('says all that was written, in letters %s', async (letters) => {
    const paper = await made(
      callSheet('booking.therapists', booking.groups.therapists, items, { paper: 'letter', letters }),
    )
    expect(linesOf(checkBytes(paper.bytes))).toEqual([])
    const text = bare((await readPdf(paper.bytes)).pages.join(' '))
    const typed = items.flatMap(({ values }) => Object.values(values).filter((value) => typeof value === 'string'))
    expect(typed.filter((one) => !text.includes(bare(one)))).toEqual([])
  })
})

describe('the call sheet of three, filled in', () => {
  const { items } = person('second-visit').answers.booking.therapists
  const three = [...items, ...items.slice(0, 1)]
  const longer = (id: string, value: AnyValue): AnyValue =>
    typeof value !== 'string' || id === 'name'
      ? value
      : `${value || 'Said something about it.'} It was a longer answer than I had thought it would be, with some more.`
  const long = three.map((item): ItemOf => {
    const values = Object.entries<AnyValue>(item.values).map(([id, value]) => [id, longer(id, value)] as const)
    return { ...item, values: Object.fromEntries(values) }
  })
  const sheet = (of: readonly ItemOf[], paper: 'a4' | 'letter') =>
    callSheet('booking.therapists', booking.groups.therapists, of, { paper, letters: 'normal' })

  it.each(PAPERS)('is one page on %s where the answers are short', async (paper) => {
    expect((await made(sheet(three, paper))).pages).toBe(1)
  })

  it('goes on under the same heads, and never with its last row alone', async () => {
    const { pages } = await readPdf((await made(sheet(long, 'letter'))).bytes)
    expect(pages.length).toBeGreaterThan(1)
    for (const page of pages) expect(bare(page)).toContain(bare('Dr. Juniper Example'))
    const last = bare(pages.at(-1) ?? '')
    expect(last).toContain(bare(say('callSheet.row.notes')))
    expect(last).toContain(bare(say('callSheet.row.next')))
  })
})

describe.each(LOOKS)('on $paper, letters $letters, the page for after a visit', (look) => {
  it('is sound and has room for every answer', async () => {
    const paper = await made(afterVisitSheet(afterVisit, look))
    if (look.letters === 'normal') expect(paper.pages).toBe(1)
    expect(linesOf(checkBytes(paper.bytes))).toEqual([])
  })
})

describe.each(LOOKS)('on $paper, letters $letters, the page for therapists', (look) => {
  it('is sound, and one page in usual letters', async () => {
    const paper = await made(therapistsPaper(look, 'https://notes.example.org/'))
    expect(paper.pages).toBeLessThanOrEqual(look.letters === 'normal' ? 1 : 2)
    expect(linesOf(checkBytes(paper.bytes))).toEqual([])
  })
})
