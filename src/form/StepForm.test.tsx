// @vitest-environment jsdom
import { fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { loadAllWords } from '../i18n'
import { LiveRegion } from '../ui/LiveRegion'
import { blankAnswers, blankItem, blankRecord } from './blank'
import { controlId, focusAnswer } from './controlId'
import { StepForm, type StepFormProps } from './StepForm'
import type { Step } from './step'
import type { FormAnswers } from './StepContext'
import type { AnyAnswers } from './values'

/** A made-up step with every kind of question; its words are the keys, since no language file knows it. */
const kit = {
  id: 'kit',
  groups: {
    one: {
      kind: 'record',
      fields: {
        line: { kind: 'text', counter: 20, short: true },
        story: { kind: 'longText', counter: 40, short: true },
        gate: { kind: 'choice', options: ['yes', 'no', 'other'], short: true },
        hidden: { kind: 'text', counter: 20, short: true, when: [{ when: 'gate', is: ['yes'] }] },
        any: { kind: 'choices', options: ['a', 'b', 'other', 'none'], atMost: 3, short: true },
        age: { kind: 'number', from: 13, to: 120, short: true },
        pain: { kind: 'scale', short: true },
        since: { kind: 'approximateDate', short: true },
        day: { kind: 'date', short: true },
        refs: { kind: 'references', to: 'other.picks', atMost: 2, short: true },
        on: { kind: 'switch', short: true },
        extra: { kind: 'text', counter: 20, short: 'more' },
        fullOnly: { kind: 'text', counter: 20 },
      },
    },
    tell: {
      kind: 'record',
      starts: 'private',
      askToTell: true,
      fields: { now: { kind: 'text', counter: 20, short: true } },
    },
    secret: { kind: 'record', starts: 'private', fields: { where: { kind: 'text', counter: 20, short: true } } },
    never: { kind: 'record', summary: 'never', fields: { cost: { kind: 'text', counter: 20, short: true } } },
    later: {
      kind: 'record',
      when: [{ when: 'kit.one.gate', is: ['no'] }],
      fields: { more: { kind: 'text', counter: 20, short: true } },
    },
  },
} as const satisfies Step

const others = {
  id: 'other',
  groups: {
    picks: { kind: 'picks', options: { all: ['x', 'y', 'other'] }, fields: { what: { kind: 'text', counter: 20 } } },
  },
} as const satisfies Step

const label = (name: string) => `kit.one.${name}.label`

function show(props: Partial<StepFormProps> = {}) {
  const onChange = vi.fn<(answers: FormAnswers) => void>()
  const onSubmit = vi.fn()
  const answers: AnyAnswers = blankAnswers<Step>([kit, others])
  const view = render(
    <>
      <LiveRegion />
      <StepForm
        step={kit}
        version="short"
        answers={answers}
        today="2026-11-22"
        birthYear={1990}
        onChange={onChange}
        onSubmit={onSubmit}
        {...props}
      />
    </>,
  )
  const last = () => {
    const given = onChange.mock.lastCall?.[0]
    if (given === undefined) throw new Error('onChange was not called')
    return given
  }
  return {
    ...view,
    onChange,
    onSubmit,
    last,
    user: userEvent.setup(),
    value: (name: string) => valueIn(last(), 'one', name),
  }
}

const valueIn = (answers: FormAnswers, group: string, name: string) => {
  const stored = answers[group]
  return stored !== undefined && 'values' in stored ? stored.values[name] : undefined
}

const HOSTILE = '  <img src=x onerror=alert(1)> {"a":1} \u202Eabc\u202C 👩‍👩‍👧 \\n "quote" '

beforeAll(() => loadAllWords())

describe('typing', () => {
  it('keeps every kind of text exactly as typed', async () => {
    const { user, value } = show()
    await user.click(screen.getByLabelText(label('line')))
    await user.paste(HOSTILE)
    expect(screen.getByLabelText(label('line'))).toHaveValue(HOSTILE)
    expect(value('line')).toBe(HOSTILE)
    await user.click(screen.getByLabelText(label('story')))
    await user.paste(`${HOSTILE}\n\n${HOSTILE}`)
    expect(value('story')).toBe(`${HOSTILE}\n\n${HOSTILE}`)
    await user.type(screen.getByLabelText(label('age')), 'about 30')
    expect(value('age')).toBe('about 30')
  })

  it('keeps typed words off the disk and away from helpers', () => {
    show({ version: 'full' })
    for (const field of screen.getAllByRole('textbox')) {
      expect(field).toHaveAttribute('autocomplete', 'off')
      expect(field).toHaveAttribute('spellcheck', 'false')
      expect(field).toHaveAttribute('writingsuggestions', 'false')
      expect(field).toHaveAttribute('autocorrect', 'off')
      expect(field).toHaveAttribute('data-gramm', 'false')
      expect(field).toHaveAttribute('data-1p-ignore')
      expect(field).toHaveAttribute('data-lpignore', 'true')
      expect(field).toHaveAttribute('data-bwignore')
      expect(field).toHaveAttribute('translate', 'no')
      expect(field).toHaveAttribute('dir', 'auto')
      expect(field.getAttribute('name')).not.toMatch(/name|line|where/)
    }
  })

  it('shows a soft counter near the end, and lets the text go on', async () => {
    const { user, value } = show()
    const line = screen.getByLabelText(label('line'))
    await user.type(line, 'twelve signs')
    expect(line).not.toHaveAccessibleDescription()
    await user.type(line, ' and six')
    expect(line).toHaveAccessibleDescription('0 more characters fit well on the page')
    await user.type(line, '!')
    expect(line).toHaveAccessibleDescription('This is 1 character longer than fits well on the page. It is all kept.')
    expect(value('line')).toBe('twelve signs and six!')
  })

  it('says the counter aloud once the typing pauses', async () => {
    show()
    // At once: keys take longer than the pause where the machine is busy.
    fireEvent.change(screen.getByLabelText(label('line')), { target: { value: 'twenty signs exactly' } })
    const region = screen.getByRole('status')
    expect(region).toHaveTextContent(/^$/)
    await vi.waitFor(() => expect(region).toHaveTextContent('0 more characters'), { timeout: 10_000 })
  })

  it('does not send the form on Enter in a line', async () => {
    const { user, onSubmit } = show()
    await user.type(screen.getByLabelText(label('line')), 'a{Enter}')
    await new Promise((done) => setTimeout(done, 20))
    expect(onSubmit).not.toHaveBeenCalled()
  })
})

describe('numbers and scales', () => {
  it('gives an odd number a gentle note and keeps it', async () => {
    const { user, value } = show()
    const age = screen.getByLabelText(label('age'))
    await user.type(age, '7')
    expect(age).toHaveAccessibleDescription(/a number from 13 to 120 is usual/)
    expect(age).not.toHaveAttribute('aria-invalid')
    await user.clear(age)
    await user.type(age, '34')
    expect(age).not.toHaveAccessibleDescription()
    expect(value('age')).toBe('34')
  })

  it('starts a scale empty, takes 0, works by arrow keys, and clears', async () => {
    const { user, value } = show()
    const scale = screen.getByRole('group', { name: label('pain') })
    const numbers = within(scale).getAllByRole('radio')
    expect(numbers).toHaveLength(11)
    expect(numbers.some((one) => (one as HTMLInputElement).checked)).toBe(false)
    await user.click(within(scale).getByRole('radio', { name: '0' }))
    expect(value('pain')).toBe(0)
    await user.keyboard('{ArrowRight}')
    expect(value('pain')).toBe(1)
    await user.click(within(scale).getByRole('button', { name: `Clear ${label('pain')}` }))
    expect(value('pain')).toBeNull()
    expect(scale).toContainElement(document.activeElement as HTMLElement)
    expect(within(scale).queryByRole('button')).toBeNull()
  })
})

describe('choices', () => {
  it('clears a choice again and keeps the own words for later', async () => {
    const { user, value } = show()
    const gate = screen.getByRole('group', { name: label('gate') })
    await user.click(within(gate).getByRole('radio', { name: /option\.other/ }))
    await user.type(within(gate).getByLabelText('In your own words'), 'mine')
    expect(value('gate')).toEqual({ picked: 'other', other: 'mine' })
    await user.click(within(gate).getByRole('button', { name: /^Clear/ }))
    expect(value('gate')).toEqual({ picked: '', other: 'mine' })
    expect(gate).toContainElement(document.activeElement as HTMLElement)
    await user.click(within(gate).getByRole('radio', { name: /option\.other/ }))
    expect(within(gate).getByLabelText('In your own words')).toHaveValue('mine')
  })

  it('keeps the order of picking, and lets an answer that stands alone stand alone', async () => {
    const { user, value } = show()
    const any = screen.getByRole('group', { name: label('any') })
    const box = (name: string) => within(any).getByRole('checkbox', { name: new RegExp(`option\\.${name}$`) })
    await user.click(box('b'))
    await user.click(box('a'))
    expect(value('any')).toEqual({ picked: ['b', 'a'], other: '' })
    await user.click(box('none'))
    expect(value('any')).toEqual({ picked: ['none'], other: '' })
    await user.click(box('a'))
    expect(value('any')).toEqual({ picked: ['a'], other: '' })
    expect(box('none')).not.toBeChecked()
  })

  it('shows and hides by other answers, at once, and keeps what was hidden', async () => {
    const { user, value } = show()
    const gate = screen.getByRole('group', { name: label('gate') })
    expect(screen.queryByLabelText(label('hidden'))).toBeNull()
    await user.click(within(gate).getByRole('radio', { name: /yes/ }))
    await user.type(screen.getByLabelText(label('hidden')), 'kept')
    await user.click(within(gate).getByRole('radio', { name: /no$/ }))
    expect(screen.queryByLabelText(label('hidden'))).toBeNull()
    expect(screen.getByLabelText('kit.later.more.label')).toBeVisible()
    expect(value('hidden')).toBe('kept')
    await user.click(within(gate).getByRole('radio', { name: /yes/ }))
    expect(screen.getByLabelText(label('hidden'))).toHaveValue('kept')
    expect(screen.queryByLabelText('kit.later.more.label')).toBeNull()
  })
})

describe('references', () => {
  const picked = (): AnyAnswers => {
    const answers: AnyAnswers = blankAnswers<Step>([kit, others])
    const { picks } = others.groups
    const own = blankItem(picks, 'other')
    answers['other'] = {
      picks: {
        instead: '',
        items: [blankItem(picks, 'y'), { ...own, values: { what: 'my own thing' } }, blankItem(picks, 'x')],
      },
    }
    return answers
  }

  it('offers what was picked elsewhere in its order, by the own words where there are some', () => {
    show({ answers: picked() })
    const boxes = within(screen.getByRole('group', { name: label('refs') })).getAllByRole('checkbox')
    expect(boxes.map((box) => box.closest('label')?.textContent)).toEqual([
      'other.picks.option.y',
      'my own thing',
      'other.picks.option.x',
    ])
  })

  it('keeps the order of picking and says in words when it is full', async () => {
    const { user, value } = show({ answers: picked() })
    const refs = screen.getByRole('group', { name: label('refs') })
    const box = (name: string) => within(refs).getByRole('checkbox', { name })
    await user.click(box('other.picks.option.x'))
    await user.click(box('other.picks.option.y'))
    expect(value('refs')).toEqual(['x', 'y'])
    expect(box('other.picks.option.x').closest('label')).toHaveTextContent('1')
    expect(box('my own thing')).toBeEnabled()
    await user.click(box('my own thing'))
    expect(value('refs')).toEqual(['x', 'y'])
    expect(refs).toHaveAccessibleDescription(/You have picked 2/)
    expect(screen.getByRole('status')).toHaveTextContent('You have picked 2')
    await user.click(box('other.picks.option.x'))
    expect(value('refs')).toEqual(['y'])
    expect(refs).not.toHaveAccessibleDescription(/You have picked/)
  })

  it('says what to do when nothing is picked yet', () => {
    show()
    expect(screen.getByRole('group', { name: label('refs') })).toHaveTextContent('What you pick under')
  })
})

describe('rough dates', () => {
  const date = () => within(screen.getByRole('group', { name: label('since') }))
  const way = () => date().getByLabelText('How to say it')

  it('takes a time in each of the seven ways, as typed', async () => {
    const { user, value } = show()
    await user.selectOptions(way(), 'ago')
    await user.type(date().getByLabelText('How many'), '2')
    expect(value('since')).toEqual({ kind: 'ago', n: '2', unit: 'year', asOf: '2026-11-22' })
    await user.selectOptions(date().getByLabelText('Months or years'), 'month')
    expect(value('since')).toEqual({ kind: 'ago', n: '2', unit: 'month', asOf: '2026-11-22' })
    await user.selectOptions(way(), 'monthYear')
    await user.selectOptions(date().getByLabelText('Month'), '11')
    await user.type(date().getByLabelText('Year'), '2024')
    expect(value('since')).toEqual({ kind: 'monthYear', y: '2024', m: '11' })
    await user.selectOptions(way(), 'year')
    await user.type(date().getByLabelText('Year'), '19x')
    expect(value('since')).toEqual({ kind: 'year', y: '19x' })
    expect(date().getByText(/cannot read this as a date/)).toBeVisible()
    await user.selectOptions(way(), 'day')
    await user.type(date().getByLabelText('Day'), '2020-01-31')
    expect(value('since')).toEqual({ kind: 'day', d: '2020-01-31' })
    await user.selectOptions(way(), 'age')
    await user.type(date().getByLabelText('My age'), '34')
    expect(value('since')).toEqual({ kind: 'age', n: '34' })
    await user.selectOptions(way(), 'stage')
    await user.selectOptions(date().getByLabelText('Time in my life'), 'otherStage')
    await user.type(date().getByLabelText('Which time?'), 'the flood')
    expect(value('since')).toEqual({ kind: 'stage', id: 'otherStage', other: 'the flood' })
    await user.selectOptions(way(), 'unsure')
    expect(value('since')).toEqual({ kind: 'unsure' })
    await user.selectOptions(way(), 'age')
    expect(date().getByLabelText('My age')).toHaveValue('34')
  })

  it('has a gentle note for a day to come and for one before birth, and clears', async () => {
    const { user, value } = show()
    await user.selectOptions(way(), 'year')
    await user.type(date().getByLabelText('Year'), '2030')
    expect(date().getByText(/still to come/)).toBeVisible()
    await user.clear(date().getByLabelText('Year'))
    await user.type(date().getByLabelText('Year'), '1970')
    expect(date().getByText(/before you were born/)).toBeVisible()
    await user.click(date().getByRole('button', { name: /^Clear/ }))
    expect(value('since')).toBeNull()
    expect(screen.getByRole('group', { name: label('since') })).toContainElement(document.activeElement as HTMLElement)
  })

  it('starts the next date with the way that was used last', async () => {
    const first = show()
    await first.user.selectOptions(way(), 'age')
    await first.user.type(date().getByLabelText('My age'), '20')
    first.unmount()
    show()
    expect(way()).toHaveValue('age')
  })
})

describe('more and versions', () => {
  it('keeps extras behind "more", and opens it when there is an answer in it', async () => {
    const first = show()
    expect(screen.queryByLabelText(label('extra'))).toBeNull()
    expect(screen.queryByLabelText(label('fullOnly'))).toBeNull()
    await first.user.click(screen.getByText('More about this'))
    await first.user.type(await screen.findByLabelText(label('extra')), 'said')
    const kept = first.last()
    first.unmount()
    show({ answers: { kit: kept } })
    expect(screen.getByLabelText(label('extra'))).toHaveValue('said')
  })

  it('asks everything in the full version', () => {
    show({ version: 'full' })
    expect(screen.getByLabelText(label('extra'))).toBeVisible()
    expect(screen.getByLabelText(label('fullOnly'))).toBeVisible()
  })

  it('puts what the page wants right after a question', async () => {
    show({ after: (id) => (id === 'kit.one.gate' ? <p>A line of support</p> : null) })
    expect(screen.getByText('A line of support').previousElementSibling).toBe(
      document.getElementById(controlId('kit.one.gate')),
    )
  })
})

describe('marks', () => {
  it('come with the first answer, say what they are about, and are kept', async () => {
    const { user, last } = show()
    const marks = () => screen.queryAllByText('On my page', { selector: 'summary' })
    expect(marks()).toHaveLength(0)
    await user.type(screen.getByLabelText(label('line')), 'x')
    await user.click(screen.getByText(/On my page/, { selector: 'summary' }))
    const choice = await screen.findByRole('group', { name: 'What is printed of “kit.one.name”?' })
    await user.click(within(choice).getByRole('radio', { name: 'Say in person' }))
    expect(last()['one']).toMatchObject({ disclosure: 'aloud' })
  })

  it('show from the start where a record starts private', () => {
    show()
    expect(screen.getByText(/Keep to myself/, { selector: 'summary' })).toHaveTextContent('kit.secret.name')
  })

  it('ask "Would you like to tell your therapist?" where that fits', async () => {
    const { user, last } = show()
    expect(screen.queryByText(/Would you like to tell/)).toBeNull()
    await user.type(screen.getByLabelText('kit.tell.now.label'), 'x')
    const ask = screen.getByRole('group', { name: /Would you like to tell your therapist/ })
    expect(within(ask).getByRole('radio', { name: 'Not now' })).toBeChecked()
    await user.click(within(ask).getByRole('radio', { name: 'I will say it in person' }))
    expect(last()['tell']).toMatchObject({ disclosure: 'aloud' })
  })

  it('say of what can never be on the page that it is not', async () => {
    const { user } = show()
    await user.type(screen.getByLabelText('kit.never.cost.label'), 'x')
    expect(screen.getByText('“kit.never.name” is never on the page you make.')).toBeVisible()
  })
})

describe('going on', () => {
  it('goes on with nothing answered', async () => {
    const { user, onSubmit } = show()
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    await vi.waitFor(() => expect(onSubmit).toHaveBeenCalledOnce())
  })

  it('refuses what is past a hard limit, says by how much, keeps the text, and leads there', async () => {
    const long = `${'x'.repeat(500)}four`
    const answers: AnyAnswers = {
      kit: { ...blankAnswers<Step>([kit])['kit'], one: { ...blankRecord(kit.groups.one) } },
    }
    const { user, onSubmit, onChange } = show({
      answers: {
        kit: {
          ...answers['kit'],
          one: { disclosure: 'page', values: { ...blankRecord(kit.groups.one).values, line: long } },
        },
      },
    })
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    const summary = await screen.findByRole('group', { name: 'One answer needs a change' })
    expect(summary).toHaveFocus()
    expect(onSubmit).not.toHaveBeenCalled()
    const line = screen.getByLabelText(label('line'))
    expect(line).toHaveValue(long)
    expect(line).toHaveAttribute('aria-invalid', 'true')
    expect(line).toHaveAccessibleDescription(/4 characters over the limit of 500/)
    await user.click(within(summary).getByRole('button', { name: /4 characters over/ }))
    expect(line).toHaveFocus()
    await user.type(line, '{Backspace}{Backspace}{Backspace}{Backspace}')
    expect(onChange).toHaveBeenCalled()
    await vi.waitFor(() => expect(line).not.toHaveAttribute('aria-invalid'))
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    await vi.waitFor(() => expect(onSubmit).toHaveBeenCalledOnce())
  })

  it('shows a limit passed in own words at the line where they stand', async () => {
    const { user } = show()
    const gate = screen.getByRole('group', { name: label('gate') })
    await user.click(within(gate).getByRole('radio', { name: /option\.other/ }))
    await user.click(within(gate).getByLabelText('In your own words'))
    await user.paste('y'.repeat(501))
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    await vi.waitFor(() =>
      expect(within(gate).getByLabelText('In your own words')).toHaveAccessibleDescription(/over the limit/),
    )
  })

  it('brings a person to a question by its id, opening what is closed', async () => {
    show()
    focusAnswer(controlId('kit.one.extra'))
    await vi.waitFor(() => expect(screen.getByLabelText(label('extra'))).toHaveFocus())
  })
})
