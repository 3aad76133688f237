/** Brands that come in one form: no other form is written beside one, as it would be beside its generic. */
import type { MedicineName } from './names'

const INJECTED = new Set([
  'Aimovig',
  'Caverject',
  'Copaxone',
  'Decapeptyl',
  'Depo-Provera',
  'Depo-Testosterone',
  'Dupixent',
  'Edex',
  'Eligard',
  'Enbrel',
  'Faslodex',
  'Firmagon',
  'Humalog',
  'Humira',
  'Invicorp',
  'Lantus',
  'Lupron',
  'Mounjaro',
  'Nebido',
  'Novolog',
  'Ocrevus',
  'Ozempic',
  'Prolia',
  'Prostap',
  'Saxenda',
  'Sayana Press',
  'Stelara',
  'Sustanon',
  'Trelstar',
  'Trulicity',
  'Victoza',
  'Vivitrol',
  'Vyleesi',
  'Wegovy',
  'Xeplion',
  'Zepbound',
])
const INJECTION = /injection|shot|inyec/iu

const OTHERS: Readonly<Record<string, RegExp>> = {
  AndroGel: /gel/iu,
  Climara: /patch|parche/iu,
  Divigel: /gel/iu,
  Estradot: /patch|parche/iu,
  Estring: /ring|anillo/iu,
  EstroGel: /gel/iu,
  Evorel: /patch|parche/iu,
  'Evorel Conti': /patch|parche/iu,
  'Evorel Sequi': /patch|parche/iu,
  Evra: /patch|parche/iu,
  FemSeven: /patch|parche/iu,
  Lenzetto: /spray/iu,
  NuvaRing: /ring|anillo/iu,
  Oestrogel: /gel/iu,
  Sandrena: /gel/iu,
  Testavan: /gel/iu,
  Testim: /gel/iu,
  Testogel: /gel/iu,
  Tostran: /gel/iu,
  'Vivelle-Dot': /patch|parche/iu,
  Xulane: /patch|parche/iu,
}

export const isInjected = ({ name }: Pick<MedicineName, 'name'>): boolean => INJECTED.has(name)

/** Whether a name may stand beside a form, as "gel" or "vaginal cream". */
export function comesAs({ name }: Pick<MedicineName, 'name'>, form: string): boolean {
  const own = INJECTED.has(name) ? INJECTION : OTHERS[name]
  return own === undefined || form.trim() === '' || own.test(form)
}
