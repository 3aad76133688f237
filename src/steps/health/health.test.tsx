// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { answersOf, pageOf } from '../../../tests/support/pages'
import { StepForm } from '../../form/StepForm'
import { loadAllWords, sayOf } from '../../i18n'
import { holds } from '../../form/shown'
import type { FormAnswers } from '../../form/StepContext'
import type { AnyAnswers } from '../../form/values'
import { mind } from '../mind/mind'
import { health } from './health'

beforeAll(() => loadAllWords())

describe('no allergies', () => {
  it('is an answer, which leaves nothing more to ask about them, and can be taken back', async () => {
    const user = userEvent.setup()
    render(
      <StepForm
        step={health}
        answers={answersOf({ health: { allergies: { values: { text: 'latex' } } } })}
        today="2026-11-22"
        birthYear={null}
        onChange={vi.fn<() => void>()}
        onSubmit={vi.fn<() => void>()}
        version="short"
      />,
    )
    const none = screen.getByRole('checkbox', { name: sayOf('health.allergies.any.option.none') })
    const line = () => screen.queryByLabelText(sayOf('health.allergies.text.label'))
    await user.click(none)
    expect(line()).toBeNull()
    await user.click(none)
    expect(line()).toHaveValue('latex')
  })

  it('stands on paper, and what was typed before does not', () => {
    const said = answersOf({ health: { allergies: { values: { any: { picked: ['none'] }, text: 'latex' } } } })
    expect(pageOf(said).text).toContain('Allergies: None that I know of')
    expect(pageOf(said).text).not.toContain('latex')
  })

  it('leaves paper as it was where it is not said', () => {
    const said = answersOf({ health: { allergies: { values: { text: 'latex' } } } })
    expect(pageOf(said).text).toContain('Allergies: latex')
    expect(pageOf(said).text).not.toMatch(/none that I know of/i)
  })
})

describe('an operation that is looked for among the conditions', () => {
  const page = (version: 'short' | 'full') =>
    render(
      <StepForm
        step={health}
        answers={answersOf({})}
        today="2026-11-22"
        birthYear={null}
        onChange={vi.fn<() => void>()}
        onSubmit={vi.fn<() => void>()}
        version={version}
      />,
    )

  it.each([
    ['operation', 'short'],
    ['I was operated on', 'full'],
    ['hysterectomy', 'full'],
    ['vasectomy', 'short'],
    ['surgery', 'full'],
  ] as const)('leads from “%s” to the list of surgeries in the %s version', async (phrase, version) => {
    const user = userEvent.setup()
    page(version)
    await user.type(screen.getByRole('searchbox'), phrase)
    await user.click(await screen.findByRole('button', { name: 'Go to: Surgeries and procedures' }))
    expect(document.activeElement?.closest('section')).toHaveAccessibleName('Surgeries and procedures')
  })

  it('is not pointed to from the name of a condition', async () => {
    const user = userEvent.setup()
    page('full')
    await user.type(screen.getByRole('searchbox'), 'diabetes')
    expect(await screen.findByText(/^Found/)).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: /^Go to/ })).toBeNull()
  })

  it('says no more than that nothing was found for what belongs nowhere', async () => {
    const user = userEvent.setup()
    page('full')
    await user.type(screen.getByRole('searchbox'), 'giraffe')
    expect(await screen.findByText(/^Nothing found. Try another word/)).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: /^Go to/ })).toBeNull()
  })
})

describe('a condition of the mind', () => {
  const page = (version: 'short' | 'full', said: Parameters<typeof answersOf>[0] = {}) => {
    const onChange = vi.fn<(answers: FormAnswers) => void>()
    const setting = { answers: answersOf(said), today: '2026-11-22', birthYear: null, onSubmit: () => undefined }
    render(<StepForm step={health} version={version} onChange={onChange} {...setting} />)
    return onChange
  }
  const lid = () => screen.queryByText('Mind and mood')
  const inMind = (picked: string[]) => ({ mind: { conditions: { values: { fit: { picked } } } } })
  const isAskedInMind = (answers: AnyAnswers): boolean => holds(mind.groups.conditions.when, { answers })

  it('is found among the conditions, and stands there by its name', async () => {
    const user = userEvent.setup()
    const onChange = page('short')
    expect(lid()).toBeInTheDocument()
    await user.type(screen.getByRole('searchbox'), 'depressed')
    await user.click(await screen.findByRole('checkbox', { name: 'Depression' }))
    expect(onChange.mock.lastCall?.[0]['conditions']).toMatchObject({ items: [{ id: 'depression' }] })
    const said = answersOf({ health: { conditions: { items: [{ id: 'depression' }] } } })
    expect(pageOf(said).text).toMatch(/Health: Depression/)
  })

  it('is asked once in the full version: by search only, and not on the page of the mind where it was picked', async () => {
    const user = userEvent.setup()
    page('full')
    expect(lid()).toBeNull()
    await user.type(screen.getByRole('searchbox'), 'autism')
    expect(await screen.findByRole('checkbox', { name: 'Autism' })).toBeInTheDocument()
    expect(isAskedInMind(answersOf({}))).toBe(true)
    expect(isAskedInMind(answersOf({ health: { conditions: { items: [{ id: 'asthma' }] } } }))).toBe(true)
    expect(isAskedInMind(answersOf({ health: { conditions: { items: [{ id: 'autism' }] } } }))).toBe(false)
  })

  it.each(['short', 'full'] as const)('is not offered in the %s version once it is said there', async (version) => {
    const user = userEvent.setup()
    page(version, inMind(['depression']))
    expect(lid()).toBeNull()
    await user.type(screen.getByRole('searchbox'), 'autism')
    expect(await screen.findByText(/^Nothing found/)).toBeInTheDocument()
  })

  it('hides the page of the mind by each of its options, and by no other', () => {
    const [condition] = mind.groups.conditions.when
    expect(condition.isNot).toEqual(health.groups.conditions.options.mind)
    const others = ['other', 'none', 'preferNot']
    expect(mind.groups.conditions.fields.fit.options.filter((id) => !others.includes(id))).toEqual(condition.isNot)
  })
})

it('takes what the search does not know behind what was said in own words', async () => {
  const user = userEvent.setup()
  const onChange = vi.fn<(answers: FormAnswers) => void>()
  const setting = { answers: answersOf({}), today: '2026-11-22', birthYear: null, onSubmit: () => undefined }
  render(<StepForm step={health} version="short" onChange={onChange} {...setting} />)
  for (const words of ['gonorrhea', 'glass bones']) {
    await user.type(screen.getByRole('searchbox'), words)
    await user.click(await screen.findByRole('button', { name: `Add “${words}” in my own words` }))
  }
  const items = [{ id: 'other', values: { what: 'gonorrhea, glass bones' } }]
  expect(onChange.mock.lastCall?.[0]['conditions']).toMatchObject({ items })
})
