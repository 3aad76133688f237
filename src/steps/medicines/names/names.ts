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
}

function read(line: string): MedicineName {
  const [name = '', kind = 'p', generic = '', medicineClass = ''] = line.split('|')
  return {
    name,
    // A test holds that the list has these letters and these classes only.
    kind: KINDS[kind as keyof typeof KINDS],
    generic: generic === '' ? name : generic,
    medicineClass: medicineClass as MedicineClass | '',
  }
}

/** All names, in their order. */
export const NAMES: readonly MedicineName[] = LINES.trim().split('\n').map(read)

/** True for a brand: it has a generic name that reads differently. */
export const isBrand = ({ name, generic }: MedicineName): boolean => name !== generic
