/** The advice to write in a private window, and how one is opened: once on each page, whatever else stands there. */
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { resetKeeper } from '../../../tests/support/fakeKeeper'
import { noNotes } from '../../answers/notes'
import { erase } from '../../answers/session'
import { putNotes, setStep } from '../../answers/store'
import { loadAllWords, say, sayIfAny } from '../../i18n'
import { afterQuestion } from '../afterQuestion'
import { StartNote } from './StartNote'
import { StoredPage } from './StoredPage'

vi.mock('../../drafts/keeper', async () => (await import('../../../tests/support/fakeKeeper')).fakeKeeper)

// The form that comes by itself, too: on a busy machine it takes longer to come than a test waits.
beforeAll(() => Promise.all([loadAllWords(), import('./OfferKeeping')]))
beforeEach(() => {
  resetKeeper()
  erase()
})

function said(device: 'justMe' | 'shared' | 'watched', version: 'quick' | 'full' = 'full') {
  const { answers } = noNotes()
  putNotes({ ...noNotes(), answers })
  const { way } = answers.start
  const values = {
    ...way.values,
    sharedDevice: { picked: device, other: '' },
    version: { picked: version, other: '' },
  }
  setStep('start', { ...answers.start, way: { ...way, values } })
}

/** All that stands on the page, once everything on it is open. */
async function all(): Promise<string> {
  for (const summary of document.querySelectorAll('summary')) {
    const details = summary.parentElement
    if (details instanceof HTMLDetailsElement && !details.open) await userEvent.click(summary)
  }
  return document.body.textContent
}
const ADVICE = /\bin a private window|Use a private window|A private window leaves/g
const HOW = /Look for “Private” or “Incognito”/g
const times = (text: string, of: RegExp): number => [...text.matchAll(of)].length

it.each(['justMe', 'shared', 'watched'] as const)('stands once on the first page for: %s', async (device) => {
  expect(sayIfAny('start.way.sharedDevice.help') ?? '').not.toMatch(/private window/)
  said(device)
  render(
    <>
      {afterQuestion('start.way.sharedDevice')}
      {afterQuestion('start.way.version')}
      <StartNote />
    </>,
  )
  if (device !== 'watched') await screen.findByText(say('keep.offer.title'))
  const text = await all()
  expect(times(text, ADVICE)).toBe(1)
  expect(times(text, HOW)).toBe(1)
})

it('stands once on the page of what is stored', async () => {
  said('shared')
  render(<StoredPage />)
  const text = await all()
  expect(times(text, ADVICE)).toBe(1)
  expect(times(text, HOW)).toBe(1)
})
