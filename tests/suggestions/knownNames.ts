/** A few names of medicines with their classes, matched as the real list is: enough for the made-up people. */
import type { MedicineClass } from '../../src/steps/medicines/names/classes'
import type { KnownNames } from '../../src/suggestions'

type Known = readonly [name: string, kind: string, medicineClass: MedicineClass | '']

const KNOWN: readonly Known[] = [
  ['Zoloft', 'prescription', 'ssri'],
  ['sertraline', 'prescription', 'ssri'],
  ['escitalopram', 'prescription', 'ssri'],
  ['venlafaxine', 'prescription', 'snri'],
  ['bupropion', 'prescription', 'antidepOther'],
  ['aripiprazole', 'prescription', 'antipsychPartial'],
  ['pramipexole', 'prescription', 'dopamine'],
  ['lamotrigine', 'prescription', ''],
  ['metoprolol', 'prescription', 'betaBlocker'],
  ['hydrochlorothiazide', 'prescription', 'thiazide'],
  ['atorvastatin', 'prescription', 'lipid'],
  ['nitroglycerin', 'prescription', 'nitrate'],
  ['sildenafil', 'prescription', 'pde5'],
  ['tamsulosin', 'prescription', 'alphaBlocker'],
  ['finasteride', 'prescription', 'fiveAri'],
  ['omeprazole', 'otc', 'acid'],
  ['lorazepam', 'prescription', 'benzo'],
  ['gabapentin', 'prescription', 'gabapentinoid'],
  ['oxycodone', 'prescription', 'opioid'],
  ['prednisone', 'prescription', 'steroid'],
  ['levothyroxine', 'hormone', ''],
  ['estradiol', 'hormone', ''],
  ['spironolactone', 'prescription', 'spiro'],
  ['letrozole', 'prescription', 'aromatase'],
  ['ethinyl estradiol-levonorgestrel', 'hormone', 'chc'],
  ['desogestrel', 'hormone', 'progestin'],
  ['ibuprofen', 'otc', ''],
  ['diphenhydramine', 'otc', 'antihist'],
  ['melatonin', 'supplement', ''],
  ['omega-3 fish oil', 'supplement', ''],
  ['coenzyme Q10', 'supplement', ''],
  ['vitamin D', 'vitamin', ''],
  ["St. John's wort", 'herbal', 'sjw'],
  ['ashwagandha', 'herbal', ''],
  ['horny goat weed', 'herbal', 'sexSupplement'],
  ['ginseng', 'herbal', ''],
  ['atazanavir', 'prescription', 'hiv'],
]

const wordsOf = (text: string): string =>
  ` ${text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .join(' ')} `

const SPELLED = KNOWN.map(([name, kind, medicineClass]) => ({ words: wordsOf(name), kind, medicineClass }))

export const knownNames: KnownNames = {
  match(typed) {
    const words = wordsOf(typed)
    const found = SPELLED.filter((one) => words.includes(one.words))
    const [best] = found.toSorted((a, b) => b.words.length - a.words.length)
    return best === undefined ? null : { kind: best.kind, medicineClass: best.medicineClass }
  },
}
