/** Chance that can be had again: the same seed gives the same numbers on every machine (mulberry32). */
export interface Random {
  /** A whole number from 0 to below `n`. */
  below: (n: number) => number
  of: <T>(items: readonly T[]) => T
  chance: (p: number) => boolean
}

export function random(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (n: number): number => Math.floor(next() * n)
  return {
    below,
    of: (items) => {
      const item = items[below(items.length)]
      if (item === undefined) throw new Error('Nothing to choose from')
      return item
    },
    chance: (p) => next() < p,
  }
}
