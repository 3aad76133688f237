import { expect, it } from 'vitest'
import { readingGrade } from '../../../tests/support/readingGrade'
import type { Words } from '../../i18n'
import { words } from '../../i18n/languages/en/questions'
import {
  FIRST_QUESTIONS,
  isQuestionId,
  OFF_WITH_PARTNER,
  QUESTION_GROUPS,
  QUESTION_IDS,
  STARTS_PRIVATE,
  usualWhen,
} from './questionBank'
import { questions } from './questions'

/** As plain data: the test looks keys up. */
const text: Words = words
const keysLike = (prefix: string) => Object.keys(words).filter((key) => key.startsWith(prefix))

it('names each question once', () => {
  expect(new Set(QUESTION_IDS).size).toBe(QUESTION_IDS.length)
  expect(QUESTION_IDS).toHaveLength(109)
})

it('has words for every question and every group, and no words left over', () => {
  expect(keysLike('question.').toSorted()).toEqual(QUESTION_IDS.map((id) => `question.${id}`).toSorted())
  expect(keysLike('questionGroup.').toSorted()).toEqual(
    QUESTION_GROUPS.map(({ id }) => `questionGroup.${id}`).toSorted(),
  )
})

it.each(QUESTION_IDS)('asks %s in plain words that fit the line', (id) => {
  const question = text[`question.${id}`]
  // A question has no number in it, so its words have one form.
  if (typeof question !== 'string')
    throw new Error(`question.${id} has no words: write them in languages/en/questions.ts.`)
  expect(readingGrade(question)).toBeLessThanOrEqual(8)
  expect(question.length).toBeLessThanOrEqual(questions.groups.list.fields.text.counter)
  expect(question).toMatch(/\?$/)
})

it('asks about contact, the bill and a place to talk', () => {
  for (const id of ['lo11', 'lo12', 'fe7']) expect(isQuestionId(id)).toBe(true)
  expect(text['question.fe7']).toMatch(/bill.*bank statement.*insurer/)
})

it('starts the telling questions private, and keeps the ones about safety off a page that a partner may read', () => {
  expect([...STARTS_PRIVATE].toSorted()).toEqual(['pa4', 'pa9', 'sf5', 'sf6'])
  expect([...OFF_WITH_PARTNER].toSorted()).toEqual(['pa3', 'sf1', 'sf2', 'sf3', 'sf4', 'sf5', 'sf6'])
})

it('knows when a question is usually asked', () => {
  expect(usualWhen('tr1')).toBe('before')
  expect(usualWhen('pr1')).toBe('first')
  expect(usualWhen('ft5')).toBe('later')
})

it('offers first questions that tell nothing about a person', () => {
  for (const id of FIRST_QUESTIONS) expect(STARTS_PRIVATE.has(id) || OFF_WITH_PARTNER.has(id)).toBe(false)
})
