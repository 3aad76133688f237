/** Where things stand in time, in the drawn timeline, and what the axis names. */
import { describe, expect, it } from 'vitest'
import type { FigureText } from '../figure'
import { plainText, words } from '../text'
import { drawTimeline } from './draw'
import { boxOf, EPSILON, isText, lane, mark, once, SIZE, timelineWith, TODAY } from './drawSample'
import type { Timeline } from './model'

describe('time', () => {
  const placesOf = (timeline: Timeline) =>
    drawTimeline(timeline, SIZE).shapes.filter((shape) => shape.kind === 'circle' || shape.kind === 'polygon')

  it('runs from left to right: what came later stands further right, up to today', () => {
    const at = [1400, 900, 200, 0].map((ago) => once(TODAY - ago, TODAY - ago))
    const circles = placesOf(timelineWith([lane('life', ...at)])).map(boxOf)
    const lefts = circles.map(({ left }) => left)
    expect(lefts).toEqual(lefts.toSorted((a, b) => a - b))
    expect(new Set(lefts).size).toBe(4)
  })

  it('is the same in every lane', () => {
    const day = once(TODAY - 700, TODAY - 700)
    const places = placesOf(timelineWith([lane('health', day), lane('life', day), lane('body', day)])).map(boxOf)
    const middles = places.map(({ left, right }) => ((left + right) / 2).toFixed(3))
    expect(new Set(middles).size).toBe(1)
  })

  it('stands at the left edge with an arrow and its year when it is older', () => {
    const old = once(TODAY - 9000, TODAY - 9000, { earlier: words('2002') })
    const { shapes } = drawTimeline(timelineWith([lane('health', old)]), SIZE)
    expect(shapes.filter(isText).map(({ text }) => plainText(text))).toContain('2002')
    const axis = shapes.find((shape) => shape.kind === 'line' && shape.tone === 'ink' && shape.y1 === shape.y2)
    const places = shapes.filter((shape) => shape.kind === 'polygon').map(boxOf)
    expect(places).toHaveLength(2)
    for (const { right } of places) expect(right).toBeLessThanOrEqual((axis && boxOf(axis).left) ?? 0)
  })

  it('goes out over the edge, without an arrow, where it may have begun before the axis', () => {
    const leftmost = (from: number): number => {
      const start = { from, to: TODAY - 1000 }
      const { shapes } = drawTimeline(timelineWith([lane('concerns', mark({ start }))]), SIZE)
      expect(shapes.filter(({ kind }) => kind === 'polygon')).toEqual([])
      const axis = shapes.find((shape) => shape.kind === 'line' && shape.tone === 'ink' && shape.y1 === shape.y2)
      const stripes = shapes.filter((shape) => shape.kind === 'line' && shape.x1 !== shape.x2 && shape.y1 !== shape.y2)
      return Math.min(...stripes.map((shape) => boxOf(shape).left)) - ((axis && boxOf(axis).left) ?? 0)
    }
    expect(leftmost(TODAY - 1500)).toBeGreaterThanOrEqual(-EPSILON)
    expect(leftmost(TODAY - 1600)).toBeLessThan(-1)
  })
})

describe('the axis', () => {
  const labels = (length: number, size = SIZE): string[] =>
    drawTimeline(timelineWith([lane('life', once(TODAY - 30, TODAY - 30))], length), size)
      .shapes.filter((shape): shape is FigureText => isText(shape) && !shape.bold)
      .map(({ text }) => plainText(text))

  it('names years, fewer where there is little room', () => {
    expect(labels(1500)).toEqual(['2023', '2024', '2025', '2026'])
    expect(labels(3652, { width: 280, letter: 12 })).toEqual(['2017', '2020', '2023', '2026'])
  })

  it('gives today a row of its own above only where this year would have no room', () => {
    const rowsOfHead = (size: typeof SIZE): number => {
      const { shapes } = drawTimeline(timelineWith([lane('life', once(TODAY - 30, TODAY - 30))]), size)
      const head = shapes.filter(isText).filter(({ text }) => /^(Today|2026)$/.test(plainText(text)))
      expect(head).toHaveLength(2)
      return new Set(head.map(({ y }) => y)).size
    }
    expect(rowsOfHead(SIZE)).toBe(1)
    expect(rowsOfHead({ width: 280, letter: 12 })).toBe(2)
    expect(rowsOfHead({ width: 500, letter: 20 })).toBe(2)
  })

  it('names months when it is short, with a year to go by', () => {
    expect(labels(300)).toEqual(['Feb 2026', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct'])
    expect(labels(800, { width: 280, letter: 12 })).toEqual(['2025', 'Jul', '2026'])
  })
})
