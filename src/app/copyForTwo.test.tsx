/** When a partner comes along: which copy is made first, how it says so, and how the files are told apart. */
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { answersOf } from '../../tests/support/pages'
import { noNotes } from '../answers/notes'
import { erase } from '../answers/session'
import { putNotes, replaceAnswers, setPage, useAnswers } from '../answers/store'
import { loadAllWords, say } from '../i18n'
import { defaultSettings } from '../summary/settings'
import { paperFileName } from './make/download'
import { MakePage } from './make/MakePage'

vi.mock('../drafts/keeper', async () => (await import('../../tests/support/fakeKeeper')).fakeKeeper)

beforeAll(() => loadAllWords())
beforeEach(() => erase())

const answers = (who: string) =>
  answersOf({
    concerns: { now: { values: { why: 'He does not know.' } } },
    goals: { hopes: { values: { picked: { picked: ['talk'] } } } },
    visit: { attend: { values: { who: { picked: who } } } },
  })
const reader = () => useAnswers.getState().page.reader

describe('making the page when a partner comes along', () => {
  it('starts with the copy that the partner may see, says so, and makes the other one at a press', async () => {
    putNotes({ ...noNotes(), answers: answers('partner') })
    render(<MakePage />)
    expect(reader()).toBe('partner')
    expect(screen.getByText(say('make.forTwo.is.partner'))).toBeInTheDocument()
    expect(screen.queryByText(/He does not know/)).not.toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: say('make.forTwo.take.therapist') }))
    expect(reader()).toBe('therapist')
    expect(screen.getByText(say('make.forTwo.is.therapist'))).toBeInTheDocument()
    expect(screen.getByText(/He does not know/)).toBeInTheDocument()
  })

  it('leaves the copy of who comes alone as it is', () => {
    putNotes({ ...noNotes(), answers: answers('alone') })
    render(<MakePage />)
    expect(reader()).toBe('therapist')
    expect(screen.queryByText(say('make.forTwo.is.therapist'))).not.toBeInTheDocument()
  })

  it('leaves a page that was opened again for whom it was made', () => {
    replaceAnswers(answers('partner'), defaultSettings())
    render(<MakePage />)
    expect(reader()).toBe('therapist')
    expect(screen.getByText(say('make.forTwo.is.therapist'))).toBeInTheDocument()
  })

  it('tells not how much is kept off that copy, but that the concern is, adds it at one press, and ticks no goal by that', async () => {
    const said = answersOf({
      concerns: { picked: { items: [{ id: 'erection' }] } },
      goals: { hopes: { values: { picked: { picked: ['erection'] } } } },
      visit: { attend: { values: { who: { picked: 'partner' } } } },
    })
    putNotes({ ...noNotes(), answers: said })
    render(<MakePage />)
    const goal = () => screen.queryByRole('checkbox', { name: /^Firmer erections/ })
    expect(goal()).not.toBeInTheDocument()
    expect(screen.queryByRole('link', { name: say('make.keptOff.which') })).toBeNull()
    expect(screen.getByText(`${say('make.copy.only')} ${say('make.copy.noConcern')}`)).toBeInTheDocument()
    const concern = 'Trouble getting or keeping an erection'
    await userEvent.click(screen.getByRole('button', { name: say('make.copy.add', { concern }) }))
    expect(screen.getByRole('checkbox', { name: concern })).toBeChecked()
    expect(goal()).not.toBeChecked()
    const sentence = screen.getByText(say('make.copy.only'))
    expect(sentence).toHaveFocus()
    expect(screen.queryByRole('button', { name: say('make.copy.add', { concern }) })).not.toBeInTheDocument()
  })

  it('offers a tick for opening words only when the person changed them', () => {
    putNotes({ ...noNotes(), answers: answers('partner') })
    const { unmount } = render(<MakePage />)
    expect(screen.queryByLabelText(say('make.ticks.opening'))).not.toBeInTheDocument()
    unmount()
    setPage({ opening: { ...defaultSettings().opening, text: 'Hello, I cheated.', from: [] } })
    render(<MakePage />)
    expect(screen.getByLabelText(say('make.ticks.opening'))).not.toBeChecked()
    expect(screen.queryByText(/I cheated/)).not.toBeInTheDocument()
  })
})

it('names the copies of one day apart, by nothing that is on them', () => {
  const name = (one: 'therapist' | 'partner' | 'doctor' | 'me') =>
    paperFileName({ title: 'plain', visitDate: '2026-12-01', reader: one })
  expect([name('therapist'), name('partner'), name('doctor'), name('me')]).toEqual([
    'appointment-notes-2026-12-01.pdf',
    'appointment-notes-2026-12-01-visit.pdf',
    'appointment-notes-2026-12-01-checkup.pdf',
    'appointment-notes-2026-12-01-own.pdf',
  ])
})

it('tells a locked copy apart, but not where others see the device', () => {
  const name = (isWatched: boolean) =>
    paperFileName({ title: 'plain', visitDate: '2026-12-01', isLocked: true, isWatched })
  expect([name(false), name(true)]).toEqual([
    `appointment-notes-2026-12-01-${say('ways.file.locked')}.pdf`,
    'appointment-notes.pdf',
  ])
})
