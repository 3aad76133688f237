// @vitest-environment jsdom
/** What is said of one page is not read as of the next, but never goes before it was said. */
import { act, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import '../../tests/support/screen'
import { announce, LiveRegion } from './LiveRegion'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

const pass = (ms: number): void => act(() => void vi.advanceTimersByTime(ms))
const said = () => screen.getByRole('status').textContent
const goOn = (): void => act(() => void window.dispatchEvent(new HashChangeEvent('hashchange')))

it('goes with its page', () => {
  render(<LiveRegion />)
  act(() => announce('The lines are for: England.'))
  pass(3000)
  goOn()
  pass(0)
  expect(said()).toBe('')
})

it('is heard where the press that it is about led to, and what comes after stays its time', () => {
  render(<LiveRegion />)
  act(() => announce('Your notes are here now.'))
  goOn()
  pass(1900)
  expect(said()).toBe('Your notes are here now.')
  pass(200)
  expect(said()).toBe('')
  act(() => announce('Added.'))
  pass(9000)
  expect(said()).toBe('Added.')
})
