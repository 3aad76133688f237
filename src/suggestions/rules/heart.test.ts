import { testRules } from '../../../tests/suggestions/rulesCases'
import { HEART } from './heart'

const month = (y: string, m: string) => ({ kind: 'monthYear', y, m })
const erection = (age: string, more: object = {}) => ({
  'concerns.picked': ['erection'],
  'about.age.age': age,
  ...more,
})
const later = { 'details.story': [{ id: 'erection', lifelong: 'later' }] }
const firm = { 'details.erection': [{ id: 'erection', otherTimes: 'often' }] }

testRules(HEART, {
  R09: {
    fires: [
      [
        { 'concerns.picked': ['erection'], 'details.story': [{ id: 'erection', lifelong: 'later' }] },
        'concerns.picked/erection details.story.lifelong/erection',
        { version: 'short' },
      ],
      // Said by the date already, so it is not asked.
      [
        { 'concerns.picked': ['erection'], 'details.story': [{ id: 'erection', onset: month('2025', '3') }] },
        'concerns.picked/erection details.story.onset/erection',
        { version: 'short' },
      ],
      [
        {
          'concerns.picked': ['erection'],
          'details.story': [{ id: 'erection', onset: { kind: 'stage', id: 'afterSurgery', other: '' } }],
        },
        'concerns.picked/erection details.story.onset/erection',
      ],
      [{ 'concerns.picked': ['erection'], 'about.age.age': '30' }, 'concerns.picked/erection about.age.age'],
      [
        { 'concerns.picked': ['erection'], 'health.conditions': ['cholesterol', 'asthma'] },
        'concerns.picked/erection health.conditions/cholesterol',
      ],
    ],
    not: {
      'always there, and 29': {
        'concerns.picked': ['erection'],
        'details.story': [{ id: 'erection', lifelong: 'always' }],
        'about.age.age': '29',
      },
      'a time that leaves it open': {
        'concerns.picked': ['erection'],
        'details.story': [{ id: 'erection', onset: { kind: 'stage', id: 'teens', other: '' } }],
      },
      'always there, as was answered, whatever the date': {
        'concerns.picked': ['erection'],
        'details.story': [{ id: 'erection', onset: month('2025', '3'), lifelong: 'always' }],
      },
      'no age is guessed': { 'concerns.picked': ['erection', 'aging'], 'about.age.age': 'old enough' },
      'something else began later': {
        'concerns.picked': ['erection', 'perform'],
        'details.story': [{ id: 'perform', lifelong: 'later' }],
      },
      'another concern': { 'concerns.picked': ['orgasmEarly'], 'health.conditions': ['heart'] },
    },
  },
  R69: {
    fires: [
      [
        { ...erection('31'), 'health.conditions': ['diabetes1'] },
        'concerns.picked/erection health.conditions/diabetes1',
        { version: 'short' },
      ],
      [
        { ...erection('31', firm), 'health.conditions': ['highBp'] },
        'concerns.picked/erection health.conditions/highBp',
      ],
      [
        { ...erection('31'), 'medicines.list': [{ name: 'metoprolol' }, { name: 'propranolol' }] },
        'concerns.picked/erection medicines.list.name/i0',
      ],
      [
        { ...erection('40'), 'mind.substances.tobacco': 'daily' },
        'concerns.picked/erection about.age.age mind.substances.tobacco',
      ],
      [erection('50', later), 'concerns.picked/erection about.age.age details.story.lifelong/erection'],
    ],
    not: {
      'began later, at 49': erection('49', later),
      'at 31, firm at other times, as somebody was frightened by it': erection('31', { ...later, ...firm }),
      'firm at other times, at 55, and smoking': {
        ...erection('55', { ...later, ...firm }),
        'mind.substances.tobacco': 'daily',
      },
      'always there, at 60': erection('60', { 'details.story': [{ id: 'erection', lifelong: 'always' }] }),
      'smoking, at 39': { ...erection('39'), 'mind.substances.tobacco': 'daily' },
      'no longer smoking': { ...erection('45'), 'mind.substances.tobacco': 'quit' },
      'a medicine that is as often for nerves': { ...erection('31'), 'medicines.list': [{ name: 'propranolol' }] },
      'a heart medicine that was stopped': {
        ...erection('31'),
        'medicines.list': [{ name: 'metoprolol', status: 'stopped' }],
      },
      'another concern': { 'concerns.picked': ['orgasmEarly'], 'health.conditions': ['diabetes2'] },
    },
  },
  R17: {
    fires: [
      [{ 'health.conditions': ['highBp'] }, 'health.conditions/highBp', { version: 'short' }],
      [{ 'health.signs.noticed': ['chest', 'lump'] }, 'health.signs.noticed'],
    ],
    not: {
      'another sign': { 'health.signs.noticed': ['lump'] },
      'another condition': { 'health.conditions': ['cholesterol'] },
    },
  },
})
