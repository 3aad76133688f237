import { expect, it } from 'vitest'
import { answersWith, type Notes } from '../../../tests/suggestions/notes'
import { fullSetting, testRules } from '../../../tests/suggestions/rulesCases'
import { suggestionsFor } from '..'
import { HOW_TO_TALK, WHAT_IT_IS } from './whatItIs'

const month = (y: string, m: string) => ({ kind: 'monthYear', y, m })
const own = (words: string): Notes => ({ 'concerns.picked': ['porn'], 'concerns.own.words': words })
const offered = (notes: Notes): readonly string[] =>
  suggestionsFor(answersWith(notes), fullSetting).suggestions.map(({ question }) => question)

testRules([...HOW_TO_TALK, ...WHAT_IT_IS], {
  R70: {
    fires: [
      [{ 'concerns.picked': ['desireHigh', 'porn'] }, 'concerns.picked/desireHigh', { version: 'short' }],
      [{ 'concerns.picked': ['outOfControl'] }, 'concerns.picked/outOfControl'],
      [own('I have a very high libido. My sex drive is too high for me.'), 'concerns.own.words'],
      [own('Tengo mucho interés en el sexo'), 'concerns.own.words'],
      [
        { 'concerns.picked': ['porn'], 'details.story': [{ id: 'porn', words: 'Am I a sex addict?' }] },
        'details.story.words/porn',
      ],
    ],
    not: {
      'worry about porn': own('I am worried about my porn use'),
      'risks, or in the way of life': { 'concerns.picked': ['risks', 'interferes'] },
      'somebody else has it': own('My husband has a high sex drive'),
      'said not to be so': own('No tengo mucho interés en el sexo'),
    },
  },
  R71: {
    fires: [
      [{ 'concerns.picked': ['erection', 'perform'] }, 'concerns.picked/erection', { version: 'short' }],
      [{ 'concerns.picked': ['painPenetration'] }, 'concerns.picked/painPenetration'],
      [
        {
          'concerns.picked': ['orgasmHard', 'desireLow'],
          'details.story': [{ id: 'orgasmHard', onset: month('2025', '3') }],
          'health.surgeries': [{ what: 'Knee', when: month('2025', '3') }],
        },
        'concerns.picked/desireLow',
      ],
    ],
    not: {
      'an operation is why': { 'concerns.picked': ['erection', 'surgery'] },
      'a condition that hurts': { 'concerns.picked': ['painPenetration'], 'health.conditions': ['endo'] },
      'after a cancer': {
        'concerns.picked': ['erection'],
        'health.conditions': [{ id: 'cancerProstate', now: 'past' }],
      },
      'after something hard': { 'concerns.picked': ['painPenetration', 'unwantedPast'] },
      'it began after a birth': {
        'concerns.picked': ['desireLow'],
        'details.story': [{ id: 'desireLow', onset: { kind: 'stage', id: 'afterBirth', other: '' } }],
      },
      'no wish for more': { 'concerns.picked': ['aceQ', 'desireHigh', 'desireDiff'] },
    },
  },
  R72: {
    fires: [
      [{ 'concerns.picked': ['talking'] }, 'concerns.picked/talking', { version: 'short' }],
      [{ 'goals.hopes.picked': ['talk'] }, 'goals.hopes.picked', { version: 'short' }],
    ],
    not: {
      single: { 'concerns.picked': ['talking'], 'relationships.status.fit': ['single'] },
      'somebody is to be feared': { 'concerns.picked': ['talking'], 'past.now.happening': 'yes' },
      'another hope': { 'goals.hopes.picked': ['calm'] },
    },
  },
})

it('offers how to talk before medicines, to who hopes for it', () => {
  const questions = offered({
    'concerns.picked': ['numb'],
    'goals.hopes.picked': ['talk'],
    'medicines.list': [{ name: 'sertraline' }],
  })
  expect(questions[0]).toBe('pa7')
  expect(questions).toContain('me1')
})

it('asks nobody who worries about porn whether a high interest in sex is a concern', () => {
  const questions = offered({ 'concerns.picked': ['porn'] })
  expect(questions).not.toContain('co9')
  expect(questions).toContain('co1')
})
