/** Which listed name a text holds with a slip of the pen, where `match` finds none. */
import { distance } from './distance'
import { keyOf, wordsIn } from './fold'
import type { MedicineName } from './names'

/** A shorter word with another letter is another word. */
const FEWEST_LETTERS = 6

/** From so many letters on, two slips still leave no doubt. */
const LONG = 9

const slipsIn = (key: string): number => (key.length < LONG ? 1 : 2)

/** So many words of the text are looked at: who writes more is not writing a name. */
const MOST_WORDS = 12

/**
 * @returns finds the name that lies nearest to some words of the text, among those that begin with the same letter, which
 *   people seldom get wrong. None when names of two classes lie as near.
 */
export function nearlyFor(names: readonly MedicineName[]): (typed: string) => MedicineName | null {
  const rows = names
    .map((name) => ({ name, key: keyOf(name.name) }))
    .filter(({ key }) => key.length >= FEWEST_LETTERS && /^\p{L}+$/u.test(key))
  const byLetter = new Map<string, typeof rows>()
  for (const row of rows) byLetter.set(row.key.charAt(0), [...(byLetter.get(row.key.charAt(0)) ?? []), row])
  const mostWords = Math.max(...names.map(({ name }) => wordsIn(name).length))

  return (typed) => {
    const words = wordsIn(typed).slice(0, MOST_WORDS)
    let near: MedicineName[] = []
    let least = Infinity
    for (const key of keysIn(words, mostWords)) {
      for (const row of byLetter.get(key.charAt(0)) ?? []) {
        const most = Math.min(slipsIn(row.key), least)
        if (Math.abs(row.key.length - key.length) > most) continue
        const slips = distance(key, row.key, most)?.whole ?? Infinity
        if (slips > most) continue
        near = slips < least ? [row.name] : [...near, row.name]
        least = slips
      }
    }
    const [first] = near
    return first !== undefined && near.every((one) => one.medicineClass === first.medicineClass) ? first : null
  }
}

/** Words of the text, and neighbours put together: "St Johns wart". */
const keysIn = (words: readonly string[], most: number): readonly string[] =>
  words.flatMap((_, from) =>
    words
      .slice(from, from + most)
      .map((_word, i) => words.slice(from, from + i + 1).join(''))
      .filter((key) => key.length >= FEWEST_LETTERS - 1),
  )
