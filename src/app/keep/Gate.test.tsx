/** What stands in a page's place while its notes cannot be shown, and the question before they go. */
import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeKeeper, resetKeeper, RIGHT } from '../../../tests/support/fakeKeeper'
import { erase } from '../../answers/session'
import { useKeeping, type Keeping } from '../../drafts/keeping'
import { formatMoment, loadAllWords, say } from '../../i18n'
import { offerDownload } from '../make/download'
import type { Route } from '../routes'
import { Gate } from './Gate'
import { GoesSoon } from './GoesSoon'

vi.mock('../../drafts/keeper', async () => (await import('../../../tests/support/fakeKeeper')).fakeKeeper)
vi.mock('../make/download', () => ({ offerDownload: vi.fn() }))

// The page itself, too: on a busy machine it takes longer to come than a test waits.
beforeAll(() => Promise.all([loadAllWords(), import('./Instead')]))
beforeEach(() => {
  resetKeeper()
  erase()
  window.location.hash = '#/step/concerns'
})

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const heading = () => screen.findByRole('heading', { level: 1 })
const field = () => screen.getByRole('textbox', { name: say('lock.label') })

async function blocked(state: Partial<Keeping>) {
  useKeeping.setState(state)
  render(
    <Gate page="step">
      <p>notes</p>
    </Gate>,
  )
  await heading()
  expect(screen.queryByText('notes')).not.toBeInTheDocument()
}

const WITH_NOTES: Route['page'][] = ['steps', 'step', 'review', 'make', 'read', 'stored', 'copy']
const WITHOUT: Route['page'][] = ['welcome', 'example', 'expect', 'support', 'worksheet', 'therapists']

it.each(WITH_NOTES)('nothing of “%s” is shown while the notes are locked', async (page) => {
  useKeeping.setState({ phase: 'locked' })
  render(<Gate page={page}>notes</Gate>)
  expect(await heading()).toHaveTextContent(say('lock.title'))
  expect(screen.queryByText('notes')).not.toBeInTheDocument()
})

it.each(WITHOUT)('“%s” has no notes and stays open', (page) => {
  useKeeping.setState({ phase: 'locked' })
  render(<Gate page={page}>no notes</Gate>)
  expect(screen.getByText('no notes')).toBeVisible()
})

describe('the lock', () => {
  it('tells in title and address nothing of what is locked', async () => {
    await blocked({ phase: 'locked', hasKept: true })
    expect(document.title).toBe(say('app.title'))
    expect(window.location.hash).toBe('#/steps')
    expect(document.body).not.toHaveTextContent(/sex|therap|concern/i)
  })

  it('says what is wrong, keeps what was typed, and never counts', async () => {
    await blocked({ phase: 'locked' })
    for (let i = 0; i < 5; i += 1) {
      await userEvent.clear(field())
      await userEvent.type(field(), `wrong ${i}{Enter}`)
      expect(field()).toHaveAccessibleDescription(say('open.wrong'))
      expect(field()).toHaveValue(`wrong ${i}`)
    }
    await userEvent.clear(field())
    await userEvent.type(field(), `${RIGHT}{Enter}`)
    expect(await screen.findByText('notes')).toBeVisible()
    expect(window.location.hash).toBe('#/step/concerns')
  })

  it('shows dots until one asks to see', async () => {
    await blocked({ phase: 'locked' })
    expect(field()).toHaveClass('text-field-secret')
    await userEvent.click(screen.getByRole('checkbox', { name: say('keep.pass.show') }))
    expect(field()).not.toHaveClass('text-field-secret')
  })

  it('begins other notes and leaves the locked ones alone', async () => {
    await blocked({ phase: 'locked' })
    await press(say('lock.beside'))
    expect(fakeKeeper.startBesideKept).toHaveBeenCalledOnce()
    expect(fakeKeeper.eraseEverything).not.toHaveBeenCalled()
  })

  it('erases without the passphrase, after asking once and saying what goes', async () => {
    await blocked({ phase: 'locked' })
    await press(say('lock.erase'))
    const dialog = within(screen.getByRole('dialog'))
    expect(dialog.getByText(say('lock.erase.text'))).toBeVisible()
    expect(dialog.getByText(say('keep.erase.remains'))).toBeVisible()
    await press(say('keep.erase.no'))
    expect(fakeKeeper.eraseEverything).not.toHaveBeenCalled()
    await press(say('lock.erase'))
    await press(say('steps.erase.yes'))
    expect(fakeKeeper.eraseEverything).toHaveBeenCalledOnce()
  })
})

