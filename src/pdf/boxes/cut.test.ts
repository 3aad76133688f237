import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cut } from './cut'
import type { Flowing, Stretch } from './measure'

const lines = (count: number, tall = 10, from = 0): Stretch[] =>
  Array.from({ length: count }, (_, i) => ({ top: from + i * tall, bottom: from + (i + 1) * tall }))
const flowing = (more: Partial<Flowing>): Flowing => ({
  height: Math.max(0, ...(more.solids ?? []).map(({ bottom }) => bottom)),
  solids: [],
  keeps: [],
  starts: [],
  tables: [],
  lines: [],
  ...more,
})
const HEAD = { top: 0, left: 0, box: { width: 100, height: 10, inside: [] } }
const places = (more: Partial<Flowing>, height: number): number[][] =>
  cut(flowing(more), height).map(({ top, bottom }) => [top, bottom])

describe('pages cut from the long sheet', () => {
  it('are one when it fits', () => {
    expect(places({ solids: lines(5) }, 50)).toEqual([[0, 50]])
  })

  it('go through no line', () => {
    expect(places({ solids: lines(5) }, 24)).toEqual([
      [0, 20],
      [20, 40],
      [40, 50],
    ])
  })

  it('leave out the blank space at a break', () => {
    expect(places({ solids: [...lines(2), ...lines(2, 10, 35)] }, 30)).toEqual([
      [0, 30],
      [35, 55],
    ])
  })

  it('keep together what asks for it', () => {
    expect(places({ solids: lines(5), keeps: [{ top: 10, bottom: 40 }] }, 35)).toEqual([
      [0, 10],
      [10, 40],
      [40, 50],
    ])
  })

  it('let a row that is taller than a page flow over, with all its lines', () => {
    expect(places({ solids: lines(7), keeps: [{ top: 10, bottom: 70 }] }, 30)).toEqual([
      [0, 30],
      [30, 60],
      [60, 70],
    ])
  })

  it('move a heading on with the row that does not fit under it', () => {
    const keeps = [
      { top: 20, bottom: 30.5 },
      { top: 30, bottom: 50 },
    ]
    expect(places({ solids: lines(5), keeps }, 45)).toEqual([
      [0, 20],
      [20, 50],
    ])
  })

  it('begin where a page is asked for', () => {
    expect(places({ solids: [...lines(2), ...lines(2, 10, 30)], starts: [30] }, 100)).toEqual([
      [0, 30],
      [30, 50],
    ])
  })

  it('do not begin with an empty page', () => {
    expect(places({ solids: lines(2), starts: [0] }, 100)).toEqual([[0, 20]])
  })

  it('leave room for the head of the table that goes on', () => {
    const head = { ...HEAD, bottom: 10 }
    const slices = cut(flowing({ solids: lines(6), tables: [{ top: 0, bottom: 60, head }] }), 35)
    expect(slices.map(({ top, bottom, table }) => [top, bottom, table?.head.bottom])).toEqual([
      [0, 30, undefined],
      [30, 50, 10],
      [50, 60, 10],
    ])
    for (const { top, bottom, headRoom } of slices) expect(bottom - top + headRoom).toBeLessThanOrEqual(35)
  })

  it('do not repeat a head that would fill the page: that never came to an end', () => {
    const head = { ...HEAD, bottom: 30 }
    expect(cut(flowing({ solids: lines(8), tables: [{ top: 0, bottom: 80, head }] }), 40)).toHaveLength(2)
  })

  it('come to an end and show every line whole and once, whatever is asked', () => {
    const stretch = fc
      .tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 1, max: 60 }))
      .map(([top, tall]) => ({ top: top * 10, bottom: (top + tall) * 10 }))
    const starts = fc.array(fc.integer({ min: 0, max: 99 }).map((n) => n * 10))
    fc.assert(
      fc.property(fc.array(stretch), starts, fc.integer({ min: 10, max: 400 }), (keeps, starts, height) => {
        const solids = lines(100)
        const slices = cut(flowing({ solids, keeps, starts }), height)
        for (const { top, bottom } of solids) {
          expect(slices.filter((slice) => slice.top <= top && bottom <= slice.bottom)).toHaveLength(1)
        }
        for (const { top, bottom } of slices) expect(bottom - top).toBeLessThanOrEqual(height + 0.1)
      }),
    )
  })
})
