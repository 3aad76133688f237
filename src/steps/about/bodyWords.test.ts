/** The person's own words for their body: in every question and on every line of the page that names a part. */
import { beforeAll, describe, expect, it } from 'vitest'
import { answersOf, pageOf } from '../../../tests/support/pages'
import { loadAllWords } from '../../i18n'
import { words as help } from '../../i18n/languages/en/help'
import { words as paper } from '../../i18n/languages/en/paper'
import { words as steps } from '../../i18n/languages/en/steps'
import { words as spanishPaper } from '../../i18n/languages/es/paper'
import { words as spanishSteps } from '../../i18n/languages/es/steps'
import type { Message } from '../../i18n/message'
import { about } from './about'

beforeAll(() => loadAllWords())

type BodyPart = keyof typeof about.groups.bodyWords.fields

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

/** What names a part and is said in no other words, and why. */
const WITHOUT: Readonly<Record<string, string>> = {
  'about.words.use.help': 'An example of what to write there',
  'medicines.why': 'About everybody, not about the person',
  'health.conditions.group.pelvis': 'Stands over names that a doctor gave',
  'health.conditions.option.cancerBreast': 'A name that a doctor gave',
  'health.conditions.option.cancerGyn': 'A name that a doctor gave',
  'health.signs.noticed.option.chest': 'The chest as the place of the heart',
  'health.signs.noticed.said.chest': 'The chest as the place of the heart',
}

const all: Readonly<Record<string, Message>> = { ...steps, ...help, ...paper }

/** What the steps and the opening say; what is found by it is not shown. Cards and alerts are the same for everybody. */
const ours = Object.keys({ ...steps, ...paper }).filter(
  (key) => !/\.(search|own)(\.|$)/.test(key) && !key.startsWith('about.bodyWords.'),
)
const partsIn = (key: string): BodyPart[] => PARTS.filter((part) => NAMES[part].test(JSON.stringify(all[key] ?? '')))
const placesIn = (key: string): string[] =>
  [...JSON.stringify(all[`${key}.own`] ?? '').matchAll(/\{(\w+)\}/g)].flatMap(([, place = '']) => place.split('_'))

describe('my words for my body', () => {
  it('are asked for every part that a question names', () => {
    expect(Object.keys(about.groups.bodyWords.fields).toSorted()).toEqual(PARTS.toSorted())
  })

  it('stand in a message of their own wherever one names a part, with a place for each', () => {
    const named = ours.filter((key) => partsIn(key).length > 0)
    expect(named.length).toBeGreaterThan(60)
    expect(Object.keys(WITHOUT).filter((key) => !named.includes(key))).toEqual([])
    for (const key of named.filter((one) => WITHOUT[one] === undefined)) {
      expect(placesIn(key).toSorted(), key).toEqual(partsIn(key).toSorted())
      expect(
        partsIn(`${key}.own`).filter((part) => !placesIn(key).includes(part)),
        key,
      ).toEqual([])
    }
  })

  it('have no message that stands for none', () => {
    const own = Object.keys(all).filter((key) => key.endsWith('.own'))
    expect(own.filter((key) => !ours.includes(key.replace(/\.own$/, '')))).toEqual([])
  })
})

/** Before a place no word that must agree with theirs, and behind it none: "my getting hard", "getting hard hurts". */
const AGREES_BEFORE = /(?<![\p{L}])(?:my|your|an?|the|mis?|sus?|el|las?|los|un[ao]?s?|al|del)\s+“?$/iu
const MAY_FOLLOW_AT_THE_START = /^(?::|,|$| and | y | on waking: | al despertar: )/u
const MAY_FOLLOW_IN_QUOTES =
  /^”(?:$|[.,?:)]| (?:with|at|or|from|that|when|within|on|siento|con|en|o|de|al|y|cuando) ?)/u

