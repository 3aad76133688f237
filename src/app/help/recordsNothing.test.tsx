/** Who is shown help, opens it or says where they are leaves no trace of it. */
import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import { erase } from '../../answers/session'
import { notesNow, putNotes, useAnswers } from '../../answers/store'
import { useHistory } from '../../answers/history'
import { loadAllWords } from '../../i18n'
import { noNotes } from '../../answers/notes'
import { Support } from '../HelpPages'
import { StepPage } from '../StepPage'

beforeAll(() => loadAllWords())
beforeEach(() => erase())

/** All that outlives a look at a page. */
const traces = () => ({
  notes: notesNow(),
  undo: useHistory.getState(),
  address: window.location.href,
  history: window.history.length,
  title: document.title,
  storage: [localStorage.length, sessionStorage.length, document.cookie],
})

it('the page of people to talk to keeps nothing, whatever is chosen on it', async () => {
  const user = userEvent.setup()
  render(<Support />)
  const before = traces()
  await user.selectOptions(screen.getByRole('combobox', { name: 'Where are you?' }), 'Canada')
  await user.selectOptions(screen.getByRole('combobox', { name: 'Are you 18 or older?' }), 'No, I am under 18')
  expect(screen.getByRole('link', { name: /^Call 1-800-668-6868/ })).toBeInTheDocument()
  expect(traces()).toEqual(before)
  act(() => erase())
  expect(useAnswers.getState().place).toEqual({ region: '', ageBand: '' })
})

it('help below an answer adds nothing to the answer', async () => {
  const user = userEvent.setup()
  const notes = noNotes()
  notes.answers.start.way.values.version.picked = 'full'
  putNotes(notes)
  render(<StepPage route={{ page: 'step', step: 'past', number: 0 }} />)
  await user.click(screen.getByRole('radio', { name: 'Yes, and I would like to talk about this' }))
  const before = traces()
  expect(before.notes.answers.past.gate.values.bring.picked).toBe('talk')
  expect(before.notes.answers.past.gate.disclosure).toBe('private')
  const where = screen.getByRole('combobox', { name: 'Where are you?' })
  await user.selectOptions(where, 'Ireland')
  expect(screen.getByRole('link', { name: /^Call 1800 77 88 88/ })).toBeInTheDocument()
  expect(traces()).toEqual(before)
})
