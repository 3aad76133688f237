import { expect, it } from 'vitest'
import { mixingIn } from './mixing'
import { NAMES } from './names'

it.each([
  ['sildenifil', 'pde5'],
  ['Sildanafil 50mg', 'pde5'],
  ['generic viagra', 'pde5'],
  ['Viagara', 'pde5'],
  ['tadalifil 5 mg daily', 'pde5'],
  ['nitroglycerine', 'nitrate'],
  ['nitro under tongue', 'nitrate'],
  ['nitro patch', 'nitrate'],
  ['NTG SL', 'nitrate'],
  ['GTN spray', 'nitrate'],
  ['Poppers sometimes', 'nitrate'],
])('sees in “%s” what must not be mixed: %s', (typed, kind) => {
  expect(mixingIn(typed)).toEqual([kind])
})

it('sees both on one line', () => {
  expect(mixingIn('viagra 50mg, nitro prn')).toEqual(['pde5', 'nitrate'])
})

it('takes no other listed name for one of them', () => {
  const others = NAMES.filter(({ medicineClass }) => medicineClass !== 'pde5' && medicineClass !== 'nitrate')
  expect(others.filter(({ name }) => mixingIn(name).length > 0).map(({ name }) => name)).toEqual([])
})
