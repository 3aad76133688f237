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
import { markedRecord, reasonsOf } from './becauseWords'
import { QuestionsWithSuggestions } from './QuestionsWithSuggestions'

const rules = vi.hoisted(() => ({ suggestionsFor: vi.fn() }))
vi.mock('../../suggestions', () => rules)

beforeAll(() => loadAllWords())

const answers = answersOf({
  concerns: { picked: { items: [{ id: 'desireDiff' }] } },
  details: {
    story: {
      items: [
        {
          id: 'desireDiff',
          values: { words: `${'long '.repeat(60)}end`, lifelong: { picked: 'later' }, start: { picked: 'weeks' } },
        },
      ],
    },
  },
  mind: { substances: { disclosure: 'private', values: { alcohol: { picked: 'heavy' } } } },
  medicines: {
    list: { items: [{ id: 'm1', values: { name: 'Exampline', dose: '7 mg', status: { picked: 'stopped' } } }] },
  },
  tried: { things: { instead: 'none' } },
  visit: {
    booking: { values: { status: { picked: 'looking' } } },
    open: { values: { about: { picked: ['cost'] } } },
  },
})
const said = () => summarizeAll(STEPS, answers, TODAY)
const because = (id: string, itemId = '', disclosure: Because['disclosure'] = 'page'): Because => ({
  id,
  recordId: recordIdOf(id.split('.').slice(0, 2).join('.'), itemId),
  disclosure,
  ...(itemId === '' ? {} : { itemId }),
})
/** What is said of a concern goes by its mark. */
const ofConcern = (id: string): Because => because(id, 'desireDiff')

const wordsOf = (...all: Because[]): string[] =>
  reasonsOf(all, said()).map(({ words }) => words.map(({ text }) => text).join(''))

it('says an answer as the page says it, never the question, and "none" too', () => {
  expect(wordsOf(because('concerns.picked', 'desireDiff'))).toEqual(['My partner and I want different amounts of sex'])
  expect(wordsOf(because('visit.booking.status'))).toEqual(['I am looking for a therapist.'])
  expect(wordsOf(because('medicines.list.name', 'm1'))).toEqual(['Exampline'])
  expect(wordsOf(because('medicines.list', 'm1'))).toEqual(['Exampline'])
  expect(wordsOf(because('tried.things'))).toEqual(['I have not tried anything yet'])
  // It stands on no page: its group says what it is about.
  expect(wordsOf(because('visit.open.about'))).toEqual(['What I still need to find out: What it costs'])
})

it('says all of one item together, behind its name, and counts each answer', () => {
  const all = [because('medicines.list.name', 'm1'), because('medicines.list.status', 'm1')]
  expect(wordsOf(...all)).toEqual(['Exampline · I stopped taking it.'])
  expect(reasonsOf(all, said())).toHaveLength(1)
  expect(reasonsOf(all, said())[0]?.answers).toBe(2)
  expect(wordsOf(ofConcern('details.story.lifelong'), because('concerns.picked', 'desireDiff'))).toEqual([
    'My partner and I want different amounts of sex · It was not always there.',
  ])
  expect(wordsOf(ofConcern('details.story.lifelong'), ofConcern('details.story.start'))).toEqual([
    'My partner and I want different amounts of sex · It was not always there. It came on over weeks.',
  ])
})

it('cuts long own words, and names nothing that is not said', () => {
  const [long = ''] = wordsOf(ofConcern('details.story.words'))
  expect(long).toMatch(/long long.*…$/)
  expect(long.length).toBeLessThan(165)
  expect(wordsOf(because('mind.mood.mood'))).toEqual([])
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
