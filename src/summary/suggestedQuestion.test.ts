/** A question remembers the answers it was suggested because of: when one of them is taken off the page, so is the question. */
import { beforeAll, describe, expect, it } from 'vitest'
import { reopenable } from '../../tests/paper/reopenSupport'
import { answersOf, pageOf } from '../../tests/support/pages'
import type { ListOf } from '../form/values'
import { loadAllWords } from '../i18n'
import { READERS, type Reader } from './settings'

beforeAll(() => loadAllWords())

const QUESTION = 'Could alcohol play a part?'

const withMarks = (marks: { drinking?: string; affair?: string; question?: string; known?: string[] }) =>
  answersOf({
    mind: { substances: { disclosure: marks.drinking ?? 'page', values: { alcohol: { picked: 'heavy' } } } },
    concerns: { picked: { items: marks.affair === undefined ? [] : [{ id: 'affair', disclosure: marks.affair }] } },
    questions: {
      list: {
        items: [
          {
            id: 'q1',
            disclosure: marks.question ?? 'page',
            values: {
              text: QUESTION,
              source: 'me9',
              from: ['mind.substances', 'concerns.picked/affair'],
              fromOffPage: marks.known ?? [],
            },
          },
        ],
      },
    },
  })

const stands = (answers: ReturnType<typeof withMarks>, reader: Reader = 'therapist') => {
  const { text } = pageOf(answers, { reader, ticked: ['questions.list/q1'] })
  return text.includes(QUESTION)
}

describe.each(READERS)('a suggested question, on the copy for: %s', (reader) => {
  it('stands there while what it rests on may stand there', () => {
    expect(stands(withMarks({}), reader)).toBe(true)
    expect(stands(withMarks({ affair: 'page' }), reader)).toBe(true)
  })

  it('is held back when one of the answers it rests on is kept private later, or said in person', () => {
    expect(stands(withMarks({ drinking: 'private' }), reader)).toBe(false)
    expect(stands(withMarks({ drinking: 'aloud' }), reader)).toBe(false)
    expect(stands(withMarks({ affair: 'private' }), reader)).toBe(false)
  })

  it('is held back anew when another answer follows', () => {
    expect(stands(withMarks({ drinking: 'private', affair: 'private', known: ['mind.substances'] }), reader)).toBe(
      false,
    )
  })

  it('stands nowhere while it is private itself', () => {
    expect(stands(withMarks({ drinking: 'private', question: 'private', known: ['mind.substances'] }), reader)).toBe(
      false,
    )
  })
})

it('stands on my own page again once I looked again, and never on a page with a partner there', () => {
  const looked = withMarks({ drinking: 'private', known: ['mind.substances'] })
  expect(stands(looked)).toBe(true)
  expect(stands(looked, 'partner')).toBe(false)
  // Also when the answer may stand there by now: it was suggested because of something private.
  expect(stands(withMarks({ known: ['mind.substances'] }), 'partner')).toBe(false)
})

it('says nowhere what it rests on, not even in what rides along in a page that opens again', () => {
  const { attached } = reopenable(withMarks({ affair: 'page' }))
  const list = attached?.answers['questions']?.['list'] as ListOf | undefined
  const [question] = list?.items ?? []
  expect(question?.values['text']).toBe(QUESTION)
  expect(Object.keys(question?.values ?? {})).toEqual(['text'])
})
