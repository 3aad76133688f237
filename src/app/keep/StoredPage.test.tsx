/** The page of what is stored, and the forms on it: what they say before, refuse, and do. */
import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeKeeper, resetKeeper } from '../../../tests/support/fakeKeeper'
import { erase, setWritten } from '../../answers/session'
import { useAnswers } from '../../answers/store'
import { useKeeping } from '../../drafts/keeping'
import { loadAllWords, say } from '../../i18n'
import { SpellingHelp } from '../../ui/privateTyping'
import { useGoingOn } from './blocked'
import { useSpelling } from './spelling'
import { StoredPage } from './StoredPage'

const warmEverything = vi.hoisted(() => vi.fn<() => Promise<boolean>>())
vi.mock('../warm', () => ({ warmEverything }))
vi.mock('../../drafts/keeper', async () => (await import('../../../tests/support/fakeKeeper')).fakeKeeper)

const GOOD = 'a good long passphrase'
const AT = new Date(2026, 10, 22, 14, 35).getTime()

beforeAll(() => loadAllWords())
beforeEach(() => {
  resetKeeper()
  erase()
  useSpelling.setState({ on: false })
})

const text = () => document.body.textContent
const saved = () => useKeeping.setState({ save: { state: 'saved', at: AT }, goesAt: AT })
const open = (summary: string) => userEvent.click(screen.getByText(summary))
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const field = (name = say('keep.pass.label')) => screen.getByRole('textbox', { name })

async function openKeepForm() {
  render(<StoredPage />)
  await open(say('keep.device.keep'))
}

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

describe('keeping on this device', () => {
  it('asks first what is to become of notes that cannot be read, and leads to where that is said', async () => {
    useKeeping.setState({ unreadable: 'damaged' })
    useGoingOn.setState({ withoutUnreadable: true })
    await openKeepForm()
    expect(screen.queryByRole('textbox', { name: say('keep.pass.label') })).not.toBeInTheDocument()
    await press(say('keep.unreadable.show'))
    expect(useGoingOn.getState().withoutUnreadable).toBe(false)
  })

  it('says that a passphrase is easy to guess, and takes it all the same', async () => {
    await openKeepForm()
    await userEvent.type(field(), 'aaaaaaaaaa')
    await userEvent.tab()
    expect(field()).toHaveAccessibleDescription(`${say('keep.pass.rule')} ${say('keep.pass.weak')}`)
    await userEvent.clear(field())
    await userEvent.type(field(), GOOD)
    expect(text()).not.toContain(say('keep.pass.weak'))
  })

  it('says before that there is no reset, and that others see that something is kept', async () => {
    await openKeepForm()
    expect(text()).toContain(say('keep.pass.forget'))
    expect(text()).toContain(say('keep.keep.lead'))
    expect(fakeKeeper.keepOnDevice).not.toHaveBeenCalled()
  })

  it('refuses a short passphrase in words, keeps what was typed, and comes back to it', async () => {
    await openKeepForm()
    await userEvent.type(field(), 'short')
    await press(say('keep.keep.do'))
    expect(field()).toHaveAccessibleDescription(`${say('keep.pass.rule')} ${say('keep.pass.problem.tooShort')}`)
    expect(field()).toHaveFocus()
    expect(field()).toHaveValue('short')
    expect(fakeKeeper.keepOnDevice).not.toHaveBeenCalled()
  })

  it('offers five words, other words, and takes them as they are shown', async () => {
    await openKeepForm()
    const offered = async () => (await screen.findByText(/^[a-z]+( [a-z]+){4}$/)).textContent
    const one = await offered()
    await press(say('keep.pass.others'))
    await vi.waitFor(async () => expect(await offered()).not.toBe(one))
    const other = await offered()
    await press(say('keep.pass.take'))
    expect(field()).toHaveValue(other)
    await press(say('keep.keep.do'))
    expect(fakeKeeper.keepOnDevice).toHaveBeenCalledExactlyOnceWith(other)
  })

  it('keeps, says so where the focus goes, and forgets the passphrase', async () => {
    await openKeepForm()
    await userEvent.type(field(), `${GOOD}{Enter}`)
    const done = await screen.findByText(say('keep.keep.done'))
    expect(done.closest('[tabindex="-1"]')).toHaveFocus()
    expect(screen.queryByDisplayValue(GOOD)).not.toBeInTheDocument()
    expect(screen.getByRole('button', { name: say('keep.lock.now') })).toBeVisible()
  })

  it.each(['full', 'refused', 'noMemory', 'changed', 'exists'] as const)(
    'says what to do when it cannot be done, and keeps the passphrase typed: %s',
    async (why) => {
      fakeKeeper.keepOnDevice.mockResolvedValue({ ok: false, why })
      await openKeepForm()
      await userEvent.type(field(), `${GOOD}{Enter}`)
      expect(await screen.findByText(say(`keep.failed.${why}`))).toBeVisible()
      expect(field()).toHaveValue(GOOD)
    },
  )

  it('never hands a passphrase to the spelling help, even where the person allowed it', async () => {
    render(
      <SpellingHelp value={true}>
        <StoredPage />
      </SpellingHelp>,
    )
    await open(say('keep.device.keep'))
    expect(field()).toHaveAttribute('spellcheck', 'false')
    expect(field()).toHaveAttribute('writingsuggestions', 'false')
    expect(field()).toHaveAttribute('autocomplete', 'off')
    expect(field()).not.toHaveAttribute('type', 'password')
  })

  it('is advised against on a watched device, not forbidden, and the time without use is shortened once', async () => {
    render(<StoredPage />)
    await open(say('keep.device'))
    await userEvent.click(screen.getByRole('radio', { name: 'Someone may be checking what I do' }))
    expect(useAnswers.getState().answers.start.way.values.sharedDevice.picked).toBe('watched')
    expect(useKeeping.getState().idleMinutes).toBe(10)
    await open(say('keep.device.keep'))
    expect(screen.getAllByText(say('keep.device.watched')).length).toBe(2)
    expect(screen.getByRole('button', { name: say('keep.keep.do') })).toBeVisible()

    await open(say('keep.more'))
    await userEvent.click(screen.getByRole('radio', { name: '60 minutes' }))
    await userEvent.click(screen.getByRole('radio', { name: 'Other people use it too' }))
    await userEvent.click(screen.getByRole('radio', { name: 'Someone may be checking what I do' }))
    expect(useKeeping.getState().idleMinutes).toBe(60)
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
