import { wordlist } from '@scure/bip39/wordlists/english'
import { afterEach, expect, it, vi } from 'vitest'
import { keepPassphraseProblem, offeredWords, SHORTEST } from './passphrase'
import { UNPLEASANT } from './unpleasantWords'

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

it('offers five words of the list, none of them unpleasant, and takes them itself', async () => {
  const known = new Set(wordlist)
  const seen = new Set<string>()
  for (let i = 0; i < 300; i += 1) {
    const offered = await offeredWords()
    const words = offered.split(' ')
    expect(words).toHaveLength(5)
    expect(words.filter((word) => !known.has(word) || UNPLEASANT.has(word))).toEqual([])
    expect(keepPassphraseProblem(offered)).toBeNull()
    for (const word of words) seen.add(word)
  }
  expect(seen.size).toBeGreaterThan(700)
})

it('leaves out only words that are in the list, and keeps more than 53 bits', () => {
  expect([...UNPLEASANT].filter((word) => !wordlist.includes(word))).toEqual([])
  expect(5 * Math.log2(wordlist.length - UNPLEASANT.size)).toBeGreaterThan(53)
})

it('draws each word with the same chance: what would favour the first ones is drawn again', async () => {
  const count = wordlist.length - UNPLEASANT.size
  const end = Math.floor(65_536 / count) * count
  const draws = [65_535, end, end - 1, 0, count, 1, 2]
  vi.stubGlobal('crypto', { getRandomValues: (into: Uint16Array) => into.fill(draws.shift()!) })
  const kept = wordlist.filter((word) => !UNPLEASANT.has(word))
  expect(await offeredWords()).toBe([kept.at(-1), kept[0], kept[0], kept[1], kept[2]].join(' '))
})
