import { beforeAll, expect, it } from 'vitest'
import { inLanguage, loadAllWords } from '../../i18n'
import { placesInOrder } from './placesInOrder'
import { PLACES } from './supportLines'

beforeAll(() => Promise.all([loadAllWords('en'), loadAllWords('es')]))

it.each([
  [['es-MX', 'es', 'en'], ['mx']],
  [['es-ES'], ['es']],
  [
    ['en-GB', 'en-US'],
    ['gbEng', 'gbNir', 'gbSct', 'gbWls', 'us'],
  ],
  [['es-419'], ['ar', 'au']],
  [['de-u-ca-gregory'], ['ar', 'au']],
])('offers the places of %j first', (tags, first) => {
  const places = placesInOrder(tags)
  expect(places.slice(0, first.length)).toEqual(first)
  expect(places.toSorted()).toEqual(PLACES.toSorted())
})

it('goes on by name, as the language sorts', () => {
  expect(placesInOrder(['en-US']).slice(0, 4)).toEqual(['us', 'ar', 'au', 'ca'])
  expect(inLanguage('es', () => placesInOrder([])).slice(5, 8)).toEqual(['gbSct', 'es', 'us'])
})
