/** Where the first page leads on to. */
import { render, screen } from '@testing-library/react'
import { afterEach, beforeAll, expect, it } from 'vitest'
import { resetKeeper } from '../../tests/support/fakeKeeper'
import { useKeeping } from '../drafts/keeping'
import { loadAllWords, say } from '../i18n'
import { Welcome } from './Welcome'

beforeAll(() => loadAllWords())
afterEach(resetKeeper)

const leave = (hash: string) =>
  window.dispatchEvent(new HashChangeEvent('hashchange', { oldURL: `https://example.org/${hash}` }))

const href = () => screen.getByRole('link', { name: say('welcome.continue') }).getAttribute('href')

it('leads back to the step where the person was, also past another page, and to all steps when that is not known', () => {
  useKeeping.setState({ broughtBack: true })
  const { unmount } = render(<Welcome />)
  expect(href()).toBe('#/steps')
  unmount()
  leave('#/step/details/2')
  leave('#/support')
  render(<Welcome />)
  expect(href()).toBe('#/step/details/2')
})

it('leads to the first step who has written nothing here, whoever was here before', () => {
  leave('#/step/goals')
  render(<Welcome />)
  expect(screen.getByRole('link', { name: say('welcome.start') })).toHaveAttribute('href', '#/step/start')
})

it('offers no way back to what only a closed tab could open, but one to what another tab has', () => {
  useKeeping.setState({ phase: 'elsewhere', isTabClosed: true })
  const { unmount } = render(<Welcome />)
  expect(screen.getByRole('link', { name: say('welcome.start') })).toBeVisible()
  unmount()
  useKeeping.setState({ phase: 'elsewhere', isTabClosed: false })
  render(<Welcome />)
  expect(screen.getByRole('link', { name: say('welcome.continue') })).toBeVisible()
})
