import { useEffect, useState } from 'react'
import { loadMedicineNames, type MedicineNames } from '../steps/medicines/names/load'

/** The known names of medicines. Null while they are not wanted or not there; when they do not come it stays so, silently. */
export function useMedicineNames(wanted: boolean): MedicineNames | null {
  const [names, setNames] = useState<MedicineNames | null>(null)
  useEffect(() => {
    if (!wanted) return undefined
    let gone = false
    const bring = async (): Promise<void> => {
      try {
        const come = await loadMedicineNames()
        if (!gone) setNames(come)
      } catch {
        // What rests on them is left out; the rest of the page is whole.
      }
    }
    void bring()
    return () => {
      gone = true
    }
  }, [wanted])
  return names
}
