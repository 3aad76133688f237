/** What the page says beside its files: the lock on a device that others use, its passphrase, the name, what a short page leaves out. */
import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { person } from '../../../tests/journeys/support/people'
import { resetKeeper } from '../../../tests/support/fakeKeeper'
import { answersOf } from '../../../tests/support/pages'
import type { Answers } from '../../answers/answers'
import { noNotes } from '../../answers/notes'
import { erase } from '../../answers/session'
import { putNotes, setPage, setStep } from '../../answers/store'
import { useKeeping } from '../../drafts/keeping'
import { loadAllWords, say } from '../../i18n'
import { announce, LiveRegion } from '../../ui/LiveRegion'
import { makePaper } from '../../pdf/client'
import { MakePage } from './MakePage'

vi.mock('../../drafts/keeper', async () => (await import('../../../tests/support/fakeKeeper')).fakeKeeper)
vi.mock('../../pdf/client', () => ({ makePaper: vi.fn(), cancelPapers: vi.fn(), warmUp: vi.fn() }))
vi.mock('./download', async (original) => ({ ...(await original()), offerDownload: vi.fn() }))

beforeAll(() => loadAllWords())
beforeEach(() => {
  resetKeeper()
  erase()
  announce('')
  vi.mocked(makePaper).mockReset()
  vi.mocked(makePaper).mockResolvedValue({ ok: true, bytes: new Uint8Array([1]), pages: 1, missing: [] })
})

type Device = 'justMe' | 'shared' | 'watched'

function show(device: Device, answers: Answers = person('tiny').answers) {
  putNotes({ ...noNotes(), answers })
  const { way } = answers.start
  setStep('start', {
    ...answers.start,
    way: { ...way, values: { ...way.values, sharedDevice: { picked: device, other: '' } } },
  })
  return render(
    <>
      <MakePage />
      <LiveRegion />
    </>,
  )
}
const lock = () => screen.getByRole('checkbox', { name: say('make.lock') })
const field = () => screen.getByRole('textbox', { name: say('make.lock.label') })
const download = () => userEvent.click(screen.getByRole('button', { name: say('make.download') }))
/** On the page itself, not only said. */
const shown = (words: string) => screen.queryAllByText(words).filter((one) => one.closest('[role="status"]') === null)

describe('an open file', () => {
  it.each(['shared', 'watched'] as const)('is called that on a %s device, at the switch and aloud', async (device) => {
    show(device)
    expect(shown(say('ways.file.help'))).toHaveLength(1)
    expect(shown(say('make.lock.open'))).toHaveLength(0)
    await userEvent.click(lock())
    expect(shown(say('make.lock.open'))).toHaveLength(1)
    expect(screen.getByRole('status')).toHaveTextContent(say('make.lock.open'))
    // Nothing says any more that the file is locked.
    expect(shown(say('ways.file.help'))).toHaveLength(0)
    await userEvent.click(lock())
    expect(shown(say('make.lock.open'))).toHaveLength(0)
    expect(shown(say('ways.file.help'))).toHaveLength(1)
  })

  it('needs no such word where nobody else uses the device', async () => {
    show('justMe')
    await userEvent.click(lock())
    await userEvent.click(lock())
    expect(screen.queryByText(say('make.lock.open'))).not.toBeInTheDocument()
  })
})

describe('the passphrase', () => {
  const PASSPHRASE = 'teal lantern quarry oboe'
  const passphrases = () => vi.mocked(makePaper).mock.calls.map(([, { passphrase }]) => passphrase)

  it('locks the next file, too, also of another length', async () => {
    show('shared')
    await userEvent.type(field(), PASSPHRASE)
    await download()
    act(() => setPage({ length: 'one' }))
    await download()
    expect(passphrases()).toEqual([PASSPHRASE, PASSPHRASE])
  })

  it('is gone when the cover comes, when the lock is turned off, and when the page is left', async () => {
    const { unmount } = show('shared')
    await userEvent.type(field(), PASSPHRASE)
    await download()
    act(() => useKeeping.setState({ phase: 'covered' }))
    act(() => useKeeping.setState({ phase: 'open' }))
    expect(field()).toHaveValue('')
    await userEvent.type(field(), PASSPHRASE)
    await userEvent.click(lock())
    await userEvent.click(lock())
    expect(field()).toHaveValue('')
    await userEvent.type(field(), PASSPHRASE)
    unmount()
    show('shared')
    expect(field()).toHaveValue('')
  })
})

