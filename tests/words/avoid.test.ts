/** The app judges nobody: the words to avoid stand nowhere in what it says itself. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { helpWithout } from '../../scripts/vite/withoutScript'
import { textOfMarkup } from '../support/markup'
import { AVOIDED, avoidedIn } from './avoid'
import { allEnglish, isSearchWord } from './english'

const QUOTED = 'A message that people grew up with, quoted'
const GENDER = 'A gender that the person picks for themselves'
const NAMED_BY_A_DOCTOR = 'A name that a doctor gave; the person picks it'
const TRAINING = 'The name of a training'
const FOR_WHOM = 'Whom the service is for, as it says itself'
const MUSCLE = 'Said of a muscle, not of a person'

/** What stands all the same, by the key of the message, and why. */
const SAID_ALL_THE_SAME: Readonly<Record<string, string>> = {
  'background.gender.fit.option.man': GENDER,
  'background.gender.fit.option.transMan': GENDER,
  'background.gender.fit.option.transWoman': GENDER,
  'background.gender.fit.option.woman': GENDER,
  'background.gender.fit.said.man': GENDER,
  'background.gender.fit.said.transMan': GENDER,
  'background.gender.fit.said.transWoman': GENDER,
  'background.gender.fit.said.woman': GENDER,
  'background.messages.heard.option.men': QUOTED,
  'background.messages.heard.option.shame': QUOTED,
  'background.messages.heard.option.women': QUOTED,
  'background.messages.heard.said.men': QUOTED,
  'background.messages.heard.said.shame': QUOTED,
  'background.messages.heard.said.women': QUOTED,
  'body.pelvic.signs.option.weak': MUSCLE,
  'body.pelvic.signs.said.weak': MUSCLE,
  'health.conditions.option.eating': NAMED_BY_A_DOCTOR,
  'health.conditions.option.personality': NAMED_BY_A_DOCTOR,
  'health.conditions.option.ptsd': NAMED_BY_A_DOCTOR,
  'health.conditions.option.vaginismus': NAMED_BY_A_DOCTOR,
  'limits.signal.text.label': 'The person’s own sign to stop in a visit',
  'make.letters.normal': 'The size of letters',
  'mind.conditions.fit.option.eating': NAMED_BY_A_DOCTOR,
  'mind.conditions.fit.option.personality': NAMED_BY_A_DOCTOR,
  'mind.conditions.fit.option.ptsd': NAMED_BY_A_DOCTOR,
  'mind.conditions.fit.said.eating': NAMED_BY_A_DOCTOR,
  'mind.conditions.fit.said.personality': NAMED_BY_A_DOCTOR,
  'question.sf1': TRAINING,
  'supportLine.cl1455.note': FOR_WHOM,
  'supportLine.co155.note': FOR_WHOM,
  'supportLine.coAntioquia.note': FOR_WHOM,
  'supportLine.es016.note': FOR_WHOM,
  'supportLine.mxMujeres.note': FOR_WHOM,
  'supportLine.nzRefuge.note': FOR_WHOM,
  'visit.preferences.with.option.trauma': TRAINING,
  'visit.preferences.with.said.trauma': TRAINING,
}

const all = (await allEnglish()).filter(({ key }) => !isSearchWord(key))

describe('the words to avoid', () => {
  it('stand in no message', () => {
    const found = all
      .filter(({ key }) => SAID_ALL_THE_SAME[key] === undefined)
      .flatMap(({ key, text }) =>
        avoidedIn(text).map(({ found: word, avoided }) => `${key}: “${word}” in “${text}”. Say: ${avoided.say}.`),
      )
    expect(found).toEqual([])
  })

  it('have no exception that is not needed', () => {
    const needed = new Set(all.filter(({ text }) => avoidedIn(text).length > 0).map(({ key }) => key))
    expect(Object.keys(SAID_ALL_THE_SAME).filter((key) => !needed.has(key))).toEqual([])
  })

  it('stand on no page outside the app: without a script, in an old browser, after leaving', () => {
    const folder = join(import.meta.dirname, '../../public')
    const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'))
    expect(pages.length).toBeGreaterThan(0)
    const texts = [
      helpWithout('without.script'),
      helpWithout('without.old'),
      ...pages.map((file) => readFileSync(join(folder, file), 'utf8')),
    ].map((page) => textOfMarkup(page.replaceAll(/<(script|style)\b.*?<\/\1>/gs, '')))
    expect(texts.flatMap((text) => avoidedIn(text).map(({ found }) => found))).toEqual([])
  })

  it('are found as words, not as parts of words', () => {
    expect(avoidedIn('My Husband was unfaithful.').map(({ found }) => found)).toEqual(['Husband', 'unfaithful'])
    expect(avoidedIn('A woman-owned, problematic, menopausal, cleaner, normalized place')).toEqual([])
    expect(avoidedIn('you should talk')[0]?.avoided.say).toBe('worth asking about')
  })

  it('come each with what is said instead, and why', () => {
    for (const { word, say, why } of AVOIDED)
      expect(
        [say, why].every((text) => text.length > 5),
        word,
      ).toBe(true)
  })
})
