import { beforeAll, expect, it } from 'vitest'
import { loadWords } from '../../i18n'
import { findCards } from './findCards'

beforeAll(() => loadWords(['help', 'form']))

const found = (query: string) => findCards(query).flatMap(({ cards }) => cards)

it.each([
  ['touch', 'c_notouch'],
  ['naked', 'c_notouch'],
  ['record', 'c_private'],
  ['kids find out', 'c_private'],
  ['insurance', 'c_find'],
  ['husband', 'c_partner'],
  ['how long', 'c_short'],
  ['embarrassed', 'c_nerves'],
  ['gay', 'c_identity'],
  ['complain', 'c_ethics'],
])('finds by “%s”, a word that people use, the card %s', (query, card) => {
  expect(found(query)).toContain(card)
})

it('finds by every word of the query, and nothing by words that no card has', () => {
  expect(found('licensing BOARD')).toEqual(['c_notouch', 'c_ethics'])
  expect(found('record zebra')).toEqual([])
  expect(found('')).toHaveLength(24)
})
