import type { Offer, Suggester } from '../../../form/suggester'
import { say, sayOf } from '../../../i18n'
import { saysForm, splitAtForm } from '../forms'
import { loadMedicineNames, type MedicineName, type MedicineNames } from './load'
import { nameAloneIn } from './nameAlone'
import { comesAs } from './oneForm'
import { tellsFor } from './tells'

/** More would bury the page on a phone; who types on gets nearer. */
const MOST = 6

/** For what tells no time. */
const ANY_DAY = '2000-01-01'

const isBrand = ({ name, generic }: MedicineName): boolean => name !== generic

function offerOf(names: MedicineNames, found: MedicineName): Offer {
  const { name, generic } = names.said(found)
  const kind = sayOf(`medicines.list.kind.option.${found.kind}`)
  return {
    text: name,
    detail: isBrand(found) ? say('medicineName.generic', { generic, kind }) : kind,
  }
}

/** With the form that was typed beside the name, unless the name has one of its own. */
const inForm = (offer: Offer, before: string, behind: string): Offer =>
  saysForm(offer.text) ? offer : { ...offer, text: `${before}${offer.text}${behind}` }

/** Two names may be one in another language: albuterol is salbutamol. */
const eachOnce = (offers: readonly Offer[]): Offer[] =>
  [...new Map(offers.toReversed().map((offer) => [offer.text, offer])).values()].toReversed()

/** Offers the listed names, and says of a brand what it is a brand of. */
export async function medicineSuggester(): Promise<Suggester> {
  const [names, { lineReader }] = await Promise.all([loadMedicineNames(), import('../paste/oneLine')])
  const inLine = lineReader(names)
  const nameIn = (typed: string) => inLine(typed, ANY_DAY)?.name
  return {
    offers: (typed) => {
      const { before, name, behind } = splitAtForm(typed)
      const found = names.suggest(name, MOST)
      const fitting = found.filter((one) => comesAs(one, `${before}${behind}`))
      // There is no "Depo-Testosterone gel": whoever types it may mean the gel, or the name.
      if (fitting.length === 0) return eachOnce(found.map((one) => offerOf(names, one)))
      return eachOnce(fitting.map((one) => inForm(offerOf(names, one), before, behind)))
    },
    remark: (typed) => {
      const found = names.match(typed)
      return found !== null && isBrand(found) ? say('medicineName.brand', names.said(found)) : undefined
    },
    meant: (typed) => {
      const { before, name, behind } = splitAtForm(typed)
      const meant = names.meant(name)
      if (meant === null) return undefined
      const offer = { ...offerOf(names, meant.name), text: meant.text }
      return comesAs(meant.name, `${before}${behind}`) ? inForm(offer, before, behind) : offer
    },
    tells: tellsFor(names, nameIn),
    parts: (list, typed, today) => (list === 'medicines.list' ? inLine(typed, today) : undefined),
    nameAlone: nameAloneIn(names, (typed) => inLine(typed, ANY_DAY) !== undefined),
    knows: (typed) => names.match(typed) !== null,
    sameAs: names.same,
  }
}
