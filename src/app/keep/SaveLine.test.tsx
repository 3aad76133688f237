/** The save line tells what is true, and is quiet. */
import { act, cleanup, render, screen } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { useKeeping, type Keeping, type SaveProblem } from '../../drafts/keeping'
import { say } from '../../i18n'
import { announce, LiveRegion } from '../../ui/LiveRegion'
import { SaveFailure, SaveLine } from './SaveLine'

const first = useKeeping.getState()
const be = (state: Partial<Keeping>) => act(() => useKeeping.setState(state))
const aloud = () => screen.getByRole('status').textContent

beforeEach(() => {
  useKeeping.setState({ ...first })
  render(
    <>
      <SaveFailure />
      <SaveLine />
      <LiveRegion />
    </>,
  )
})

describe('the save line', () => {
  it('says when this visit’s notes go, by the time that is set', () => {
    be({ save: { state: 'saved', at: 1 }, idleMinutes: 10 })
    expect(
      screen.getByText('Saved in this tab. Goes when you press “Leave quickly”, or after 10 minutes without use.'),
    ).toBeVisible()
  })

  it('never says saved while it is not', () => {
    for (const way of ['visit', 'kept'] as const) {
      be({ way, save: { state: 'saving' } })
      expect(document.body).not.toHaveTextContent(/\bsaved\b/i)
      be({ way, save: { state: 'nothing' } })
      expect(document.body).not.toHaveTextContent(/\bsaved\b/i)
    }
  })

  it('says that kept notes are locked, and not that they go', () => {
    be({ way: 'kept', save: { state: 'saved', at: 1 } })
    expect(screen.getByText('Saved. Kept on this device, locked with your passphrase.')).toBeVisible()
    expect(document.body).not.toHaveTextContent(/gone/i)
  })

  it.each(['full', 'refused', 'changed', 'unreadable'] as const)(
    'says why nothing is saved, and what to do: %s',
    (why) => {
      be({ save: { state: 'failed', why } })
      const text = screen.getByText(
        (words, element) => element?.tagName === 'P' && words.startsWith(say(`save.failed.${why}`)),
      )
      expect(text).toHaveTextContent(/reload/)
      expect(screen.getByRole('link', { name: 'Save a copy of my notes' })).toHaveAttribute('href', '#/copy/take')
    },
  )

  it('leads to what is stored here now', () => {
    expect(screen.getByRole('link', { name: 'What is stored here now' })).toHaveAttribute('href', '#/stored')
  })

  it('says nothing aloud when a page comes up', () => {
    cleanup()
    act(() => announce('said before'))
    render(
      <>
        <SaveFailure />
        <LiveRegion />
      </>,
    )
    expect(aloud()).toBe('said before')
  })

  it('says aloud that saving fails and that it works again, each once, and nothing else', () => {
    const quiet = screen.getByRole('status').firstChild
    be({ save: { state: 'saving' } })
    be({ save: { state: 'saved', at: 1 } })
    be({ save: { state: 'saving' } })
    expect(screen.getByRole('status').firstChild).toBe(quiet)
    const fail = (why: SaveProblem) => be({ save: { state: 'failed', why } })
    fail('full')
    expect(aloud()).toBe(say('save.failed.full'))
    const said = screen.getByRole('status').firstChild
    fail('full')
    expect(screen.getByRole('status').firstChild).toBe(said)
    be({ save: { state: 'saved', at: 2 } })
    expect(aloud()).toBe(say('save.again'))
    be({ save: { state: 'saving' } })
    expect(aloud()).toBe(say('save.again'))
  })
})
