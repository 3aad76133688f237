/** The person's own words for their body: beside every question that names a part, and nowhere else. */
import { beforeAll, describe, expect, it } from 'vitest'
import { loadAllWords } from '../../i18n'
import { words as help } from '../../i18n/languages/en/help'
import { words as questions } from '../../i18n/languages/en/questions'
import { words as steps } from '../../i18n/languages/en/steps'
import type { Message } from '../../i18n/message'
import { answersOf, pageOf } from '../../../tests/support/pages'
import { about } from './about'
import { PARTS_NAMED_IN, wordsForParts, type BodyPart } from './bodyWords'

beforeAll(() => loadAllWords())

/** How the English words name a part. */
const NAMES: Readonly<Record<BodyPart, RegExp>> = {
  chest: /\b(breasts?|chest|nipples?)\b/i,
  genitals: /\bgenitals?\b/i,
  vulva: /\bvulva\b/i,
  vagina: /\bvagin(a|al)\b/i,
  clitoris: /\bclitoris\b/i,
  penis: /\bpenis\b/i,
  testicles: /\b(testicles?|scrotum|testes)\b/i,
  anus: /\b(anus|anal)\b/i,
  periods: /\bperiods?\b/i,
  erection: /\berections?\b/i,
  orgasm: /\borgasms?\b/i,
  ejaculation: /\bejaculat\w+\b/i,
}
const PARTS = Object.keys(NAMES) as BodyPart[]

/** What names a part and carries no own word, and why. */
const WITHOUT: Readonly<Record<string, string>> = {
  'about.words.use.help': 'An example of what to write there',
  'health.conditions.group.pelvis': 'Stands over names that a doctor gave',
  'health.conditions.option.cancerBreast': 'A name that a doctor gave',
  'health.conditions.option.cancerGyn': 'A name that a doctor gave',
  'health.signs.noticed.option.chest': 'The chest as the place of the heart',
  'alert.chest.text': 'An alert is said as it is said everywhere',
  'alert.priapism.text': 'An alert is said as it is said everywhere',
  'alert.heartPills.title': 'An alert is said as it is said everywhere',
  'alert.heartPills.text': 'An alert is said as it is said everywhere',
  'alert.testicle.text': 'An alert is said as it is said everywhere',
}

const all: readonly (readonly [string, Message])[] = [...Object.entries(steps), ...Object.entries(help)]

/** `step.group.field` or `step.group` of what a question says on the screen; undefined for all other words. */
const questionOf = (key: string): string | undefined => /^(.+?)\.(label|help|option\.\w+|group\.\w+)$/.exec(key)?.[1]

const named = all
  .filter(
    // What cards are found by is not shown.
    ([key]) =>
      (questionOf(key) !== undefined || /^(card(?!\.search)|alert)\./.test(key)) && !key.startsWith('about.bodyWords.'),
  )
  .flatMap(([key, text]) =>
    PARTS.filter((part) => NAMES[part].test(JSON.stringify(text))).map((part) => ({ key, part })),
  )

describe('my words for my body', () => {
  it('are asked for every part that a question names', () => {
    expect(Object.keys(about.groups.bodyWords.fields).toSorted()).toEqual(PARTS.toSorted())
  })

  it('stand beside every question, card or option that names a part', () => {
    const missing = named.filter(
      ({ key, part }) => WITHOUT[key] === undefined && !(PARTS_NAMED_IN[questionOf(key) ?? ''] ?? []).includes(part),
    )
    expect(missing).toEqual([])
  })

  it('stand beside no question that does not name the part, and no exception is left over', () => {
    const needless = Object.entries(PARTS_NAMED_IN).flatMap(([id, parts]) =>
      parts
        .filter((part) => !named.some((one) => one.part === part && questionOf(one.key) === id))
        .map((part) => [id, part]),
    )
    expect(needless).toEqual([])
    expect(Object.keys(WITHOUT).filter((key) => !named.some((one) => one.key === key))).toEqual([])
  })

  it('are not put into the questions for the therapist, which are the person’s own text', () => {
    expect(Object.keys(PARTS_NAMED_IN).filter((id) => id in questions)).toEqual([])
  })

  const answers = (values: object, words: object = {}, disclosure = 'page') =>
    answersOf({ about: { bodyWords: { disclosure, values }, words: { values: words } } })

  it('are there as typed, for the parts that have one', () => {
    expect(wordsForParts('details.pain.where', answers({ penis: '  my  Willy ', anus: '' }))).toEqual([
      { part: 'penis', word: 'my  Willy', avoided: false },
    ])
    expect(wordsForParts('goals.hopes.picked', answers({ penis: 'willy' }))).toEqual([])
  })

  it('stay on the own screen when they are private: only the page does not have them', () => {
    const secret = answers({ chest: 'topside' }, {}, 'private')
    expect(wordsForParts('body.feeding.now', secret)).toHaveLength(1)
    expect(pageOf(secret).text).not.toContain('topside')
    expect(pageOf(answers({ chest: 'topside' })).text).toContain('topside')
  })

  it.each([
    ['no “Breast”, please', true],
    ['VAGINA, testicle', false],
    ['the chest word', true],
    ['nothing', false],
  ])('come first where the other word is not wanted: %s', (avoid, avoided) => {
    expect(wordsForParts('body.feeding.now', answers({ chest: 'topside' }, { avoid }))[0]?.avoided).toBe(avoided)
  })
})
