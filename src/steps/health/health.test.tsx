// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { answersOf, pageOf } from '../../../tests/support/pages'
import { StepForm } from '../../form/StepForm'
import { loadAllWords, sayOf } from '../../i18n'
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

  it.each(['operation', 'I was operated on', 'hysterectomy', 'vasectomy', 'surgery'])(
    'leads from “%s” to the list of surgeries',
    async (phrase) => {
      const user = userEvent.setup()
      page('full')
      await user.type(screen.getByRole('searchbox'), phrase)
      await user.click(await screen.findByRole('button', { name: 'Go to: Surgeries and procedures' }))
      expect(document.activeElement?.closest('section')).toHaveAccessibleName('Surgeries and procedures')
    },
  )

  it('is not pointed to from the name of a condition', async () => {
    const user = userEvent.setup()
    page('full')
    await user.type(screen.getByRole('searchbox'), 'diabetes')
    expect(await screen.findByText(/^Found/)).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: /^Go to/ })).toBeNull()
  })

  it('is taken in own words where that list is not asked for', async () => {
    const user = userEvent.setup()
    page('short')
    await user.type(screen.getByRole('searchbox'), 'operation')
    expect(await screen.findByRole('button', { name: 'Add “operation” in my own words' })).toBeInTheDocument()
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
