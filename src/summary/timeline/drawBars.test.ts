/** How the bars and symbols of the drawn timeline look, and in which order a lane holds them. */
import { describe, expect, it } from 'vitest'
import type { FigureShape } from '../figure'
import { plainText, words } from '../text'
import { drawTimeline } from './draw'
import { boxOf, isText, lane, mark, SIZE, timelineWith, TODAY } from './drawSample'
import { LANES, type Lane, type Mark } from './model'

describe('a bar', () => {
  const barsOf = (more: Partial<Mark>, id: Lane['id'] = 'concerns') =>
    drawTimeline(timelineWith([lane(id, mark(more))]), SIZE).shapes
  const rects = (shapes: readonly FigureShape[]) => shapes.filter((shape) => shape.kind === 'rect')
  const slanted = (shapes: readonly FigureShape[]) =>
    shapes.filter((shape) => shape.kind === 'line' && shape.x1 !== shape.x2 && shape.y1 !== shape.y2)

  it('is whole when it is sure, and has stripes as wide as it is not', () => {
    const sure = barsOf({ start: { from: TODAY - 800, to: TODAY - 800 } })
    expect([rects(sure).length, slanted(sure).length]).toEqual([1, 0])
    const width = (days: number): number => {
      const boxes = slanted(barsOf({ start: { from: TODAY - 1000, to: TODAY - 1000 + days } })).map(boxOf)
      return Math.max(...boxes.map(({ right }) => right)) - Math.min(...boxes.map(({ left }) => left))
    }
    expect(width(600) / width(300)).toBeCloseTo(2, 1)
  })

  it('is broken when it comes and goes, and has a gap when it came back', () => {
    const start = { from: TODAY - 1000, to: TODAY - 1000 }
    expect(rects(barsOf({ start, comesAndGoes: true })).length).toBeGreaterThan(5)
    expect(rects(barsOf({ start, cameBack: true }))).toHaveLength(2)
  })

  it('has a line across it where the dose changed', () => {
    const start = { from: TODAY - 1000, to: TODAY - 1000 }
    const upright = (shapes: readonly FigureShape[]) =>
      shapes.filter((shape) => shape.kind === 'line' && shape.x1 === shape.x2 && shape.y2 - shape.y1 < 15).length
    const changed = barsOf({ start, changes: [{ from: TODAY - 500, to: TODAY - 500 }] }, 'medicines')
    expect(upright(changed) - upright(barsOf({ start }, 'medicines'))).toBe(1)
  })

  it('looks different in each lane that has bars, and so do the symbols of the others', () => {
    const looks = LANES.map((id) => {
      const shapes = drawTimeline(timelineWith([lane(id, mark({}))]), SIZE).shapes.filter(
        (shape) => shape.kind !== 'line' && shape.kind !== 'text',
      )
      const shown = shapes.map((shape) => ({
        kind: shape.kind,
        fill: shape.fill,
        points: shape.kind === 'polygon' ? shape.points.length : 0,
        height: shape.kind === 'rect' ? shape.height : 0,
      }))
      return JSON.stringify(shown)
    })
    expect(new Set(looks).size).toBe(LANES.length)
  })
})

describe('a lane', () => {
  it('goes down in the order of time, whether its name stands beside or above', () => {
    const goingOn = [3000, 800, 500].map((ago, i) =>
      mark({
        number: i + 1,
        start: { from: TODAY - ago, to: TODAY - ago },
        earlier: i === 0 ? words('2018') : null,
      }),
    )
    for (const width of [280, 600]) {
      const { shapes } = drawTimeline(timelineWith([{ id: 'medicines', label: words('Medicines'), marks: goingOn }]), {
        width,
        letter: 12,
      })
      const numbers = shapes.filter(isText).filter(({ text }) => /^[123]$/.test(plainText(text)))
      const byHeight = numbers.toSorted((a, b) => a.y - b.y)
      expect(byHeight.map(({ text }) => plainText(text))).toEqual(['1', '2', '3'])
    }
  })
})
