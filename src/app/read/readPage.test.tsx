/** The screen to read from: what is to be read silently, and whether the words will still be there on the day. */
import { render, screen, within } from '@testing-library/react'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { resetKeeper } from '../../../tests/support/fakeKeeper'
import { answersOf } from '../../../tests/support/pages'
import { noNotes } from '../../answers/notes'
import { erase } from '../../answers/session'
import { putNotes, setStep } from '../../answers/store'
import { useKeeping } from '../../drafts/keeping'
import { loadAllWords, say } from '../../i18n'
import { hrefTo } from '../routes'
import { ReadPage } from './ReadPage'

vi.mock('../../drafts/keeper', async () => (await import('../../../tests/support/fakeKeeper')).fakeKeeper)

beforeAll(() => loadAllWords())
beforeEach(() => {
  resetKeeper()
  erase()
})

const show = (said: object, device: 'justMe' | 'shared' | 'watched' = 'justMe') => {
  const answers = answersOf(said)
  putNotes({ ...noNotes(), answers })
  const { way } = answers.start
  setStep('start', {
    ...answers.start,
    way: { ...way, values: { ...way.values, sharedDevice: { picked: device, other: '' } } },
  })
  return render(<ReadPage />)
}

const toBeRead = {
  concerns: { picked: { items: [{ id: 'dryness' }] } },
  topics: { picked: { items: [{ id: 'faith', values: { line: 'My vow.', how: { picked: 'read' } } }] } },
}

describe('the part to be read silently', () => {
  it('stands apart from the words to say', () => {
    show(toBeRead)
    const part = screen.getByRole('region', { name: say('read.silent') })
    expect(within(part).getByText('My vow.')).toBeVisible()
    expect(screen.getAllByText('My vow.')).toHaveLength(1)
  })

  it('stands there when there is nothing else, and not at all when nothing is to be read', () => {
    const { unmount } = show({ topics: toBeRead.topics })
    expect(screen.getByText('My vow.')).toBeVisible()
    expect(screen.queryByText(say('read.empty'))).not.toBeInTheDocument()
    unmount()
    show({ concerns: toBeRead.concerns })
    expect(screen.queryByText(say('read.silent'))).not.toBeInTheDocument()
  })
})

describe('by the day of the visit', () => {
  const keep = () => screen.queryByRole('link', { name: say('read.keep') })

  it('the words are gone, and it says how to have them', () => {
    show(toBeRead)
    expect(screen.getByText(say('read.day.gone'))).toBeVisible()
    expect(keep()).toHaveAttribute('href', hrefTo({ page: 'stored' }))
  })

  it('they are here where notes are kept', () => {
    useKeeping.setState({ way: 'kept' })
    show(toBeRead)
    expect(screen.getByText(say('read.day.kept'))).toBeVisible()
    expect(keep()).not.toBeInTheDocument()
  })

  it.each(['shared', 'watched'] as const)('there is no way to keep them on a %s device', (device) => {
    show(toBeRead, device)
    expect(screen.getByText(say('read.day.gone.shared'))).toBeVisible()
    expect(keep()).not.toBeInTheDocument()
  })
})
