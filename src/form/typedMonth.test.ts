/** A month that is typed where a year is asked for. */
import { describe, expect, it } from 'vitest'
import { dateRange } from './approximateDate'
import { dateNote } from './dateNote'
import { typedMonth } from './typedMonth'

describe('a month typed for a year', () => {
  it.each([
    ['marzo 2021', 3],
    ['marzo de 2021', 3],
    ['en marzo del 2021', 3],
    ['March 2021', 3],
    ['about March, 2021', 3],
    ['mar. 2021', 3],
    ['MAR 2021', 3],
    ['2021 March', 3],
    ['3/2021', 3],
    ['03.2021', 3],
    ['3 / 2021', 3],
    ['2021-03', 3],
    ['2021/3', 3],
    ['sept 2021', 9],
    ['setiembre 2021', 9],
    ['dic. 2021', 12],
    ['Marzo 2021?', 3],
  ] as const)('"%s" is a month and its year', (typed, month) => {
    expect(typedMonth(typed)).toEqual({ y: '2021', m: String(month) })
    const range = dateRange({ kind: 'year', y: typed }, null)
    expect(range?.from).toBe(`2021-${String(month).padStart(2, '0')}-01`)
    expect(dateRange({ kind: 'monthYear', y: typed, m: '' }, null)).toEqual(range)
  })

  it.each([
    '2021',
    'about 2021',
    '13/2021',
    '3/4/2021',
    '3/21',
    'ma 2021',
    'ju 2021',
    'the flood 2021',
    'since 2021',
    'June or July 2021',
    '',
  ])('"%s" says none', (typed) => {
    expect(typedMonth(typed)).toBeNull()
  })

  it('says of a month alone that its year is missing, and takes no year for it', () => {
    const setting = { today: '2026-11-22', birthYear: null, future: false }
    expect(typedMonth('enero')).toEqual({ y: '', m: '1' })
    expect(dateNote({ kind: 'year', y: 'enero' }, setting)).toBe('noYear')
    expect(dateNote({ kind: 'monthYear', y: '', m: '1' }, setting)).toBe('noYear')
    expect(dateRange({ kind: 'monthYear', y: '', m: '1' }, null)).toBeNull()
    expect(dateNote({ kind: 'monthYear', y: '2021', m: '1' }, setting)).toBeNull()
  })
})
