// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { showStep } from '../../tests/support/showStep'
import { loadAllWords, say } from '../i18n'
import { addWords } from '../i18n/words'
import { announce } from '../ui/LiveRegion'
import type { Step } from './step'

const kit = {
  id: 'kit',
  groups: {
    picked: {
      kind: 'picks',
      options: { first: ['hard'], feelings: ['shame', 'fear'], body: ['ache', 'numb'], otherGroup: ['other'] },
      atMost: 4,
      startsPrivate: ['shame'],
      fields: {
        what: { kind: 'text', counter: 40, when: [{ when: 'item', is: ['other'] }] },
        much: { kind: 'text', counter: 40, when: [{ when: 'item', is: ['numb'] }] },
        now: { kind: 'choice', options: ['yes', 'no'], more: true, when: [{ when: 'item', is: ['ache'] }] },
      },
    },
    chips: { kind: 'picks', options: { all: ['one', 'two'] }, fields: { line: { kind: 'text', counter: 40 } } },
  },
} as const satisfies Step

const WORDS = {
  'kit.picked.name': 'What I bring',
  'kit.picked.label': 'What would you like to talk about?',
  'kit.picked.group.first': 'Not sure',
  'kit.picked.group.feelings': 'Feelings',
  'kit.picked.group.body': 'My body',
  'kit.picked.group.otherGroup': 'Something else',
  'kit.picked.option.hard': 'Hard to say',
  'kit.picked.option.shame': 'Shame',
  'kit.picked.option.fear': 'Fear of a visit',
  'kit.picked.option.ache': 'An ache, déjà vu',
  'kit.picked.option.numb': 'Numb',
  'kit.picked.option.other': 'Something else',
  'kit.picked.what.label': 'What is it?',
  'kit.picked.much.label': 'How numb?',
  'kit.picked.now.label': 'Is it there now?',
  'kit.chips.name': 'Topics',
  'kit.chips.label': 'What else?',
  'kit.chips.option.one': 'Topic one',
  'kit.chips.option.two': 'Topic two',
  'kit.chips.line.label': 'One line',
}

function show() {
  const { user, onChange, lastList } = showStep(kit)
  const last = (group = 'picked') => lastList(group)
  return { user, onChange, last, ids: (group?: string) => last(group).items.map((one) => one.id) }
}

const section = () => within(screen.getByRole('region', { name: 'What I bring' }))
const chips = () => within(screen.getByRole('region', { name: 'Topics' }))
const box = (name: string) => section().getByRole('checkbox', { name })
const said = () => screen.getByRole('status')

beforeAll(async () => {
  await loadAllWords()
  addWords(WORDS, 'en')
})