describe('another tab', () => {
  it('has the notes, and they can be used here', async () => {
    await blocked({ phase: 'elsewhere' })
    await press(say('elsewhere.use'))
    expect(fakeKeeper.takeOver).toHaveBeenCalledOnce()
    expect(await screen.findByText('notes')).toBeVisible()
  })

  it('that does not answer is said to be so, with another way on', async () => {
    fakeKeeper.takeOver.mockResolvedValue({ ok: false })
    await blocked({ phase: 'elsewhere' })
    await press(say('elsewhere.use'))
    expect(await screen.findByText(say('elsewhere.noAnswer'))).toBeVisible()
    await press(say('elsewhere.startNew'))
    expect(fakeKeeper.startBesideKept).toHaveBeenCalledOnce()
  })

  it('that is closed is not asked: it is said at once, with the ways on', async () => {
    await blocked({ phase: 'elsewhere', isTabClosed: true })
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(say('elsewhere.closed.title'))
    expect(screen.queryByRole('button', { name: say('elsewhere.use') })).not.toBeInTheDocument()
    await press(say('copy.open'))
    expect(fakeKeeper.startBesideKept).toHaveBeenCalledOnce()
    expect(window.location.hash).toBe('#/copy/open')
  })

  it.each([true, false])(
    'leaves “What is stored here now” to be read, and to be erased (closed: %s)',
    async (closed) => {
      useKeeping.setState({ phase: 'elsewhere', isTabClosed: closed })
      render(<Gate page="stored">notes</Gate>)
      expect(await heading()).toHaveTextContent(say('keep.title'))
      expect(screen.queryByText('notes')).not.toBeInTheDocument()
      await press(say('steps.erase'))
      await press(say('steps.erase.yes'))
      expect(fakeKeeper.eraseEverything).toHaveBeenCalledOnce()
    },
  )
})

it('notes that are gone are said to be gone, and one can start again', async () => {
  await blocked({ phase: 'gone' })
  expect(screen.getByText(say('gone.lead'))).toBeVisible()
  await press(say('gone.again'))
  expect(await screen.findByText('notes')).toBeVisible()
  expect(window.location.hash).toBe('#/step/start')
})

describe('notes that cannot be read', () => {
  it('are left as they are, can be saved as they are, and one can go on without', async () => {
    await blocked({ unreadable: 'newer' })
    expect(screen.getByText(say('unreadable.newer'))).toBeVisible()
    await press(say('unreadable.raw'))
    expect(offerDownload).toHaveBeenCalledExactlyOnceWith(
      new TextEncoder().encode('raw'),
      'appointment-notes-locked.json',
      'application/json',
    )
    await press(say('unreadable.goOn'))
    expect(await screen.findByText('notes')).toBeVisible()
    expect(fakeKeeper.eraseUnreadable).not.toHaveBeenCalled()
    expect(useKeeping.getState().unreadable).toBe('newer')
  })

  it('say so when the version before can be read, and go on with it on a press', async () => {
    const previousAt = new Date().setHours(14, 5, 0, 0)
    const time = formatMoment(previousAt)
    fakeKeeper.goBackToPrevious.mockImplementation(() => {
      useKeeping.setState({ unreadable: null })
      return Promise.resolve({ ok: true })
    })
    await blocked({ unreadable: 'damaged', previousAt })
    expect(screen.getByText(say('unreadable.before', { time }))).toBeVisible()
    expect(screen.getByText(say('unreadable.before.lead'))).toBeVisible()
    expect(screen.getByRole('button', { name: say('unreadable.raw') })).toBeVisible()
    expect(fakeKeeper.goBackToPrevious).not.toHaveBeenCalled()
    await press(say('keep.before', { time }))
    expect(await screen.findByText('notes')).toBeVisible()
  })

  it('are erased only after asking', async () => {
    await blocked({ unreadable: 'damaged' })
    await press(say('unreadable.erase'))
    expect(fakeKeeper.eraseUnreadable).not.toHaveBeenCalled()
    await press(say('steps.erase.yes'))
    expect(fakeKeeper.eraseUnreadable).toHaveBeenCalledOnce()
    expect(await screen.findByText('notes')).toBeVisible()
  })
})

describe('before notes go', () => {
  const soon = () => {
    render(<GoesSoon />)
    act(() => useKeeping.setState({ goesSoon: true, goesAt: new Date().setHours(14, 35, 0, 0) }))
  }

  it('asks, says when, and goes on by one press', async () => {
    soon()
    const button = screen.getByRole('button', { name: say('soon.stay') })
    expect(button).toHaveAccessibleDescription(/2:35\sPM/)
    await userEvent.click(button)
    await vi.waitFor(() => expect(fakeKeeper.stay).toHaveBeenCalled())
    await vi.waitFor(() => expect(screen.queryByText(say('soon.title'))).not.toBeInTheDocument())
  })

  it('says nothing behind the cover', () => {
    useKeeping.setState({ phase: 'covered' })
    soon()
    expect(screen.queryByText(say('soon.title'))).not.toBeInTheDocument()
  })
})
