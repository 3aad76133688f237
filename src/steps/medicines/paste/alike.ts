/** Whether a row may be a medicine that is there already, under the same name or another. A hint: the person decides. */
import type { CheckedRow, MedicineItem } from './check'
import { folded } from './folded'
import { listedName } from './known'
import type { KnownNames } from './name'

export interface Alike {
  /** `same`: this very name stands on the list. `maybe`: another name for the same medicine does, or stands above. */
  readonly kind: 'same' | 'maybe'
  /** What it is called there. */
  readonly name: string
}

interface Named {
  readonly name: string
  readonly dose: string
}

/**
 * For each row what it is like, or null. Rows of one name and several strengths are no slip: only another name, or the same
 * name and dose, is worth a hint.
 */
export function alikes(
  rows: readonly CheckedRow[],
  listed: readonly MedicineItem[],
  names: KnownNames | null,
): readonly (Alike | null)[] {
  const genericOf = ({ name }: Named): string =>
    folded((names === null ? null : listedName(names, name))?.generic ?? name)
  const onList = listed.map(({ values }) => values).filter(({ name }) => name.trim() !== '')
  return rows.map((row, at) => {
    if (folded(row.name) === '') return null
    const isSameName = (one: Named): boolean => folded(one.name) === folded(row.name)
    const same = onList.find(isSameName)
    if (same !== undefined) return { kind: 'same', name: same.name }
    const generic = genericOf(row)
    const above = rows.slice(0, at).filter((one) => one.isTicked && folded(one.name) !== '')
    const maybe = [...onList, ...above].find(
      (one) => genericOf(one) === generic && (!isSameName(one) || folded(one.dose) === folded(row.dose)),
    )
    return maybe === undefined ? null : { kind: 'maybe', name: maybe.name }
  })
}
