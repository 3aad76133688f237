/** Taking a copy and opening one: what is said, what is refused, and that looking changes nothing. */
import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { person } from '../../../tests/journeys/support/people'
import { fakeKeeper, resetKeeper, RIGHT } from '../../../tests/support/fakeKeeper'
import { erase } from '../../answers/session'
import { noNotes, replaceAnswers, setMark, useAnswers, type Notes } from '../../answers/store'
import { useKeeping } from '../../drafts/keeping'
import { formatDay, loadAllWords, say } from '../../i18n'
import { offerDownload } from '../make/download'
import { today } from '../today'
import { CopyPage } from './CopyPage'
import { chooseFile } from './openFile'

vi.mock('../../drafts/keeper', async () => (await import('../../../tests/support/fakeKeeper')).fakeKeeper)
vi.mock('../make/download', () => ({ offerDownload: vi.fn() }))

const FILE = `appointment-notes-copy-${today()}.json`
const GOOD = 'a good long passphrase'
const PROBLEMS = ['tooBig', 'notOurs', 'newer', 'wrong', 'damaged', 'noMemory'] as const

// The page itself, too: on a busy machine it takes longer to come than a test waits.
beforeAll(() => Promise.all([loadAllWords(), import('./LookAtCopy')]))
beforeEach(() => {
  resetKeeper()
  erase()
  vi.mocked(offerDownload).mockClear()
})

const write = () => {
  const { answers, page } = person('tiny')
  replaceAnswers(answers, page)
}
const aCopy = (): Notes => {
  const { answers, page } = person('short')
  return { ...noNotes(), answers, page }
}
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const passphrase = () => screen.getByRole('textbox', { name: say('copy.open.pass') })

async function choose(text = '{"format":"foreword-draft"}', name = 'notes.json') {
  await userEvent.upload(screen.getByLabelText(say('copy.open.file')), new File([text], name))
}
async function openIt(typed = RIGHT) {
  await choose()
  await userEvent.type(passphrase(), `${typed}{Enter}`)
}

describe('the page', () => {
  const summary = (key: 'copy.open' | 'copy.take') => screen.getByText(say(key), { selector: 'summary' })

  it.each([
    ['open', 'copy.open', 'copy.take'],
    ['take', 'copy.take', 'copy.open'],
  ] as const)('comes up at the part that a link led to: %s', (part, wanted, other) => {
    write()
    render(<CopyPage part={part} />)
    expect(summary(wanted).parentElement).toHaveAttribute('open')
    expect(summary(wanted)).toHaveFocus()
    expect(summary(other).parentElement).not.toHaveAttribute('open')
  })
})

