// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { showStep } from '../../tests/support/showStep'
import { loadAllWords } from '../i18n'
import { StepForm } from './StepForm'
import type { Step } from './step'
import type { FormAnswers } from './StepContext'
import type { AnyAnswers, ListOf } from './values'

beforeAll(() => loadAllWords())

const pages = {
  id: 'pages',
  perPick: 'kit.picked',
  groups: {
    story: {
      kind: 'perPick',
      of: 'kit.picked',
      when: [{ when: 'item', isNot: ['shame'] }],
      fields: { words: { kind: 'longText', counter: 100, short: true } },
    },
    wish: {
      kind: 'perPick',
      of: 'kit.picked',
      when: [{ when: 'item', is: ['shame'] }],
      fields: { words: { kind: 'longText', counter: 100, short: true } },
    },
  },
} as const satisfies Step

describe('a page for each pick', () => {
  const stored: AnyAnswers = {
    pages: {
      story: { instead: '', items: [{ id: 'fear', disclosure: 'page', values: { words: 'of heights' } }] },
      wish: { instead: '', items: [] },
    },
  }
  const page = (itemId: string, onChange: (answers: FormAnswers) => void = () => undefined) => (
    <StepForm
      step={pages}
      version="short"
      itemId={itemId}
      answers={stored}
      today="2026-11-22"
      birthYear={null}
      onChange={onChange}
      onSubmit={() => undefined}
    />
  )

  it('asks only what fits the pick', () => {
    render(page('shame'))
    expect(screen.getByLabelText('pages.wish.words.label')).toBeVisible()
    expect(screen.queryByLabelText('pages.story.words.label')).toBeNull()
  })

  it('makes a record with the first words, takes an empty one back, and leaves the others alone', async () => {
    const onChange = vi.fn<(answers: FormAnswers) => void>()
    const user = userEvent.setup()
    render(page('ache', onChange))
    await user.type(screen.getByLabelText('pages.story.words.label'), 'x')
    const items = () => (onChange.mock.lastCall?.[0]['story'] as ListOf | undefined)?.items
    const others = { id: 'fear', disclosure: 'page', values: { words: 'of heights' } }
    expect(items()).toEqual([others, { id: 'ache', disclosure: 'page', values: { words: 'x' } }])
    await user.keyboard('{Backspace}')
    expect(items()).toEqual([others])
  })

  it('starts afresh for another pick, and has no mark of its own', () => {
    const { rerender } = render(page('ache'))
    rerender(page('fear'))
    expect(screen.getByLabelText('pages.story.words.label')).toHaveValue('of heights')
    expect(screen.queryByText(/On my page/)).toBeNull()
  })
})

const dated = {
  id: 'dated',
  perPick: 'kit.picked',
  groups: {
    story: {
      kind: 'perPick',
      of: 'kit.picked',
      fields: { since: { kind: 'approximateDate', short: true } },
    },
    fullOnly: { kind: 'perPick', of: 'kit.picked', fields: { more: { kind: 'text', counter: 20 } } },
    partly: {
      kind: 'perPick',
      of: 'kit.picked',
      fields: { line: { kind: 'text', counter: 20, short: true, when: [{ when: 'item', is: ['fear'] }] } },
    },
  },
} as const satisfies Step

describe('a time that was said of another pick', () => {
  const since = (id: string, n: string) => ({
    id,
    disclosure: 'page' as const,
    values: { since: n === '' ? null : { kind: 'ago' as const, n, unit: 'month' as const, asOf: '2026-09-01' } },
  })
  const picked = (...ids: string[]): AnyAnswers => ({
    kit: { picked: { instead: '', items: ids.map((id) => ({ id, disclosure: 'page', values: { what: '' } })) } },
  })
  const showDated = (itemId: string, items: ReturnType<typeof since>[], picks = picked('fear', 'ache', 'shame')) =>
    showStep(dated, {
      version: 'short',
      itemId,
      answers: { ...picks, dated: { story: { instead: '', items }, fullOnly: { instead: '', items: [] } } },
    })
  const offer = () => screen.queryByRole('button', { name: /^Same as/ })

  it('is taken over by one press, which is one change, is announced and keeps the focus in the question', async () => {
    const { user, lastList, onChange } = showDated('ache', [since('fear', '8')])
    expect(offer()).toHaveAccessibleName('Same as “kit.picked.option.fear”: 8 months ago')
    await user.click(offer()!)
    expect(onChange).toHaveBeenCalledOnce()
    expect(lastList('story').items).toEqual([since('fear', '8'), since('ache', '8')])
    expect(screen.getByRole('status')).toHaveTextContent('Taken over: 8 months ago.')
    expect(offer()).toBeNull()
    expect(screen.getByLabelText('How to say it')).toHaveFocus()
  })

  it('is the first one that was said, and is not offered for itself, nor once a time is said', async () => {
    const first = showDated('shame', [since('fear', ''), since('ache', '2')])
    expect(offer()).toHaveAccessibleName(/ache.*2 months ago/)
    await first.user.type(screen.getByLabelText('How many'), '3')
    expect(offer()).toBeNull()
    first.unmount()
    showDated('fear', [since('fear', '')])
    expect(offer()).toBeNull()
  })

  it('is not offered of a pick that was taken back', () => {
    showDated('ache', [since('fear', '8')], picked('ache'))
    expect(offer()).toBeNull()
  })
})

it('shows nothing of a group of which nothing is asked', () => {
  showStep(dated, { version: 'short', itemId: 'ache', answers: {} })
  expect(document.querySelectorAll('section.group')).toHaveLength(1)
})
