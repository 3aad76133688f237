import { testRules } from '../../../tests/suggestions/rulesCases'
import { PARTNER_AND_PRIVACY } from './partnerAndPrivacy'

testRules(PARTNER_AND_PRIVACY, {
  R26: {
    fires: [
      [{ 'visit.attend.who': 'mix' }, 'visit.attend.who', { version: 'short' }],
      [
        { 'visit.attend.who': 'alone', 'relationships.status.fit': ['apart'] },
        'visit.attend.who relationships.status.fit',
        { version: 'short' },
      ],
    ],
    not: {
      'alone, and single': { 'visit.attend.who': 'alone', 'relationships.status.fit': ['single'] },
      'with a partner': { 'visit.attend.who': 'partner', 'relationships.status.fit': ['married'] },
    },
  },
  R27: {
    fires: [
      [{ 'visit.attend.who': 'partners' }, 'visit.attend.who', { version: 'short' }],
      [{ 'limits.partnerThere.text': 'The loan' }, 'limits.partnerThere.text'],
    ],
    not: {
      'with family': { 'visit.attend.who': 'family' },
      'only spaces': { 'limits.partnerThere.text': '   ' },
    },
  },
  R28: {
    fires: [
      [{ 'relationships.partners': [{ knows: 'yes' }, { knows: 'worried' }] }, 'relationships.partners.knows/i1'],
      [{ 'relationships.partners': [{ knows: 'no' }] }, 'relationships.partners.knows/i0'],
    ],
    not: {
      'not yet': { 'relationships.partners': [{ knows: 'notYet' }] },
      'rather not said': { 'relationships.partners': [{ knows: 'preferNot' }] },
    },
  },
  R30: {
    fires: [
      [{ 'relationships.status.fit': ['married', 'open'] }, 'relationships.status.fit'],
      [{ 'concerns.picked': ['openRel'] }, 'concerns.picked/openRel'],
    ],
    not: { 'one partner': { 'relationships.status.fit': ['partner', 'complicated'] } },
  },
  R49: {
    fires: [
      [{ 'concerns.picked': ['affair'] }, 'concerns.picked/affair'],
      [{ 'life.changes': [{ what: 'affair' }] }, 'life.changes.what/i0'],
    ],
    not: {
      'a topic, held back': { 'topics.picked': [{ id: 'affair', how: 'notYet' }] },
      'a breakup': { 'life.changes': [{ what: 'breakup' }] },
    },
  },
  R56: {
    fires: [[{}, '', { ageBand: 'under18' }]],
    not: {
      'an adult': [{}, { ageBand: 'adult' }],
      'rather not said': [{}, { ageBand: 'preferNot' }],
      'an age of 17 is not taken for it': { 'about.age.age': '17' },
    },
  },
  R57: {
    fires: [
      [{ 'team.list': [{ contact: 'no' }, { contact: 'askFirst' }] }, 'team.list.contact/i1'],
      [{ 'team.list': [{ contact: 'yes' }] }, 'team.list.contact/i0'],
    ],
    not: {
      'not sure': { 'team.list': [{ contact: 'unsure' }] },
      'the short version does not ask': [{ 'team.list': [{ contact: 'yes' }] }, { version: 'short' }],
    },
  },
  R60: {
    fires: [
      [{ 'relationships.status.fit': ['dating'] }, 'relationships.status.fit'],
      [{ 'relationships.status.fit': ['single'], 'visit.attend.who': 'family' }, 'relationships.status.fit'],
    ],
    not: {
      'a partner will come': { 'relationships.status.fit': ['dating'], 'visit.attend.who': 'partner' },
      separated: { 'relationships.status.fit': ['separated', 'widowed'] },
    },
  },
  R63: {
    fires: [
      [{ 'start.way.sharedDevice': 'shared' }, 'start.way.sharedDevice', { version: 'short' }],
      [{ 'start.way.sharedDevice': 'watched' }, 'start.way.sharedDevice'],
      [{ 'relationships.partners': [{ knows: 'notYet' }] }, 'relationships.partners.knows/i0'],
    ],
    not: {
      'only me': { 'start.way.sharedDevice': 'justMe' },
      'rather not said': { 'start.way.sharedDevice': 'preferNot' },
      'knows, though it is hard': { 'relationships.partners': [{ knows: 'worried' }] },
    },
  },
  R64: {
    fires: [
      [{ 'start.way.sharedDevice': 'shared' }, 'start.way.sharedDevice', { version: 'short' }],
      [{ 'start.way.sharedDevice': 'shared', 'visit.booking.place': 'video' }, 'start.way.sharedDevice'],
    ],
    not: {
      'they meet in person': { 'start.way.sharedDevice': 'shared', 'visit.booking.place': 'inPerson' },
      'only me': { 'start.way.sharedDevice': 'justMe' },
    },
  },
})
