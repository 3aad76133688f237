import { expect, it } from 'vitest'
import { answersWith } from '../../tests/suggestions/notes'
import type { Version } from '../form/shown'
import { isList, type AnyAnswers } from '../form/values'
import { answerIn, openGroup } from './answered'

function read(answers: AnyAnswers, version: Version, id: string, field: string) {
  const open = openGroup(answers, version, id)
  return open === null || isList(open.stored) ? null : answerIn(answers, version, open.group, field, open.stored)
}

it('leaves out what the short version does not ask, also beside something that it asks', () => {
  const answers = answersWith({ 'visit.booking.practice': 'Harbour', 'visit.booking.therapist': 'Robin' })
  expect(read(answers, 'short', 'visit.booking', 'therapist')).toBe('Robin')
  expect(read(answers, 'short', 'visit.booking', 'practice')).toBeNull()
  expect(read(answers, 'full', 'visit.booking', 'practice')).toBe('Harbour')
})

it('knows no group but those of the steps', () => {
  expect(openGroup(answersWith({}), 'full', 'visit.nothing')).toBeNull()
  expect(openGroup({}, 'full', 'visit.booking')).toBeNull()
})
