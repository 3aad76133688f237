import { expect, it, vi } from 'vitest'

it('follows the language of the screen once its words are there, and until then stays as it is', async () => {
  // As at the start of a page: other tests may have loaded every word.
  vi.resetModules()
  const { inLanguage, loadWords, sayOf } = await import('../../i18n')
  const { followingText } = await import('./questionItems')
  await loadWords(['questions'], 'en')
  const question = { text: inLanguage('en', () => sayOf('question.co2')), source: 'co2' }
  const inSpanish = (): string => inLanguage('es', () => followingText(question))
  expect(inSpanish()).toBe(question.text)
  await loadWords(['questions'], 'es')
  expect(inSpanish()).toBe(inLanguage('es', () => sayOf('question.co2')))
  expect(inSpanish()).not.toBe(question.text)
})
