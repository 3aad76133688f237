import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { blankAnswers } from '../../form/blank'
import { controlId, focusAnswer } from '../../form/controlId'
import { StepForm } from '../../form/StepForm'
import type { FormAnswers } from '../../form/StepContext'
import { loadAllWords } from '../../i18n'
import { LiveRegion } from '../../ui/LiveRegion'
import { bankQuestion, type QuestionItem } from './questionItems'
import { visit } from '../visit/visit'
import { questions } from './questions'
import { QuestionsForm } from './QuestionsForm'
import type { QuestionId } from './questionBank'

beforeAll(async () => {
  await loadAllWords()
  // jsdom knows no layout and so no `CSS.supports`.
  vi.stubGlobal('CSS', { ...CSS, supports: () => true })
})

function open(ids: readonly QuestionId[] = [], booking = '') {
  const kept = vi.fn<(answers: FormAnswers) => void>()
  const answers = blankAnswers([questions, visit])
  answers.questions.list.items = ids.map((id) => bankQuestion(id))
  answers.visit.booking.values.status.picked = booking
  const user = userEvent.setup()
  render(
    <>
      <StepForm
        step={questions}
        version="short"
        answers={answers}
        today="2026-11-22"
        birthYear={null}
        onChange={kept}
        special={QuestionsForm}
        onSubmit={() => undefined}
      />
      <LiveRegion />
    </>,
  )
  // What the step holds after the last change.
  const items = () => (kept.mock.lastCall?.[0]['list'] as { items: QuestionItem[] } | undefined)?.items ?? []
  return { user, items, texts: () => items().map((item) => item.values.text) }
}

const card = (name: string | RegExp) => screen.getByRole('group', { name })
const said = () => screen.getByRole('status')

it('a way back to a question, after Undo, ends in its words', async () => {
  const { items, user } = open(['ap1', 'ap2'])
  await user.type(screen.getAllByRole('textbox', { name: /^Question/ })[0]!, '!')
  focusAnswer(controlId('questions.list', items()[1]!.id))
  expect(screen.getAllByRole('textbox', { name: /^Question/ })[1]).toHaveFocus()
})

