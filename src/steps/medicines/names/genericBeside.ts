import { keyOf } from './fold'
import { genericSaid, genericSpellings, type MedicineName } from './names'

/**
 * What to write beside a text that holds a brand: its generic name, in the language that is spoken; undefined where it holds
 * none, or the generic stands there already, in any language.
 */
export function genericBesideFor(match: (typed: string) => MedicineName | null): (typed: string) => string | undefined {
  return (typed) => {
    const found = match(typed)
    if (found === null || found.name === found.generic) return undefined
    const isThere = genericSpellings(found).some((generic) => keyOf(typed).includes(keyOf(generic)))
    return isThere ? undefined : genericSaid(found)
  }
}