describe('picks', () => {
  it('opens a group, counts its picks, and lists what was picked in order', async () => {
    const { user, ids, last } = show()
    expect(box('Hard to say')).toBeVisible()
    expect(section().queryByRole('checkbox', { name: 'Fear of a visit' })).toBeNull()
    await user.click(section().getByText('Feelings'))
    await user.click(await section().findByRole('checkbox', { name: 'Fear of a visit' }))
    await user.click(box('Hard to say'))
    await user.click(box('Shame'))
    expect(ids()).toEqual(['fear', 'hard', 'shame'])
    expect(last().items.map((one) => one.disclosure)).toEqual(['page', 'page', 'private'])
    expect(section().getByText('2 picked')).toBeVisible()
    const list = within(section().getAllByRole('list')[0]!)
    expect(list.getAllByRole('listitem').map((one) => one.querySelector('.picked-label')?.textContent)).toEqual([
      'Fear of a visit',
      'Hard to say',
      'Shame',
    ])
  })

  it('takes a pick away by its own button and puts the focus on the next one', async () => {
    const { user, ids } = show()
    await user.click(box('Hard to say'))
    await user.click(box('Something else'))
    await user.click(section().getByRole('button', { name: 'Remove Hard to say' }))
    expect(ids()).toEqual(['other'])
    expect(box('Hard to say')).not.toBeChecked()
    expect(said()).toHaveTextContent('Removed Hard to say.')
    await vi.waitFor(() =>
      expect(section().getByRole('listitem')).toContainElement(document.activeElement as HTMLElement),
    )
  })

  it('opens a pick to its own questions, and gives back what was typed when it is picked again', async () => {
    const { user, last } = show()
    await user.click(box('Something else'))
    await user.type(section().getByLabelText('What is it?'), 'my thing')
    expect(last().items[0]!.values['what']).toBe('my thing')
    await user.click(box('Something else'))
    expect(last().items).toEqual([])
    await user.click(box('Something else'))
    expect(section().getByLabelText('What is it?')).toHaveValue('my thing')
  })

  it('finds options without regard to accents and capitals', async () => {
    const { user, onChange } = show()
    await user.type(section().getByRole('searchbox', { name: 'Search' }), 'DEJA ache')
    await vi.waitFor(() => expect(section().getByText('Found 1')).toBeVisible())
    await user.click(box('An ache, déjà vu'))
    expect(section().getByText('More about this one')).toBeVisible()
    await user.clear(section().getByRole('searchbox'))
    await user.type(section().getByRole('searchbox'), 'zzz')
    await vi.waitFor(() => expect(section().getByText(/Nothing found/)).toBeVisible())
    expect(JSON.stringify(onChange.mock.calls)).not.toMatch(/DEJA|zzz/)
  })

  it('takes what was looked for and not found into the place for own words', async () => {
    const { user, last } = show()
    await user.type(section().getByRole('searchbox'), 'zzz')
    await user.click(await section().findByRole('button', { name: say('picks.own', { text: 'zzz' }) }))
    await vi.waitFor(() => expect(section().getByLabelText('What is it?')).toHaveFocus())
    expect(section().getByLabelText('What is it?')).toHaveValue('zzz')
    expect(last().items.map(({ id, values }) => [id, values['what']])).toEqual([['other', 'zzz']])
    expect(section().getByRole('searchbox')).toHaveValue('')
  })

  it('offers own words beside what was found, too: it may not be what was meant', async () => {
    const { user, last } = show()
    await user.type(section().getByRole('searchbox'), 'ache')
    await vi.waitFor(() => expect(section().getByText('Found 1')).toBeVisible())
    const own = section().getByRole('button', { name: say('picks.own', { text: 'ache' }) })
    const found = box('An ache, déjà vu')
    expect(found.compareDocumentPosition(own) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
    await user.click(own)
    expect(last().items.map(({ id, values }) => [id, values['what']])).toEqual([['other', 'ache']])
  })

  it('gives no id twice when what stands at the top is found as well, and both boxes are the one answer', async () => {
    const { user } = show()
    await user.type(section().getByRole('searchbox'), 'hard')
    await vi.waitFor(() => expect(section().getByText('Found 1')).toBeVisible())
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
    const both = section().getAllByRole('checkbox', { name: 'Hard to say' })
    expect(both).toHaveLength(2)
    await user.click(both[1]!)
    for (const one of both) expect(one).toBeChecked()
  })

  it('leaves the groups open that were open before the search', async () => {
    const { user } = show()
    await user.click(section().getByText('Feelings'))
    await section().findByRole('checkbox', { name: 'Shame' })
    await user.type(section().getByRole('searchbox'), 'numb')
    await vi.waitFor(() => expect(section().queryByRole('checkbox', { name: 'Shame' })).toBeNull())
    await user.clear(section().getByRole('searchbox'))
    expect(await section().findByRole('checkbox', { name: 'Shame' })).toBeVisible()
    expect(section().queryByRole('checkbox', { name: 'Numb' })).toBeNull()
  })

  it('says in words when no more may be picked', async () => {
    const { user, ids } = show()
    await user.click(section().getByText('Feelings'))
    await user.click(section().getByText('My body'))
    for (const name of ['Hard to say', 'Shame', 'Numb', 'Something else'])
      await user.click(await section().findByRole('checkbox', { name }))
    await user.click(box('Fear of a visit'))
    expect(ids()).toEqual(['hard', 'shame', 'numb', 'other'])
    expect(section().getByText(/You have picked 4/)).toBeVisible()
    expect(said()).toHaveTextContent('You have picked 4')
  })

  it('takes "None of these" as an answer, with a way back', async () => {
    const { user, last, ids } = show()
    await user.click(box('Hard to say'))
    await user.click(box('Something else'))
    await user.type(section().getByLabelText('What is it?'), 'kept')
    await user.click(box('None of these'))
    expect(last()).toEqual({ instead: 'none', items: [] })
    expect(section().getByText('Took away 2 picks.')).toBeVisible()
    await user.click(section().getByRole('button', { name: 'Undo' }))
    expect(last().instead).toBe('')
    expect(ids()).toEqual(['hard', 'other'])
    expect(section().getByLabelText('What is it?')).toHaveValue('kept')
    await user.click(box('Prefer not to say'))
    expect(last()).toEqual({ instead: 'preferNot', items: [] })
    await user.click(box('Hard to say'))
    expect(last().instead).toBe('')
    expect(ids()).toEqual(['hard'])
  })

  it('shows a single group of options at once', async () => {
    const { user, last } = show()
    expect(chips().queryByRole('searchbox')).toBeNull()
    await user.click(chips().getByRole('checkbox', { name: 'Topic two' }))
    await user.type(chips().getByLabelText('One line'), 'x')
    expect(last('chips').items).toEqual([{ id: 'two', disclosure: 'page', values: { line: 'x' } }])
  })

  it('marks each pick by its own name', async () => {
    const { user, last } = show()
    await user.click(chips().getByRole('checkbox', { name: 'Topic two' }))
    await user.click(chips().getByText(/On my page/, { selector: 'summary' }))
    await user.click(await chips().findByRole('radio', { name: 'Keep to myself' }))
    expect(chips().getByText(/Keep to myself/, { selector: 'summary' })).toHaveTextContent('Topic two')
    expect(last('chips').items[0]!.disclosure).toBe('private')
  })

  it('asks right under an option that has no lid above it, and else above, with what was picked', async () => {
    const { user } = show()
    announce('')
    await user.click(box('Hard to say'))
    expect(said()).toHaveTextContent(/^$/)
    await user.click(box('Something else'))
    expect(said()).toHaveTextContent('Right under “Something else”, if you like: What is it?')
    expect(box('Something else').closest('label')?.nextElementSibling).toContainElement(
      section().getByLabelText('What is it?'),
    )
    await user.click(section().getByText('My body'))
    await user.click(await section().findByRole('checkbox', { name: 'Numb' }))
    expect(said()).toHaveTextContent('Above, with what you picked, at “Numb”: How numb?')
    expect(within(section().getByRole('list')).getByLabelText('How numb?')).toBeVisible()
  })
})