describe('what is asked before booking', () => {
  const groups = () =>
    [...within(screen.getByRole('region', { name: 'Pick from ready questions' })).getAllByText(/\(\d+\)$/)].map(
      ({ textContent }) => textContent.replace(/ \(.*/, ''),
    )

  it('stands first for who has no visit yet, and is asked then', async () => {
    const { user, items } = open([], 'looking')
    expect(groups().slice(0, 3)).toEqual(['Training and license', 'Time and place', 'Cost and insurance'])
    await user.click(screen.getByText(/^Cost and insurance/))
    await user.click(screen.getByRole('checkbox', { name: 'How much is each session?' }))
    expect(items()[0]?.values.when.picked).toBe('before')
  })

  it('stands last for who has a visit, and is asked at the visit', async () => {
    const { user, items } = open([], 'booked')
    expect(groups()[0]).toBe('First session')
    expect(groups().slice(-5, -1)).toEqual([
      'Training and license',
      'Time and place',
      'Cost and insurance',
      'How you work',
    ])
    await user.click(screen.getByText(/^Cost and insurance/))
    await user.click(screen.getByRole('checkbox', { name: 'How much is each session?' }))
    expect(items()[0]?.values.when.picked).toBe('first')
  })
})

describe('adding', () => {
  it('keeps the offers that were not taken, however many questions there are', async () => {
    const { user } = open()
    for (let i = 0; i < 3; i += 1) {
      await user.click(screen.getByRole('button', { name: /^Write (my own|another) question/ }))
    }
    await user.click(screen.getByRole('button', { name: /^Add: How do you work\?/ }))
    expect(screen.getByRole('button', { name: /^Add: Can I skip/ })).toBeInTheDocument()
  })

  it('offers good first questions, each until it is taken, and keeps the focus among them', async () => {
    const { user, texts, items } = open()
    await user.click(screen.getByRole('button', { name: /^Add: How do you work\?/ }))
    expect(texts()).toEqual(['How do you work? What would a usual session be like?'])
    expect(items()[0]?.values).toMatchObject({ source: 'ap1', when: { picked: 'before' } })
    expect(said()).toHaveTextContent('Added as question 1')
    await waitFor(() => expect(screen.getByRole('button', { name: /^Add: Can I skip/ })).toHaveFocus())
    expect(screen.queryByRole('button', { name: /^Add: How do you work/ })).not.toBeInTheDocument()
  })

  it('keeps a question of my own from its first letter, and Enter starts the next', async () => {
    const { user, texts, items } = open()
    await user.click(screen.getByRole('button', { name: 'Write my own question' }))
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Question 1' })).toHaveFocus())
    await user.keyboard('Is this usual?{Enter}')
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Question 2' })).toHaveFocus())
    await user.keyboard('And now?')
    expect(texts()).toEqual(['Is this usual?', 'And now?'])
    expect(items().map((item) => item.values.source)).toEqual(['own', 'own'])
  })

  it('starts none by the keys that go on to the next page', async () => {
    const { user, texts } = open(['ap1'])
    await user.click(screen.getByRole('textbox', { name: /^Question 1/ }))
    await user.keyboard('{Control>}{Enter}{/Control}{Meta>}{Enter}{/Meta}!')
    expect(texts()).toHaveLength(1)
  })

  it('starts no second empty question on Enter', async () => {
    const { user, items } = open()
    await user.click(screen.getByRole('button', { name: 'Write my own question' }))
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Question 1' })).toHaveFocus())
    await user.keyboard('{Enter}{Enter}')
    expect(items()).toHaveLength(1)
  })

  it('picks from the bank by group, marks it there, and can take it off there', async () => {
    const { user, texts } = open()
    await user.click(screen.getByText('If it is not a good fit (3)'))
    const box = await screen.findByRole('checkbox', { name: /^If something you do feels wrong/ })
    await user.click(box)
    expect(texts()).toEqual(['If something you do feels wrong, who can I complain to?'])
    expect(box).toBeChecked()
    expect(screen.getByText('If it is not a good fit (3, 1 on your list)')).toBeInTheDocument()
    await user.click(box)
    expect(texts()).toEqual([])
  })

  it('finds a question by any of its words, and says how many', async () => {
    const { user } = open()
    await user.type(screen.getByRole('searchbox'), 'insurance bill')
    expect(await screen.findByText('1 question found')).toBeInTheDocument()
    expect(screen.getByRole('checkbox', { name: /^If you bill my insurance/ })).toBeInTheDocument()
    await user.type(screen.getByRole('searchbox'), ' giraffe')
    expect(await screen.findByText('No question has all of these words. 1 has some of them')).toBeInTheDocument()
    await user.clear(screen.getByRole('searchbox'))
    await user.type(screen.getByRole('searchbox'), 'giraffe')
    expect(await screen.findByText(/^No ready question has these words/)).toBeInTheDocument()
    await user.clear(screen.getByRole('searchbox'))
    await user.type(screen.getByRole('searchbox'), 'how much money')
    expect(await screen.findByRole('checkbox', { name: /^How much is each session/ })).toBeInTheDocument()
  })

  it('shows where a question went, and leads there', async () => {
    const { user } = open(['co2'])
    await user.click(screen.getByText('If it is not a good fit (3)'))
    await user.click(await screen.findByRole('checkbox', { name: /^If something you do feels wrong/ }))
    expect(screen.getByText('Added as question 2.')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Show it on my list' }))
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Question 2' })).toHaveFocus())
  })

  it('starts a telling question private, and says so and why', async () => {
    const { user, items } = open()
    await user.type(screen.getByRole('searchbox'), 'after an affair')
    await user.click(await screen.findByRole('checkbox', { name: /^How do you work with trust/ }))
    expect(said()).toHaveTextContent('Added as question 1, kept to yourself')
    expect(screen.getByText(/^Added as question 1\. It starts as “keep to myself”/)).toBeInTheDocument()
    expect(items()[0]?.disclosure).toBe('private')
    expect(within(card(/^How do you work with trust/)).getByText(/starts as “keep to myself”/)).toBeInTheDocument()
  })
})

describe('changing', () => {
  it('keeps where a question comes from when its words change, and gives the words back after unpicking', async () => {
    const { user, items, texts } = open(['co2'])
    await user.type(screen.getByRole('textbox', { name: 'Question 1' }), ' Really?')
    expect(items()[0]?.values.source).toBe('co2')
    await user.type(screen.getByRole('searchbox'), 'how common')
    const box = await screen.findByRole('checkbox', { name: 'How common is this?' })
    await user.click(box)
    expect(texts()).toEqual([])
    await user.click(box)
    expect(texts()).toEqual(['How common is this? Really?'])
  })

  it('says when to ask it, and can leave that open', async () => {
    const { user, items } = open(['co2'])
    const inCard = within(card('How common is this?'))
    await user.click(inCard.getByText(/^When to ask: At the first visit/))
    await user.click(await inCard.findByRole('radio', { name: 'Before I book' }))
    expect(items()[0]?.values.when.picked).toBe('before')
    await user.click(inCard.getByRole('radio', { name: 'Not decided' }))
    expect(items()[0]?.values.when.picked).toBe('')
  })

  it('keeps a question to myself by its mark', async () => {
    const { user, items } = open(['co2'])
    const inCard = within(card('How common is this?'))
    await user.click(inCard.getByText(/^On my page/))
    await user.click(await inCard.findByRole('radio', { name: /^Keep to myself/ }))
    expect(items()[0]?.disclosure).toBe('private')
  })
})

describe('order', () => {
  it('moves by buttons, keeps the focus on the button, and says the new place', async () => {
    const { user, items } = open(['tr1', 'co2', 'pr1'])
    const up = within(card('How common is this?')).getByRole('button', { name: /^Move up/ })
    await user.click(up)
    expect(items().map((item) => item.values.source)).toEqual(['co2', 'tr1', 'pr1'])
    expect(said()).toHaveTextContent('now number 1 of 3')
    await waitFor(() => expect(up).toHaveFocus())
    await user.click(up)
    expect(said()).toHaveTextContent('already the first')
  })

  it('moves by Alt and an arrow key from within the text', async () => {
    const { items } = open(['tr1', 'co2'])
    const box = screen.getByRole('textbox', { name: 'Question 1' })
    box.focus()
    fireEvent.keyDown(box, { key: 'ArrowDown', altKey: true })
    expect(items().map((item) => item.values.source)).toEqual(['co2', 'tr1'])
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Question 2' })).toHaveFocus())
  })

  it('says where the first page ends, once there are more than three, and leaves out what is kept off it', async () => {
    const { user } = open(['tr1', 'co2', 'pr1', 'fi4'])
    const lines = () =>
      [...document.querySelectorAll('.question-list > li')].map((item) =>
        within(item as HTMLElement).queryByRole('textbox') === null ? item.textContent : 'a question',
      )
    const four = ['On the first page', 'a question', 'a question', 'a question', 'On the pages after', 'a question']
    expect(lines()).toEqual(four)
    const second = within(card('How common is this?'))
    await user.click(second.getByText(/^On my page/))
    await user.click(await second.findByRole('radio', { name: /^Keep to myself/ }))
    expect(lines()).not.toContain('On the pages after')
    await user.click(second.getByRole('radio', { name: /^On my page/ }))
    expect(lines()).toEqual(four)
  })

  it('gives every button of the list a name of its own', () => {
    open(['tr1', 'co2', 'pr1'])
    for (const verb of ['Move up', 'Move down', 'Remove']) {
      for (const n of [1, 2, 3]) {
        expect(screen.getAllByRole('button', { name: `${verb} Question ${n}` })).toHaveLength(1)
      }
    }
  })
})

describe('removing', () => {
  it('removes with a way back to the same place, with everything said about it', async () => {
    const { user, items } = open(['tr1', 'co2', 'pr1'])
    const inCard = within(card('How common is this?'))
    await user.click(inCard.getByText(/^When to ask/))
    await user.click(await inCard.findByRole('radio', { name: 'Later' }))
    await user.click(inCard.getByRole('button', { name: /^Remove/ }))
    expect(items().map((item) => item.values.source)).toEqual(['tr1', 'pr1'])
    const undo = screen.getByRole('button', { name: 'Undo' })
    expect(undo).toHaveFocus()
    await user.click(undo)
    expect(items().map((item) => item.values.source)).toEqual(['tr1', 'co2', 'pr1'])
    expect(items()[1]?.values.when.picked).toBe('later')
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Question 2' })).toHaveFocus())
  })
})
