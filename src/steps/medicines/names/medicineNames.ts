import { genericBesideFor } from './genericBeside'
import { matcherFor, wholeFor } from './match'
import { meantFor, type Meant } from './meant'
import { genericSaid, NAMES, nameSaid, type MedicineName } from './names'
import { nearlyFor } from './nearly'
import { sameNameFor } from './same'
import { suggesterFor } from './suggest'

/** The names of medicines, vitamins and herbs that are known here. */
export interface MedicineNames {
  /** The name that the text is, else the longest that stands in it as whole words; short names only when they stand alone. */
  match: (typed: string) => MedicineName | null
  /** The name that the text is. */
  whole: (typed: string) => MedicineName | null
  /** What names are compared by: a brand and its generic, in any language, have the same. */
  same: (typed: string) => string
  /** For a text in which `match` finds nothing: the one name that is written there with a slip or two. */
  nearly: (typed: string) => MedicineName | null
  /** What may be meant, best first: at most `atMost`, none for fewer than two letters. */
  suggest: (typed: string, atMost: number) => readonly MedicineName[]
  /** The name that the text holds with a slip of the pen; null where it holds a listed one, or more than one may be meant. */
  meant: (typed: string) => Meant | null
  /** The generic name of the brand that a text holds; undefined where it holds none, or the generic stands there already. */
  genericBeside: (typed: string) => string | undefined
  /** As they are written in the language that is spoken. */
  said: (name: MedicineName) => { name: string; generic: string }
}

export function medicineNames(): MedicineNames {
  const match = matcherFor(NAMES)
  return {
    match,
    whole: wholeFor(NAMES),
    same: sameNameFor(match),
    nearly: nearlyFor(NAMES),
    suggest: suggesterFor(NAMES, match),
    meant: meantFor(NAMES, match),
    genericBeside: genericBesideFor(match),
    said: (name) => ({ name: nameSaid(name), generic: genericSaid(name) }),
  }
}
