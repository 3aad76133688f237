import { describe, expect, it } from 'vitest'
import { wordsIn } from '../../../tests/support/readingGrade'
import { blankAnswers } from '../../form/blank'
import type { Words } from '../../i18n'
import { words } from '../../i18n/languages/en/help'
import { words as stepWords } from '../../i18n/languages/en/steps'
import { STEPS } from '../../steps'
import { CARD_SOURCES } from './cardSources'
import { CARD_GROUPS, CARDS, FOOT } from './cards'
import { CARD_PLACES, cardsAt } from './cardsInPlace'

/** As plain data: the test looks keys up. */
const text: Words = words
const of = (key: string): string => {
  const message = text[key] ?? ''
  return typeof message === 'string' ? message : Object.values(message).join(' ')
}
const sentencesOf = (key: string): string[] => of(key).split(/(?<=[.?!]”?)\s/)

it('shows each of the 25 cards once', () => {
  expect(CARDS).toHaveLength(25)
  expect(new Set(CARDS.map(({ id }) => id)).size).toBe(25)
})

it('has words for every card and group, and none left over', () => {
  const wanted = [
    ...CARDS.flatMap(({ id }) => [`card.${id}.title`, `card.${id}.text`, `card.search.${id}`]),
    ...CARD_GROUPS.map(({ id }) => `cardGroup.${id}`),
  ]
  expect(
    Object.keys(words)
      .filter((key) => /^card(Group)?\./.test(key))
      .toSorted(),
  ).toEqual(wanted.toSorted())
})

it.each(CARDS.map(({ id }) => id))('says %s in at most five short sentences', (id) => {
  const sentences = sentencesOf(`card.${id}.text`)
  expect(sentences.length).toBeLessThanOrEqual(5)
  for (const sentence of sentences) expect(wordsIn(sentence).length, sentence).toBeLessThanOrEqual(28)
})

it('rests every card on a source, and names no source that no card rests on', () => {
  const used = new Set<string>(CARDS.flatMap(({ from }) => [...from]))
  for (const { id, from } of CARDS) expect(from.length, id).toBeGreaterThan(0)
  expect(Object.keys(CARD_SOURCES).toSorted()).toEqual([...used].toSorted())
})

it('says no sentence on two cards', () => {
  const sentences = CARDS.flatMap(({ id }) => of(`card.${id}.text`).split(/(?<=[.?!]) /))
  expect(sentences.filter((sentence, i) => sentences.indexOf(sentence) !== i)).toEqual([])
})

describe('what a therapist may not do is a rule, and never the fault of the person', () => {
  it('says must not, what to do, and that an exam can be refused', () => {
    const card = of('card.c_notouch.text')
    expect(card).toContain('must not touch you in a sexual way')
    expect(card).toContain('If it happens, it is not your fault. You can leave, and report it to the licensing board.')
    expect(card).toContain('A doctor or pelvic therapist may offer an exam; that is separate, and you can say no.')
    expect(card).not.toMatch(/does not touch|never touches/)
  })
  it('promises nowhere what therapists do', () => {
    const promises = /\b(therapists?|they) (will not|does not|do not|never|are trained|know this)\b/i
    expect(CARDS.filter(({ id }) => promises.test(of(`card.${id}.text`))).map(({ id }) => id)).toEqual([])
    for (const id of ['c_private', 'c_ethics', 'c_identity']) expect(of(`card.${id}.text`), id).toMatch(/\bmust\b/)
  })
  it('asks no readiness of the person', () => {
    expect(of('card.c_part.text')).toContain('You do not have to be ready for everything.')
    expect(of('card.c_part.text')).not.toMatch(/works best|depends|honest/)
  })
  it('names the way to a first visit alone', () => {
    expect(of('card.c_partner.text')).toContain('If you are ever afraid of your partner, ask for a first visit alone.')
  })
  it('gives no figure for how common concerns are', () => {
    expect(of('card.c_notalone.text')).not.toMatch(/\d|half|percent/)
  })
  it('has a headline for a line that was crossed', () => {
    expect(stepWords['past.headings.picked.option.crossedLine']).toBe('A therapist or health worker crossed a line')
  })
})

describe('cards in place', () => {
  const groups = new Map(STEPS.map((step) => [step.id as string, step.groups as Record<string, { fields: object }>]))

  it('stand only on steps, on review, and below questions that exist', () => {
    for (const { at, is } of CARD_PLACES) {
      const [step = '', group, field] = at.split('.')
      if (at === 'review') continue
      expect(groups.has(step), at).toBe(true)
      if (group === undefined) continue
      const found = JSON.stringify(groups.get(step)?.[group]?.fields)
      expect(found, at).toContain(`"${field}"`)
      for (const option of is ?? []) expect(found, at).toContain(`"${option}"`)
    }
  })

  it('are two at most on a page, whatever is answered, and never the foot', () => {
    const perPage = new Map<string, number>()
    for (const { at, cards } of CARD_PLACES) {
      const [page = ''] = at.split('.')
      perPage.set(page, (perPage.get(page) ?? 0) + cards.length)
      expect(cards).not.toContain(FOOT.id)
    }
    expect([...perPage].filter(([, cards]) => cards > 2)).toEqual([])
  })

  it('show how to find a therapist to who is looking for one, and not to who has a visit', () => {
    const answers = blankAnswers(STEPS)
    const shown = (status: string) => {
      answers.visit.booking.values.status.picked = status
      return cardsAt('visit.booking.status', answers)
    }
    expect(shown('looking')).toEqual(['c_find'])
    expect(shown('booked')).toEqual([])
    expect(cardsAt('visit', answers)).toEqual(['c_notouch'])
  })
})

it('promises nothing about keeping that is not true', () => {
  const all = Object.values(words).map((message) => JSON.stringify(message))
  expect(
    all.filter((message) => /saved on this device|nothing.*gets lost|stays? on this device/i.test(message)),
  ).toEqual([])
  expect(of('place.watched.memory')).toContain('“Leave quickly” erases what you type')
})
