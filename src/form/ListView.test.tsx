// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { showStep } from '../../tests/support/showStep'
import { loadAllWords } from '../i18n'
import { addWords } from '../i18n/words'
import { blankItem } from './blank'
import { controlId, focusAnswer } from './controlId'
import type { Step } from './step'
import type { ItemOf, ListOf } from './values'

const kit = {
  id: 'kit',
  groups: {
    list: {
      kind: 'list',
      title: 'name',
      none: true,
      fields: {
        name: { kind: 'text', counter: 40 },
        status: { kind: 'choice', options: ['now', 'stopped'] },
        when: { kind: 'text', counter: 40, when: [{ when: 'status', is: ['stopped'] }] },
        note: { kind: 'text', counter: 40, more: true },
      },
    },
  },
} as const satisfies Step

const item = (id: string, name: string): ItemOf => {
  const blank = blankItem(kit.groups.list, id)
  return { ...blank, values: { ...blank.values, name } }
}

/** The same list, for three things at most. */
const kitOfThree: Step = { id: 'kit', groups: { list: { ...kit.groups.list, atMost: 3 } } }

function show(names: readonly string[] = [], step: Step = kit) {
  const list: ListOf = { instead: '', items: names.map((name, i) => item(`id${i}`, name)) }
  const shown = showStep(step, names.length === 0 ? {} : { answers: { kit: { list } } })
  const last = () => shown.lastList('list')
  return { ...shown, last, names: () => last().items.map((one) => one.values['name']) }
}

const button = (name: string) => screen.getByRole('button', { name })
const allCards = () => screen.queryAllByRole('group').filter((one) => one.classList.contains('item-card'))
const waiting = () =>
  allCards().find(
    (card) =>
      card.querySelector('details.disclosure-card')?.hasAttribute('open') === true &&
      within(card).queryByRole('button', { name: /^Remove/ }) === null,
  )
/** Without the one that waits at the end. */
const cards = () => allCards().filter((card) => card !== waiting())
const nameField = (card: HTMLElement) => within(card).getByLabelText('Name of it')
const said = () => screen.getByRole('status')

beforeAll(async () => {
  await loadAllWords()
  addWords(
    {
      'kit.list.name': 'Things',
      'kit.list.label': 'What things?',
      'kit.list.name.label': 'Name of it',
      'kit.list.item': 'Thing {n}',
      'kit.list.status.label': 'Now?',
      'kit.list.status.option.now': 'Now',
      'kit.list.status.option.stopped': 'Stopped',
      'kit.list.when.label': 'When did it stop?',
      'kit.list.note.label': 'Note',
    },
    'en',
  )
})

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

  it('copies an item right after it, under an id of its own', async () => {
    const { user, last, names } = show(['a', 'b'])
    await user.click(button('Copy a'))
    expect(names()).toEqual(['a', 'a', 'b'])
    expect(new Set(last().items.map((one) => one.id)).size).toBe(3)
    expect(cards().map((card) => card.getAttribute('aria-label'))).toEqual(['a (1)', 'a (2)', 'b'])
    expect(said()).toHaveTextContent('Copied a.')
    await vi.waitFor(() => expect(nameField(cards()[1]!)).toHaveFocus())
    await user.keyboard('!')
    expect(names()).toEqual(['a', 'a!', 'b'])
  })

  it('moves an item by its buttons; the focus and the typed words go with it', async () => {
    const { user, names, last } = show(['a', 'b', 'c'])
    await user.type(nameField(cards()[2]!), 'C')
    await user.click(button('Move up cC'))
    expect(names()).toEqual(['a', 'cC', 'b'])
    await vi.waitFor(() => expect(button('Move up cC')).toHaveFocus())
    expect(said()).toHaveTextContent('cC is now number 2 of 3.')
    expect(cards().map((card) => (nameField(card) as HTMLInputElement).value)).toEqual(['a', 'cC', 'b'])
    await user.click(button('Move down a'))
    expect(names()).toEqual(['cC', 'a', 'b'])
    await vi.waitFor(() => expect(button('Move down a')).toHaveFocus())
    expect(last().items.map((one) => one.id)).toEqual(['id2', 'id0', 'id1'])
    await user.type(nameField(cards()[1]!), '2')
    expect(names()).toEqual(['cC', 'a2', 'b'])
  })

  it('says so at the ends, and changes nothing there', async () => {
    const { user, onChange } = show(['a', 'b'])
    expect(button('Move up a')).toHaveAttribute('aria-disabled', 'true')
    await user.click(button('Move up a'))
    expect(said()).toHaveTextContent('a is already the first.')
    await user.click(button('Move down b'))
    expect(said()).toHaveTextContent('b is already the last.')
    expect(onChange).not.toHaveBeenCalled()
  })

  it('moves an item by Alt and an arrow key, and keeps the focus in the field', async () => {
    const { user, names } = show(['a', 'b'])
    await user.click(nameField(cards()[1]!))
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}')
    expect(names()).toEqual(['b', 'a'])
    await vi.waitFor(() => expect(nameField(cards()[0]!)).toHaveFocus())
  })

  it('removes an item and brings it back, with its words, to its place', async () => {
    const { user, names, last } = show(['a', 'b', 'c'])
    await user.click(button('Remove b'))
    expect(names()).toEqual(['a', 'c'])
    expect(said()).toHaveTextContent('Removed b.')
    expect(button('Undo')).toHaveFocus()
    await user.type(nameField(cards()[1]!), '!')
    await user.click(button('Undo'))
    expect(names()).toEqual(['a', 'b', 'c!'])
    expect(last().items[1]!.id).toBe('id1')
    await vi.waitFor(() => expect(cards()[1]).toContainElement(document.activeElement as HTMLElement))
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
  })

  it('drops the way back at the next action', async () => {
    const { user } = show(['a', 'b'])
    await user.click(button('Remove b'))
    await user.click(button('Copy a'))
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
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

  it('takes no more than the limit, says so, and a list over it is kept and refused', async () => {
    const { user, onSubmit, onChange } = show(Array.from({ length: 201 }, (_, i) => `n${i}`))
    expect(screen.getByText('There are 200 here now, and no more fit. Remove one to add another.')).toBeVisible()
    await user.click(button('Add one Things'))
    expect(onChange).not.toHaveBeenCalled()
    expect(said()).toHaveTextContent('no more fit')
    await user.click(button('Continue'))
    await screen.findByRole('group', { name: 'One answer needs a change' })
    expect(onSubmit).not.toHaveBeenCalled()
    expect(cards()).toHaveLength(201)
  })

  it('takes no more than it is made for, by adding or copying', async () => {
    const { user, onChange } = show(['a', 'b', 'c'], kitOfThree)
    const full = 'There are 3 here now, and no more fit. Remove one to add another.'
    expect(screen.getByText(full)).toBeVisible()
    for (const way of ['Add one Things', 'Copy a']) {
      await user.click(button(way))
      expect(said(), way).toHaveTextContent(full)
    }
    expect(onChange).not.toHaveBeenCalled()
  })

  it('keeps what a file brought, also when that is more', async () => {
    const { user, onSubmit } = show(['a', 'b', 'c', 'd'], kitOfThree)
    expect(cards()).toHaveLength(4)
    await user.click(button('Continue'))
    await vi.waitFor(() => expect(onSubmit).toHaveBeenCalled())
  })
})
