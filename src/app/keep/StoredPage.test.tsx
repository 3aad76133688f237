/** What the page of what is stored here says and offers, but for the form that keeps notes on the device. */
import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeKeeper } from '../../../tests/support/fakeKeeper'
import { AT, field, GOOD, nothingStored, open, press, saved, text } from '../../../tests/support/storedPage'
import { setWritten } from '../../answers/session'
import { useKeeping } from '../../drafts/keeping'
import { loadAllWords, say } from '../../i18n'
import { useSpelling } from './spelling'
import { StoredPage } from './StoredPage'

const warmEverything = vi.hoisted(() => vi.fn<() => Promise<boolean>>())
vi.mock('../warm', () => ({ warmEverything }))
vi.mock('../../drafts/keeper', async () => (await import('../../../tests/support/fakeKeeper')).fakeKeeper)

beforeAll(() => loadAllWords())
beforeEach(nothingStored)

describe('what is stored here now', () => {
  it('says that nothing is, when nothing is', () => {
    render(<StoredPage />)
    expect(text()).toContain(say('keep.now.nothing'))
    expect(screen.queryByRole('button', { name: say('steps.erase') })).not.toBeInTheDocument()
  })

  it('says of this visit when it goes, and what closing alone leaves', () => {
    vi.setSystemTime(AT)
    saved()
    render(<StoredPage />)
    expect(text()).toMatch(/2:35\sPM/)
    expect(text()).toContain(say('keep.now.visit.closed'))
    vi.useRealTimers()
  })

  it('says of kept notes that others can see that something is kept', () => {
    useKeeping.setState({ way: 'kept', hasKept: true, save: { state: 'saved', at: AT } })
    render(<StoredPage />)
    expect(text()).toContain(say('keep.now.kept'))
    expect(text()).toContain(say('keep.now.kept.seen'))
  })

  it('says why when nothing can be saved, instead of what would be', () => {
    useKeeping.setState({ save: { state: 'failed', why: 'refused' } })
    render(<StoredPage />)
    expect(text()).toContain(say('save.failed.refused'))
    expect(text()).not.toContain(say('keep.now.visit'))
  })

  it('tells of locked notes that lie beside this visit’s', () => {
    useKeeping.setState({ hasKept: true })
    render(<StoredPage />)
    expect(text()).toContain(say('keep.now.beside'))
  })
})

describe('kept notes', () => {
  beforeEach(() => useKeeping.setState({ way: 'kept', hasKept: true, save: { state: 'saved', at: AT } }))

  it('can be locked at once, or after the time that is chosen', async () => {
    render(<StoredPage />)
    await userEvent.selectOptions(screen.getByRole('combobox', { name: say('keep.lock.after') }), '1 minute')
    expect(fakeKeeper.setLockMinutes).toHaveBeenCalledExactlyOnceWith(1)
    await userEvent.selectOptions(screen.getByRole('combobox'), say('keep.lock.after.0'))
    expect(useKeeping.getState().lockMinutes).toBe(0)
    await press(say('keep.lock.now'))
    expect(fakeKeeper.lock).toHaveBeenCalledOnce()
  })

  it('take a new passphrase', async () => {
    render(<StoredPage />)
    await open(say('keep.change'))
    await userEvent.type(field(say('keep.change.label')), `${GOOD}{Enter}`)
    expect(fakeKeeper.changePassphrase).toHaveBeenCalledExactlyOnceWith(GOOD)
    expect(await screen.findByText(say('keep.change.done'))).toBeVisible()
  })

  it('go back to this visit, after saying what that means', async () => {
    render(<StoredPage />)
    await open(say('keep.stop'))
    expect(text()).toContain(say('keep.stop.lead'))
    await press(say('keep.stop.do'))
    expect(await screen.findByText(say('keep.stop.done'))).toBeVisible()
    expect(screen.queryByRole('button', { name: say('keep.lock.now') })).not.toBeInTheDocument()
  })
})

describe('other choices', () => {
  it('lead back to the version before, and say so', async () => {
    useKeeping.setState({ previousAt: AT })
    render(<StoredPage />)
    await userEvent.click(screen.getByRole('button', { name: /^Go back to how it was at .*2:35\sPM$/ }))
    expect(fakeKeeper.goBackToPrevious).toHaveBeenCalledOnce()
    expect(await screen.findByText(say('keep.before.done'))).toBeVisible()
  })

  it('turn the spelling help on only after saying what it may send', async () => {
    render(<StoredPage />)
    await open(say('keep.more'))
    const box = screen.getByRole('checkbox', { name: say('keep.spelling') })
    expect(box).not.toBeChecked()
    expect(box).toHaveAccessibleDescription(/send what you type to their maker/)
    await userEvent.click(box)
    expect(useSpelling.getState().on).toBe(true)
  })

  it('bring everything for later without a line, and say whether all of it came', async () => {
    let came: (all: boolean) => void = () => undefined
    warmEverything.mockImplementation(() => new Promise((resolve) => (came = resolve)))
    render(<StoredPage />)
    await open(say('keep.more'))
    const button = screen.getByRole('button', { name: say('keep.offline') })
    expect(button).toHaveAccessibleDescription(say('keep.offline.hint'))
    await userEvent.click(button)
    expect(button).toHaveAccessibleDescription(say('keep.offline.busy'))
    await userEvent.click(button)
    expect(warmEverything).toHaveBeenCalledOnce()
    await act(() => Promise.resolve(came(false)))
    await vi.waitFor(() => expect(button).toHaveAccessibleDescription(say('keep.offline.notAll')))
    await userEvent.click(button)
    await vi.waitFor(() => expect(warmEverything).toHaveBeenCalledTimes(2))
    await act(() => Promise.resolve(came(true)))
    await vi.waitFor(() => expect(button).toHaveAccessibleDescription(say('keep.offline.done')))
  })

  it('erase everything after asking, saying what remains', async () => {
    act(() => setWritten(true))
    saved()
    render(<StoredPage />)
    await press(say('steps.erase'))
    const dialog = within(screen.getByRole('dialog'))
    expect(dialog.getByText(say('keep.erase.remains'))).toBeVisible()
    await userEvent.click(dialog.getByRole('button', { name: say('steps.erase.no') }))
    expect(fakeKeeper.eraseEverything).not.toHaveBeenCalled()
    await press(say('steps.erase'))
    await press(say('steps.erase.yes'))
    expect(fakeKeeper.eraseEverything).toHaveBeenCalledOnce()
    const done = await screen.findByText(say('steps.erased'))
    expect(done).toHaveFocus()
    expect(text()).toContain(say('keep.now.nothing'))
  })
})
