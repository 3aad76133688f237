/** Questions on the list: their words, when to ask them, their order, and how they go. */
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeAll, describe, expect, it } from 'vitest'
import { controlId, focusAnswer } from '../../form/controlId'
import { sayOf } from '../../i18n'
import { card, open, readyForQuestions, said } from '../../../tests/support/questionsForm'

beforeAll(readyForQuestions)

it('a way back to a question, after Undo, ends in its words', async () => {
  const { items, user } = open(['ap1', 'ap2'])
  await user.type(screen.getAllByRole('textbox', { name: /^Question/ })[0]!, '!')
  focusAnswer(controlId('questions.list', items()[1]!.id))
  expect(screen.getAllByRole('textbox', { name: /^Question/ })[1]).toHaveFocus()
})

it('says what Enter does only where there are keys', () => {
  open(['ap1'])
  expect(screen.getByText(sayOf('questionsForm.own.help'))).toBeInTheDocument()
  cleanup()
  const { dataset } = document.documentElement
  delete dataset['keyboard']
  open(['ap1'])
  expect(screen.queryByText(sayOf('questionsForm.own.help'))).not.toBeInTheDocument()
  dataset['keyboard'] = ''
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
