import { expect, it } from 'vitest'
import { medicineNames } from './medicineNames'
import { NAMES } from './names'
import { toldBy } from './told'

const names = medicineNames()
const classesOf = (typed: string): string => toldBy(typed, names).classes.join(' ')

it.each([
  ['Zoloft 50', 'ssri'],
  ['setraline', 'ssri'],
  ['Setralin 50 mg at night', 'ssri'],
  ['escitalopran', 'ssri'],
  ['Welbutrin', 'antidepOther'],
  ['metropolol', 'betaBlocker'],
  ['St Johns wart', 'sjw'],
  ['finasterid', 'fiveAri'],
  ['nitro patch', 'nitrate'],
  ['viagra 50mg, nitro prn', 'pde5 nitrate'],
])('knows “%s” as %s', (typed, classes) => {
  expect(classesOf(typed)).toBe(classes)
})

it.each([
  'sertr',
  'half',
  'blue ones',
  'a tonic',
  'my heart pill',
  'water',
  'cold cream',
  'something for sleep',
  'vitamins from the store',
  // Another letter first, or pairs that are known to be mixed up: each is a medicine of its own.
  'klonadine',
  'hydralazine',
  'chlorpropamide',
  'metronidazole',
  'penicillamine',
  'sumatriptan',
  'prednisolone acetate drops',
])('tells nothing of “%s”', (typed) => {
  expect(classesOf(typed)).toBe('')
})

it('takes no listed name for another one', () => {
  for (const one of NAMES) expect(toldBy(one.name, names).name?.name, one.name).toBe(one.name)
})

it('looks for no slip in a listed name', () => {
  const others = NAMES.filter(({ medicineClass }) => medicineClass === '')
  expect(others.filter(({ name }) => toldBy(name, names).classes.length > 0).map(({ name }) => name)).toEqual([])
})
