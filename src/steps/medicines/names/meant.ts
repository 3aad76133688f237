/** The name that was meant by one that is nearly written so. It is offered beside the text, and never put in its place unasked. */
import { distance } from './distance'
import { keyOf, wordsIn } from './fold'
import type { MedicineName } from './names'

export interface Meant {
  readonly name: MedicineName
  /** The text with that name in the place of what was nearly it. */
  readonly text: string
}

/** Shorter words are too near to too many others. */
const FEWEST_LETTERS = 5
const slipsIn = (key: string): number => (key.length < 8 ? 1 : 2)

/** Words without figures, as they stand in the text. */
const WORD = /\p{L}[\p{L}\p{M}'’-]*/gu

/** @param match the listed name that a text holds: then no other one is meant */
export function meantFor(names: readonly MedicineName[], match: (typed: string) => MedicineName | null) {
  const rows = names.map((name) => ({ name, key: keyOf(name.name) })).filter(({ key }) => key.length >= FEWEST_LETTERS)

  /** The nearest, or null where another medicine is as near. */
  const nearest = (key: string): MedicineName | null => {
    if (key.length < FEWEST_LETTERS) return null
    const most = slipsIn(key)
    let found: { name: MedicineName; slips: number } | null = null
    let isSure = true
    for (const row of rows) {
      // People seldom get the first letter wrong, and with another one it is another word.
      if (row.key[0] !== key[0]) continue
      const slips = distance(key, row.key, most)?.whole ?? Infinity
      if (slips > most || slips > (found?.slips ?? Infinity)) continue
      isSure = found === null || slips < found.slips || found.name.generic === row.name.generic
      if (found === null || slips < found.slips) found = { name: row.name, slips }
    }
    return isSure ? (found?.name ?? null) : null
  }

  return (typed: string): Meant | null => {
    if (match(typed) !== null) return null
    // Who wrote a sentence is not looking for a name.
    if (wordsIn(typed).length > 6) return null
    const whole = nearest(keyOf(typed))
    if (whole !== null) return { name: whole, text: whole.name }
    for (const word of typed.matchAll(WORD)) {
      const name = nearest(keyOf(word[0]))
      if (name !== null)
        return { name, text: typed.slice(0, word.index) + name.name + typed.slice(word.index + word[0].length) }
    }
    return null
  }
}
