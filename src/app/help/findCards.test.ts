import { beforeAll, expect, it } from 'vitest'
import { loadWords } from '../../i18n'
import { findCards } from './findCards'

beforeAll(() => loadWords(['help', 'form']))

const found = (query: string) => findCards(query).groups.flatMap(({ cards }) => cards)

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
  ['Will he touch me?', 'c_notouch'],
  ['do I have to undress', 'c_notouch'],
  ['how much does it cost', 'c_find'],
  ['how long does it take', 'c_short'],
  ['will anyone find out', 'c_private'],
  ['can my boyfriend come too', 'c_partner'],
  ['what if I do not like them', 'c_stop'],
  ['bad therapist', 'c_ethics'],
  ['sexual assault', 'c_past'],
  ['muslim', 'c_values'],
  ['pelvic exam', 'c_team'],
  ['zoom', 'c_talk'],
  ['am I too old', 'c_anyone'],
])('finds by “%s”, a word that people use, the card %s', (query, card) => {
  expect(found(query)).toContain(card)
})

it('shows first, whatever its group, the card that fits best', () => {
  expect(found('touch')[0]).toBe('c_notouch')
  expect(found('crying')).toEqual(['c_nerves', 'c_past'])
})

it('finds by every word of the query where a card has them all', () => {
  expect(found('licensing BOARD')).toEqual(['c_notouch', 'c_ethics'])
  expect(findCards('licensing BOARD').all).toBe(true)
  expect(found('')).toHaveLength(24)
})

it('offers the nearest where no card has every word, says so, and nothing by words that no card has', () => {
  expect(findCards('licensing zebra')).toMatchObject({ all: false, count: 2 })
  expect(found('licensing zebra')).toEqual(['c_notouch', 'c_ethics'])
  expect(found('zebra')).toEqual([])
})

it('puts how to find a therapist last for who has a visit, and says nothing less', () => {
  const groupsFor = (hasVisit: boolean) => findCards('', hasVisit).groups.map(({ id }) => id)
  expect(groupsFor(false)).toEqual(['before', 'finding', 'visit', 'rights', 'after'])
  expect(groupsFor(true)).toEqual(['before', 'visit', 'rights', 'after', 'finding'])
})