describe('taking a copy', () => {
  it('says before what the file is and that nobody can reset it, and calls it by a name only once it is made', () => {
    write()
    render(<CopyPage />)
    for (const words of [say('copy.take.lead'), say('keep.pass.forget')]) {
      expect(screen.getByText(words)).toBeVisible()
    }
    expect(screen.queryByText(/\.json/)).not.toBeInTheDocument()
  })

  it('hands out the file, says how it opens, where it lies and how it goes, and empties the field', async () => {
    write()
    render(<CopyPage />)
    await userEvent.type(screen.getByRole('textbox', { name: say('keep.pass.label.copy') }), `${GOOD}{Enter}`)
    expect(fakeKeeper.makeCopy).toHaveBeenCalledExactlyOnceWith(GOOD)
    expect(offerDownload).toHaveBeenCalledExactlyOnceWith(new Uint8Array([1, 2, 3]), FILE, 'application/json')
    expect(screen.getByText(say('copy.take.done', { file: FILE }))).toBeVisible()
    expect(screen.getByText(say('copy.take.opens', { open: say('copy.open') }))).toBeVisible()
    expect(screen.getByText(say('ways.where'))).toBeVisible()
    expect(screen.getByText(say('ways.remove'))).toBeVisible()
    expect(screen.queryByDisplayValue(GOOD)).not.toBeInTheDocument()
    expect(screen.queryByText(GOOD)).not.toBeInTheDocument()
  })

  const take = async () => {
    await userEvent.type(screen.getByRole('textbox', { name: say('keep.pass.label.copy') }), `${GOOD}{Enter}`)
    await screen.findByText(say('ways.where'))
  }
  const again = () => screen.queryByText(say('copy.pass.show'))

  it('shows the passphrase again for the asking, until the page is left or the cover comes', async () => {
    write()
    const { unmount } = render(<CopyPage />)
    await take()
    await userEvent.click(screen.getByText(say('copy.pass.show')))
    expect(screen.getByText(GOOD)).toBeVisible()
    unmount()
    render(<CopyPage />)
    expect(again()).not.toBeInTheDocument()
    await take()
    expect(again()).toBeVisible()
    act(() => useKeeping.setState({ phase: 'covered' }))
    act(() => useKeeping.setState({ phase: 'open' }))
    expect(screen.getByText(say('ways.where'))).toBeVisible()
    expect(again()).not.toBeInTheDocument()
  })

  it('does not, where others may use the device', async () => {
    write()
    useKeeping.setState({ broughtBack: true })
    render(<CopyPage />)
    await take()
    expect(again()).not.toBeInTheDocument()
  })

  it('can be tried at once with what one remembers, and saved once more where that is wrong', async () => {
    write()
    fakeKeeper.openCopy.mockResolvedValueOnce({ ok: false, why: 'wrong' })
    render(<CopyPage />)
    await userEvent.type(screen.getByRole('textbox', { name: say('keep.pass.label.copy') }), `${GOOD}{Enter}`)
    await userEvent.click(screen.getByText(say('copy.try')))
    const remembered = screen.getByRole('textbox', { name: say('copy.try.label') })
    await userEvent.type(remembered, 'something else{Enter}')
    await waitFor(() => expect(remembered).toHaveAccessibleDescription(say('open.wrong')))
    fakeKeeper.openCopy.mockResolvedValueOnce({ ok: true, notes: aCopy(), writtenOn: '2026-11-20' })
    await userEvent.clear(remembered)
    await userEvent.type(remembered, `${GOOD}{Enter}`)
    expect(await screen.findByText(say('copy.try.opens'))).toBeVisible()
    expect(remembered).toHaveValue('')
    expect(fakeKeeper.putInPlace).not.toHaveBeenCalled()
    fakeKeeper.openCopy.mockResolvedValueOnce({ ok: false, why: 'wrong' })
    await userEvent.type(remembered, 'something else{Enter}')
    await userEvent.click(await screen.findByRole('button', { name: say('copy.try.again') }))
    await waitFor(() => expect(screen.getByRole('textbox', { name: say('keep.pass.label.copy') })).toHaveFocus())
  })

  it('is not offered while there is nothing to copy', () => {
    render(<CopyPage />)
    expect(screen.queryByRole('textbox', { name: say('keep.pass.label.copy') })).not.toBeInTheDocument()
    expect(screen.getByLabelText(say('copy.open.file'))).toBeVisible()
  })
})

