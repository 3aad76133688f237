import { describe, expect, it } from 'vitest'
import { paperOf } from '../../tests/paper/samplePaper'
import { withWholeFront } from './wholeFront'

/** What was asked for, try by try, when the front page is too long by these. */
const asked = async (over: readonly number[]) => {
  const less: number[] = []
  const whole: boolean[] = []
  const made = await withWholeFront(
    (points) => {
      less.push(points)
      return paperOf([])
    },
    (_document, wholeFront) => {
      whole.push(wholeFront)
      const tooLong = over[whole.length - 1]
      return Promise.resolve(
        tooLong === undefined || !wholeFront
          ? { ok: true as const }
          : { ok: false as const, reason: 'front' as const, over: tooLong },
      )
    },
  )
  return { less, whole, made }
}

describe('a whole front page', () => {
  it('is made at once when it fits', async () => {
    expect(await asked([])).toEqual({ less: [0], whole: [true], made: { ok: true } })
  })

  it('gives way by what every try was too long by, and a little more', async () => {
    const { less, whole } = await asked([10, 5])
    expect(less).toEqual([0, 12, 19])
    expect(whole).toEqual([true, true, true])
  })

  it('is at last a longer one, rather than none', async () => {
    const { less, whole, made } = await asked([1, 1, 1, 1, 1, 1, 1])
    expect(whole).toEqual([true, true, true, true, false])
    expect(less.at(-1)).toBeGreaterThanOrEqual(4)
    expect(made).toEqual({ ok: true })
  })

  it('is not tried again when the paper fails for another reason', async () => {
    let tries = 0
    const made = await withWholeFront(
      () => paperOf([]),
      () => Promise.resolve({ ok: false as const, reason: 'missing' as const, tries: (tries += 1) }),
    )
    expect(made).toEqual({ ok: false, reason: 'missing', tries: 1 })
  })
})
