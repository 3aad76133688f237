/** What happens should two languages ever make pages of different shapes. */
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { answersOf, pageOf } from '../../tests/support/pages'
import { loadAllWords } from '../i18n'
import { addWords } from '../i18n/words'
import { words, type PaperBlock } from './paper'
import { LanguagesDiffer, zipAll, zipBlock } from './zip'

beforeAll(() => loadAllWords())

const line = (text: string): PaperBlock => ({ kind: 'line', text: words(text) })

describe('blocks of different shapes', () => {
  it.each<[string, PaperBlock, PaperBlock]>([
    ['another kind', line('a'), { kind: 'quote', text: words('a') }],
    ['a label more', line('a'), { kind: 'line', label: words('b:'), text: words('a') }],
    [
      'an item more',
      { kind: 'list', ordered: false, items: [words('a')] },
      { kind: 'list', ordered: false, items: [words('a'), words('b')] },
    ],
    [
      'a cell more',
      { kind: 'table', caption: [], heads: [words('h')], widths: [1], rows: [[[words('a')]]] },
      { kind: 'table', caption: [], heads: [words('h')], widths: [1], rows: [[[words('a')], []]] },
    ],
  ])('are refused: %s', (_what, first, again) => {
    expect(() => zipBlock(first, again, 'es')).toThrow(LanguagesDiffer)
    expect(() => zipBlock(again, first, 'es')).toThrow(LanguagesDiffer)
    expect(() => zipAll(zipBlock, 'blocks')([first], [], 'es')).toThrow(LanguagesDiffer)
  })
})

describe('a message that is a sentence in one language and a label in the other', () => {
  const answers = answersOf({ goals: { notWant: { values: { text: 'To be told to relax.' } } } })
  const compose = () => pageOf(answers, { second: 'qps' }).document

  afterEach(() => {
    vi.unstubAllEnvs()
  })

  it('stops a developer, and costs a person only the second language', async () => {
    await loadAllWords('qps')
    expect(JSON.stringify(compose())).toContain('"again":true')
    addWords({ 'goals.notWant.text.paper': '⟦{value}⟧' }, 'qps')
    expect(compose).toThrow(LanguagesDiffer)
    expect(compose).not.toThrow('relax')

    vi.stubEnv('PROD', true)
    expect(compose()).toEqual(pageOf(answers).document)
  })
})

describe('a second language whose words are not loaded', () => {
  it('is left out', () => {
    const answers = answersOf({ goals: { notWant: { values: { text: 'To be told to relax.' } } } })
    expect(pageOf(answers, { second: 'en' }).document).toEqual(pageOf(answers).document)
  })
})
