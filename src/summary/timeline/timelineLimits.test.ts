/** When there are too few things for a figure, and which ones stay where there are too many. */
import { beforeAll, describe, expect, it } from 'vitest'
import { loadAllWords } from '../../i18n'
import { plainText } from '../text'
import { drawn, marksIn, month, MOVES, pick, type Values, year } from '../../../tests/support/toldTimeline'
import type { LaneId, Timeline } from './model'
import { MOST_MARKS } from './chosen'

beforeAll(() => loadAllWords())

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
