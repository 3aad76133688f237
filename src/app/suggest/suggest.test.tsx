/** From the answers to the words of an offer: which are named, which are not, and what a question is said to rest on. */
import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { answersOf, TODAY } from '../../../tests/support/pages'
import { noNotes, putNotes, useAnswers } from '../../answers/store'
import { StepForm } from '../../form/StepForm'
import { loadAllWords } from '../../i18n'
import { questions } from '../../steps/questions/questions'
import type { Because, Suggestion } from '../../suggestions'
import { recordIdOf, summarizeAll } from '../../summary/summary'
import { STEPS } from '../../steps'
import { useVisit } from '../visit'
import { markedRecord, reasonOf } from './becauseWords'
import { QuestionsWithSuggestions } from './QuestionsWithSuggestions'

const rules = vi.hoisted(() => ({ suggestionsFor: vi.fn() }))
vi.mock('../../suggestions', () => rules)

beforeAll(() => loadAllWords())

const answers = answersOf({
  concerns: { picked: { items: [{ id: 'desireDiff' }] } },
  details: { story: { items: [{ id: 'desireDiff', values: { words: `${'long '.repeat(60)}end` } }] } },
  mind: { substances: { disclosure: 'private', values: { alcohol: { picked: 'heavy' } } } },
  medicines: { list: { items: [{ id: 'm1', values: { name: 'Exampline', dose: '7 mg' } }] } },
  tried: { things: { instead: 'none' } },
  visit: { booking: { values: { status: { picked: 'looking' } } } },
})
const said = () => summarizeAll(STEPS, answers, TODAY)
const because = (id: string, itemId = '', disclosure: Because['disclosure'] = 'page'): Because => ({
  id,
  recordId: recordIdOf(id.split('.').slice(0, 2).join('.'), itemId),
  disclosure,
  ...(itemId === '' ? {} : { itemId }),
})

it('names a pick, a field, an item and "none" in the words of their questions', () => {
  expect(reasonOf(because('concerns.picked', 'desireDiff'), said())?.answer).toBe(
    'My partner and I want different amounts of sex',
  )
  expect(reasonOf(because('medicines.list.name', 'm1'), said())).toEqual({
    label: 'Name of the medicine, vitamin or herb',
    answer: 'Exampline',
  })
  expect(reasonOf(because('medicines.list', 'm1'), said())?.answer).toBe('Exampline')
  expect(reasonOf(because('tried.things'), said())?.answer).toBeTruthy()
})

it('cuts long own words, and names nothing that is not said', () => {
  const long = reasonOf(because('details.story.words', 'desireDiff'), said())?.answer ?? ''
  expect(long).toMatch(/^long long.*…$/)
  expect(long.length).toBeLessThan(125)
  expect(reasonOf(because('mind.mood.mood'), said())).toBeNull()
})

it('holds what is said of a concern to the mark of the concern', () => {
  expect(markedRecord('details.story/desireDiff')).toBe('concerns.picked/desireDiff')
  expect(markedRecord('mind.substances')).toBe('mind.substances')
})

const suggestion = (question: Suggestion['question'], basis: string, ...all: Because[]) => ({
  question,
  basis,
  reasons: [{ rule: 'R20', because: all }],
})

function open() {
  render(
    <StepForm
      step={questions}
      version="full"
      answers={useAnswers.getState().answers}
      today={TODAY}
      birthYear={null}
      onChange={() => undefined}
      special={QuestionsWithSuggestions}
      onSubmit={() => undefined}
    />,
  )
  return userEvent.setup()
}
const section = () => screen.findByRole('region', { name: 'Questions that may fit you' })

beforeEach(() => {
  useVisit.setState({ reasonsHidden: null })
  rules.suggestionsFor.mockReset()
  rules.suggestionsFor.mockReturnValue({
    suggestions: [
      suggestion('me9', '0000000a', because('mind.substances.alcohol', '', 'private')),
      suggestion('co8', '0000000b', because('concerns.picked', 'desireDiff')),
    ],
  })
  putNotes({ ...noNotes(), answers })
})

it('never names an answer that is kept off the page', async () => {
  open()
  const card = within(await section()).getByRole('group', { name: /^Could alcohol/ })
  expect(card).toHaveTextContent('Because of something you said')
  expect(await section()).toHaveTextContent('My partner and I want different amounts of sex')
})

it('puts a question away until what it rests on changes', async () => {
  const user = open()
  await user.click(within(await section()).getByRole('button', { name: /^Not for me Could alcohol/ }))
  expect(useAnswers.getState().hidden).toEqual({ me9: '0000000a' })
  expect(within(await section()).queryByRole('group', { name: /^Could alcohol/ })).not.toBeInTheDocument()
  act(() => useAnswers.setState({ hidden: { me9: '0000000c' } }))
  await waitFor(async () =>
    expect(within(await section()).getByRole('group', { name: /^Could alcohol/ })).toBeInTheDocument(),
  )
})

it('covers the reasons from the start on a device that someone checks', async () => {
  const { start } = noNotes().answers
  const { way } = start
  const watched = { way: { ...way, values: { ...way.values, sharedDevice: { picked: 'watched', other: '' } } } }
  act(() => putNotes({ ...noNotes(), answers: { ...answers, start: watched } }))
  open()
  expect(await section()).not.toHaveTextContent('My partner and I want')
  expect(within(await section()).getByRole('button', { name: 'Show the reasons' })).toBeInTheDocument()
})

it('works the suggestions out once when the step opens, and not with each key', async () => {
  const user = open()
  await section()
  await user.type(screen.getByRole('searchbox'), 'pain')
  await user.click(screen.getByRole('button', { name: 'Write my own question' }))
  await user.keyboard('Mine?')
  expect(rules.suggestionsFor).toHaveBeenCalledTimes(1)
})
