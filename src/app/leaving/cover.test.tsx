// @vitest-environment jsdom
/** Escape hides the page, and does nothing else with it. */
import { fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import '../../../tests/support/screen'
import { useKeeping } from '../../drafts/keeping'
import { useCovering } from './cover'

const usual = useKeeping.getState()
afterEach(() => useKeeping.setState(usual))

function Page() {
  useCovering()
  return <input type="search" defaultValue="my words" />
}

it('leaves the words of a search where they are: a browser would clear them', () => {
  render(<Page />)
  // False: what the browser would do was prevented.
  expect(fireEvent.keyDown(screen.getByRole('searchbox'), { key: 'Escape' })).toBe(false)
  expect(useKeeping.getState().phase).toBe('covered')
})

it('leaves every other key to the browser', () => {
  render(<Page />)
  expect(fireEvent.keyDown(screen.getByRole('searchbox'), { key: 'a' })).toBe(true)
  expect(useKeeping.getState().phase).toBe('open')
})