describe('a name that was made short', () => {
  const named = () => answersOf({ about: { name: { values: { name: 'Ray Example' } } } })
  const paper = () => screen.getByRole('article')
  const put = () => screen.queryByRole('button', { name: say('ways.discreet.name') })

  it('is said before the file is made, and put back by one press, which says so', async () => {
    show('shared', named())
    const note = screen.getByText(say('ways.discreet'))
    const button = screen.getByRole('button', { name: say('make.download') })
    expect(note.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
    expect(paper()).not.toHaveTextContent('Ray')
    await userEvent.click(screen.getByRole('button', { name: say('ways.discreet.name') }))
    expect(paper()).toHaveTextContent('Ray Example')
    expect(screen.queryByText(say('ways.discreet'))).not.toBeInTheDocument()
    expect(screen.getByText(say('ways.discreet.done'))).toHaveFocus()
  })

  it('needs no word on one’s own device, nor where no name may stand on the page', () => {
    const { unmount } = show('justMe', named())
    expect(put()).not.toBeInTheDocument()
    unmount()
    show('shared', answersOf({ about: { name: { disclosure: 'private', values: { name: 'Ray Example' } } } }))
    expect(put()).not.toBeInTheDocument()
  })
})

describe('a short page', () => {
  const cut = () => screen.queryByText(/^Not on this page, or only in part: /)?.textContent
  const choose = async (length: 'one' | 'medium' | 'full') =>
    userEvent.click(
      within(screen.getByRole('group', { name: say('make.length') })).getByRole('radio', {
        name: say(`make.length.${length}`),
      }),
    )

  it('names what is not on it, by the headings that a longer one has', async () => {
    show('justMe', person('medium').answers)
    expect(cut()).toBeUndefined()
    await choose('one')
    const one = cut() ?? ''
    expect(one).toContain(say('part.questions'))
    expect(one).toContain(say('part.timeline'))
    await choose('medium')
    expect(cut()).toContain(say('part.timeline'))
    expect(cut()).not.toContain(say('part.questions'))
    await choose('full')
    expect(cut()).toBeUndefined()
  })

  it('says nothing of the kind when it holds all', async () => {
    show('justMe')
    await choose('one')
    expect(cut()).toBeUndefined()
    expect(screen.getByText(say('review.nothingKeptOff'))).toBeInTheDocument()
  })
})

describe('the copy for a doctor', () => {
  it('asks which words that were written for the therapist may stand there, and shows what a tick brings', async () => {
    const said = answersOf({
      concerns: {
        own: { values: { words: 'OWN why I come' } },
        picked: { items: [{ id: 'dryness' }] },
      },
    })
    const { container } = show('justMe', said)
    const reader = (which: 'doctor' | 'partner') =>
      within(screen.getByRole('group', { name: say('make.reader') })).getByRole('radio', {
        name: say(`make.reader.${which}`),
      })
    await userEvent.click(reader('doctor'))
    const paper = container.querySelector('.make-paper')
    const tick = screen.getByRole('checkbox', { name: /OWN why I come/ })
    expect(tick).not.toBeChecked()
    expect(paper).not.toHaveTextContent('OWN why I come')
    await userEvent.click(tick)
    expect(paper).toHaveTextContent('OWN why I come')
    await userEvent.click(reader('partner'))
    expect(paper).not.toHaveTextContent('OWN why I come')
  })
})
