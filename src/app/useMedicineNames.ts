import { loadMedicineNames, type MedicineNames } from '../steps/medicines/names/load'
import { useLoaded } from './useLoaded'

/** The known names of medicines; as `useLoaded`. */
export const useMedicineNames = (wanted: boolean): MedicineNames | null => useLoaded(loadMedicineNames, wanted)
