/** The page of what is stored here: its words, and what is pressed and typed there. */
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { erase } from '../../src/answers/session'
import { useKeeping } from '../../src/drafts/keeping'
import { say } from '../../src/i18n'
import { useSpelling } from '../../src/app/keep/spelling'
import { StoredPage } from '../../src/app/keep/StoredPage'
import { resetKeeper } from './fakeKeeper'

export const GOOD = 'a good long passphrase'
export const AT = new Date(2026, 10, 22, 14, 35).getTime()

export const text = () => document.body.textContent
export const saved = () => useKeeping.setState({ save: { state: 'saved', at: AT }, goesAt: AT })
export const open = (summary: string) => userEvent.click(screen.getByText(summary))
export const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
export const field = (name = say('keep.pass.label')) => screen.getByRole('textbox', { name })

export async function openKeepForm() {
  render(<StoredPage />)
  await open(say('keep.device.keep'))
}

/** Before each test. */
export function nothingStored(): void {
  resetKeeper()
  erase()
  useSpelling.setState({ on: false })
}
