/** Everybody can read it: in English grade 8 of US schools at most, in Spanish "normal" on the scale for texts about health. */
import { describe, expect, it } from 'vitest'
import { readingEase, spanishSyllables, UNAVOIDABLE_ES } from '../support/readingEase'
import { syllables, UNAVOIDABLE, wordsIn } from '../support/readingGrade'
import { allEnglish, allIn } from './english'
import { isSentenceLike, MEASURES, readingByPage } from './reading'

const all = await allEnglish()
const spanish = await allIn('es')

it('finds the words of every language file', () => {
  for (const said of [all, spanish]) {
    expect(new Set(said.map(({ bundle }) => bundle)).size).toBeGreaterThanOrEqual(10)
    expect(said.length).toBeGreaterThan(2500)
  }
})

describe.each([
  { language: 'English', said: all, measure: MEASURES.en },
  { language: 'Spanish', said: spanish, measure: MEASURES.es },
])('$language', ({ said, measure }) => {
  const pages = readingByPage(said, measure).map((page) => [page.name, page.together] as const)
  it.each(pages)('all words of the page together: %s: %d', (_name, value) => {
    expect(measure.isTooHard(value, 'page')).toBe(false)
  })

  it('every message of eight words and more, each of its forms, is plain', () => {
    const hard = said
      .filter(isSentenceLike)
      .map(({ key, text }) => ({ key, text, value: measure.of(text) }))
      .filter(({ value }) => measure.isTooHard(value, 'message'))
    expect(hard.map(({ key, text, value }) => `${value.toFixed(1)} ${key}: ${text}`)).toEqual([])
  })
})

describe('the words that cannot be avoided', () => {
  const words = new Set(all.flatMap(({ text }) => wordsIn(text)).map((word) => word.toLowerCase()))
  it.each(Object.entries(UNAVOIDABLE))('%s: is said somewhere, would count more, and has a reason', (stem, reason) => {
    const said = [...words].filter((word) => word.replaceAll(/[^a-z]/g, '').startsWith(stem))
    expect(said.some((word) => syllables(word, false) > 2)).toBe(true)
    expect(wordsIn(reason).length).toBeGreaterThan(2)
  })
})

describe('the words that cannot be avoided in Spanish', () => {
  const words = new Set(spanish.flatMap(({ text }) => wordsIn(text)).map((word) => word.toLowerCase()))
  it.each(Object.entries(UNAVOIDABLE_ES))(
    '%s: is said somewhere, would count more, and has a reason',
    (stem, reason) => {
      const said = [...words].filter((word) => word.replaceAll(/[^a-záéíóúüñ]/g, '').startsWith(stem))
      expect(said.some((word) => spanishSyllables(word, false) > 2)).toBe(true)
      expect(wordsIn(reason).length).toBeGreaterThan(2)
    },
  )
})

describe('the ease of Spanish', () => {
  it.each([
    ['día', 2],
    ['ciudad', 2],
    ['leer', 2],
    ['guía', 2],
    ['que', 1],
    ['muy', 1],
    ['pingüino', 3],
    ['cuidado', 3],
    ['aéreo', 4],
    ['oír', 2],
    ['hola', 2],
    ['respiración', 4],
  ])('counts syllables as they are spoken: %s has %d', (word, count) => {
    expect(spanishSyllables(word)).toBe(count)
  })
  it('tells plain words from those of an office', () => {
    expect(readingEase('Puede omitir lo que quiera. Nadie lo lee aquí.')).toBeGreaterThan(80)
    const office =
      'La cumplimentación del cuestionario posibilitará la optimización de la intervención psicoterapéutica.'
    expect(readingEase(office)).toBeLessThan(40)
  })
})
