/** Nobody is asked whether something is worth a try that they had already, wherever and in whatever language they said so. */
import { describe, expect, it } from 'vitest'
import { answersWith, type Notes } from '../../tests/suggestions/notes'
import { fullSetting } from '../../tests/suggestions/rulesCases'
import { suggestionsFor } from './index'

const offered = (notes: Notes): readonly string[] =>
  suggestionsFor(answersWith(notes), fullSetting).suggestions.map(({ question }) => question)

/** By question, what makes a rule offer it. */
const OFFERS: Readonly<Record<string, Notes>> = {
  tx6: { 'concerns.picked': ['erection'], 'details.erection': [{ id: 'erection', otherTimes: 'often' }] },
  tx7: { 'concerns.picked': ['painPenetration'] },
  tx9: { 'concerns.picked': ['erection'], 'medicines.list': [{ name: 'sertraline' }] },
}
const offersWith = (question: string, notes: Notes): boolean =>
  offered({ ...OFFERS[question], ...notes }).includes(question)

describe('a question whether something is worth a try', () => {
  it.each(Object.keys(OFFERS))('is offered to who did not say that they had it: %s', (question) => {
    expect(offersWith(question, {})).toBe(true)
    expect(offersWith(question, { 'tried.things': [{ what: 'A book', kind: 'education' }] })).toBe(true)
  })

  it.each<[string, string, Notes]>([
    ['tx7', 'as a thing that was tried', { 'tried.things': [{ kind: 'pelvicPt' }] }],
    ['tx7', 'by whom they saw', { 'tried.people': [{ kind: 'pelvicPt' }] }],
    ['tx7', 'by who treats them', { 'team.list': [{ role: 'pelvicPt' }] }],
    ['tx7', 'among the muscles', { 'body.show.parts': ['pelvic'], 'body.pelvic.signs': ['pt'] }],
    ['tx7', 'as a line', { 'tried.things': [{ what: 'Pelvic floor PT, 8 weeks' }] }],
    ['tx7', 'in a line in Spanish', { 'tried.things': [{ what: 'Fisioterapia del suelo pélvico' }] }],
    [
      'tx7',
      'in what somebody did',
      { 'tried.people': [{ kind: 'gyn', result: 'Sent me to a pelvic therapist for months' }] },
    ],
    ['tx7', 'in own words', { 'concerns.own.words': 'It hurts. Six months of pelvic floor therapy did not help.' }],
    [
      'tx7',
      'in own words, advised first',
      { 'concerns.own.words': 'My doctor advised it, and I did pelvic floor physio.' },
    ],
    ['tx7', 'in own words in Spanish', { 'concerns.own.words': 'Ya hice terapia de piso pélvico y sigue el dolor.' }],
    ['tx7', 'that it did not help', { 'concerns.now.why': 'No me ayudó la fisioterapia pélvica.' }],
    [
      'tx7',
      'in the words of a concern',
      { 'details.story': [{ id: 'painPenetration', around: 'I stopped pelvic-floor therapy then' }] },
    ],
    ['tx6', 'as a thing that was tried', { 'tried.things': [{ kind: 'mindful' }] }],
    ['tx6', 'in own words', { 'tried.results.best': 'Yoga and breathing exercises, a little' }],
    ['tx6', 'in Spanish', { 'tried.things': [{ what: 'Meditación' }] }],
    ['tx9', 'as a thing that was tried', { 'tried.things': [{ kind: 'pill' }] }],
    [
      'tx9',
      'among the medicines',
      { 'medicines.list': [{ name: 'sertraline' }, { name: 'Cialis', status: 'stopped' }] },
    ],
    ['tx9', 'in own words', { 'concerns.own.words': 'Viagra works, but not always.' }],
  ])('is not offered to who had it: %s, %s', (question, _, notes) => {
    expect(offersWith(question, notes)).toBe(false)
  })

  it.each<[string, Notes]>([
    ['not tried', { 'concerns.own.words': 'I have not tried pelvic floor therapy.' }],
    ['not yet, in Spanish', { 'concerns.own.words': 'Todavía no he probado la fisioterapia de piso pélvico.' }],
    ['advised', { 'tried.people': [{ kind: 'gyn', result: 'Recommended pelvic floor physical therapy' }] }],
    ['advised, in Spanish', { 'tried.people': [{ kind: 'gyn', result: 'Me recomendó terapia de suelo pélvico' }] }],
    ['wondered about', { 'concerns.now.why': 'A friend told me about pelvic floor therapy' }],
    ['a part of the body', { 'concerns.own.words': 'My pelvic floor is tight, and therapy has helped me to talk.' }],
  ])('is still offered where it is named only: %s', (_, notes) => {
    expect(offersWith('tx7', notes)).toBe(true)
  })

  it('leaves the rule with what else it offers', () => {
    expect(offered({ ...OFFERS['tx7'], 'tried.things': [{ kind: 'pelvicPt' }] })).toEqual(
      expect.arrayContaining(['me15', 'me4', 'hw6']),
    )
  })
})
