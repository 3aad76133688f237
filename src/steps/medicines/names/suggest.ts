/** What to offer while a name is typed. Offers only: nothing is ever put right unasked. */
import { distance } from './distance'
import { keyOf, wordsIn } from './fold'
import { nameSaid, spellingsOf, type MedicineName } from './names'

/** Fewer letters fit too much. */
const FEWEST_LETTERS = 2
/** Who writes a sentence is not looking for a name. */
const MOST_LETTERS = 50

/** So many slips are forgiven; in a short word each makes another word. */
function slipsIn(key: string): number {
  if (key.length < 4) return 0
  if (key.length < 6) return 1
  return key.length < 10 ? 2 : 3
}

/** Half a slip for letters that are still to come, a little for another first letter, which people seldom get wrong. */
const UNFINISHED = 0.5
const OTHER_FIRST = 0.4
/** Farther from the nearest than this, a name only stands in the way. */
const STILL_NEAR = 0.5

/**
 * @param match what a text holds already: who wrote a name and a dose gets no other names
 * @returns up to `atMost` names: the very name, names that begin so, names with a word that begins so, as they are written in
 *   the language that is spoken, else in any; when there are none, names that are written nearly so, nearest first
 */
export function suggesterFor(names: readonly MedicineName[], match: (typed: string) => MedicineName | null) {
  const rows = names.flatMap((name) =>
    spellingsOf(name).map((text) => {
      const words = wordsIn(text)
      return {
        name,
        text,
        key: words.join(''),
        tails: words.slice(1).map((_, index) => words.slice(index + 1).join('')),
      }
    }),
  )

  const nearly = (key: string): MedicineName[] => {
    const most = slipsIn(key)
    if (most === 0) return []
    const near = rows
      .flatMap((row) => {
        const found = distance(key, row.key, most)
        if (found === null) return []
        const first = key[0] === row.key[0] ? 0 : OTHER_FIRST
        const slips = Math.min(found.whole, found.beginning + UNFINISHED) + first
        return [{ name: row.name, slips, apart: Math.abs(row.key.length - key.length) }]
      })
      .toSorted((a, b) => a.slips - b.slips || a.apart - b.apart)
    const found = near.filter(({ slips }) => slips <= (near[0]?.slips ?? 0) + STILL_NEAR)
    return [...new Set(found.map(({ name }) => name))]
  }

  type Row = (typeof rows)[number]
  const written = (key: string, isAsked: (row: Row) => boolean): MedicineName[] => {
    const asked = rows.filter(isAsked)
    const very = asked.filter((row) => row.key === key)
    const begin = asked.filter((row) => row.key !== key && row.key.startsWith(key))
    const inside = asked.filter((row) => !row.key.startsWith(key) && row.tails.some((tail) => tail.startsWith(key)))
    return [...new Set([...very, ...begin, ...inside].map(({ name }) => name))]
  }

  return (typed: string, atMost: number): readonly MedicineName[] => {
    const key = keyOf(typed)
    if (key.length < FEWEST_LETTERS || key.length > MOST_LETTERS) return []
    const here = written(key, (row) => row.text === nameSaid(row.name))
    const found = here.length > 0 ? here : written(key, () => true)
    if (found.length > 0 || match(typed) !== null) return found.slice(0, atMost)
    return nearly(key).slice(0, atMost)
  }
}
