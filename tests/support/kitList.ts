/** A made-up list of things, and where its cards and buttons are found on the screen. */
import { screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { loadAllWords } from '../../src/i18n'
import { addWords } from '../../src/i18n/words'
import { blankItem } from '../../src/form/blank'
import type { Step } from '../../src/form/step'
import type { ItemOf, ListOf } from '../../src/form/values'
import { showStep } from './showStep'

export const kit = {
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
export const kitOfThree: Step = { id: 'kit', groups: { list: { ...kit.groups.list, atMost: 3 } } }

export function show(names: readonly string[] = [], step: Step = kit) {
  const list: ListOf = { instead: '', items: names.map((name, i) => item(`id${i}`, name)) }
  const shown = showStep(step, names.length === 0 ? {} : { answers: { kit: { list } } })
  const last = () => shown.lastList('list')
  return { ...shown, last, names: () => last().items.map((one) => one.values['name']) }
}

/** Opens a card by its heading, as a person does; another one folds. */
export async function unfold(user: UserEvent, name: string): Promise<void> {
  const lid = screen.getByRole('heading', { name }).closest('summary')
  if (lid !== null && lid.closest('details')?.open === false) await user.click(lid)
}

export const button = (name: string) => screen.getByRole('button', { name })
const allCards = () => screen.queryAllByRole('group').filter((one) => one.classList.contains('item-card'))
export const waiting = () =>
  allCards().find(
    (card) =>
      card.querySelector('details.disclosure-card')?.hasAttribute('open') === true &&
      within(card).queryByRole('button', { name: /^Remove/ }) === null,
  )
/** Without the one that waits at the end. */
export const cards = () => allCards().filter((card) => card !== waiting())
export const nameField = (card: HTMLElement) => within(card).getByLabelText('Name of it')
export const said = () => screen.getByRole('status')

export async function loadListWords(): Promise<void> {
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
}
