/** Another way of saying a time takes over what fits into it, and gives back what was typed for it. */
import { expect, it } from 'vitest'
import type { ApproximateDate, DateWay } from './approximateDate'
import { inOtherWay } from './otherWay'

const TODAY = '2026-11-22'
const march = { kind: 'monthYear', y: '2021', m: '3' } as const
const other = (date: ApproximateDate, way: DateWay, typed: Partial<Record<DateWay, ApproximateDate>> = {}) =>
  inOtherWay(date, way, { typed, last: null }, TODAY)

it.each<[ApproximateDate, DateWay, ApproximateDate]>([
  [{ kind: 'year', y: '2021' }, 'monthYear', { kind: 'monthYear', y: '2021', m: '' }],
  [{ kind: 'year', y: 'marzo 2021' }, 'monthYear', march],
  [march, 'year', { kind: 'year', y: '2021' }],
  [{ kind: 'day', d: '2021-03-09' }, 'monthYear', march],
  [{ kind: 'day', d: '2021-03-09' }, 'year', { kind: 'year', y: '2021' }],
  [{ kind: 'ago', n: '14', unit: 'year', asOf: TODAY }, 'year', { kind: 'year', y: '2012' }],
  [{ kind: 'ago', n: '14', unit: 'month', asOf: TODAY }, 'monthYear', { kind: 'monthYear', y: '2025', m: '9' }],
])('%j as %s', (date, way, expected) => {
  expect(other(date, way)).toEqual(expected)
})

it('guesses nothing: no year of an age, no day of a month, no number of years of a year', () => {
  expect(other({ kind: 'age', n: '34' }, 'year')).toEqual({ kind: 'year', y: '' })
  expect(other(march, 'day')).toEqual({ kind: 'day', d: '' })
  expect(other(march, 'ago')).toEqual({ kind: 'ago', n: '', unit: 'year', asOf: TODAY })
})

it('gives back what was typed for the way before, unless the year has been changed since', () => {
  expect(other({ kind: 'year', y: '2021' }, 'monthYear', { monthYear: march })).toEqual(march)
  expect(other({ kind: 'year', y: '2015' }, 'monthYear', { monthYear: march })).toEqual({
    kind: 'monthYear',
    y: '2015',
    m: '',
  })
  const day = { kind: 'day', d: '2021-03-09' } as const
  expect(other(march, 'day', { day })).toEqual(day)
  // The day was said anew, and not begun with those words.
  const longAgo = { kind: 'year', y: 'long ago' } as const
  expect(other(day, 'year', { year: longAgo })).toEqual(longAgo)
})
