/** "Was it always there?" is asked only where the time at which it began leaves it open. */
import { screen, within } from '@testing-library/react'
import { beforeAll, expect, it } from 'vitest'
import { showStep } from '../../../tests/support/showStep'
import { noAnswers } from '../../answers/answers'
import type { Stage } from '../../form/approximateDate'
import { blankItem } from '../../form/blank'
import { holds } from '../../form/shown'
import type { AnyValue } from '../../form/values'
import { loadAllWords, say, sayOf } from '../../i18n'
import { concerns } from '../concerns/concerns'
import { details } from './details'

beforeAll(() => loadAllWords())

const isAsked = (onset: AnyValue, lifelong = ''): boolean =>
  holds(details.groups.story.fields.lifelong.when, {
    answers: {},
    values: { onset, lifelong: { picked: lifelong, other: '' } },
    itemId: 'erection',
  })

function withErection() {
  const blank = noAnswers()
  const picked = { instead: '' as const, items: [{ ...blankItem(concerns.groups.picked, 'erection') }] }
  return { ...blank, concerns: { ...blank.concerns, picked } }
}

const stage = (id: Stage, other = '') => ({ kind: 'stage' as const, id, other })
const inMarch = { kind: 'monthYear' as const, y: '2025', m: '3' }

it.each<[string, AnyValue]>([
  ['a month', inMarch],
  ['how long ago', { kind: 'ago', n: '2', unit: 'year', asOf: '2026-11-22' }],
  ['an age', { kind: 'age', n: '58' }],
  ['after surgery', stage('afterSurgery')],
  ['in my fifties', stage('fifties')],
])('is not asked where the time says it: %s', (_, onset) => {
  expect(isAsked(onset)).toBe(false)
})

it.each<[string, AnyValue]>([
  ['nothing', null],
  ['not sure', { kind: 'unsure' }],
  ['a year that is only begun', { kind: 'year', y: '20' }],
  ['in my teens', stage('teens')],
  ['another stage, in own words', stage('otherStage', 'at school')],
])('is asked where the time leaves it open: %s', (_, onset) => {
  expect(isAsked(onset)).toBe(true)
})

it('stays, with its answer, where that was given before', () => {
  expect(isAsked(inMarch, 'returned')).toBe(true)
  // But not where the two would say the same.
  expect(isAsked(stage('childhood'), 'always')).toBe(false)
})

it('keeps its place, and the focus, as its answer is cleared', async () => {
  const item = { ...blankItem(details.groups.story, 'erection'), id: 'erection' }
  const values = { ...item.values, onset: inMarch, lifelong: { picked: 'returned', other: '' } }
  const answers = withErection()
  const { user } = showStep(details, {
    version: 'short',
    itemId: 'erection',
    answers: {
      ...answers,
      details: { ...answers.details, story: { instead: '', items: [{ ...item, values }] } },
    },
  })
  const group = () => screen.getByRole('group', { name: sayOf('details.story.lifelong.label') })
  await user.click(within(group()).getByRole('button', { name: /^Clear/ }))
  expect(within(group()).queryByRole('radio', { checked: true })).toBeNull()
  expect(group()).toContainElement(document.activeElement as HTMLElement)
})

it('stays as somebody types a time that says it, or what stands below would come under their keys', async () => {
  const { user } = showStep(details, { version: 'short', itemId: 'erection', answers: withErection() })
  const question = { name: sayOf('details.story.lifelong.label') }
  expect(screen.getByRole('group', question)).toBeInTheDocument()
  const onset = screen.getByRole('group', { name: new RegExp(`^${sayOf('details.story.onset.label')}`) })
  await user.selectOptions(within(onset).getByLabelText(say('rough.way')), 'year')
  await user.type(within(onset).getByLabelText(say('rough.year')), '2021')
  expect(screen.getByRole('group', question)).toBeInTheDocument()
})
