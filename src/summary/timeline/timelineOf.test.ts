/** What came before what, from what may be shared. Today is 2026-11-22. */
import { beforeAll, describe, expect, it } from 'vitest'
import type { ApproximateDate } from '../../form/approximateDate'
import { loadAllWords } from '../../i18n'
import { anyAnswers, anySettings } from '../../../tests/support/arbitraryAnswers'
import { pageOf, TODAY } from '../../../tests/support/pages'
import { EVERYONE } from '../../../tests/support/everyone'
import { person } from '../../../tests/journeys/support/people'
import {
  drawn,
  month,
  MOVES,
  pick,
  rows,
  stage,
  timeline,
  type Told,
  unsure,
  year,
} from '../../../tests/support/toldTimeline'
import { plainText } from '../text'
import { dayNumber } from './days'
import { LANES } from './model'
import { timelineOf } from './timelineOf'
import fc from 'fast-check'

beforeAll(() => loadAllWords())

describe('the lanes', () => {
  it('hold each kind of thing, and only those that hold something', () => {
    const found = drawn({
      concerns: [{ id: 'dryness', onset: year(2024) }],
      medicines: [{ name: 'A', since: year(2024) }],
      conditions: [{ id: 'migraine', since: year(2024) }],
      surgeries: [{ what: 'S', when: year(2025) }],
      pregnancies: [{ disclosure: 'page', kind: pick('csection'), when: year(2024) }],
      menopause: { since: year(2025) },
      changes: MOVES,
      partners: [{ label: 'A.', since: year(2020) }],
      people: [{ kind: pick('gp'), when: year(2025) }],
      things: [{ what: 'yoga', when: year(2025) }],
    })
    expect(found.lanes.map(({ id, marks }) => [id, marks.length])).toEqual([
      ['concerns', 1],
      ['medicines', 1],
      ['health', 2],
      ['body', 2],
      ['life', 2],
      ['relationships', 1],
      ['tried', 1],
      ['people', 1],
    ])
    expect(drawn({ changes: MOVES, surgeries: [{ what: 'S', when: year(2025) }] }).lanes.map(({ id }) => id)).toEqual([
      'health',
      'life',
    ])
    expect(plainText(found.alt)).toBe(
      'Timeline from 2024 to today: 1 concern, 1 medicine, 2 marks for health, 2 marks for the body, 2 life changes, 1 relationship, 1 thing I tried, and 1 person I talked to. The list below it says the same in words.',
    )
  })

  it('leave out a medicine that is not started yet', () => {
    const planned = { name: 'A', since: year(2026), status: pick('planned') }
    expect(timeline({ medicines: [planned] })).toBeNull()
  })
})

describe('the order', () => {
  it('is that of time, over all lanes; the middle of a rough time counts', () => {
    const found = drawn({
      concerns: [{ id: 'dryness', onset: month(2024, 9) }],
      medicines: [{ name: 'A', since: month(2024, 3) }],
      changes: [{ what: pick('move'), when: year(2024) }],
    })
    expect(rows(found)).toEqual([
      '1 A: Began in March 2024',
      '2 A move: 2024',
      '3 Dryness, burning or soreness: Began in September 2024',
    ])
  })

  it('puts what happened before the concern that began in the same month', () => {
    const found = drawn({
      concerns: [{ id: 'dryness', onset: month(2024, 9) }],
      surgeries: [{ what: 'S', when: month(2024, 9) }],
    })
    expect(rows(found)).toEqual(['1 S: September 2024', '2 Dryness, burning or soreness: Began in September 2024'])
  })
})

describe('the axis', () => {
  const from = (told: Told): string => new Date(drawn(told).axis.from * 86_400_000).toISOString().slice(0, 10)

  const surgery = (when: ApproximateDate) => [{ what: 'S', when }]

  it('begins with the first thing of the three years before the first main concern', () => {
    const concerns = [
      { id: 'dryness', onset: month(2024, 9) },
      { id: 'shame', onset: year(2020) },
    ]
    expect(from({ concerns, main: ['dryness'] })).toBe('2024-07-01')
    expect(from({ concerns, main: ['dryness'], surgeries: surgery(month(2022, 3)) })).toBe('2022-01-01')
    expect(from({ concerns, main: ['dryness'], surgeries: surgery(month(2021, 8)) })).toBe('2024-07-01')
    // Nobody said which matter most: the first three do.
    expect(from({ concerns, surgeries: surgery(month(2018, 5)) })).toBe('2018-01-01')
  })

  it('begins near what is meant by a rough time, not at the earliest that it may be', () => {
    const ago = (n: number): ApproximateDate => ({ kind: 'ago', n: String(n), unit: 'year', asOf: TODAY })
    expect(from({ concerns: [{ id: 'dryness', onset: ago(5) }] })).toBe('2021-01-01')
    expect(from({ surgeries: surgery(ago(9)) })).toBe('2017-01-01')
    expect(from({ concerns: [{ id: 'dryness', onset: stage('teens') }], age: '22' })).toBe('2019-01-01')
  })

  it('is ten years at most', () => {
    expect(from({ concerns: [{ id: 'dryness', onset: year(1990) }] })).toBe('2016-11-22')
    expect(from({ surgeries: [{ what: 'S', when: year(1990) }] })).toBe('2016-11-22')
  })

  it('is told in months when it is short', () => {
    const recent = drawn({ changes: [{ what: pick('move'), when: month(2026, 3) }] })
    expect(recent.unit).toBe('month')
    expect(recent.axis.from).toBe(dayNumber('2026-01-01'))
    expect(drawn({ concerns: [{ id: 'dryness', onset: month(2026, 3) }] }).unit).toBe('month')
    expect(drawn({ concerns: [{ id: 'dryness', onset: month(2022, 3) }] }).unit).toBe('year')
  })
})