describe.each(['en', 'es'] as const)('their words in %s', (language) => {
  const messages: Readonly<Record<string, Message>> =
    language === 'en' ? { ...steps, ...paper } : { ...spanishSteps, ...spanishPaper }
  const own = Object.entries(messages).filter(([key]) => key.endsWith('.own'))

  it('stand where any form may: a noun, "getting hard", "ponerme dura", "my bits"', () => {
    expect(own.length).toBeGreaterThan(80)
    for (const [key, message] of own) {
      if (typeof message !== 'string') throw new Error(key)
      const pieces = message.split(/\{\w+\}/u)
      for (const [i, after] of pieces.slice(1).entries()) {
        const before = pieces[i] ?? ''
        expect(before, key).not.toMatch(AGREES_BEFORE)
        if (before.endsWith('“')) expect(after, key).toMatch(MAY_FOLLOW_IN_QUOTES)
        else {
          expect(before, key).toMatch(/^(?:|.*, )$/u)
          expect(after, key).toMatch(MAY_FOLLOW_AT_THE_START)
        }
      }
    }
  })
})

describe('the page', () => {
  const answers = (disclosure: string) =>
    answersOf({
      about: { bodyWords: { disclosure, values: { vagina: 'front hole', orgasm: 'the wave', chest: 'topside' } } },
      concerns: { picked: { items: [{ id: 'orgasmHard', disclosure: 'page' }], instead: '' } },
      body: {
        show: { values: { parts: { picked: ['vulva', 'feeding'], other: '' } } },
        vulva: { values: { signs: { picked: ['numb'], other: '' } } },
        feeding: { values: { now: { picked: 'yes', other: '' } } },
      },
    })

  it('says them in labels, sentences, concerns and opening words', () => {
    const { text, opening } = pageOf(answers('page'), { opening: { keep: true, kind: 'short', text: null, from: [] } })
    expect(text).toContain('Vulva or front hole: Less feeling')
    expect(text).toContain('I am feeding a baby from “topside”')
    expect(text).toContain('The wave: hard to get there, or not able to')
    // The key to the word stands once.
    expect(text.match(/vagina/gi)).toHaveLength(1)
    expect('from' in opening ? opening.from : []).toContain('about.bodyWords')
  })

  it('says none that is private, nor one that is told in person', () => {
    for (const mark of ['private', 'aloud']) {
      const { text, opening } = pageOf(answers(mark))
      expect(text).toContain('Vulva and vagina: Less feeling')
      expect(text).not.toMatch(/front hole|wave|topside/)
      expect(JSON.stringify(opening)).not.toContain('wave')
    }
  })

  describe('the words themselves', () => {
    const answers = (avoid: string, words: object) =>
      answersOf({ about: { words: { values: { avoid } }, bodyWords: { disclosure: 'page', values: words } } })
    const hers = { genitals: 'my bits', penis: 'My bits', erection: 'getting hard' }

    it.each(['one', 'full'] as const)(
      'name none of ours that is not to be heard, and each of theirs once: %s',
      (length) => {
        const { text } = pageOf(answers('penis, erections', hers), { length })
        expect(text).toContain('My words for my body: “my bits” for genitals; “getting hard”')
        expect(text.match(/penis|erection/gi)).toEqual(['penis', 'erection'])
        expect(text.match(/my bits/gi)).toHaveLength(1)
      },
    )

    it('name ours with theirs where all may be heard', () => {
      const { text } = pageOf(answers('', hers))
      expect(text).toContain('“my bits” for genitals and penis; “getting hard” for erection')
    })

    it('are kept from the second language, too', async () => {
      await loadAllWords('es')
      const { text } = pageOf(answers('penis', { ...hers, anus: 'back' }), { second: 'es' })
      expect(text).toContain('“getting hard” para erección')
      expect(text).toContain('“back” para ano')
      expect(text).not.toMatch(/pene/)
      const { text: otherWay } = pageOf(answers('ano, pene', { ...hers, anus: 'back' }), { second: 'es' })
      expect(otherWay).not.toMatch(/anus|penis/)
      expect(otherWay.match(/\bano\b/g)).toHaveLength(1)
    })
  })
})
