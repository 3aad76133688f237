/** Without the list of names, which is brought when it is needed (`load.ts`). */
import { keyOf } from './fold'
import type { MedicineNames } from './medicineNames'

/** The generic name of the brand that a text holds; undefined where it holds none, or the generic stands there already. */
export function genericBeside(names: MedicineNames, typed: string): string | undefined {
  const found = names.match(typed)
  if (found === null || found.name === found.generic) return undefined
  return keyOf(typed).includes(keyOf(found.generic)) ? undefined : found.generic
}
