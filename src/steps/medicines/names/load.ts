import type { MedicineNames } from './medicineNames'

export type { MedicineNames } from './medicineNames'
export type { MedicineName } from './names'

let loaded: Promise<MedicineNames> | undefined

/** Brings the names, once. Rejects when a file does not come; the next call tries again. */
export function loadMedicineNames(): Promise<MedicineNames> {
  loaded ??= import('./medicineNames')
    .then(({ medicineNames }) => medicineNames())
    .catch((error: unknown) => {
      loaded = undefined
      throw error
    })
  return loaded
}
