// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { showStep } from '../../tests/support/showStep'
import { loadAllWords, say } from '../i18n'
import { addWords } from '../i18n/words'
import { announce } from '../ui/LiveRegion'
import type { Step } from './step'
import type { Suggester, Suggesters } from './suggester'
import type { RecordOf } from './values'

const kit = {
  id: 'kit',
  groups: {
    bird: {
      kind: 'record',
      fields: {
        name: { kind: 'text', counter: 40, suggests: 'birds' },
        kind: { kind: 'choice', options: ['water', 'song'], toldBy: 'name' },
        note: { kind: 'text', counter: 40 },
      },
    },
  },
} as const satisfies Step

const BIRDS = [
  { text: 'Mallard', kind: 'water' },
  { text: 'Mandarin', kind: 'water' },
  { text: 'Martin', kind: 'song' },
]

const birds: Suggester = {
  offers: (typed) =>
    typed.length < 2
      ? []
      : BIRDS.filter(({ text }) => text.toLowerCase().startsWith(typed.trim().toLowerCase())).map(({ text, kind }) => ({
          text,
          detail: kind,
        })),
  remark: (typed) => (typed === 'Mallard' ? 'A duck.' : undefined),
  meant: () => undefined,
  tells: (_choice, typed) => BIRDS.find(({ text }) => text === typed)?.kind,
  nameAlone: (typed) => typed,
  knows: (typed) => BIRDS.some(({ text }) => text === typed),
  sameAs: (typed) => typed.toLowerCase(),
}

beforeAll(async () => {
  await loadAllWords()
  addWords(
    {
      'kit.bird.name': 'Bird',
      'kit.bird.name.label': 'Name',
      'kit.bird.kind.label': 'Kind',
      'kit.bird.kind.option.water': 'Water',
      'kit.bird.kind.option.song': 'Song',
      'kit.bird.note.label': 'Note',
    },
    'en',
  )
})

async function show(suggesters: Suggesters = { birds: () => Promise.resolve(birds) }) {
  const covers = vi.fn<(prevented: boolean) => void>()
  window.addEventListener('keydown', (event) => event.key === 'Escape' && covers(event.defaultPrevented))
  announce('')
  const { user, onChange, onSubmit } = showStep(kit, { suggesters })
  // What was asked for when the step opened has come, or has failed.
  await waitFor(() => Promise.resolve())
  const values = () => (onChange.mock.lastCall?.[0]['bird'] as RecordOf | undefined)?.values
  return { user, values, onSubmit, covers, name: screen.getByLabelText('Name') }
}

const offered = () => screen.queryAllByRole('option').map((option) => option.textContent)
const highlighted = () => screen.queryByRole('option', { selected: true })?.textContent

