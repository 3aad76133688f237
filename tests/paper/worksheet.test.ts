import { beforeAll, describe, expect, it } from 'vitest'
import { loadAllWords } from '../../src/i18n'
import { renderPaper } from '../../src/pdf/render'
import { STEPS } from '../../src/steps'
import { plainText } from '../../src/summary/paper'
import { LETTERS, PAPERS } from '../../src/summary/settings'
import { worksheet } from '../../src/summary/worksheet'
import { bare, readPdf } from './readPdf'
import { checkBytes, linesOf } from './structure/check'

beforeAll(() => loadAllWords())

/** More than this, and nobody fills it in. */
const MOST = 6

describe.each(PAPERS.flatMap((paper) => LETTERS.map((letters) => [paper, letters] as const)))(
  'the blank worksheet on %s, letters %s',
  (paper, letters) => {
    it(`is sound${letters === 'normal' ? `, and at most ${MOST} pages` : ''}; all choices and heads are on it`, async () => {
      const document = worksheet(STEPS, { paper, letters })
      const made = await renderPaper(document, { creationDate: new Date('2026-11-22'), boxesForMissing: false })
      if (!made.ok) throw new Error(`not made: ${made.reason}`)
      if (letters === 'normal') expect(made.pages).toBeLessThanOrEqual(MOST)
      expect(linesOf(checkBytes(made.bytes))).toEqual([])
      const text = bare((await readPdf(made.bytes)).pages.join(' '))
      const asked = document.parts
        .flatMap(({ blocks }) => blocks)
        .flatMap((block) => {
          if (block.kind === 'choices') return [block.prompt ?? [], ...block.choices, block.other ?? []]
          if (block.kind === 'ruled') return [block.prompt ?? []]
          return block.kind === 'table' ? [block.caption, ...block.heads] : []
        })
      expect(asked.length).toBeGreaterThan(200)
      expect(asked.map(plainText).filter((one) => !text.includes(bare(one)))).toEqual([])
    })
  },
)
