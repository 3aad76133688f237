/** What came before what, from what may be shared. Today is 2026-11-22. */
import { beforeAll, describe, expect, it } from 'vitest'
import type { ApproximateDate } from '../../form/approximateDate'
import { loadAllWords } from '../../i18n'
import { anyAnswers, anySettings } from '../../../tests/support/arbitraryAnswers'
import { answersOf, pageOf, TODAY } from '../../../tests/support/pages'
import { EVERYONE } from '../../../tests/support/everyone'
import { person } from '../../../tests/journeys/support/people'
import type { PageSettings } from '../settings'
import { plainText } from '../text'
import { dayNumber } from './days'
import { LANES, type LaneId, type Mark, type Timeline } from './model'
import { MOST_MARKS } from './chosen'
import { timelineOf } from './timelineOf'
import fc from 'fast-check'

beforeAll(() => loadAllWords())

const year = (y: number): ApproximateDate => ({ kind: 'year', y: String(y) })
const month = (y: number, m: number): ApproximateDate => ({ kind: 'monthYear', y: String(y), m: String(m) })
const unsure: ApproximateDate = { kind: 'unsure' }
const stage = (id: 'teens' | 'afterBirth' | 'always'): ApproximateDate => ({ kind: 'stage', id, other: '' })

type Values = Record<string, unknown>
const items = (all: readonly Values[]) => ({
  items: all.map(({ id, disclosure, ...values }, i) => ({
    id: id ?? `i${i}`,
    ...(disclosure === undefined ? {} : { disclosure }),
    values,
  })),
})
const pick = (picked: string): { picked: string } => ({ picked })

interface Told {
  concerns?: Values[]
  main?: string[]
  medicines?: Values[]
  conditions?: Values[]
  surgeries?: Values[]
  pregnancies?: Values[]
  menopause?: Values
  changes?: Values[]
  partners?: Values[]
  people?: Values[]
  things?: Values[]
  age?: string
}

/** Answers as told: concerns with `id`, and what is said about each. */
const answersWith = (told: Told) =>
  answersOf({
    concerns: {
      picked: items((told.concerns ?? []).map(({ id, disclosure }) => ({ id, disclosure }))),
      most: { values: { main: told.main ?? [] } },
    },
    details: { story: items((told.concerns ?? []).map(({ disclosure: _mark, ...rest }) => rest)) },
    medicines: { list: items(told.medicines ?? []) },
    health: { conditions: items(told.conditions ?? []), surgeries: items(told.surgeries ?? []) },
    body: {
      show: { values: { parts: { picked: ['pregnancy', 'menopause'] } } },
      pregnancies: items(told.pregnancies ?? []),
      menopause: { values: told.menopause ?? {} },
    },
    life: { changes: items(told.changes ?? []) },
    relationships: { partners: items(told.partners ?? []) },
    tried: { people: items(told.people ?? []), things: items(told.things ?? []) },
    about: { age: { values: { age: told.age ?? '' } } },
  })

const timeline = (told: Told, settings: Partial<PageSettings> = {}): Timeline | null =>
  timelineOf(pageOf(answersWith(told), settings).sharing.summary)

function drawn(told: Told, settings: Partial<PageSettings> = {}): Timeline {
  const found = timeline(told, settings)
  if (found === null) throw new Error('nothing is dated')
  return found
}

const marksIn = ({ lanes }: Timeline, id: LaneId): readonly Mark[] => lanes.find((lane) => lane.id === id)?.marks ?? []
const rows = ({ entries }: Timeline): string[] =>
  entries.map(({ number, label, when }) => `${number} ${plainText(label)}: ${plainText(when)}`)
const days = (from: string, to = from) => ({ from: dayNumber(from), to: dayNumber(to) })

/** Enough for a figure, and out of the way. */
const MOVES = [
  { what: pick('move'), when: year(2024) },
  { what: pick('job'), when: year(2025) },
]
const only = (found: Timeline, id: LaneId): Mark => {
  const [mark, ...more] = marksIn(found, id)
  if (mark === undefined || more.length > 0) throw new Error(`not one mark in ${id}`)
  return mark
}

