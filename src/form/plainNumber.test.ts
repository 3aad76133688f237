/** What a person means who is not sure of a year or an age. */
import { describe, expect, it } from 'vitest'
import { dateRange } from './approximateDate'
import { dateNote } from './dateNote'
import { plainNumber } from './plainNumber'

const ROUGHLY = [
  'about 2012',
  'About 2012',
  'around 2012',
  '~2012',
  '~ 2012',
  'c. 2012',
  'ca. 2012',
  'circa 2012',
  '2012 or so',
  '2012?',
  '2012-ish',
  'maybe around 2012',
  'in about 2012.',
  'como en 2012',
  'hacia 2012',
  'más o menos 2012',
  'mas o menos en 2012',
  'alrededor de 2012',
  'aprox. 2012',
  '2012 aprox',
  '2012, más o menos',
  'por el 2012',
  '¿2012?',
  ' 2012 ',
]

describe('a year that is rough', () => {
  it.each(ROUGHLY)('is read in "%s"', (typed) => {
    expect(plainNumber(typed)).toBe('2012')
    expect(dateRange({ kind: 'year', y: typed }, null)).toEqual({ from: '2012-01-01', to: '2012-12-31' })
    expect(dateRange({ kind: 'monthYear', y: typed, m: '5' }, null)?.from).toBe('2012-05-01')
    const note = dateNote({ kind: 'year', y: typed }, { today: '2026-11-22', birthYear: null, future: false })
    expect(note).toBeNull()
  })

  it.each(['before 2012', '2012 or 2013', '2012-2014', 'early 2012', 'not 2012', 'May 2012', '20123', 'c2012x', ''])(
    'is none in "%s", which stays as it is',
    (typed) => {
      expect(plainNumber(typed)).toBe(typed)
    },
  )
})

it.each(['about 15', '15 or so', '15ish', 'age 15', 'como a los 15', 'unos 15 años'])(
  'reads the age in "%s"',
  (typed) => {
    expect(plainNumber(typed)).toBe('15')
    expect(dateRange({ kind: 'age', n: typed }, 1980)).toEqual({ from: '1995-01-01', to: '1996-12-31' })
  },
)
