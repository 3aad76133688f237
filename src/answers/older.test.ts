import { expect, it } from 'vitest'
import { readAnswers } from './file'

const question = (text: string, values: object = {}) => ({ id: text, values: { text, ...values } })

const fileOf = (...items: object[]) => ({
  format: 'foreword-answers',
  version: 1,
  writtenOn: '2026-11-22',
  answers: { questions: { list: { items } } },
})

it('opens what was written with marks for the top three: those stand first, each group in its order', () => {
  const read = readAnswers(
    fileOf(
      question('a'),
      question('b', { top: true }),
      question('c', { top: false }),
      question('d', { top: true, when: { picked: 'later' } }),
    ),
  )
  if (!read.ok) throw new Error(read.problems.join())
  const { items } = read.file.answers.questions.list
  expect(items.map(({ values }) => values.text)).toEqual(['b', 'd', 'a', 'c'])
  expect(items[1]?.values.when.picked).toBe('later')
  expect(items.some(({ values }) => 'top' in values)).toBe(false)
})

it('refuses a mark that no version wrote', () => {
  expect(readAnswers(fileOf(question('a', { top: 'yes' }))).ok).toBe(false)
})
