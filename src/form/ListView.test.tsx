// @vitest-environment jsdom
/** A list: how its items begin, what each is called, and what is kept of them. */
import { cleanup, screen, within } from '@testing-library/react'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { button, cards, kit, loadListWords, nameField, show, unfold, waiting } from '../../tests/support/kitList'
import { controlId, focusAnswer } from './controlId'
import type { Step } from './step'

beforeAll(loadListWords)

describe('an item without a name', () => {
  const told: Step = {
    id: 'kit',
    groups: { list: { ...kit.groups.list, title: 'name', titleElse: 'status', glance: ['status', 'name'] } },
  }

  it('is called by what was picked, which is not said twice, and by its name where it has one', async () => {
    const { user } = show(['Yoga'], told)
    const lid = (name: string) => screen.getByRole('heading', { name }).closest('summary')
    await user.click(screen.getByRole('radio', { name: 'Stopped' }))
    expect(lid('Yoga')).toHaveTextContent(/^YogaStopped$/)
    await user.clear(nameField(cards()[0]!))
    expect(lid('Stopped')).toHaveTextContent(/^Stopped$/)
    expect(button('Remove Stopped')).toBeVisible()
  })
})

describe('a list', () => {
  it('begins with a card that asks its first question, and is an item once that is answered', async () => {
    const { user, last, onChange } = show()
    const card = waiting()!
    expect(card).toHaveAccessibleName('Thing 1')
    expect(within(card).queryByRole('radio', { name: 'Now' })).toBeNull()
    expect(screen.queryByRole('button', { name: 'Add one Things' })).toBeNull()
    expect(onChange).not.toHaveBeenCalled()
    await user.click(nameField(card))
    await user.keyboard('Yaz')
    expect(nameField(card)).toHaveFocus()
    expect(card).toHaveAccessibleName('Yaz')
    expect(within(card).getByRole('radio', { name: 'Now' })).toBeVisible()
    expect(screen.getByRole('heading', { name: 'Yaz' })).toBeVisible()
    expect(last()).toEqual({
      instead: '',
      items: [
        {
          id: last().items[0]!.id,
          disclosure: 'page',
          values: { name: 'Yaz', status: { picked: '', other: '' }, when: '', note: '' },
        },
      ],
    })
    expect(last().items[0]!.id).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('has the next card waiting as soon as one is begun, and keeps it out of the answers', async () => {
    const { user, names } = show(['a'])
    const next = waiting()!
    await user.type(nameField(next), 'b')
    expect(cards()).toHaveLength(2)
    expect(waiting()).toHaveAccessibleName('Thing 3')
    expect(names()).toEqual(['a', 'b'])
    await user.clear(nameField(next))
    expect(names()).toEqual(['a'])
  })

  it('goes to the next card by Enter where nothing is left to write, and nowhere by Enter before', async () => {
    const { user } = show(['a'])
    await user.click(screen.getByRole('radio', { name: 'Stopped' }))
    await user.type(nameField(cards()[0]!), '{Enter}')
    expect(nameField(cards()[0]!)).toHaveFocus()
    await user.type(screen.getByLabelText('When did it stop?'), 'May{Enter}')
    await vi.waitFor(() => expect(nameField(waiting()!)).toHaveFocus())
  })

  it('has a button for the next one where an item begins by a choice', async () => {
    const { user } = show([], { id: 'kit', groups: { list: { ...kit.groups.list, title: 'status' } } })
    expect(screen.queryByRole('button', { name: 'Add one Things' })).toBeNull()
    await user.click(screen.getByRole('radio', { name: 'Now' }))
    expect(waiting()).toBeUndefined()
    await user.click(button('Add one Things'))
    await vi.waitFor(() => expect(within(waiting()!).getByRole('radio', { name: 'Now' })).toHaveFocus())
  })

  it('opens "more" of the next card where it was opened last', async () => {
    const { user } = show(['a'])
    const more = () => screen.getAllByText('More about this one').map((lid) => lid.closest('details'))
    await user.click(screen.getByText('More about this one'))
    await user.type(nameField(waiting()!), 'b')
    expect(more().map((lid) => lid?.open)).toEqual([true, true])
    await user.click(screen.getAllByText('More about this one')[1]!)
    await user.type(nameField(waiting()!), 'c')
    expect(more().map((lid) => lid?.open)).toEqual([true, false, false])
  })

  const isOpen = () => cards().map((card) => card.querySelector('details')?.open)

  it('comes up with several cards folded, and with a single one open', () => {
    show(['a', 'b'])
    expect(isOpen()).toEqual([false, false])
    cleanup()
    show(['a'])
    expect(isOpen()).toEqual([true])
  })

  it('has one card open, the one worked on; one without a name waits open', async () => {
    const { user } = show(['a'])
    await user.type(nameField(waiting()!), 'b')
    expect(isOpen()).toEqual([false, true])
    await user.type(nameField(waiting()!), 'c')
    expect(isOpen()).toEqual([false, false, true])
    await unfold(user, 'a')
    await vi.waitFor(() => expect(isOpen()).toEqual([true, false, false]))
    await user.clear(nameField(cards()[0]!))
    await unfold(user, 'b')
    await vi.waitFor(() => expect(isOpen()).toEqual([true, true, false]))
  })

  it('folds nothing while a mouse or a finger is down on it, and then keeps what was pressed in its place', async () => {
    const { user } = show(['a', 'b'])
    await unfold(user, 'a')
    await vi.waitFor(() => expect(isOpen()).toEqual([true, false]))
    const lid = screen.getByRole('heading', { name: 'b' })
    await user.pointer({ keys: '[MouseLeft>]', target: lid })
    expect(isOpen()).toEqual([true, false])
    await user.pointer({ keys: '[/MouseLeft]', target: lid })
    await vi.waitFor(() => expect(isOpen()).toEqual([false, true]))
  })

  it('takes "I have none" as an answer, and a first item takes it back', async () => {
    const { user, last } = show()
    await user.click(screen.getByRole('checkbox', { name: 'I have none' }))
    expect(last()).toEqual({ instead: 'none', items: [] })
    expect(waiting()).toBeUndefined()
    await user.click(button('Add one Things'))
    expect(last()).toEqual({ instead: '', items: [] })
    await vi.waitFor(() => expect(nameField(waiting()!)).toHaveFocus())
    await user.keyboard('a')
    expect(last().items).toHaveLength(1)
    expect(screen.queryByRole('checkbox', { name: 'I have none' })).toBeNull()
  })

  it('keeps what a condition hides in an item', async () => {
    const { user, last } = show(['a'])
    await user.click(screen.getByRole('radio', { name: 'Stopped' }))
    await user.type(screen.getByLabelText('When did it stop?'), 'May')
    await user.click(screen.getByRole('radio', { name: 'Now' }))
    expect(screen.queryByLabelText('When did it stop?')).toBeNull()
    expect(last().items[0]!.values['when']).toBe('May')
  })

  it('marks an item by its own name', async () => {
    const { user, last } = show(['a'])
    await user.click(screen.getByText(/On my page/, { selector: 'summary' }))
    await user.click(await screen.findByRole('radio', { name: 'Keep to myself' }))
    expect(screen.getByText(/Keep to myself/, { selector: 'summary' })).toHaveTextContent(
      'Keep to myself · Change. Choose what is printed: a',
    )
    expect(last().items[0]!.disclosure).toBe('private')
  })

  it('keeps many cards closed and opens the one that is looked for', async () => {
    show(['a', 'b', 'c', 'd', 'e'])
    expect(screen.getAllByLabelText('Name of it')).toHaveLength(1)
    expect(waiting()).toContainElement(screen.getByLabelText('Name of it'))
    focusAnswer(controlId('kit.list.note', 'id3'))
    await vi.waitFor(() =>
      expect(document.activeElement).toBe(document.getElementById(controlId('kit.list.note', 'id3'))),
    )
  })

  it('opens the card and the part where something cannot stay as it is', async () => {
    const { user, onSubmit } = show(['a', 'b', 'c', 'd'])
    focusAnswer(controlId('kit.list.note', 'id3'))
    await vi.waitFor(() => expect(screen.getByLabelText('Note')).toHaveFocus())
    await user.paste('x'.repeat(502))
    await user.click(screen.getByText('More about this one'))
    await user.click(button('Continue'))
    const summary = await screen.findByRole('group', { name: 'One answer needs a change' })
    expect(onSubmit).not.toHaveBeenCalled()
    expect(screen.getByLabelText('Note')).toBeVisible()
    await user.click(within(summary).getByRole('button', { name: /^Note – .*2 characters/ }))
    await vi.waitFor(() => expect(screen.getByLabelText('Note')).toHaveFocus())
  })
})
