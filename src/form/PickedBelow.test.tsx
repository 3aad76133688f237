// @vitest-environment jsdom
/** Options that stand at once: what a pick asks stands right under it, and what is asked elsewhere behind a lid. */
import { render, screen, within } from '@testing-library/react'
import { beforeAll, describe, expect, it } from 'vitest'
import { showStep } from '../../tests/support/showStep'
import { loadAllWords } from '../i18n'
import { addWords } from '../i18n/words'
import { LiveRegion } from '../ui/LiveRegion'
import { blankAnswers } from './blank'
import type { Step } from './step'
import type { AnyAnswers } from './values'

const kit = {
  id: 'kit',
  groups: {
    chips: {
      kind: 'picks',
      options: { all: ['one', 'two', 'three', 'four'] },
      elsewhere: { three: [{ when: 'other.picked', is: ['x'] }], four: [{ when: 'other.picked', is: ['y', 'z'] }] },
      fields: { line: { kind: 'text', counter: 40 }, how: { kind: 'choice', options: ['gently', 'one'] } },
    },
  },
} as const satisfies Step

const WORDS = {
  'kit.chips.name': 'Topics',
  'kit.chips.label': 'What else?',
  'kit.chips.option.one': 'Topic one',
  'kit.chips.option.two': 'Topic two',
  'kit.chips.option.three': 'Topic three',
  'kit.chips.option.four': 'Topic four',
  'kit.chips.line.label': 'One line',
  'kit.chips.how.label': 'How?',
  'kit.chips.how.option.gently': 'Gently',
  'kit.chips.how.option.one': 'One at a time',
}

beforeAll(async () => {
  await loadAllWords()
  addWords(WORDS, 'en')
})

const show = () => {
  const shown = showStep(kit)
  return { ...shown, last: shown.lastList }
}
const chips = () => within(screen.getByRole('region', { name: 'Topics' }))
const said = () => screen.getByRole('status')
const topic = (name: string) => chips().getByRole('checkbox', { name: `Topic ${name}` })
const topicsShown = () =>
  chips()
    .getAllByRole('checkbox', { name: /^Topic/ })
    .map((one) => one.closest('label')?.textContent)

describe('the questions of a pick among options that stand at once', () => {
  it('stand right under it, are announced, and go with it', async () => {
    const { user, last } = show()
    await user.click(topic('one'))
    expect(said()).toHaveTextContent(/^Right under “Topic one”, if you like: One line; How\?$/)
    await user.tab()
    expect(chips().getByLabelText('One line')).toHaveFocus()
    const asked = chips().getByRole('group', { name: 'Topic one' })
    expect(topic('one').closest('label')?.nextElementSibling).toBe(asked)
    expect(chips().queryByRole('button', { name: /^Remove/ })).toBeNull()
    await user.type(chips().getByLabelText('One line'), 'kept')
    await user.click(topic('one'))
    expect(last('chips').items).toEqual([])
    expect(chips().queryByLabelText('One line')).toBeNull()
    await user.click(topic('one'))
    expect(chips().getByLabelText('One line')).toHaveValue('kept')
  })

  it('are not announced to who comes to the next page', async () => {
    const { user, unmount } = show()
    await user.click(topic('one'))
    expect(said()).toHaveTextContent(/^Right under/)
    unmount()
    const region = render(<LiveRegion />).container
    expect(region).toHaveTextContent(/^$/)
  })

  it('keep their own arrow keys, and do not take those of the options', async () => {
    const { user, last } = show()
    await user.click(topic('one'))
    const how = within(chips().getByRole('group', { name: 'How?' }))
    await user.click(how.getByRole('radio', { name: 'Gently' }))
    await user.keyboard('{ArrowDown}')
    expect(how.getByRole('radio', { name: 'One at a time' })).toHaveFocus()
    expect(last('chips').items[0]!.values['how']).toEqual({ picked: 'one', other: '' })
    topic('one').focus()
    await user.keyboard('{ArrowDown}')
    expect(topic('two')).toHaveFocus()
  })
})

describe('options that another page asks about', () => {
  const elsewhere = (...ids: string[]): AnyAnswers => ({
    other: { picked: { instead: '', items: ids.map((id) => ({ id, disclosure: 'page', values: {} })) } },
  })
  const lid = () => chips().queryByText('Also asked on other pages')

  it('wait behind a lid, where they can be picked all the same', async () => {
    const { user, lastList } = showStep(kit, { answers: elsewhere('x', 'z') })
    expect(topicsShown()).toEqual(['Topic one', 'Topic two'])
    await user.click(lid()!)
    await user.click(await chips().findByRole('checkbox', { name: 'Topic four' }))
    expect(lastList('chips').items.map(({ id }) => id)).toEqual(['four'])
    expect(topic('four').closest('details')).toContainElement(chips().getByLabelText('One line'))
  })

  it('stand among the others when they were picked before, or while nothing says them', () => {
    const four = { id: 'four', disclosure: 'page' as const, values: { line: '', how: { picked: '', other: '' } } }
    const first = showStep(kit, {
      answers: {
        ...blankAnswers<Step>([kit]),
        ...elsewhere('y'),
        kit: { ...blankAnswers<Step>([kit])['kit'], chips: { instead: '', items: [four] } },
      },
    })
    expect(topicsShown()).toHaveLength(4)
    expect(lid()).toBeNull()
    first.unmount()
    show()
    expect(topicsShown()).toHaveLength(4)
    expect(lid()).toBeNull()
  })
})
