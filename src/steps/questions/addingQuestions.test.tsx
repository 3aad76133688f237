/** Where questions come from: offers, own words and the bank. */
import { screen, waitFor, within } from '@testing-library/react'
import { beforeAll, describe, expect, it } from 'vitest'
import { card, open, readyForQuestions, said } from '../../../tests/support/questionsForm'

beforeAll(readyForQuestions)

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
    // As the ready ones are; it can be changed.
    expect(items().map((item) => item.values.when.picked)).toEqual(['first', 'first'])
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