describe('what has no place in time', () => {
  it('is listed with what was said', () => {
    const found = drawn({
      concerns: [{ id: 'dryness', onset: unsure }],
      medicines: [
        { name: 'A', since: stage('afterBirth') },
        { name: 'B', since: stage('teens') },
        { name: 'C' },
        { name: 'D', since: year(2062) },
      ],
      changes: MOVES,
    })
    expect(found.undated.map(plainText)).toEqual([
      'Dryness, burning or soreness',
      'A (after a birth)',
      'B (in my teens)',
      'D (2062)',
    ])
    expect(found.entries).toHaveLength(2)
  })

  it('makes no timeline by itself', () => {
    expect(timeline({ concerns: [{ id: 'dryness', onset: unsure }] })).toBeNull()
    expect(timeline({})).toBeNull()
  })
})

describe('what is private', () => {
  const told: Told = {
    concerns: [{ id: 'dryness', onset: year(2023), disclosure: 'private' }],
    medicines: [{ name: 'SECRET', since: year(2024), disclosure: 'private' }],
    surgeries: [{ what: 'ALOUD', when: unsure, disclosure: 'aloud' }],
    changes: MOVES,
  }

  it('is in no lane, no list and no count, and does not move the axis', () => {
    const found = drawn(told)
    expect(found).toEqual(drawn({ changes: MOVES }))
    expect(JSON.stringify(found)).not.toMatch(/SECRET|ALOUD|Dryness/)
  })

  it('is not there either when the step is turned off', () => {
    const found = timeline(
      { ...told, concerns: [{ id: 'dryness', onset: year(2023) }] },
      { sections: { concerns: false } },
    )
    expect(JSON.stringify(found)).not.toContain('Dryness')
  })

  it('leaves no timeline on the copy with a partner there, for any answers', () => {
    const everything = { ...told, concerns: [{ id: 'dryness', onset: year(2023) }] }
    expect(timeline(everything, { reader: 'partner', ticked: ['concerns.picked/dryness'] })).toBeNull()
    fc.assert(
      fc.property(anyAnswers, anySettings, (answers, settings) => {
        const { summary } = pageOf(answers, { ...settings, reader: 'partner' }).sharing
        expect(timelineOf(summary)).toBeNull()
      }),
      { numRuns: 30 },
    )
  })
})

describe('for any answers', () => {
  it('numbers run through, marks lie in order, and each mark stands in the list', () => {
    fc.assert(
      fc.property(anyAnswers, anySettings, (answers, settings) => {
        const found = timelineOf(pageOf(answers, settings).sharing.summary)
        if (found === null) return
        expect(found.entries.map(({ number }) => number)).toEqual(found.entries.map((_, i) => i + 1))
        const marks = found.lanes.flatMap((lane) => lane.marks)
        expect(marks.length === 0 ? found.entries.length < 3 : marks.length >= 3 && marks.length <= 25).toBe(true)
        for (const mark of marks) {
          expect(mark.start.from).toBeLessThanOrEqual(mark.start.to)
          expect(mark.end.from).toBeLessThanOrEqual(mark.end.to)
          expect(mark.start.from).toBeLessThanOrEqual(mark.end.to)
          expect(mark.end.to).toBeLessThanOrEqual(found.axis.to)
          expect(plainText(mark.label)).not.toBe('')
          expect(plainText(mark.when)).not.toBe('')
        }
        for (const lane of found.lanes) {
          const numbers = lane.marks.map(({ number }) => number)
          expect(numbers).toEqual(numbers.toSorted((a, b) => a - b))
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe.each([...EVERYONE, 'limits'])('%s', (name) => {
  it('has lanes in their order, and the same timeline every time', () => {
    const { answers, page } = person(name)
    const make = () => timelineOf(pageOf(answers, { ...page, reader: 'therapist' }).sharing.summary)
    const found = make()
    expect(found).toEqual(make())
    const order = (found?.lanes ?? []).map(({ id }) => LANES.indexOf(id))
    expect(order).toEqual(order.toSorted((a, b) => a - b))
  })
})
