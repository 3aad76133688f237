/** "What to expect, and your rights" on paper: the short sheet, and all cards. */
import { beforeAll, expect, it } from 'vitest'
import { CARDS } from '../../src/app/help/cards'
import { cardsPaper, type Sheet } from '../../src/app/help/cardsPaper'
import { loadAllWords, sayOf } from '../../src/i18n'
import { renderPaper } from '../../src/pdf/render'
import { PAPERS, type PageSettings } from '../../src/summary/settings'
import { mirrorOf } from '../support/pages'
import { wordsIn } from '../support/readingGrade'
import { bare, readPdf } from './readPdf'
import { checkBytes, linesOf } from './structure/check'

beforeAll(() => loadAllWords())

/** What somebody reads in a waiting room. */
const MOST_WORDS = 250

type Look = Pick<PageSettings, 'paper' | 'letters'>

async function pdfOf(sheet: Sheet, look: Look) {
  const made = await renderPaper(cardsPaper(sheet, look), {
    creationDate: new Date('2026-11-22'),
    boxesForMissing: false,
  })
  if (!made.ok) throw new Error(`not made: ${made.reason}`)
  expect(linesOf(checkBytes(made.bytes))).toEqual([])
  return { pages: made.pages, text: (await readPdf(made.bytes)).pages.join(' ') }
}

it.each(PAPERS)('the short sheet is one page of 250 words at most, head and foot counted, on %s', async (paper) => {
  const { pages, text } = await pdfOf('short', { paper, letters: 'normal' })
  expect(pages).toBe(1)
  expect(wordsIn(text).length).toBeLessThanOrEqual(MOST_WORDS)
})

it('the short sheet stays one page in large letters', async () => {
  expect((await pdfOf('short', { paper: 'letter', letters: 'large' })).pages).toBe(1)
})

it('the whole has every card, and its head tells nothing', async () => {
  const look = { paper: 'a4', letters: 'normal' } as const
  const { text } = await pdfOf('whole', look)
  const shown = mirrorOf(cardsPaper('whole', look))
  for (const { id } of CARDS) {
    const card = bare(sayOf(`card.${id}.text`))
    expect(bare(text), id).toContain(card)
    expect(bare(shown), id).toContain(card)
  }
  expect(text).toMatch(/^Appointment notes\b/)
})

it('says the rules on the short sheet as the cards say them', () => {
  const text = mirrorOf(cardsPaper('short', { paper: 'a4', letters: 'normal' }))
  expect(text).toContain('must not touch you in a sexual way')
  expect(text).toContain('If it happens, it is not your fault. You can leave, and report it to the licensing board.')
  expect(text).toContain('A doctor or pelvic therapist may offer an exam; that is separate, and you can say no.')
  expect(text).toContain('If you are ever afraid of your partner, ask for a first visit alone.')
  expect(text).toContain('You do not have to be ready for everything.')
})
