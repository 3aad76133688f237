/** Looking for an option by any words: those that stand on the screen, and others that people have for the same thing. */
import { say } from '../i18n'

export interface Searched {
  id: string
  /** What stands on the screen. */
  label: string
  /** More words for it, not shown, with commas between; '' where there are none. */
  more: string
}

/** Words in lower case, without accents and apostrophes: "Can’t" is the word "cant". */
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/[\p{Mark}'’]/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')

/** "ouch" is no part of "touch", "gasm" is one of "orgasm" only when more of it is typed. */
const INSIDE = 5
/** "hurts" finds "hurt"; "ears" does not find "ear". */
const STEM = 4

function weightIn(words: readonly string[], wanted: string): number {
  if (words.includes(wanted)) return 3
  if (words.some((word) => word.startsWith(wanted))) return 2
  const inside = (word: string): boolean =>
    (wanted.length >= INSIDE && word.includes(wanted)) || (word.length >= STEM && wanted.startsWith(word))
  return words.some(inside) ? 1 : 0
}

/** The words that tell something: without "I", "the", "when" and their like, unless there are no others. */
function tellingWords(query: string): string[] {
  const words = wordsOf(query)
  const small = new Set(wordsOf(say('search.smallWords')))
  const telling = words.filter((word) => !small.has(word))
  return telling.length > 0 ? telling : words
}

/**
 * @param query as typed; it must hold a word
 * @returns the ids that fit, the best first. `all`: each of them has every word; else they have as many as any has.
 */
export function searched(options: readonly Searched[], query: string): { ids: string[]; all: boolean } {
  const wanted = tellingWords(query)
  const phrase = wanted.join(' ')
  const scored = options.map(({ id, label, more }) => {
    const [shown, others] = [wordsOf(label), wordsOf(more)]
    const weights = wanted.map((word) => Math.max(weightIn(shown, word) * 1.1, weightIn(others, word)))
    const phrases = [label, ...more.split(',')].map((one) => tellingWords(one).join(' '))
    const asPhrase = phrases.includes(phrase) ? 4 : phrases.some((one) => ` ${one} `.includes(` ${phrase} `)) ? 2 : 0
    const weight = weights.reduce((sum, one) => sum + one, asPhrase)
    return { id, weight, count: weights.filter((one) => one > 0).length }
  })
  const most = Math.max(0, ...scored.map(({ count }) => count))
  if (most === 0) return { ids: [], all: false }
  const found = scored.filter(({ count }) => count === most).toSorted((a, b) => b.weight - a.weight)
  return { ids: found.map(({ id }) => id), all: most === wanted.length }
}
