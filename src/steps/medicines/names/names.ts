import { spokenLanguage } from '../../../i18n'
import type { MedicineClass } from './classes'
import { LINES } from './list'

const KINDS = {
  p: 'prescription',
  o: 'otc',
  v: 'vitamin',
  s: 'supplement',
  h: 'herbal',
  m: 'hormone',
} as const

export interface MedicineName {
  /** As it is to be written. */
  name: string
  kind: (typeof KINDS)[keyof typeof KINDS]
  /** The name itself where it is a generic one. */
  generic: string
  /** '' when none is listed. */
  medicineClass: MedicineClass | ''
  /** In Spanish, where that reads otherwise: first as it is said there, then as it is also written. */
  spanish: readonly string[]
}

function read(line: string): MedicineName {
  const [name = '', kind = 'p', generic = '', medicineClass = '', spanish = ''] = line.split('|')
  return {
    name,
    // A test holds that the list has these letters and these classes only.
    kind: KINDS[kind as keyof typeof KINDS],
    generic: generic === '' ? name : generic,
    medicineClass: medicineClass as MedicineClass | '',
    spanish: spanish === '' ? [] : spanish.split('/'),
  }
}

/** All names, in their order. */
export const NAMES: readonly MedicineName[] = LINES.trim().split('\n').map(read)

const BY_NAME = new Map(NAMES.map((one) => [one.name, one]))

/** All ways in which it is written, in each language. */
export const spellingsOf = ({ name, spanish }: MedicineName): readonly string[] => [...new Set([name, ...spanish])]

/** The generic name's own entry. */
const genericOf = (name: MedicineName): MedicineName => BY_NAME.get(name.generic) ?? name

/** The generic name in all ways in which it is written. */
export const genericSpellings = (name: MedicineName): readonly string[] => spellingsOf(genericOf(name))

/** The name as it is written in the language that is spoken. */
export const nameSaid = ({ name, spanish }: MedicineName): string =>
  spokenLanguage() === 'es' ? (spanish[0] ?? name) : name

export const genericSaid = (name: MedicineName): string => nameSaid(genericOf(name))

/** True for a brand: it has a generic name that reads differently. */
export const isBrand = ({ name, generic }: MedicineName): boolean => name !== generic
