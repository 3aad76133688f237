/** Who is led to a question from another page comes back to where they were, and only then. */
import { beforeEach, expect, it } from 'vitest'
import { erase } from '../answers/session'
import type { Route } from './routes'
import { changeFrom, takeLanding, useVisit } from './visit'

const SAID: Route = { page: 'step', step: 'concerns', number: 0 }
const ASKED: Route = { page: 'step', step: 'about', number: 0 }
const waits = () => useVisit.getState().returnTo

beforeEach(() => changeFrom({ route: SAID, control: 'link' }, 'question'))

it('leads to the question, and back to the control that was left', () => {
  expect(takeLanding(ASKED)).toBe('question')
  expect(waits()).toEqual({ route: SAID, control: 'link' })
  expect(takeLanding(SAID)).toBe('link')
  expect(waits()).toBeNull()
  expect(takeLanding(SAID)).toBeNull()
})

it('forgets the way back once another page comes up', () => {
  takeLanding(ASKED)
  expect(takeLanding({ page: 'review' })).toBeNull()
  expect(takeLanding(SAID)).toBeNull()
})

it('tells one page of a step from another', () => {
  changeFrom({ route: { page: 'step', step: 'details', number: 1 }, control: 'link' }, 'question')
  takeLanding(ASKED)
  expect(takeLanding({ page: 'step', step: 'details', number: 2 })).toBeNull()
})

it('keeps nothing of it once all is erased', () => {
  erase()
  expect(waits()).toBeNull()
  expect(takeLanding(ASKED)).toBeNull()
})
