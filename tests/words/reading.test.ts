/** Everybody can read it: grade 8 of US schools at most, page by page and message by message. */
import { describe, expect, it } from 'vitest'
import { HIGHEST_GRADE, readingGrade, syllables, UNAVOIDABLE, wordsIn } from '../support/readingGrade'
import { allEnglish } from './english'
import { isSentenceLike, readingByPage } from './reading'

const all = await allEnglish()

it('finds the words of every language file', () => {
  expect(new Set(all.map(({ bundle }) => bundle)).size).toBeGreaterThanOrEqual(10)
  expect(all.length).toBeGreaterThan(2500)
})

describe('all words of a page together', () => {
  it.each(readingByPage(all).map((page) => [page.name, page.together] as const))('%s: %d', (_name, grade) => {
    expect(grade).toBeLessThanOrEqual(HIGHEST_GRADE)
  })
})

it('every message of eight words and more, each of its forms, is at grade 8 or below', () => {
  const hard = all
    .filter(isSentenceLike)
    .map(({ key, text }) => ({ key, text, grade: readingGrade(text) }))
    .filter(({ grade }) => grade > HIGHEST_GRADE)
  expect(hard.map(({ key, text, grade }) => `${grade.toFixed(1)} ${key}: ${text}`)).toEqual([])
})

describe('the words that cannot be avoided', () => {
  const words = new Set(all.flatMap(({ text }) => wordsIn(text)).map((word) => word.toLowerCase()))
  it.each(Object.entries(UNAVOIDABLE))('%s: is said somewhere, would count more, and has a reason', (stem, reason) => {
    const said = [...words].filter((word) => word.replaceAll(/[^a-z]/g, '').startsWith(stem))
    expect(said.some((word) => syllables(word, false) > 2)).toBe(true)
    expect(wordsIn(reason).length).toBeGreaterThan(2)
  })
})
