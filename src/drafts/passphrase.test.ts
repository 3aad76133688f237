import { wordlist as english } from '@scure/bip39/wordlists/english'
import { wordlist as spanish } from '@scure/bip39/wordlists/spanish'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { UNPLEASANT_ENGLISH } from './offered/unpleasantEnglish'
import { UNPLEASANT_SPANISH } from './offered/unpleasantSpanish'
import { keepPassphraseProblem, offeredWords, prepared, SHORTEST } from './passphrase'

afterEach(() => vi.unstubAllGlobals())

it('takes any ten characters, counted as people count most of them', () => {
  expect(keepPassphraseProblem('')).toBe('empty')
  expect(keepPassphraseProblem(' \n\u00a0 ')).toBe('empty')
  expect(keepPassphraseProblem('x'.repeat(SHORTEST - 1))).toBe('tooShort')
  expect(keepPassphraseProblem(`${'x'.repeat(SHORTEST - 1)}   `)).toBe('tooShort')
  expect(keepPassphraseProblem('🌳'.repeat(SHORTEST - 1))).toBe('tooShort')
  expect(keepPassphraseProblem('🌳'.repeat(SHORTEST))).toBeNull()
  expect(keepPassphraseProblem('0000000000')).toBeNull()
  expect(keepPassphraseProblem('x'.repeat(1000))).toBeNull()
})

const LISTS = [
  { language: 'en', count: 5, words: english, unpleasant: UNPLEASANT_ENGLISH },
  { language: 'es', count: 6, words: spanish.filter((word) => /^[a-z]+$/.test(word)), unpleasant: UNPLEASANT_SPANISH },
]

describe.each(LISTS)('the words offered in $language', ({ language, count, words, unpleasant }) => {
  const kept = words.filter((word) => !unpleasant.has(word))

  it('are of the list, none of them unpleasant, and are taken', async () => {
    const known = new Set(kept)
    const seen = new Set<string>()
    for (let i = 0; i < 300; i += 1) {
      const offered = await offeredWords(language)
      expect(offered.split(' ')).toHaveLength(count)
      expect(offered.split(' ').filter((word) => !known.has(word))).toEqual([])
      expect(keepPassphraseProblem(offered)).toBeNull()
      for (const word of offered.split(' ')) seen.add(word)
    }
    expect(seen.size).toBeGreaterThan(700)
  })

  it('leave out only words that are in the list, and are more than 53 bits together', () => {
    expect([...unpleasant].filter((word) => !words.includes(word))).toEqual([])
    expect(count * Math.log2(kept.length)).toBeGreaterThan(53)
  })

  it('open with the letters of any keyboard', () => {
    for (const word of kept) expect(word).toMatch(/^[a-z]+$/)
    expect(prepared(kept.join(' '))).toBe(kept.join(' ').normalize('NFKD'))
  })
})

it('offers English words where a language has none', async () => {
  const known = new Set(english)
  expect((await offeredWords('qps')).split(' ').filter((word) => !known.has(word))).toEqual([])
})

it('draws each word with the same chance: what would favour the first ones is drawn again', async () => {
  const kept = english.filter((word) => !UNPLEASANT_ENGLISH.has(word))
  const count = kept.length
  const end = Math.floor(65_536 / count) * count
  const draws = [65_535, end, end - 1, 0, count, 1, 2]
  vi.stubGlobal('crypto', { getRandomValues: (into: Uint16Array) => into.fill(draws.shift()!) })
  expect(await offeredWords('en')).toBe([kept.at(-1), kept[0], kept[0], kept[1], kept[2]].join(' '))
})