describe('a mark', () => {
  it('has a start as wide as its rough time, and goes on until today', () => {
    const found = drawn({ concerns: [{ id: 'dryness', onset: year(2023) }], changes: MOVES })
    expect(only(found, 'concerns')).toMatchObject({
      start: days('2023-01-01', '2023-12-31'),
      end: days(TODAY),
      ongoing: true,
      comesAndGoes: false,
      cameBack: false,
      earlier: null,
    })
    expect(plainText(found.key)).toContain('Stripes')
  })

  it('never reaches past today', () => {
    const found = drawn({ concerns: [{ id: 'dryness', onset: year(2026) }], changes: MOVES })
    expect(only(found, 'concerns').start).toEqual(days('2026-01-01', TODAY))
  })

  it('says that a concern comes and goes, or went away and came back', () => {
    const comes = drawn({ concerns: [{ id: 'dryness', onset: year(2023), how: pick('comesGoes') }], changes: MOVES })
    expect(only(comes, 'concerns')).toMatchObject({ comesAndGoes: true, cameBack: false })
    expect(plainText(comes.key)).toContain('Broken bar')
    const back = drawn({ concerns: [{ id: 'dryness', onset: year(2023), lifelong: pick('returned') }], changes: MOVES })
    expect(only(back, 'concerns')).toMatchObject({ comesAndGoes: false, cameBack: true })
    expect(plainText(only(back, 'concerns').when)).toBe('Began in 2023; went away and came back')
  })

  it('ends when a medicine was stopped, and is not drawn on to today when nobody said when', () => {
    const stopped = { name: 'A', since: year(2024), status: pick('stopped') }
    const known = drawn({ medicines: [{ ...stopped, stoppedWhen: month(2026, 2) }], changes: MOVES })
    expect(only(known, 'medicines')).toMatchObject({ end: days('2026-02-01', '2026-02-28'), ongoing: false })
    expect(plainText(only(known, 'medicines').when)).toBe('Began in 2024; stopped in February 2026')
    const unknown = drawn({ medicines: [stopped], changes: MOVES })
    expect(only(unknown, 'medicines')).toMatchObject({ end: days('2024-12-31', '2024-12-31'), ongoing: false })
    expect(plainText(only(unknown, 'medicines').when)).toBe('Began in 2024; stopped, not sure when')
  })

  it('has its end, too, when only the end is known, and nothing is drawn before it', () => {
    const medicine = { name: 'A', since: unsure, status: pick('stopped'), stoppedWhen: month(2026, 2) }
    const found = drawn({ medicines: [medicine], changes: MOVES })
    expect(only(found, 'medicines').start).toEqual(days('2026-02-01', '2026-02-01'))
    expect(plainText(only(found, 'medicines').when)).toBe('Not sure when it began; stopped in February 2026')
  })

  it('believes the start when a stop was said to come before it', () => {
    const medicine = { name: 'A', since: year(2025), status: pick('stopped'), stoppedWhen: year(2019) }
    expect(only(drawn({ medicines: [medicine], changes: MOVES }), 'medicines').end).toEqual(
      days('2025-01-01', '2025-12-31'),
    )
  })

  it('shows a change of dose', () => {
    const medicine = { name: 'A', since: year(2024), status: pick('changed'), changedWhen: month(2026, 2) }
    const found = drawn({ medicines: [medicine], changes: MOVES })
    expect(only(found, 'medicines').changes).toEqual([days('2026-02-01', '2026-02-28')])
    expect(plainText(found.key)).toContain('dose changed')
  })

  it('is marked as older than the axis, with its year, roughly when that is all we know', () => {
    const concerns = [{ id: 'dryness', onset: month(2024, 11) }]
    const older = (when: ApproximateDate, age = '') =>
      only(drawn({ concerns, surgeries: [{ what: 'S', when }], changes: MOVES, age }), 'health').earlier
    expect(older(year(2003))).toEqual([{ text: '2003' }])
    expect(older(stage('teens'), '40')).toEqual([{ text: '~2001' }])
    expect(older(year(2022))).toBeNull()
  })

  it('has the sign for a rough year in the key, only where it stands', () => {
    const keyFor = (when: ApproximateDate): string =>
      plainText(
        drawn({
          concerns: [{ id: 'dryness', onset: month(2024, 11) }],
          surgeries: [{ what: 'S', when }],
          changes: MOVES,
          age: '40',
        }).key,
      )
    expect(keyFor(stage('teens'))).toContain('~ before a year: about.')
    expect(keyFor(year(2003))).not.toContain('~')
    expect(keyFor(year(2025))).not.toContain('~')
  })

  it('reaches back beyond everything when it is there as long as I can remember', () => {
    const found = drawn({
      concerns: [
        { id: 'dryness', onset: stage('always') },
        { id: 'shame', lifelong: pick('always') },
        { id: 'porn', lifelong: pick('always'), onset: year(2020) },
      ],
      changes: MOVES,
    })
    expect(marksIn(found, 'concerns').map(({ earlier, number }) => [number, earlier])).toEqual([
      [1, []],
      [2, []],
      [3, null],
    ])
    expect(rows(found)[0]).toBe('1 Dryness, burning or soreness: Began as long ago as I can remember')
    expect(timeline({ concerns: [{ id: 'dryness', onset: stage('always') }] })).toBeNull()
  })

  it('keeps own words as own words', () => {
    const found = drawn({ partners: [{ label: 'A.', since: year(2020) }], changes: MOVES })
    expect(only(found, 'relationships').label).toEqual([{ text: 'With ' }, { text: 'A.', own: true }])
  })
})

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

