/** The stripes of what is only roughly known. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boxOf, EPSILON } from './drawSample'
import { hatch } from './hatch'

describe('stripes', () => {
  it('end at their frame, and leave no part of it without one', () => {
    const frame = fc.record({
      x: fc.integer({ min: -50, max: 500 }),
      y: fc.integer({ min: 0, max: 500 }),
      width: fc.double({ min: 0.1, max: 400, noNaN: true }),
      height: fc.double({ min: 0.5, max: 20, noNaN: true }),
    })
    fc.assert(
      fc.property(frame, fc.double({ min: 1, max: 8, noNaN: true }), (one, step) => {
        const lines = hatch(one, step, 0.5)
        for (const line of lines.map(boxOf)) {
          expect(line.left).toBeGreaterThanOrEqual(one.x - EPSILON)
          expect(line.right).toBeLessThanOrEqual(one.x + one.width + EPSILON)
          expect(line.top).toBeGreaterThanOrEqual(one.y - EPSILON)
          expect(line.bottom).toBeLessThanOrEqual(one.y + one.height + EPSILON)
        }
        if (one.width + one.height > step) expect(lines.length).toBeGreaterThan(0)
      }),
    )
    expect(hatch({ x: 0, y: 0, width: 0, height: 5 }, 2, 1)).toEqual([])
  })
})
