/** What was written elsewhere is offered by the name alone, and what was stopped is not. */
import { expect, it } from 'vitest'
import { loadMedicineNames } from './load'
import { nameAloneIn } from './nameAlone'

const names = await loadMedicineNames()
const nameAlone = nameAloneIn(names, (typed) => typed === 'sildenafil 50 mg as needed before I have sex')

it.each([
  'Stopping escitalopram',
  'Stopping escitalopram for a month, with my doctor',
  'I stopped Zoloft',
  'coming off sertraline',
  'no sertraline for 2 weeks',
  'Dejar el escitalopram',
  'Dejé escitalopram dos meses',
  'bajar la sertralina',
])('offers nothing of "%s"', (typed) => {
  expect(nameAlone(typed)).toBeUndefined()
})

it.each([
  ['Taking escitalopram at night', 'escitalopram'],
  ['Trying testosterone gel', 'testosterone gel'],
  ['the doctor gave me Cialis to take before we have sex', 'Cialis'],
])('offers of "%s" the name', (typed, name) => {
  expect(nameAlone(typed)).toBe(name)
})

it.each(['Viagra', 'magnesium glycinate', 'No-Doz', 'my own tea', 'sildenafil 50 mg as needed before I have sex'])(
  'leaves "%s" as it is',
  (typed) => {
    expect(nameAlone(typed)).toBe(typed)
  },
)