describe('opening a copy', () => {
  it.each(PROBLEMS)('says in words of its own why it does not open, and keeps the passphrase: %s', async (why) => {
    fakeKeeper.openCopy.mockResolvedValue({ ok: false, why })
    render(<CopyPage />)
    await openIt('not this one')
    expect(screen.getByText(say(`open.${why}`))).toBeVisible()
    expect(passphrase()).toHaveValue('not this one')
    expect(new Set(PROBLEMS.map((one) => say(`open.${one}`))).size).toBe(PROBLEMS.length)
  })

  it('asks for the file first', async () => {
    render(<CopyPage />)
    await press(say('copy.open.do'))
    expect(screen.getByLabelText(say('copy.open.file'))).toHaveAccessibleDescription(/Choose the file first/)
    expect(fakeKeeper.openCopy).not.toHaveBeenCalled()
  })

  it('waits for a file that is still being looked at when "Open" is pressed, and opens it once', async () => {
    render(<CopyPage />)
    const file = new File(['{"format":"foreword-draft"}'], 'notes.json')
    let isRead: (bytes: ArrayBuffer) => void = () => undefined
    const bytes = new Promise<ArrayBuffer>((resolve) => (isRead = resolve))
    const beginning = Object.assign(new Blob(), { arrayBuffer: () => bytes })
    vi.spyOn(file, 'slice').mockReturnValue(beginning)
    await userEvent.upload(screen.getByLabelText(say('copy.open.file')), file)
    await userEvent.type(passphrase(), RIGHT)
    const opening = vi.spyOn(fakeKeeper, 'openCopy')
    await press(say('copy.open.do'))
    await press(say('copy.open.busy'))
    isRead(new ArrayBuffer(0))
    expect(await screen.findByRole('button', { name: say('copy.look') })).toBeVisible()
    expect(screen.queryByText(say('copy.open.chooseFirst'))).not.toBeInTheDocument()
    expect(opening).toHaveBeenCalledOnce()
    opening.mockRestore()
  })

  it('lets one look first, changes nothing by it, and shows nothing private', async () => {
    const copy = aCopy()
    write()
    const { answers } = useAnswers.getState()
    fakeKeeper.openCopy.mockResolvedValue({ ok: true, notes: copy, writtenOn: '2026-11-20' })
    render(<CopyPage />)
    await userEvent.click(screen.getByText(say('copy.open')))
    await openIt()
    // Beside the buttons that are next; it reads out what was opened.
    expect(document.activeElement).toHaveTextContent(say('copy.opened', { date: formatDay('2026-11-20') }))
    await press(say('copy.look'))
    const page = await screen.findByRole('article')
    const own = copy.answers.concerns.own.values.words
    expect(page).toHaveTextContent(own.trim().split(/\s+/).slice(0, 3).join(' '))
    expect(useAnswers.getState().answers).toBe(answers)
    expect(fakeKeeper.putInPlace).not.toHaveBeenCalled()
    await press(say('copy.look.close'))
    expect(screen.queryByRole('article')).not.toBeInTheDocument()
  })

  it('keeps private things off the look, and says that the copy has them', async () => {
    replaceAnswers(person('short').answers, person('short').page)
    setMark('concerns.own', 'private')
    const { answers, page: settings } = useAnswers.getState()
    erase()
    fakeKeeper.openCopy.mockResolvedValue({
      ok: true,
      notes: { ...noNotes(), answers, page: settings },
      writtenOn: '2026-11-20',
    })
    render(<CopyPage />)
    await openIt()
    await press(say('copy.look'))
    const page = await screen.findByRole('article')
    const [first = ''] = answers.concerns.own.values.words.split('\n')
    expect(first).not.toBe('')
    expect(page).not.toHaveTextContent(first)
    expect(screen.getByText(/private things? that (is|are) not shown/)).toBeVisible()
  })

  it('puts the copy in the place of what is here, after saying that one can go back', async () => {
    const copy = aCopy()
    write()
    fakeKeeper.openCopy.mockResolvedValue({ ok: true, notes: copy, writtenOn: '2026-11-20' })
    render(<CopyPage />)
    await userEvent.click(screen.getByText(say('copy.open')))
    await openIt()
    expect(screen.getByText(say('copy.use.instead.lead'))).toBeVisible()
    await press(say('copy.use.instead'))
    expect(fakeKeeper.putInPlace).toHaveBeenCalledExactlyOnceWith(copy)
  })

  it('goes by what the file holds, not by its name', async () => {
    const pdf = await chooseFile(new File(['\n%PDF-1.7 …'], 'copy.json'))
    expect(pdf.kind).toBe('pdf')
    const copy = await chooseFile(new File(['{}'], 'page.pdf'))
    expect(copy.kind).toBe('copy')
    await copy.open('words')
    expect(fakeKeeper.openCopy).toHaveBeenCalledOnce()
  })
})
