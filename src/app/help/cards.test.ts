import { describe, expect, it } from 'vitest'
import type { Words } from '../../i18n'
import { words } from '../../i18n/languages/en/help'
import { CARD_GROUPS, CARD_IDS } from './cards'

/** As plain data: the test looks keys up. */
const text: Words = words
const of = (key: string): string => {
  const message = text[key] ?? ''
  return typeof message === 'string' ? message : Object.values(message).join(' ')
}

it('shows each of the 25 cards once', () => {
  expect(CARD_IDS).toHaveLength(25)
  expect(new Set(CARD_IDS).size).toBe(25)
})

it('has words for every card and group, and none left over', () => {
  const wanted = [
    ...CARD_IDS.flatMap((id) => [`card.${id}.title`, `card.${id}.text`]),
    ...CARD_GROUPS.map(({ id }) => `cardGroup.${id}`),
  ]
  expect(
    Object.keys(words)
      .filter((key) => /^card(Group)?\./.test(key))
      .toSorted(),
  ).toEqual(wanted.toSorted())
})

describe('what a therapist may not do is a rule, and never the fault of the person', () => {
  it('says must not, what to do, and that an exam can be refused', () => {
    const card = of('card.c_notouch.text')
    expect(card).toContain('must not touch you in a sexual way')
    expect(card).toContain('If it happens, it is not your fault. You can leave, and report it to the licensing board.')
    expect(card).toContain('A doctor or pelvic therapist may offer an exam; that is separate, and you can say no.')
    expect(card).not.toMatch(/does not touch|never touches/)
  })
  it('asks no readiness of the person', () => {
    expect(of('card.c_part.text')).toContain('You do not have to be ready for everything.')
    expect(of('card.c_part.text')).not.toMatch(/works best|depends/)
  })
  it('names the way to a first visit alone', () => {
    expect(of('card.c_partner.text')).toContain('If you are ever afraid of your partner, ask for a first visit alone.')
  })
  it('gives no figure for how common concerns are', () => {
    expect(of('card.c_notalone.text')).not.toMatch(/\d|half|percent/)
  })
})

it('promises nothing about keeping that is not true', () => {
  const all = Object.values(words).map((message) => JSON.stringify(message))
  expect(
    all.filter((message) => /saved on this device|nothing.*gets lost|stays? on this device/i.test(message)),
  ).toEqual([])
  expect(of('place.watched.memory')).toContain('goes when you press “Leave quickly”')
})
