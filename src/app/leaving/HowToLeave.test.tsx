/** What is said before the first question of how to leave, and of what closing the tab does. */
import { render, screen } from '@testing-library/react'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import { resetKeeper } from '../../../tests/support/fakeKeeper'
import { noAnswers } from '../../answers/answers'
import { erase } from '../../answers/session'
import { setStep } from '../../answers/store'
import { useKeeping } from '../../drafts/keeping'
import { loadAllWords, say } from '../../i18n'
import { HowToLeave } from './HowToLeave'

beforeAll(() => loadAllWords())
beforeEach(() => {
  resetKeeper()
  erase()
})

it('says in the open that closing the tab ends it, how to go on another day, and the key that hides', () => {
  render(<HowToLeave />)
  for (const key of ['leaving.closing', 'leaving.anotherDay', 'leaving.keys.cover'] as const) {
    expect(screen.getByText(say(key)).closest('details')).toBeNull()
  }
})

it('advises no keeping on a device that others see', () => {
  const { start } = noAnswers()
  const { way } = start
  setStep('start', {
    ...start,
    way: { ...way, values: { ...way.values, sharedDevice: { picked: 'shared', other: '' } } },
  })
  render(<HowToLeave />)
  expect(screen.queryByText(say('leaving.anotherDay'))).not.toBeInTheDocument()
  expect(screen.getByText(say('leaving.closing'))).toBeVisible()
})

it('does not say that kept notes end with the tab', () => {
  useKeeping.setState({ way: 'kept' })
  render(<HowToLeave />)
  expect(screen.queryByText(say('leaving.closing'))).not.toBeInTheDocument()
  expect(screen.getByText(say('leaving.closing.kept'))).toBeVisible()
})
