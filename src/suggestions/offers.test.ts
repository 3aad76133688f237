/** A question says something of the person who asks it: it is offered only to who said so. */
import { describe, expect, it } from 'vitest'
import { answersWith, type Notes } from '../../tests/suggestions/notes'
import { fullSetting } from '../../tests/suggestions/rulesCases'
import { suggestionsFor } from './index'

const offered = (notes: Notes): readonly string[] =>
  suggestionsFor(answersWith(notes), fullSetting).suggestions.map(({ question }) => question)

const pillsAndNitrate: Notes = { 'medicines.list': [{ name: 'sildenafil' }, { name: 'nitroglycerin' }] }

describe('puts into nobody’s mouth', () => {
  it.each<[string, string, Notes]>([
    ['me12', 'that they take herbs, who listed pills', pillsAndNitrate],
    ['me12', 'that they take herbs, who bought pills on the web', { 'medicines.forSex.used': ['pde5online'] }],
    ['id10', 'that they take hormones, who said their gender', { 'background.gender.fit': ['nonbinary'] }],
    ['id10', 'that they take hormones, who named gender care', { 'concerns.picked': ['genderCare'] }],
    ['tx10', 'pain or illness, who has ADHD', { 'mind.conditions.fit': ['adhd'] }],
    ['tx10', 'needs of the body, who had cancer', { 'health.conditions': [{ id: 'cancerProstate', now: 'past' }] }],
    ['tx10', 'needs of the body, who takes a pill for the thyroid', { 'health.conditions': ['thyroid'] }],
    ['me6', 'a condition, who had cancer', { 'health.conditions': [{ id: 'cancerProstate', now: 'past' }] }],
    ['me13', 'that they bought pills, who listed a herb', { 'medicines.list': [{ name: 'ginkgo' }] }],
    ['tx10', 'pain or illness, who needs someone for the children', { 'about.access.needs': ['childcare'] }],
    [
      'lo12',
      'that they meet by video, who meets in person',
      { 'start.way.sharedDevice': 'shared', 'visit.booking.place': 'inPerson' },
    ],
  ])('%s: %s', (question, _, notes) => {
    expect(offered(notes)).not.toContain(question)
  })
})

it('knows what a man had who comes after an operation for cancer', () => {
  const march = { kind: 'monthYear', y: '2025', m: '3' }
  const questions = offered({
    'concerns.picked': ['erection', 'avoid', 'surgery'],
    'details.story': [{ id: 'erection', onset: march, start: 'sudden' }],
    'health.conditions': [{ id: 'cancerProstate', now: 'past' }],
    'health.surgeries': [{ what: 'Prostate removed', when: march }],
    'medicines.list': [{ name: 'Cialis', status: 'stopped' }],
  })
  expect(questions.slice(0, 4)).toEqual(['tx11', 'tx12', 'pa12', 'me20'])
  expect(questions.filter((id) => ['co5', 'me14', 'me6', 'tx10'].includes(id))).toEqual([])
})
