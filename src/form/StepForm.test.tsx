// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { kit, label, noKitAnswers, showKit } from '../../tests/support/kitStep'
import { loadAllWords } from '../i18n'
import { blankRecord } from './blank'
import { controlId, focusAnswer } from './controlId'

beforeAll(() => loadAllWords())

describe('more and versions', () => {
  it('keeps extras behind "more", and opens it when there is an answer in it', async () => {
    const first = showKit()
    expect(screen.queryByLabelText(label('extra'))).toBeNull()
    expect(screen.queryByLabelText(label('fullOnly'))).toBeNull()
    await first.user.click(screen.getByText('More about this'))
    await first.user.type(await screen.findByLabelText(label('extra')), 'said')
    const kept = first.last()
    first.unmount()
    showKit({ answers: { kit: kept } })
    expect(screen.getByLabelText(label('extra'))).toHaveValue('said')
  })

  it('asks everything in the full version', () => {
    showKit({ version: 'full' })
    expect(screen.getByLabelText(label('extra'))).toBeVisible()
    expect(screen.getByLabelText(label('fullOnly'))).toBeVisible()
  })

  it('puts what the page wants right after a question', async () => {
    showKit({ after: (id) => (id === 'kit.one.gate' ? <p>A line of support</p> : null) })
    expect(screen.getByText('A line of support').previousElementSibling).toBe(
      document.getElementById(controlId('kit.one.gate')),
    )
  })
})

describe('marks', () => {
  it('come with the first answer, say what they are about, and are kept', async () => {
    const { user, last } = showKit()
    const marks = () => screen.queryAllByText('On my page', { selector: 'summary' })
    expect(marks()).toHaveLength(0)
    await user.type(screen.getByLabelText(label('line')), 'x')
    await user.click(screen.getByText(/On my page/, { selector: 'summary' }))
    const choice = await screen.findByRole('group', { name: 'What is printed of “kit.one.name”?' })
    await user.click(within(choice).getByRole('radio', { name: 'Say in person' }))
    expect(last()['one']).toMatchObject({ disclosure: 'aloud' })
  })

  it('show from the start where a record starts private', () => {
    showKit()
    expect(screen.getByText(/Keep to myself/, { selector: 'summary' })).toHaveTextContent('kit.secret.name')
  })

  it('ask "Would you like to tell your therapist?" where that fits', async () => {
    const { user, last } = showKit()
    expect(screen.queryByText(/Would you like to tell/)).toBeNull()
    await user.type(screen.getByLabelText('kit.tell.now.label'), 'x')
    const ask = screen.getByRole('group', { name: /Would you like to tell your therapist/ })
    expect(within(ask).getByRole('radio', { name: 'Not now' })).toBeChecked()
    await user.click(within(ask).getByRole('radio', { name: 'I will say it in person' }))
    expect(last()['tell']).toMatchObject({ disclosure: 'aloud' })
  })

  it('say of what can never be on the page that it is not', async () => {
    const { user } = showKit()
    await user.type(screen.getByLabelText('kit.never.cost.label'), 'x')
    expect(screen.getByText('“kit.never.name” is never on the page you make.')).toBeVisible()
  })
})

describe('going on', () => {
  it('goes on with nothing answered', async () => {
    const { user, onSubmit } = showKit()
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    await vi.waitFor(() => expect(onSubmit).toHaveBeenCalledOnce())
  })

  it('refuses what is past a hard limit, says by how much, keeps the text, and leads there', async () => {
    const long = `${'x'.repeat(500)}four`
    const one = { disclosure: 'page' as const, values: { ...blankRecord(kit.groups.one).values, line: long } }
    const { user, onSubmit, onChange } = showKit({ answers: { kit: { ...noKitAnswers()['kit'], one } } })
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
    const { user } = showKit()
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
    showKit()
    focusAnswer(controlId('kit.one.extra'))
    await vi.waitFor(() => expect(screen.getByLabelText(label('extra'))).toHaveFocus())
  })
})
