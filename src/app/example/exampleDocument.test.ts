import { beforeAll, expect, it } from 'vitest'
import { hasWords, inLanguage, loadAllWords, sayOf, type Language } from '../../i18n'
import { exampleDocument } from './exampleDocument'
import english from './example.en.json'
import spanish from './example.es.json'

beforeAll(() => Promise.all([loadAllWords('en'), loadAllWords('es')]))

const textOf = (language: Language): string => JSON.stringify(inLanguage(language, exampleDocument))

it('speaks as a person of that language, in the labels and in the answers', () => {
  expect(hasWords(['paper'], 'es')).toBe(true)
  expect(textOf('en')).toContain('A weekend without phones')
  expect(textOf('es')).toContain('Un fin de semana sin teléfonos')
  expect(textOf('es')).not.toMatch(/\b(?:the|with|and|my|want)\b/i)
})

it.each([
  ['en', english],
  ['es', spanish],
] as const)('asks the questions of the bank in the words of the bank: %s', (language, example) => {
  const { items } = example.answers.questions.list
  const ofBank = items.map(({ values }) => values).filter(({ source }) => source !== 'own')
  expect(ofBank).toHaveLength(2)
  for (const { source, text } of ofBank) expect(text).toBe(inLanguage(language, () => sayOf(`question.${source}`)))
})

it('is the same person in each: the same things are said, with the same marks', () => {
  const shape = (value: unknown): unknown =>
    typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, shape(inside)]))
      : typeof value
  expect(shape(spanish)).toEqual(shape(english))
})
