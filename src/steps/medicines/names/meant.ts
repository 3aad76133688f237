/** The name that was meant by one that is nearly written so. It is offered beside the text, and never put in its place unasked. */
import { keyOf, wordsIn } from './fold'
import { nameSaid, type MedicineName } from './names'
import { nearestFor } from './nearest'

export interface Meant {
  readonly name: MedicineName
  /** The text with that name in the place of what was nearly it. */
  readonly text: string
}

/** The person decides, so it may be a little further off than what a class is read from. */
const NEARNESS = { fewestLetters: 5, long: 8 }

/** Words without figures, as they stand in the text. */
const WORD = /\p{L}[\p{L}\p{M}'’-]*/gu

/** @param match the listed name that a text holds: then no other one is meant */
export function meantFor(names: readonly MedicineName[], match: (typed: string) => MedicineName | null) {
  const nearest = nearestFor(names, NEARNESS)
  /** The nearest, or null where another medicine is as near. */
  const only = (key: string): MedicineName | null => {
    const [first, ...others] = key.length < NEARNESS.fewestLetters ? [] : nearest(key).names
    return first !== undefined && others.every(({ generic }) => generic === first.generic) ? first : null
  }

  return (typed: string): Meant | null => {
    if (match(typed) !== null) return null
    // Who wrote a sentence is not looking for a name.
    if (wordsIn(typed).length > 6) return null
    const whole = only(keyOf(typed))
    if (whole !== null) return { name: whole, text: nameSaid(whole) }
    for (const word of typed.matchAll(WORD)) {
      const name = only(keyOf(word[0]))
      if (name !== null)
        return { name, text: typed.slice(0, word.index) + nameSaid(name) + typed.slice(word.index + word[0].length) }
    }
    return null
  }
}
