/**
 * What a typed name tells: the one place that rules and notes ask, so that they cannot disagree. Everyday words and slips
 * of the pen count, since who is in danger need not spell well. It tells; it never changes the text.
 */
import { describeClass, type MedicineClass } from './classes'
import { mixingIn } from './mixing'
import type { MedicineName } from './names'

/** What has to be known of the list of names. */
export interface KnownNames {
  match: (typed: string) => MedicineName | null
  nearly: (typed: string) => MedicineName | null
}

export interface Told {
  /** The listed name that the text holds, else one that is nearly written there. */
  name: MedicineName | null
  /** Without those that wait for a clinician. What must not be mixed is seen with no list of names, too. */
  classes: readonly MedicineClass[]
}

const counts = (id: MedicineClass): boolean => describeClass(id).waits !== true

/** @param names null while they are not there */
export function toldBy(typed: string, names: KnownNames | null): Told {
  const name = names?.match(typed) ?? names?.nearly(typed) ?? null
  const ofName = name === null || name.medicineClass === '' ? [] : [name.medicineClass]
  return { name, classes: [...new Set<MedicineClass>([...ofName, ...mixingIn(typed)])].filter(counts) }
}
