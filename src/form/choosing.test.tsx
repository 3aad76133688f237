// @vitest-environment jsdom
/** One of many: what was not picked folds away once somebody has chosen, and not while they look through by arrows. */
import { screen, within } from '@testing-library/react'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { showStep } from '../../tests/support/showStep'
import { loadAllWords } from '../i18n'
import { addWords } from '../i18n/words'
import type { Step } from './step'

const MANY = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']

const kit = {
  id: 'kit',
  groups: {
    one: {
      kind: 'record',
      fields: {
        many: { kind: 'choice', options: MANY },
        few: { kind: 'choice', options: ['a', 'b'] },
        line: { kind: 'text', counter: 20 },
      },
    },
    list: {
      kind: 'list',
      title: 'who',
      none: true,
      fields: { who: { kind: 'choice', options: ['a', 'b', 'c'] }, note: { kind: 'text', counter: 20 } },
    },
  },
} as const satisfies Step

function show() {
  const { user, value } = showStep(kit)
  return { user, picked: () => value('one', 'many') }
}

const group = (name: string) => screen.getByRole('group', { name })
const options = (name: string) =>
  within(group(name))
    .getAllByRole('radio')
    .map((radio) => radio.closest('label')?.textContent)
const option = (name: string, word: string) => within(group(name)).getByRole('radio', { name: word })
const change = () => screen.queryByRole('button', { name: 'Change Which of many?' })
const card = () => group('Add somebody')

beforeAll(async () => {
  await loadAllWords()
  const words = Object.fromEntries(
    ['one.many', 'one.few', 'list.who'].flatMap((field) =>
      MANY.map((id) => [`kit.${field}.option.${id}`, id.toUpperCase()]),
    ),
  )
  addWords(
    {
      ...words,
      'kit.one.name': 'One',
      'kit.one.many.label': 'Which of many?',
      'kit.one.few.label': 'Which of few?',
      'kit.one.line.label': 'A line',
      'kit.list.name': 'People',
      'kit.list.label': 'People',
      'kit.list.add': 'Add somebody',
      'kit.list.none': 'Nobody yet',
      'kit.list.who.label': 'Who was it?',
      'kit.list.note.label': 'Note',
    },
    'en',
  )
})

describe('one of many', () => {
  it('leaves only what was pressed in sight, with the focus on it and a way back', async () => {
    const { user, picked } = show()
    expect(options('Which of many?')).toHaveLength(MANY.length)
    expect(change()).toBeNull()
    await user.click(option('Which of many?', 'G'))
    expect(options('Which of many?')).toEqual(['G'])
    expect(option('Which of many?', 'G')).toHaveFocus()
    expect(picked()).toEqual({ picked: 'g', other: '' })
    await user.click(change()!)
    expect(options('Which of many?')).toHaveLength(MANY.length)
    expect(option('Which of many?', 'G')).toHaveFocus()
    expect(change()).toBeNull()
    await user.click(option('Which of many?', 'B'))
    expect(options('Which of many?')).toEqual(['B'])
  })

  it('stays whole while somebody goes through it by arrows, each of which is kept, and folds as they leave', async () => {
    const { user, picked } = show()
    await user.click(option('Which of many?', 'A'))
    await user.click(change()!)
    await user.keyboard('{ArrowDown}{ArrowDown}')
    expect(options('Which of many?')).toHaveLength(MANY.length)
    expect(picked()).toEqual({ picked: 'c', other: '' })
    await user.tab()
    expect(options('Which of many?')).toEqual(['C'])
    expect(group('Which of many?')).not.toContainElement(document.activeElement as HTMLElement)
  })

  it.each(['{Enter}', ' '])('folds at %j, too', async (key) => {
    const { user } = show()
    option('Which of many?', 'A').focus()
    await user.keyboard('{ArrowDown}')
    expect(options('Which of many?')).toHaveLength(MANY.length)
    await user.keyboard(key)
    expect(options('Which of many?')).toEqual(['B'])
    expect(option('Which of many?', 'B')).toHaveFocus()
  })

  it('opens at an arrow without picking anything by it', async () => {
    const { user, picked } = show()
    await user.click(option('Which of many?', 'D'))
    await user.keyboard('{ArrowDown}')
    expect(options('Which of many?')).toHaveLength(MANY.length)
    expect(picked()).toEqual({ picked: 'd', other: '' })
  })

  it('folds only after the press that leads elsewhere, which still arrives', async () => {
    const { user } = show()
    option('Which of many?', 'A').focus()
    await user.keyboard('{ArrowDown}')
    const line = screen.getByLabelText('A line')
    await user.pointer({ keys: '[MouseLeft>]', target: line })
    expect(options('Which of many?')).toHaveLength(MANY.length)
    await user.pointer({ keys: '[/MouseLeft]', target: line })
    await vi.waitFor(() => expect(options('Which of many?')).toEqual(['B']))
    expect(line).toHaveFocus()
  })

  it('shows everything again once it is cleared', async () => {
    const { user } = show()
    await user.click(option('Which of many?', 'G'))
    await user.click(screen.getByRole('button', { name: 'Clear answer Which of many?' }))
    expect(options('Which of many?')).toHaveLength(MANY.length)
    expect(group('Which of many?')).toContainElement(document.activeElement as HTMLElement)
  })

  it('is cleared by Delete from the answer itself, and by no stop of Tab behind it', async () => {
    const { user, picked } = show()
    await user.click(option('Which of few?', 'A'))
    expect(screen.getByRole('button', { name: 'Clear answer Which of few?' })).toHaveAttribute('tabindex', '-1')
    await user.keyboard('{Shift>}{Delete}{/Shift}')
    expect(option('Which of few?', 'A')).toBeChecked()
    await user.keyboard('{Delete}')
    expect(option('Which of few?', 'A')).not.toBeChecked()
    expect(option('Which of few?', 'A')).toHaveFocus()
    await user.click(option('Which of many?', 'G'))
    await user.keyboard('{Backspace}')
    expect(picked()).toEqual({ picked: '', other: '' })
    expect(options('Which of many?')).toHaveLength(MANY.length)
  })

  it('stays whole where there are few', async () => {
    const { user } = show()
    await user.click(option('Which of few?', 'A'))
    expect(options('Which of few?')).toHaveLength(2)
    expect(screen.queryByRole('button', { name: 'Change Which of few?' })).toBeNull()
  })
})

describe('the card that begins by a choice', () => {
  it('does not grow, nor change its name, while somebody goes through the options by arrows', async () => {
    const { user } = show()
    option('Who was it?', 'A').focus()
    await user.keyboard('{ArrowDown}')
    expect(option('Who was it?', 'B')).toBeChecked()
    expect(within(card()).queryByLabelText('Note')).toBeNull()
    expect(screen.getByLabelText('Nobody yet')).toBeVisible()
    await user.keyboard('{ArrowDown}')
    expect(within(card()).queryByLabelText('Note')).toBeNull()
    await user.tab()
    expect(within(group('C')).getByLabelText('Note')).toBeVisible()
    expect(screen.queryByLabelText('Nobody yet')).toBeNull()
  })

  it('asks on at once by a press', async () => {
    const { user } = show()
    await user.click(option('Who was it?', 'A'))
    expect(within(group('A')).getByLabelText('Note')).toBeVisible()
  })

  it('asks on at once by Enter', async () => {
    const { user } = show()
    option('Who was it?', 'A').focus()
    await user.keyboard('{ArrowDown}{Enter}')
    expect(within(group('B')).getByLabelText('Note')).toBeVisible()
  })
})
