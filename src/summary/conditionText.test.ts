import { beforeAll, describe, expect, it } from 'vitest'
import { loadAllWords, setScreenLanguage } from '../i18n'
import { answersOf, blockText, pageOf } from '../../tests/support/pages'

beforeAll(() => Promise.all([loadAllWords(), loadAllWords('es')]))

const values = { since: { kind: 'year', y: '2019' }, note: 'hypothyroidism' }
const said = (language: 'en' | 'es', length: 'full' | 'one' = 'one'): string => {
  setScreenLanguage(language)
  const { document } = pageOf(answersOf({ health: { conditions: { items: [{ id: 'thyroid', values }] } } }), { length })
  setScreenLanguage('en')
  return document.front.flatMap((part) => part.blocks.map(blockText)).join()
}

describe('a condition', () => {
  it('stands on the front page with my own word for it, and since when', () => {
    expect(said('en')).toBe('Health: A thyroid condition (hypothyroidism), since 2019')
    expect(said('es')).toBe('Salud: Un problema de tiroides (hypothyroidism), desde 2019')
  })
})
