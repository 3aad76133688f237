/** The questions in the order in which they are to be asked. */
import { beforeAll, describe, expect, it } from 'vitest'
import { loadAllWords } from '../i18n'
import { answersOf, blockText, pageOf } from '../../tests/support/pages'
import { sortedQuestions } from './questions'

beforeAll(() => loadAllWords())

const item = (id: string, when = '') => ({
  id,
  values: { text: `Question ${id}?`, when: { picked: when } },
})

const asked = (...items: object[]) => answersOf({ questions: { list: { items } } })

const partOf = (...items: object[]) =>
  pageOf(asked(...items), { length: 'full' }).document.parts.find((part) => part.id === 'questions')?.blocks ?? []

describe('the part with the questions', () => {
  const blocks = () =>
    partOf(
      item('b', 'first'),
      item('e', 'later'),
      item('g'),
      item('a', 'later'),
      item('c', 'before'),
      item('d'),
      item('f', 'first'),
    )

  it('says the first three of the list first, then by when they are to be asked, each once and in the person’s order', () => {
    expect(blocks().map(blockText)).toEqual([
      'First',
      'Question b?',
      'Question e?',
      'Question g?',
      'Before I book',
      'Question c?',
      'At the first visit',
      'Question f?',
      'Later',
      'Question a?',
      'Also',
      'Question d?',
    ])
  })

  it('counts on, with room to write: more below the first three', () => {
    const questions = blocks().flatMap((block) => (block.kind === 'question' ? [block] : []))
    expect(questions.map((block) => block.number)).toEqual([1, 2, 3, 4, 5, 6, 7])
    expect(questions.map((block) => block.answerLines)).toEqual([4, 4, 4, 1, 1, 1, 1])
  })
})

describe('the front page', () => {
  it('has the first three of the list', () => {
    const { document } = pageOf(asked(item('a'), item('b'), item('c'), item('d')))
    const front = document.front.find((part) => part.id === 'questions')
    expect(front?.blocks.map(blockText)).toEqual(['Question a?\nQuestion b?\nQuestion c?'])
  })
})

describe('a time without a question', () => {
  it('is no question', () => {
    const { all } = pageOf(asked({ id: 'a', values: { when: { picked: 'first' } } }))
    expect(sortedQuestions(all)).toEqual([])
    expect(partOf({ id: 'a', values: { text: ' \n' } })).toEqual([])
  })
})
