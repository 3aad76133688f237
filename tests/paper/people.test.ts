/** The paper of every made-up person, for every reader: all that may be shared, and nothing else. */
import { beforeAll, describe, expect, it } from 'vitest'
import { loadAllWords } from '../../src/i18n'
import { renderPaper } from '../../src/pdf/render'
import { cleanText } from '../../src/summary/clean'
import type { PageSettings } from '../../src/summary/settings'
import { READERS } from '../../src/summary/settings'
import { bare, expectedTexts, type Expected } from '../journeys/support/expectedTexts'
import { person } from '../journeys/support/people'
import { EVERYONE, keptBack } from '../support/everyone'
import { pageOf, TODAY } from '../support/pages'
import { structureText } from './structure/outline'
import { readPaper } from './structure/paper'

beforeAll(() => loadAllWords())

/** A text may go on over the end of a page or of a table's cell, so it is looked for word by word. */
function lost(text: string, expected: readonly Expected[], without: (text: string) => string): string[] {
  const all = bare(text)
  const known = new Map<string, boolean>()
  const hasWord = (word: string): boolean => {
    const found = known.get(word) ?? all.includes(bare(without(word)))
    known.set(word, found)
    return found
  }
  const isThere = (one: string): boolean => cleanText(one).split(/\s+/u).every(hasWord)
  return expected.filter(({ anyOf }) => !anyOf.some(isThere)).map(({ id, anyOf }) => `${id}: ${anyOf.join(' / ')}`)
}

const letters = new Intl.Segmenter('und', { granularity: 'grapheme' })

async function printed(name: string, settings: Partial<PageSettings>) {
  const { answers, page } = person(name)
  const { sharing, document } = pageOf(answers, { ...page, ...settings })
  const paper = await renderPaper(document, { creationDate: new Date(TODAY), boxesForMissing: true })
  if (!paper.ok) throw new Error(JSON.stringify(paper))
  // As a screen reader reads it. What other programs make of it is asked in matrix.test.ts and in scripts/.
  const said = structureText(readPaper(paper.bytes))
  const missing = new Set(paper.missing)
  const withoutMissing = (text: string): string =>
    [...letters.segment(text)].map(({ segment }) => (missing.has(segment) ? '' : segment)).join('')
  return { answers, sharing, text: said.replaceAll('□', ''), withoutMissing }
}

describe.each(EVERYONE)('the paper of %s', (name) => {
  it.each(READERS)('for: %s', async (reader) => {
    const { answers, sharing, text, withoutMissing } = await printed(name, { reader, length: 'full' })
    expect(lost(text, expectedTexts(sharing), withoutMissing)).toEqual([])
    const all = bare(text)
    expect(keptBack(answers, sharing).filter((kept) => all.includes(kept))).toEqual([])
  })
})

describe('the paper of one who filled every field to its end', () => {
  it('says it all', async () => {
    const { sharing, text, withoutMissing } = await printed('limits', {})
    expect(lost(text, expectedTexts(sharing), withoutMissing)).toEqual([])
  }, 60_000)
})
