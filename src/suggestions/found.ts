/** Putting together what was found: all that made a rule fire is kept, for the reasons shown. */
import type { Because, Found } from './suggestion'

const merged = (found: readonly Found[]): readonly Because[] => {
  const byAnswer = new Map<string, Because>()
  for (const one of found.flatMap((all) => all ?? [])) byAnswer.set(`${one.id}/${one.itemId ?? ''}`, one)
  return [...byAnswer.values()]
}

/** Any of these, with every one that was found. */
export const anyOf = (...found: readonly Found[]): Found => (found.every((one) => one === null) ? null : merged(found))

/** All of these together. */
export const allOf = (...found: readonly Found[]): Found => (found.some((one) => one === null) ? null : merged(found))

/** True for what was found. */
export const isFound = (found: Found): found is readonly Because[] => found !== null
