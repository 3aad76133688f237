/** Which listed name a text holds. It tells; it never changes the text. */
import { keyOf, wordsIn } from './fold'
import { spellingsOf, type MedicineName } from './names'

/** Names with fewer letters are found only when nothing else is written: "Yaz" is also a part of other words and names. */
const SHORTEST_INSIDE = 4

/** The name, and what stands in it in brackets or before them: "fiber (psyllium)" is also fiber, and psyllium. */
const spellings = (name: MedicineName): string[] =>
  spellingsOf(name).flatMap((text) => {
    const [, before = '', inside = ''] = /^(.*?)\s*\((.*)\)$/.exec(text) ?? []
    return [text, before, inside].map(keyOf).filter((key) => key !== '')
  })

/** Each spelling with its name. A spelling that two names share (the two kinds of lubricant) leads to neither. */
function bySpelling(names: readonly MedicineName[]): ReadonlyMap<string, MedicineName> {
  const found = new Map<string, MedicineName | null>()
  for (const name of names) {
    for (const key of new Set(spellings(name))) found.set(key, found.has(key) ? null : name)
  }
  // A whole name goes before a part of another one.
  for (const name of names) found.set(keyOf(name.name), name)
  return new Map([...found].filter((entry): entry is [string, MedicineName] => entry[1] !== null))
}

/** @returns finds the name that is the whole text */
export function wholeFor(names: readonly MedicineName[]): (typed: string) => MedicineName | null {
  const known = bySpelling(names)
  return (typed) => known.get(keyOf(typed)) ?? null
}

/** @returns finds the name that is the whole text, else the longest one that stands in it as whole words */
export function matcherFor(names: readonly MedicineName[]): (typed: string) => MedicineName | null {
  const known = bySpelling(names)
  const longest = Math.max(...names.flatMap(spellingsOf).map((text) => wordsIn(text).length))
  return (typed) => {
    const words = wordsIn(typed)
    const whole = known.get(words.join(''))
    if (whole !== undefined) return whole
    let best: MedicineName | null = null
    let length = SHORTEST_INSIDE - 1
    for (let from = 0; from < words.length; from += 1) {
      let key = ''
      for (const word of words.slice(from, from + longest)) {
        key += word
        const name = key.length > length ? known.get(key) : undefined
        if (name === undefined) continue
        best = name
        length = key.length
      }
    }
    return best
  }
}
