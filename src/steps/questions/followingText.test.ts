import { expect, it } from 'vitest'
import { inLanguage, loadWords, sayOf } from '../../i18n'
import { followingText } from './questionItems'

it('follows the language of the screen once its words are there, and until then stays as it is', async () => {
  await loadWords(['questions'], 'en')
  const question = { text: inLanguage('en', () => sayOf('question.co2')), source: 'co2' }
  const inSpanish = (): string => inLanguage('es', () => followingText(question))
  expect(inSpanish()).toBe(question.text)
  await loadWords(['questions'], 'es')
  expect(inSpanish()).toBe(inLanguage('es', () => sayOf('question.co2')))
  expect(inSpanish()).not.toBe(question.text)
})
