/** The form that keeps notes on this device under a passphrase. */
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeKeeper } from '../../../tests/support/fakeKeeper'
import { field, GOOD, nothingStored, open, openKeepForm, press, text } from '../../../tests/support/storedPage'
import { useAnswers } from '../../answers/store'
import { useKeeping } from '../../drafts/keeping'
import { loadAllWords, say } from '../../i18n'
import { SpellingHelp } from '../../ui/privateTyping'
import { useGoingOn } from './blocked'
import { StoredPage } from './StoredPage'

vi.mock('../../drafts/keeper', async () => (await import('../../../tests/support/fakeKeeper')).fakeKeeper)

beforeAll(() => loadAllWords())
beforeEach(nothingStored)

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
    expect(screen.getByText(say('keep.device.watched'))).toBeVisible()
    expect(screen.getByRole('button', { name: say('keep.keep.do') })).toBeVisible()

    await open(say('keep.more'))
    await userEvent.click(screen.getByRole('radio', { name: '60 minutes' }))
    await userEvent.click(screen.getByRole('radio', { name: 'Other people use it too' }))
    await userEvent.click(screen.getByRole('radio', { name: 'Someone may be checking what I do' }))
    expect(useKeeping.getState().idleMinutes).toBe(60)
  })
})
