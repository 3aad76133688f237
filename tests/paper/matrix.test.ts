/**
 * Every made-up person × reader × paper size × letter size. `FOREWORD_MATRIX=all` makes all papers; else each person
 * and reader get one of the six looks, in turn, and every pair of settings comes up.
 */
import process from 'node:process'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadAllWords } from '../../src/i18n'
import { renderPaper } from '../../src/pdf/render'
import { LETTERS, PAPERS, READERS, type PageSettings } from '../../src/summary/settings'
import { bare, expectedTexts, notIn } from '../journeys/support/expectedTexts'
import { person } from '../journeys/support/people'
import { EVERYONE, keptBack } from '../support/everyone'
import { pageOf, TODAY } from '../support/pages'
import { readPdf } from './readPdf'
import { findingsOf, linesOf } from './structure/check'
import { everyWord } from './structure/everyWord'
import { notAsComposed } from './structure/order'
import { structureText } from './structure/outline'
import { notOnPageOne } from './structure/pageOne'
import { readPaper, textOfItems, type Paper } from './structure/paper'
import { QpdfChecks } from './structure/qpdf'
import { hasTool, unlessMissing } from './tools'

const WHOLE = process.env['FOREWORD_MATRIX'] === 'all'
const LOOKS = PAPERS.flatMap((paper) => LETTERS.map((letters) => ({ paper, letters })))
const qpdf = new QpdfChecks()
/** On a busy machine; alone, a paper and its checks take a tenth of a second. */
const LONGEST = 120_000

beforeAll(() => loadAllWords())

const letters = new Intl.Segmenter('und', { granularity: 'grapheme' })
const RIGHT_TO_LEFT = /[\u0590-\u08ff]/u

/** pdf.js reads the same characters on the page. It sets right-to-left in another order, so there only which ones. */
function otherReading(paper: Paper, pages: readonly string[]): string[] {
  return paper.pages.flatMap(({ items, page }) => {
    const ours = bare(textOfItems(items.map((item) => ({ ...item, marks: [] }))))
    const theirs = bare(pages[page - 1] ?? '')
    const same = RIGHT_TO_LEFT.test(ours) ? sorted(ours) === sorted(theirs) : ours === theirs
    return same ? [] : [`page ${page} reads otherwise in pdf.js: ${firstDifference(ours, theirs)}`]
  })
}

const sorted = (text: string): string => Array.from(text).toSorted().join('')

const firstDifference = (one: string, other: string): string => {
  const at = Array.from(one).findIndex((_, i) => one[i] !== other[i])
  return `"${one.slice(at, at + 30)}" / "${other.slice(at, at + 30)}"`
}

/** All that is wrong with one paper. */
async function problemsOf(name: string, settings: Partial<PageSettings>): Promise<string[]> {
  const { answers, page } = person(name)
  const { sharing, document } = pageOf(answers, { ...page, ...settings, length: 'full' })
  const made = await renderPaper(document, { creationDate: new Date(TODAY), boxesForMissing: true })
  if (!made.ok) return [JSON.stringify(made)]
  const { reader, paper: size, letters: letterSize } = settings
  const label = [name, reader, size, letterSize].join(' ')
  if (hasTool('qpdf')) qpdf.add(label, made.bytes)
  const paper = readPaper(made.bytes)
  const missing = new Set(made.missing)
  const without = (text: string): string =>
    [...letters.segment(text)].map(({ segment }) => (missing.has(segment) ? '' : segment)).join('')
  const said = structureText(paper).replaceAll('□', '')
  const all = everyWord(paper)
  return [
    ...linesOf(findingsOf(paper)),
    ...notAsComposed(paper, document, without),
    ...notIn(said, expectedTexts(sharing), without).map((text) => `not said: ${text}`),
    ...keptBack(answers, sharing)
      .filter((text) => all.includes(text))
      .map((text) => `private, and in the file: ${text}`),
    ...notOnPageOne(paper, document),
    ...otherReading(paper, (await readPdf(made.bytes)).pages),
  ].map((problem) => `${label}: ${problem}`)
}

describe.each(EVERYONE.map((name, i) => ({ name, i })))('the paper of $name', ({ name, i }) => {
  it.each(READERS.map((reader, k) => ({ reader, k })))(
    'for: $reader',
    async ({ reader, k }) => {
      const looks = WHOLE ? LOOKS : LOOKS.filter((_, look) => look === (i + k) % LOOKS.length)
      const problems: string[] = []
      for (const look of looks) problems.push(...(await problemsOf(name, { reader, ...look })))
      expect(problems).toEqual([])
    },
    LONGEST,
  )
})

it(
  'the paper of one who filled every field to its end',
  async () => {
    expect(await problemsOf('limits', {})).toEqual([])
  },
  LONGEST,
)

it.skipIf(!hasTool('qpdf'))(
  `all of these are sound for qpdf${unlessMissing('qpdf')}`,
  async () => {
    const { checked, complaints } = await qpdf.done()
    expect(complaints).toEqual([])
    expect(checked).toBe(EVERYONE.length * READERS.length * (WHOLE ? LOOKS.length : 1) + 1)
  },
  60_000,
)
