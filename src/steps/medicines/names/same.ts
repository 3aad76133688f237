import { remembered } from '../../../form/remembered'
import { keyOf } from './fold'
import type { MedicineName } from './names'

/**
 * What names of one medicine have in common: the generic name that the text holds, else its own letters.
 * @param match null while the list of names is not there
 */
export function sameNameFor(match: ((typed: string) => MedicineName | null) | null): (typed: string) => string {
  const known = remembered<string>()
  return (typed) => known(typed, () => keyOf(match?.(typed)?.generic ?? typed))
}
