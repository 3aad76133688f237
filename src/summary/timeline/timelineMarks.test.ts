/** How a mark of the timeline begins, changes and ends, from what was told. Today is 2026-11-22. */
import { beforeAll, describe, expect, it } from 'vitest'
import type { ApproximateDate } from '../../form/approximateDate'
import { loadAllWords } from '../../i18n'
import { TODAY } from '../../../tests/support/pages'
import {
  drawn,
  marksIn,
  month,
  MOVES,
  pick,
  rows,
  stage,
  timeline,
  unsure,
  year,
} from '../../../tests/support/toldTimeline'
import { plainText } from '../text'
import { dayNumber } from './days'
import type { LaneId, Mark, Timeline } from './model'

beforeAll(() => loadAllWords())

const days = (from: string, to = from) => ({ from: dayNumber(from), to: dayNumber(to) })
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
