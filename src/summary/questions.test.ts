/** The questions in the order in which they are to be asked. */
import { beforeAll, describe, expect, it } from 'vitest'
import { loadAllWords } from '../i18n'
import { answersOf, blockText, pageOf } from '../../tests/support/pages'
import { sortedQuestions, topQuestions } from './questions'

beforeAll(() => loadAllWords())

const item = (id: string, when = '', top = false) => ({
  id,
  values: { text: `Question ${id}?`, when: { picked: when }, top },
})

const asked = (...items: object[]) => answersOf({ questions: { list: { items } } })

const partOf = (...items: object[]) =>
  pageOf(asked(...items), { length: 'full' }).document.parts.find((part) => part.id === 'questions')?.blocks ?? []

describe('the part with the questions', () => {
  const blocks = () =>
    partOf(
      item('a', 'later'),
      item('b', 'first', true),
      item('c', 'before'),
      item('d'),
      item('e', 'later', true),
      item('f', 'first'),
    )

  it('says the top ones first, then by when they are to be asked, each once and in the person’s order', () => {
    expect(blocks().map(blockText)).toEqual([
      'First',
      'Question b? (At the first visit)',
      'Question e? (Later)',
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

  it('counts on, with room to write: more below the top ones', () => {
    const questions = blocks().flatMap((block) => (block.kind === 'question' ? [block] : []))
    expect(questions.map((block) => block.number)).toEqual([1, 2, 3, 4, 5, 6])
    expect(questions.map((block) => block.answerLines)).toEqual([4, 4, 1, 1, 1, 1])
  })
})

describe('the top three', () => {
  it('are three, in the person’s order; a fourth stays with the others', () => {
    const { all, text } = pageOf(asked(...['a', 'b', 'c', 'd'].map((id) => item(id, 'first', true))), {
      length: 'full',
    })
    expect(topQuestions(all).map((block) => block.itemId)).toEqual(['a', 'b', 'c'])
    expect(text).toContain('Question d?')
  })

  it('are the first three on the front page while none is chosen', () => {
    const { document } = pageOf(asked(item('a'), item('b'), item('c'), item('d')))
    const front = document.front.find((part) => part.id === 'questions')
    expect(front?.blocks.map(blockText)).toEqual(['Question a?\nQuestion b?\nQuestion c?'])
  })
})

describe('a time without a question', () => {
  it('is no question', () => {
    const { all } = pageOf(asked({ id: 'a', values: { when: { picked: 'first' }, top: true } }))
    expect(sortedQuestions(all)).toEqual([])
    expect(partOf({ id: 'a', values: { text: ' \n', top: true } })).toEqual([])
  })
})
