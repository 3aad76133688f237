/** Looking for an option by any words: those that stand on the screen, and others that people have for the same thing. */
import { say } from '../i18n'
import { isSlipOf } from './slip'

export interface Searched {
  id: string
  /** What stands on the screen. */
  label: string
  /** More words for it, not shown, with commas between; '' where there are none. */
  more: string
  /**
   * It comes only for one of its phrases in `more`, said whole: a word of it alone ("hurt") means something else, and
   * seeing it unasked would frighten.
   */
  onlyByPhrase?: boolean
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
function tellingWords(text: string, small: ReadonlySet<string>): string[] {
  const words = wordsOf(text)
  const telling = words.filter((word) => !small.has(word))
  return telling.length > 0 ? telling : words
}

interface Entry extends Searched {
  shown: readonly string[]
  others: readonly string[]
  /** Each name of it, in its telling words. */
  phrases: readonly (readonly string[])[]
}

const entryOf = (option: Searched, small: ReadonlySet<string>): Entry => ({
  ...option,
  shown: wordsOf(option.label),
  others: wordsOf(option.more),
  phrases: [option.label, ...option.more.split(',')]
    .map((name) => tellingWords(name, small))
    .filter((words) => words.length > 0),
})

/** What is said at the end of the query may still be being typed. */
const ends = (wanted: readonly string[], phrase: readonly string[], at: number): boolean =>
  phrase.every((word, i) => {
    const said = wanted[at + i]
    const typing = at + i === wanted.length - 1 && said !== undefined && said.length >= STEM
    return said === word || (typing && word.startsWith(said))
  })

/** How each wanted word fits, by what the option is called. */
function weightsOf({ shown, others, phrases, onlyByPhrase }: Entry, wanted: readonly string[]): number[] {
  // The "C" of "C-section" is no beginning of "cholesterol".
  const weight = (words: readonly string[], word: string): number =>
    word.length > 1 || wanted.length === 1 ? weightIn(words, word) : words.includes(word) ? 3 : 0
  if (!onlyByPhrase) return wanted.map((word) => Math.max(weight(shown, word) * 1.1, weight(others, word)))
  const said = phrases.slice(1).some((phrase) => wanted.some((_, at) => ends(wanted, phrase, at)))
  return wanted.map(() => (said ? 3 : 0))
}

/** A slip of the finger counts where nobody has the word as it was typed. */
const slipsOf = ({ shown, others, onlyByPhrase }: Entry, wanted: string): number =>
  !onlyByPhrase && [...shown, ...others].some((word) => isSlipOf(wanted, word)) ? 1 : 0

/** How a name fits what was typed as a whole; its last word may still be being typed. */
function asNamed(name: string, phrase: string): number {
  if (name === phrase) return 4
  const isBegun = phrase.length >= 3 && name.startsWith(phrase) && !name.slice(phrase.length).includes(' ')
  return isBegun ? 3 : ` ${name} `.includes(` ${phrase} `) ? 2 : 0
}

/** Whether a text, as a whole, is one of the names of an option. */
export function isNamed(option: Searched, text: string): boolean {
  const small = new Set(wordsOf(say('search.smallWords')))
  const said = tellingWords(text, small).join(' ')
  return said !== '' && entryOf(option, small).phrases.some((phrase) => phrase.join(' ') === said)
}

/**
 * Whether a text holds one of the phrases, word by word; the last word of several may still be being typed, a single one
 * may have a slip. Small words count, unlike in `searched`: "he hits me" is more than "hits".
 * @param phrases with commas between
 */
export function hasPhrase(text: string, phrases: string): boolean {
  const said = wordsOf(text)
  return phrases.split(',').some((phrase) => {
    const words = wordsOf(phrase)
    const [first = ''] = words
    if (words.length === 1) return said.some((word) => word === first || isSlipOf(word, first))
    return words.length > 0 && said.some((_, at) => ends(said, words, at))
  })
}

/** Of those that have one word of several, only those stay whose word tells nearly as much as the best one's. */
const NEARLY = 0.7

/**
 * A word that few options have tells more than one that many have.
 * @param query as typed; it must hold a word
 * @returns the ids that fit, the best first. `all`: each of them has every word; else they have as many as any has.
 */
export function searched(options: readonly Searched[], query: string): { ids: string[]; all: boolean } {
  const small = new Set(wordsOf(say('search.smallWords')))
  const wanted = tellingWords(query, small)
  const phrase = wanted.join(' ')
  const entries = options.map((option) => entryOf(option, small))
  const asTyped = entries.map((entry) => weightsOf(entry, wanted))
  const known = wanted.map((_, i) => asTyped.some((weights) => (weights[i] ?? 0) > 0))
  const scored = entries.map((entry, at) => ({
    entry,
    weights: wanted.map((word, i) => (known[i] ? (asTyped[at]?.[i] ?? 0) : slipsOf(entry, word))),
  }))
  const haveIt = wanted.map((_, i) => scored.filter(({ weights }) => (weights[i] ?? 0) > 0).length)
  const fits = scored.map(({ entry, weights }) => {
    const names = entry.phrases.map((words) => words.join(' '))
    const asPhrase = Math.max(0, ...names.map((name) => asNamed(name, phrase)))
    return {
      id: entry.id,
      count: weights.filter((one) => one > 0).length,
      tells: Math.max(...weights.map((one, i) => (one > 0 ? Math.log(1 + options.length / (haveIt[i] ?? 1)) : 0))),
      weight: weights.reduce((sum, one) => sum + one, asPhrase),
    }
  })
  const most = Math.max(0, ...fits.map(({ count }) => count))
  if (most === 0) return { ids: [], all: false }
  const all = most === wanted.length
  const best = fits.filter(({ count }) => count === most)
  const enough = !all && most === 1 ? NEARLY * Math.max(...best.map(({ tells }) => tells)) : 0
  const found = best.filter(({ tells }) => tells >= enough).toSorted((a, b) => b.weight - a.weight)
  return { ids: found.map(({ id }) => id), all }
}
