/** Brands that come in one form: no other form is written beside one, as it would be beside its generic. */
import type { MedicineName } from './names'

const INJECTED = new Set([
  'Aimovig',
  'Caverject',
  'Copaxone',
  'Depo-Provera',
  'Depo-Testosterone',
  'Dupixent',
  'Edex',
  'Enbrel',
  'Faslodex',
  'Firmagon',
  'Humalog',
  'Humira',
  'Lantus',
  'Lupron',
  'Mounjaro',
  'Novolog',
  'Ocrevus',
  'Ozempic',
  'Prolia',
  'Saxenda',
  'Stelara',
  'Trelstar',
  'Trulicity',
  'Victoza',
  'Vivitrol',
  'Vyleesi',
  'Wegovy',
  'Zepbound',
])
const INJECTION = /injection|shot|inyec/iu

const OTHERS: Readonly<Record<string, RegExp>> = {
  AndroGel: /gel/iu,
  Climara: /patch|parche/iu,
  NuvaRing: /ring|anillo/iu,
  Testim: /gel/iu,
  Xulane: /patch|parche/iu,
}

export const isInjected = ({ name }: Pick<MedicineName, 'name'>): boolean => INJECTED.has(name)

/** Whether a name may stand beside a form, as "gel" or "vaginal cream". */
export function comesAs({ name }: Pick<MedicineName, 'name'>, form: string): boolean {
  const own = INJECTED.has(name) ? INJECTION : OTHERS[name]
  return own === undefined || form.trim() === '' || own.test(form)
}
