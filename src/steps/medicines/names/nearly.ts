/** Which listed name a text holds with a slip of the pen, where `match` finds none: for what a class of medicines calls for. */
import { keyOf, wordsIn } from './fold'
import { spellingsOf, type MedicineName } from './names'
import { nearestFor, type Nearest } from './nearest'

/** Nobody is asked here, so more letters are wanted than where a name is offered. */
const NEARNESS = { fewestLetters: 6, long: 9 }

/** So many words of the text are looked at: who writes more is not writing a name. */
const MOST_WORDS = 12

/** @returns finds the name that lies nearest to some words of the text; none when names of two classes lie as near */
export function nearlyFor(names: readonly MedicineName[]): (typed: string) => MedicineName | null {
  const mostWords = Math.max(...names.flatMap(spellingsOf).map((text) => wordsIn(text).length))
  const nearest = nearestFor(
    names.filter(({ name }) => /^\p{L}+$/u.test(keyOf(name))),
    NEARNESS,
  )
  return (typed) => {
    let found: Nearest = { names: [], slips: Infinity }
    for (const key of keysIn(wordsIn(typed).slice(0, MOST_WORDS), mostWords)) {
      const next = nearest(key)
      if (next.slips > found.slips || next.names.length === 0) continue
      found = next.slips < found.slips ? next : { ...next, names: [...found.names, ...next.names] }
    }
    const [first] = found.names
    return first !== undefined && found.names.every((one) => one.medicineClass === first.medicineClass) ? first : null
  }
}

/** Words of the text, and neighbours put together: "St Johns wart". */
const keysIn = (words: readonly string[], most: number): readonly string[] =>
  words.flatMap((_, from) =>
    words
      .slice(from, from + most)
      .map((_word, i) => words.slice(from, from + i + 1).join(''))
      .filter((key) => key.length >= NEARNESS.fewestLetters - 1),
  )
