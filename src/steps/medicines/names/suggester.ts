import type { Offer, Suggester } from '../../../form/suggester'
import { say, sayOf } from '../../../i18n'
import { loadMedicineNames, type MedicineName } from './load'

/** More would bury the page on a phone; who types on gets nearer. */
const MOST = 6

const isBrand = ({ name, generic }: MedicineName): boolean => name !== generic

function offerOf(found: MedicineName): Offer {
  const kind = sayOf(`medicines.list.kind.option.${found.kind}`)
  return {
    text: found.name,
    detail: isBrand(found) ? say('medicineName.generic', { generic: found.generic, kind }) : kind,
    fills: { kind: { picked: found.kind, other: '' } },
  }
}

/** Offers the listed names, and says of a brand what it is a brand of. */
export async function medicineSuggester(): Promise<Suggester> {
  const names = await loadMedicineNames()
  return {
    offers: (typed) => names.suggest(typed, MOST).map(offerOf),
    remark: (typed) => {
      const found = names.match(typed)
      return found !== null && isBrand(found) ? say('medicineName.brand', found) : undefined
    },
    meant: (typed) => {
      const meant = names.meant(typed)
      return meant === null ? undefined : { ...offerOf(meant.name), text: meant.text }
    },
  }
}
