/** How stretches share the rows of a lane. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstFit } from './rows'

describe('rows', () => {
  it('hold stretches that do not touch, each as high as it can stand', () => {
    const stretch = fc
      .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 40 }))
      .map(([left, wide]) => ({ left, right: left + wide }))
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 12 }), (stretches) => {
        const rows = firstFit(stretches, 3)
        const touch = (i: number, j: number): boolean => {
          const [a, b] = [stretches[i], stretches[j]]
          return a !== undefined && b !== undefined && a.left < b.right + 3 && b.left < a.right + 3
        }
        stretches.forEach((_, i) => {
          const before = stretches.flatMap((__, j) => (j < i && touch(i, j) ? [rows[j]] : []))
          expect(before).not.toContain(rows[i])
          for (let row = 0; row < (rows[i] ?? 0); row += 1) expect(before).toContain(row)
        })
      }),
    )
  })
})
