import { keyOf } from './fold'
import type { MedicineName } from './names'

/** All cards of a page ask at each key. */
const MOST_KNOWN = 1000

/**
 * What names of one medicine have in common: the generic name that the text holds, else its own letters.
 * @param match null while the list of names is not there
 */
export function sameNameFor(match: ((typed: string) => MedicineName | null) | null): (typed: string) => string {
  const known = new Map<string, string>()
  return (typed) => {
    const before = known.get(typed)
    if (before !== undefined) return before
    const key = keyOf(match?.(typed)?.generic ?? typed)
    if (known.size >= MOST_KNOWN) known.clear()
    known.set(typed, key)
    return key
  }
}
