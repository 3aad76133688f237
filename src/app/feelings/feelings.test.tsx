// @vitest-environment jsdom
/** On tender pages: a line that is true of the way of keeping, and a break that leads back to the same place. */
import { act, fireEvent, render, screen } from '@testing-library/react'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import '../../../tests/support/screen'
import { readingGrade, wordsIn } from '../../../tests/support/readingGrade'
import { useKeeping, type Keeping } from '../../drafts/keeping'
import { loadAllWords, say } from '../../i18n'
import { feelings } from '../../i18n/languages/en/feelings'
import { Feelings } from './Feelings'
import { feelingsWords } from './feelingsWords'

beforeAll(() => loadAllWords())

const usual = useKeeping.getState()
beforeEach(() => useKeeping.setState(usual))

const lineFor = (keeping: Partial<Keeping>) => feelingsWords({ ...usual, ...keeping })

describe('the line on tender pages', () => {
  it('promises nothing after leaving while nothing is kept, and says when the words go', () => {
    expect(lineFor({ save: { state: 'nothing' } })).toContain('Nothing is kept after you leave')
    expect(lineFor({ save: { state: 'saved', at: 0 }, idleMinutes: 10 })).toContain('after 10 minutes without use')
  })

  it('speaks of keeping only where notes are kept, and never when they could not be saved', () => {
    expect(lineFor({ way: 'kept', save: { state: 'saved', at: 0 } })).toContain('kept on this device')
    for (const way of ['visit', 'kept'] as const) {
      expect(lineFor({ way, save: { state: 'failed', why: 'full' } })).toContain('could not be saved')
    }
  })

  it('is in plain words', () => {
    const texts = Object.values(feelings).filter((text) => wordsIn(text).length >= 8)
    expect(texts.filter((text) => readingGrade(text) > 8)).toEqual([])
  })
})

describe('the break', () => {
  const open = () => {
    render(
      <>
        <input aria-label="my words" />
        <Feelings />
      </>,
    )
  }

  it('says one sentence, and hides the breaths from a screen reader', () => {
    open()
    fireEvent.click(screen.getByRole('button', { name: say('feelings.break') }))
    const sheet = screen.getByRole('dialog', { name: say('break.words') })
    expect(sheet.querySelector('.breath')).toHaveAttribute('aria-hidden', 'true')
    expect(sheet).toContainElement(screen.getByRole('button', { name: say('app.leave') }))
    expect(screen.getByRole('link', { name: say('app.support') })).toHaveAttribute('href', '#/support')
  })

  it('gives the focus back to where it was', () => {
    open()
    const field = screen.getByLabelText('my words')
    act(() => field.focus())
    fireEvent.click(screen.getByRole('button', { name: say('feelings.break') }))
    fireEvent.click(screen.getByRole('button', { name: say('break.back') }))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(field).toHaveFocus()
  })

  it('covers at Escape, and stays', () => {
    open()
    fireEvent.click(screen.getByRole('button', { name: say('feelings.break') }))
    // What a browser sends for Escape; it would close the dialog if nobody objected.
    const closes = fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }))
    expect(closes).toBe(false)
    expect(useKeeping.getState().phase).toBe('covered')
  })
})
