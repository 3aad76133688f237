/** Rough times: seven ways to say one, and the days that each may mean. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addMonths,
  birthYearFrom,
  blankDate,
  DATE_WAYS,
  dateRange,
  isBlankDate,
  parseDay,
  STAGES,
  type ApproximateDate,
} from './approximateDate'
import { dateNote } from './dateNote'

const ago = (n: string, unit: 'month' | 'year', asOf = '2026-11-22'): ApproximateDate => ({
  kind: 'ago',
  n,
  unit,
  asOf,
})
const range = (date: ApproximateDate, birthYear: number | null = null) => {
  const found = dateRange(date, birthYear)
  return found && `${found.from} ${found.to}`
}

describe('"about … ago", counted back from the day of writing', () => {
  it.each([
    // n months: one month to each side up to two years, two above.
    ['1', 'month', '2026-09-22 2026-11-22'],
    ['6', 'month', '2026-04-22 2026-06-22'],
    ['7', 'month', '2026-03-22 2026-05-22'],
    ['18', 'month', '2025-04-22 2025-06-22'],
    ['25', 'month', '2024-08-22 2024-12-22'],
    // n years: six months up to three, twelve up to nine, twenty-four from ten on.
    ['1', 'year', '2025-05-22 2026-05-22'],
    ['3', 'year', '2023-05-22 2024-05-22'],
    ['4', 'year', '2021-11-22 2023-11-22'],
    ['9', 'year', '2016-11-22 2018-11-22'],
    ['10', 'year', '2014-11-22 2018-11-22'],
    ['40', 'year', '1984-11-22 1988-11-22'],
  ] as const)('%s %s(s)', (n, unit, expected) => {
    expect(range(ago(n, unit))).toBe(expected)
  })

  it('never reaches past the day of writing', () => {
    expect(range(ago('0', 'month'))).toBe('2026-10-22 2026-11-22')
  })

  it('stays with the day on which it was written, whatever day it is read', () => {
    expect(range(ago('2', 'year', '2020-02-29'))).toBe('2017-08-29 2018-08-29')
  })

  it.each(['', 'two', '1.5', '-1', '99999', '151'])('is not placed when "%s" years is no number of years', (n) => {
    expect(range(ago(n, 'year'))).toBeNull()
  })

  it('is not placed when the day of writing is no day', () => {
    expect(range(ago('2', 'year', '2026-02-30'))).toBeNull()
  })
})

describe('a month, a year, a day', () => {
  it.each<[ApproximateDate, string | null]>([
    [{ kind: 'monthYear', y: '2024', m: '11' }, '2024-11-01 2024-11-30'],
    [{ kind: 'monthYear', y: '2024', m: '2' }, '2024-02-01 2024-02-29'],
    [{ kind: 'monthYear', y: '2023', m: '2' }, '2023-02-01 2023-02-28'],
    [{ kind: 'monthYear', y: '1900', m: '2' }, '1900-02-01 1900-02-28'],
    [{ kind: 'monthYear', y: '2000', m: '2' }, '2000-02-01 2000-02-29'],
    [{ kind: 'monthYear', y: '2024', m: '' }, '2024-01-01 2024-12-31'],
    [{ kind: 'monthYear', y: '2024', m: '13' }, '2024-01-01 2024-12-31'],
    [{ kind: 'monthYear', y: '', m: '11' }, null],
    [{ kind: 'year', y: '2019' }, '2019-01-01 2019-12-31'],
    [{ kind: 'year', y: ' 2019 ' }, '2019-01-01 2019-12-31'],
    [{ kind: 'year', y: '19' }, null],
    [{ kind: 'year', y: 'the year of the flood' }, null],
    [{ kind: 'day', d: '2026-11-03' }, '2026-11-03 2026-11-03'],
    [{ kind: 'day', d: '2024-02-29' }, '2024-02-29 2024-02-29'],
    [{ kind: 'day', d: '2023-02-29' }, null],
    [{ kind: 'day', d: '3 November' }, null],
  ])('%j', (date, expected) => {
    expect(range(date)).toBe(expected)
  })
})

describe('an age and a stage of life', () => {
  it('need the year of birth', () => {
    expect(range({ kind: 'age', n: '34' })).toBeNull()
    expect(range({ kind: 'stage', id: 'teens', other: '' })).toBeNull()
  })

  it('mean that year of life, known to within a year', () => {
    expect(range({ kind: 'age', n: '34' }, 1990)).toBe('2024-01-01 2025-12-31')
    expect(range({ kind: 'age', n: '200' }, 1990)).toBeNull()
  })

  it.each([
    ['childhood', 1990, 2002],
    ['teens', 2003, 2009],
    ['twenties', 2010, 2019],
    ['thirties', 2020, 2029],
    ['forties', 2030, 2039],
    ['fifties', 2040, 2049],
    ['sixtiesPlus', 2050, 2110],
  ] as const)('%s', (id, from, to) => {
    expect(range({ kind: 'stage', id, other: '' }, 1990)).toBe(`${from}-01-01 ${to}-12-31`)
  })

  it('cannot be placed otherwise', () => {
    const placed = STAGES.filter((id) => range({ kind: 'stage', id, other: 'x' }, 1990) !== null)
    expect(placed).toEqual(['childhood', 'teens', 'twenties', 'thirties', 'forties', 'fifties', 'sixtiesPlus'])
    expect(range({ kind: 'unsure' }, 1990)).toBeNull()
    expect(dateRange(null, 1990)).toBeNull()
  })

  it('reckon the year of birth from the age, when that is a number', () => {
    expect(birthYearFrom('34', '2026-11-22')).toBe(1991)
    for (const age of ['', 'x', '131', '-4']) expect(birthYearFrom(age, '2026-11-22')).toBeNull()
  })
})

describe('moving a day by months', () => {
  it.each([
    ['2026-03-31', -1, '2026-02-28'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2024-02-29', -12, '2023-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-12-31', 2, '2027-02-28'],
    ['0099-05-01', -1, '0099-04-01'],
  ] as const)('%s by %i is %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected)
  })

  it('keeps days in order, and gives real days, for any day and number', () => {
    const day = fc.date({ min: new Date('1800-01-01'), max: new Date('2200-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(day, fc.integer({ min: -2000, max: 2000 }), (date, months) => {
        const text = date.toISOString().slice(0, 10)
        const moved = addMonths(text, months)
        expect(parseDay(moved)).toBe(moved)
        if (months !== 0) expect(moved > text).toBe(months > 0)
      }),
    )
  })
})

describe('a range', () => {
  it('has its first day before its last, for anything typed', () => {
    const typed = fc.oneof(fc.string(), fc.integer({ min: -10, max: 10_000 }).map(String))
    const date: fc.Arbitrary<ApproximateDate> = fc.oneof(
      fc.record({
        kind: fc.constant('ago' as const),
        n: typed,
        unit: fc.constantFrom('month', 'year'),
        asOf: fc.constantFrom('2024-02-29', 'x'),
      }),
      fc.record({ kind: fc.constant('monthYear' as const), y: typed, m: typed }),
      fc.record({ kind: fc.constant('year' as const), y: typed }),
      fc.record({ kind: fc.constant('day' as const), d: typed }),
      fc.record({ kind: fc.constant('age' as const), n: typed }),
      fc.record({ kind: fc.constant('stage' as const), id: fc.constantFrom('' as const, ...STAGES), other: typed }),
    )
    fc.assert(
      fc.property(date, fc.option(fc.integer({ min: 1900, max: 2013 })), (one, birthYear) => {
        const found = dateRange(one, birthYear)
        if (found === null) return
        expect(found.from <= found.to).toBe(true)
        expect(parseDay(found.from)).toBe(found.from)
        expect(parseDay(found.to)).toBe(found.to)
      }),
    )
  })
})

describe('a blank date', () => {
  it('is a way without anything typed; "not sure" says something', () => {
    expect(DATE_WAYS.filter((way) => isBlankDate(blankDate(way, '2026-11-22')))).toEqual(
      DATE_WAYS.filter((way) => way !== 'unsure'),
    )
    expect(isBlankDate(null)).toBe(true)
  })

  it('is not blank once any part was typed', () => {
    expect(isBlankDate({ kind: 'monthYear', y: '', m: '3' })).toBe(false)
    expect(isBlankDate({ kind: 'stage', id: 'otherStage', other: ' ' })).toBe(true)
    expect(isBlankDate({ kind: 'stage', id: 'otherStage', other: 'after the flood' })).toBe(false)
    expect(isBlankDate({ kind: 'year', y: 'x' })).toBe(false)
  })
})

describe('a gentle note', () => {
  const note = (date: ApproximateDate | null, future = false, birthYear: number | null = 1990) =>
    dateNote(date, { today: '2026-11-22', birthYear, future })

  it.each<[ApproximateDate, ReturnType<typeof dateNote>]>([
    [{ kind: 'year', y: '2027' }, 'future'],
    [{ kind: 'year', y: '2026' }, null],
    [{ kind: 'day', d: '2026-11-23' }, 'future'],
    [{ kind: 'day', d: '2026-11-22' }, null],
    [{ kind: 'year', y: '1989' }, 'beforeBirth'],
    [{ kind: 'year', y: '1990' }, null],
    [{ kind: 'day', d: '31 June' }, 'notADate'],
    [{ kind: 'age', n: 'young' }, 'notADate'],
    [{ kind: 'age', n: '34' }, null],
    [{ kind: 'unsure' }, null],
    [{ kind: 'year', y: '' }, null],
  ])('on %j', (date, expected) => {
    expect(note(date)).toBe(expected)
  })

  it('is not given where a day may lie ahead', () => {
    expect(note({ kind: 'year', y: '2027' }, true)).toBeNull()
  })

  it('takes 120 years when the age is not known', () => {
    expect(note({ kind: 'year', y: '1906' }, false, null)).toBeNull()
    expect(note({ kind: 'year', y: '1905' }, false, null)).toBe('beforeBirth')
  })
})