describe('a line that offers names', () => {
  it('offers from two letters on, in a list that is tied to the line and has a name', async () => {
    const { user, name } = await show()
    expect(await screen.findByRole('combobox', { name: 'Name', expanded: false })).toBe(name)
    await user.type(name, 'm')
    expect(offered()).toEqual([])
    await user.type(name, 'a')
    expect(offered()).toEqual(['Mallard water', 'Mandarin water', 'Martin song'])
    expect(name).toHaveAttribute('aria-expanded', 'true')
    const list = screen.getByRole('listbox', { name: say('suggest.list') })
    expect(name).toHaveAttribute('aria-controls', list.id)
    expect(name).toHaveFocus()
  })

  it('is led by the arrow keys, round and round, and Enter takes what is marked', async () => {
    const { user, name, values, onSubmit } = await show()
    await user.type(name, 'ma')
    expect(highlighted()).toBeUndefined()
    await user.keyboard('{ArrowDown}{ArrowDown}')
    expect(highlighted()).toBe('Mandarin water')
    expect(name).toHaveAttribute('aria-activedescendant', screen.getByRole('option', { selected: true }).id)
    await user.keyboard('{ArrowUp}{ArrowUp}')
    expect(highlighted()).toBeUndefined()
    await user.keyboard('{ArrowUp}')
    expect(highlighted()).toBe('Martin song')
    await user.keyboard('{Enter}')
    expect(values()).toMatchObject({ name: 'Martin', kind: { picked: 'song' } })
    expect(offered()).toEqual([])
    expect(name).toHaveFocus()
    expect(onSubmit).not.toHaveBeenCalled()
    expect(screen.getByRole('status')).toHaveTextContent(say('suggest.taken', { name: 'Martin' }))
  })

  it('is taken by a press, and leaves alone what was answered before', async () => {
    const { user, name, values } = await show()
    await user.click(screen.getByLabelText('Song'))
    await user.type(name, 'mal')
    await user.click(screen.getByRole('option', { name: /Mallard/ }))
    expect(values()).toMatchObject({ name: 'Mallard', kind: { picked: 'song' } })
    expect(name).toHaveFocus()
  })

  it('keeps free text as typed: on Enter, on leaving, and with the pointer over an offer', async () => {
    const { user, name, values } = await show()
    await user.type(name, 'ma{Enter}')
    expect(values()).toMatchObject({ name: 'ma' })
    expect(offered()).toEqual([])
    await user.type(name, 'l')
    await user.hover(screen.getByRole('option', { name: /Mallard/ }))
    await user.tab()
    expect(values()).toMatchObject({ name: 'mal', kind: { picked: '' } })
    expect(offered()).toEqual([])
    await user.type(name, '{ArrowDown}{ArrowDown}')
    expect(highlighted()).toBe('Mallard water')
    await user.tab()
    expect(values()).toMatchObject({ name: 'mal' })
  })

  it('closes by Escape alone, keeps the text, and leaves the next Escape to the cover', async () => {
    const { user, name, covers } = await show()
    await user.type(name, 'ma{Escape}')
    expect(offered()).toEqual([])
    expect(name).toHaveValue('ma')
    expect(covers).toHaveBeenLastCalledWith(true)
    await user.keyboard('{Escape}')
    expect(name).toHaveValue('ma')
    expect(covers).toHaveBeenLastCalledWith(false)
    await user.keyboard('{ArrowDown}')
    expect(offered()).toHaveLength(3)
  })

  it('leaves Home, End and the keys with Alt to others', async () => {
    const { user, name } = await show()
    await user.type(name, 'ma{Alt>}{ArrowDown}{/Alt}')
    expect(highlighted()).toBeUndefined()
    await user.keyboard('{Home}x')
    expect(name).toHaveValue('xma')
  })

  it('offers nothing when the only name is what stands there, and says its remark', async () => {
    const { user, name } = await show()
    await user.type(name, 'Mallard')
    expect(offered()).toEqual([])
    expect(name).toHaveAccessibleDescription('A duck.')
  })

  it('says how many there are once the keys have had a pause', async () => {
    const { user, name } = await show()
    await user.type(name, 'ma')
    expect(screen.getByRole('status')).toHaveTextContent(/^$/)
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(say('suggest.count', { n: 3 })), {
      timeout: 2000,
    })
  })

  it.each([
    ['do not come', { birds: () => Promise.reject(new Error('offline')) }],
    ['are not known', {}],
  ] as const)('is a plain line, silently, when the names %s', async (_, suggesters) => {
    const { user, values } = await show(suggesters)
    const name = screen.getByRole('textbox', { name: 'Name' })
    await user.type(name, 'mal{ArrowDown}{Enter}')
    expect(values()).toMatchObject({ name: 'mal' })
    expect(screen.getByRole('status')).toHaveTextContent(/^$/)
    expect(name).not.toHaveAttribute('role')
  })

  it('keeps the focus and the text when the names come late', async () => {
    let come: (suggester: Suggester) => void = () => undefined
    const { user, name } = await show({ birds: () => new Promise((resolve) => (come = resolve)) })
    await user.type(name, 'ma')
    come(birds)
    expect(await screen.findByRole('combobox')).toBe(name)
    expect(name).toHaveFocus()
    await user.type(name, 'l')
    expect(offered()).toEqual(['Mallard water'])
  })
})
