// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import type { ComponentProps } from 'react'
import { beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { loadAllWords } from '../i18n'
import { addWords } from '../i18n/words'
import { blankItem } from './blank'
import type { Card as CardType } from '../ui/Card'
import { StepForm } from './StepForm'
import type { Step } from './step'
import type { FormAnswers } from './StepContext'

/** How often a card was rendered. */
const rendered = vi.hoisted(() => ({ cards: 0 }))
vi.mock('../ui/Card', async (original) => {
  const { Card } = await original<{ Card: typeof CardType }>()
  return {
    Card: (props: ComponentProps<typeof Card>) => {
      rendered.cards += 1
      return <Card {...props} />
    },
  }
})

const shelf = {
  id: 'shelf',
  groups: {
    list: {
      kind: 'list',
      title: 'name',
      fields: { name: { kind: 'text', counter: 40 }, note: { kind: 'text', counter: 40 } },
    },
  },
} as const satisfies Step

beforeAll(async () => {
  await loadAllWords()
  const words = {
    'shelf.list.name': 'Things',
    'shelf.list.item': 'Thing {n}',
    'shelf.list.name.label': 'Name of it',
    'shelf.list.note.label': 'Note',
  }
  addWords(words, 'en')
})

const onChange = vi.fn<(answers: FormAnswers) => void>()

function showForty(): void {
  const items = Array.from({ length: 40 }, (_, i) => {
    const blank = blankItem(shelf.groups.list, `id${i}`)
    return { ...blank, values: { ...blank.values, name: `Thing ${i}` } }
  })
  const answers = { shelf: { list: { instead: '' as const, items } } }
  const { container } = render(
    <StepForm
      step={shelf}
      version="full"
      answers={answers}
      today="2026-11-22"
      birthYear={null}
      onChange={onChange}
      onSubmit={vi.fn()}
    />,
  )
  for (const lid of container.querySelectorAll('details.disclosure-card')) {
    // jsdom does not open it by a press.
    lid.setAttribute('open', '')
    fireEvent(lid, new Event('toggle'))
  }
}

const typeInto = (label: string, value: string): void => {
  const field = screen.getAllByLabelText(label)[39]
  if (field === undefined) throw new Error(`There are no forty fields "${label}".`)
  fireEvent.change(field, { target: { value } })
}

beforeEach(showForty)

it('renders one card of forty open ones at a key in its name, and none at a key in its note', () => {
  rendered.cards = 0
  typeInto('Name of it', 'Thing 39x')
  expect(rendered.cards).toBe(1)
  rendered.cards = 0
  typeInto('Note', 'x')
  expect(rendered.cards).toBe(0)
})

it('gives the answers out once at a key', () => {
  onChange.mockClear()
  typeInto('Note', 'x')
  expect(onChange).toHaveBeenCalledTimes(1)
})
