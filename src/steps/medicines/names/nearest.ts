/** Which listed names lie nearest to some letters: for what was written with a slip of the pen. */
import { distance } from './distance'
import { keyOf } from './fold'
import { spellingsOf, type MedicineName } from './names'

export interface Nearness {
  /** Shorter names are too near to other words. */
  fewestLetters: number
  /** From so many letters on two slips leave no doubt; below, one. */
  long: number
}

export interface Nearest {
  /** All that lie as near; none where nothing is near enough. */
  names: readonly MedicineName[]
  /** `Infinity` where nothing is near enough. */
  slips: number
}

/** @returns finds, among names that begin with the same letter, which people seldom get wrong, those nearest to a key */
export function nearestFor(
  names: readonly MedicineName[],
  { fewestLetters, long }: Nearness,
): (key: string) => Nearest {
  const rows = names
    .flatMap((name) => spellingsOf(name).map((text) => ({ name, key: keyOf(text) })))
    .filter(({ key }) => key.length >= fewestLetters)
  const byLetter = new Map<string, typeof rows>()
  for (const row of rows) {
    const letter = row.key.charAt(0)
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), row])
  }
  return (key) => {
    let [near, least]: [MedicineName[], number] = [[], Infinity]
    for (const row of byLetter.get(key.charAt(0)) ?? []) {
      const most = Math.min(row.key.length < long ? 1 : 2, least)
      if (Math.abs(row.key.length - key.length) > most) continue
      const slips = distance(key, row.key, most)?.whole ?? Infinity
      if (slips > most) continue
      near = slips < least ? [row.name] : [...new Set([...near, row.name])]
      least = slips
    }
    return { names: near, slips: least }
  }
}
