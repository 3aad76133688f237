import { act, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { loadAllWords } from '../../i18n'
import { readLook } from '../look'
import { SettingsMenu } from '../settings/SettingsMenu'
import { HowToLeave } from './HowToLeave'
import { LeaveButtons } from './LeaveButtons'
import { leaveQuickly } from './leaveQuickly'
import { chooseShiftLeaves, useLeaveByShift } from './shiftLeaves'

vi.mock('./leaveQuickly', async (original) => ({ ...(await original<object>()), leaveQuickly: vi.fn() }))

function Page() {
  useLeaveByShift()
  return (
    <>
      <LeaveButtons />
      <SettingsMenu />
      <HowToLeave />
      <textarea aria-label="Words" />
    </>
  )
}

beforeEach(async () => {
  await loadAllWords()
  vi.mocked(leaveQuickly).mockReset()
  render(<Page />)
})
afterEach(() => {
  act(() => chooseShiftLeaves(true))
  sessionStorage.clear()
})

const field = () => screen.getByLabelText('Words')
const down = (init: KeyboardEventInit & { at?: number }) => {
  const event = new KeyboardEvent('keydown', { bubbles: true, ...init })
  if (init.at !== undefined) Object.defineProperty(event, 'timeStamp', { value: init.at })
  field().dispatchEvent(event)
}
const up = (key = 'Shift') => fireEvent.keyUp(field(), { key })
const shift = (init: KeyboardEventInit & { at?: number } = {}) => {
  down({ key: 'Shift', ...init })
  up()
}

describe('Shift three times', () => {
  it('leaves, also within a field', () => {
    shift()
    shift()
    expect(leaveQuickly).not.toHaveBeenCalled()
    shift()
    expect(leaveQuickly).toHaveBeenCalledTimes(1)
  })

  it('leaves only when it is quick', () => {
    shift({ at: 0 })
    shift({ at: 500 })
    shift({ at: 1100 })
    expect(leaveQuickly).not.toHaveBeenCalled()
    shift({ at: 1400 })
    expect(leaveQuickly).toHaveBeenCalledTimes(1)
  })

  it('does not leave somebody who types capitals', () => {
    for (const key of ['A', 'B', 'C', 'D']) {
      down({ key: 'Shift' })
      down({ key, shiftKey: true })
      up(key)
      up()
    }
    expect(leaveQuickly).not.toHaveBeenCalled()
  })

  it('does not leave who picks words with Shift and the pointer', () => {
    for (let i = 0; i < 4; i += 1) {
      down({ key: 'Shift' })
      fireEvent.pointerDown(field())
      up()
    }
    expect(leaveQuickly).not.toHaveBeenCalled()
  })

  it.each([{ altKey: true }, { ctrlKey: true }, { metaKey: true }, { isComposing: true }])(
    'does not leave who changes the layout of the keyboard or the way of writing: %o',
    (held) => {
      for (let i = 0; i < 4; i += 1) shift(held)
      expect(leaveQuickly).not.toHaveBeenCalled()
    },
  )

  it('counts no press that was not let go: a held key, a sticky one, two keys at once', () => {
    for (let i = 0; i < 5; i += 1) down({ key: 'Shift', repeat: i > 0 })
    expect(leaveQuickly).not.toHaveBeenCalled()
    for (let i = 0; i < 5; i += 1) down({ key: 'Shift' })
    expect(leaveQuickly).not.toHaveBeenCalled()
  })

  it('is told in the open, with where to turn it off, under no lid', () => {
    const line = screen.getByText(/^Pressing Shift three times leaves, too.*Settings/)
    expect(line.closest('details')).toBeNull()
  })

  it('can be turned off in Settings, for this visit, and what is said about leaving follows', async () => {
    const user = userEvent.setup()
    const leave = () => screen.getByRole('button', { name: 'Leave quickly' })
    expect(leave()).toHaveAttribute('title', 'Or press Shift three times')
    await user.click(screen.getByRole('button', { name: 'Settings' }))
    await user.click(screen.getByRole('checkbox', { name: 'Shift, pressed three times, leaves quickly' }))
    for (let i = 0; i < 4; i += 1) shift()
    expect(leaveQuickly).not.toHaveBeenCalled()
    expect(readLook()).toEqual({ shiftLeaves: 'no' })
    await user.click(screen.getByRole('button', { name: 'Close' }))
    expect(leave()).not.toHaveAttribute('title')
    expect(screen.getByText('Leaving by Shift is turned off in Settings.')).toBeInTheDocument()
  })
})