describe('the limits', () => {
  it('leave the figure out when fewer than three things are dated; the list stays', () => {
    const two = drawn({ changes: MOVES })
    expect(two.lanes).toEqual([])
    expect(two.key).toEqual([])
    expect(two.entries).toHaveLength(2)
    expect(drawn({ changes: [...MOVES, ...MOVES] }).lanes).toHaveLength(1)
  })

  const many = (n: number, one: (i: number) => Values): Values[] => Array.from({ length: n }, (_, i) => one(i))
  const names = (found: Timeline, id: LaneId): string[] => marksIn(found, id).map(({ label }) => plainText(label))
  const startsWith = (all: readonly string[], start: string): number =>
    all.filter((name) => name.startsWith(start)).length
  const medicines = [
    ...many(6, (i) => ({ id: `free${i}`, name: `Free ${i}`, since: year(2023) })),
    ...many(6, (i) => ({ id: `linked${i}`, name: `Linked ${i}`, since: year(2025), link: pick('yes') })),
    { id: 'stopped', name: 'Stopped', since: year(2012), status: pick('stopped'), stoppedWhen: year(2014) },
    { id: 'changed', name: 'Changed', since: year(2012), status: pick('changed'), changedWhen: month(2026, 8) },
  ]
  const concerns = ['shame', 'dryness', 'porn', 'talking'].map((id) => ({ id, onset: year(2023) }))

  it('keep main concerns, linked medicines, changed ones, other concerns, life changes, and then the rest', () => {
    const told = {
      concerns,
      main: ['dryness'],
      medicines,
      people: many(5, () => ({ kind: pick('gp'), when: year(2023) })),
    }
    const found = drawn({ ...told, changes: many(11, () => ({ what: pick('move'), when: year(2025) })) })
    expect(found.entries).toHaveLength(34)
    expect(found.lanes.flatMap((lane) => lane.marks)).toHaveLength(MOST_MARKS)
    expect(marksIn(found, 'concerns')).toHaveLength(4)
    expect(startsWith(names(found, 'medicines'), 'Linked')).toBe(6)
    expect(names(found, 'medicines')).toEqual(expect.arrayContaining(['Stopped', 'Changed']))
    expect(marksIn(found, 'life')).toHaveLength(11)
    expect(startsWith(names(found, 'medicines'), 'Free') + marksIn(found, 'tried').length).toBe(2)
    expect(plainText(found.key)).toContain('25 of 34')
    // Where life changes alone would fill the figure, all that comes before them is still there.
    const full = drawn({ ...told, changes: many(30, () => ({ what: pick('move'), when: year(2023) })) })
    expect(full.lanes.map(({ id, marks }) => [id, marks.length])).toEqual([
      ['concerns', 4],
      ['medicines', 8],
      ['life', 13],
    ])
  })

  it('keep, among equals, what happened nearest to the beginning of a main concern', () => {
    const found = drawn({
      concerns: [{ id: 'dryness', onset: year(2023) }],
      main: ['dryness'],
      people: [
        ...many(20, () => ({ kind: pick('gp'), when: year(2025) })),
        ...many(3, () => ({ kind: pick('gp'), when: month(2023, 4) })),
        ...many(20, () => ({ kind: pick('gp'), when: year(2019) })),
        ...many(3, () => ({ kind: pick('gp'), when: month(2022, 12) })),
      ],
    })
    const kept = marksIn(found, 'people').map(({ start }) => new Date(start.from * 86_400_000).getUTCFullYear())
    expect(kept).toEqual([
      ...Array<number>(3).fill(2022),
      ...Array<number>(3).fill(2023),
      ...Array<number>(18).fill(2025),
    ])
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
