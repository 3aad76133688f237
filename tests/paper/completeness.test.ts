/** What may be shared stands on the page, whole; what may not is nowhere on it. For any answers at all. */
import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { createElement } from 'react'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Answers } from '../../src/answers/answers'
import { PageView } from '../../src/exports/PageView'
import { loadAllWords } from '../../src/i18n'
import { loadFonts } from '../../src/pdf/text/fonts'
import { findMissing } from '../../src/pdf/printable'
import { renderPaper } from '../../src/pdf/render'
import { allText } from '../../src/pdf/strings'
import { words as steps } from '../../src/i18n/languages/en/steps'
import { STEPS } from '../../src/steps'
import { cleanText } from '../../src/summary/clean'
import { compose } from '../../src/summary/compose'
import { plainText } from '../../src/summary/paper'
import { optionText } from '../../src/summary/phrases'
import { defaultSettings, type PageSettings } from '../../src/summary/settings'
import { forSharing, type ShareableSummary } from '../../src/summary/sharing'
import { summarize } from '../../src/summary/summary'
import { anyAnswers, anySettings } from '../support/arbitraryAnswers'
import { bare, expectedTexts, notIn } from '../journeys/support/expectedTexts'
import { textOfMarkup } from '../support/markup'
import { readPdf } from './readPdf'

/** A concern's label stands in the words at most twice itself: as it is asked and as it is said. */
const OWN_WORDS = 2
const TODAY = '2026-11-22'

// The same answers on every machine; FOREWORD_SEED and FOREWORD_RUNS try others, or more of them.
const seed = Number(process.env['FOREWORD_SEED'] ?? 20261122)
const runs = (usual: number) => ({ seed, numRuns: Number(process.env['FOREWORD_RUNS'] ?? usual) })

beforeAll(() => loadAllWords())

function pageOf(answers: Answers, settings: Partial<PageSettings>) {
  const page = { ...defaultSettings('en-US'), ...settings }
  const sharing = forSharing(summarize(STEPS, answers, TODAY), page)
  return { sharing, document: compose(sharing.summary, page).document }
}

/** The tokens (see arbitraryAnswers) in any value. */
const tokensIn = (value: unknown): string[] => JSON.stringify(value).match(/zq[0-9a-z]+x/g) ?? []

const mirrorOf = (document: ReturnType<typeof pageOf>['document']): string =>
  textOfMarkup(renderToStaticMarkup(createElement(PageView, { document })))

function hiddenTokens(answers: Answers, shared: ShareableSummary): string[] {
  const open = new Set(tokensIn(shared.sections))
  return tokensIn(answers).filter((token) => !open.has(token))
}

describe('the preview', () => {
  it('says everything that may be shared, for any answers and any reader', () => {
    fc.assert(
      fc.property(anyAnswers, anySettings, (answers, settings) => {
        const { sharing, document } = pageOf(answers, { ...settings, length: 'full' })
        expect(notIn(mirrorOf(document), expectedTexts(sharing))).toEqual([])
      }),
      runs(60),
    )
  })

  it('says nothing that was kept private, hidden, or kept from this reader, nor anything made from it', () => {
    fc.assert(
      fc.property(anyAnswers, anySettings, (answers, settings) => {
        const { sharing, document } = pageOf(answers, settings)
        const text = mirrorOf(document)
        expect(hiddenTokens(answers, sharing.summary).filter((token) => text.includes(token))).toEqual([])
      }),
      runs(60),
    )
  })

  it('never names a concern that is private or to be said in person', () => {
    fc.assert(
      fc.property(anyAnswers, anySettings, (answers, settings) => {
        const { sharing, document } = pageOf(answers, settings)
        const shown = new Set(
          sharing.summary.sections.flatMap((s) => s.groups.flatMap((g) => g.blocks.map((block) => block.recordId))),
        )
        const hidden = answers.concerns.picked.items.filter((item) => !shown.has(`concerns.picked/${item.id}`))
        // The app's own labels count as said: "How I feel about my body" also labels another answer.
        const expected = [
          ...expectedTexts(sharing).flatMap(({ anyOf }) => anyOf),
          ...Object.values(steps).map(String),
        ].map(bare)
        const text = bare(mirrorOf(document))
        for (const { id } of hidden) {
          const label = bare(labelOf(id, sharing.summary))
          const isOnlyThis = expected.filter((one) => one.includes(label)).length <= OWN_WORDS
          if (id !== 'other' && isOnlyThis) expect(text).not.toContain(label)
        }
      }),
      runs(60),
    )
  })
})

describe('the PDF', () => {
  it('says the same as the preview; what no font has is exactly what is reported', async () => {
    await fc.assert(
      fc.asyncProperty(anyAnswers, anySettings, async (answers, settings) => {
        const { sharing, document } = pageOf(answers, { ...settings, length: 'full' })
        const paper = await renderPaper(document, { creationDate: new Date(TODAY), boxesForMissing: true })
        if (!paper.ok) throw new Error(JSON.stringify(paper))
        expect(paper.missing).toEqual(findMissing(document, await loadFonts(allText(document))))
        const printed = (await readPdf(paper.bytes)).pages.map(withoutFooter).join('\n')
        const withoutMissing = (text: string): string =>
          paper.missing.reduce((rest, letter) => rest.replaceAll(letter, ''), text)
        const shown = printed.replace(/□/gu, '')
        const lost = notIn(shown, piecesOf(expectedTexts(sharing)), (text) => withoutMissing(cleanText(text)))
        expect(lost).toEqual([])
        expect(hiddenTokens(answers, sharing.summary).filter((token) => printed.includes(token))).toEqual([])
      }),
      { ...runs(8), endOnFailure: true },
    )
  }, 180_000)
})

/** A long word may go on over a page end; the footer stands between its parts. */
const withoutFooter = (page: string): string => page.replace(/Private · page \d+ of \d+/u, '')

/** A text in a table's cell may go on over a page end, with other cells between: looked for word by word. */
const piecesOf = (expected: ReturnType<typeof expectedTexts>): ReturnType<typeof expectedTexts> =>
  expected.flatMap(({ id, anyOf }) => {
    if (anyOf.length > 1) return [{ id, anyOf }]
    return (anyOf[0] ?? '').split(/\s+/).map((word) => ({ id, anyOf: [word] }))
  })

const labelOf = (id: string, summary: ShareableSummary): string => plainText(optionText('concerns.picked', id, summary))
