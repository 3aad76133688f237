import { testRules } from '../../../tests/suggestions/rulesCases'
import { ABOUT_CONCERNS } from './aboutConcerns'

const told = (id: string, details: object) => ({ 'concerns.picked': [id], 'details.story': [{ id, ...details }] })

const childhood = { kind: 'stage', id: 'childhood', other: '' }

testRules(ABOUT_CONCERNS, {
  R23: {
    fires: [
      [{ 'past.gate.bring': 'notYet' }, 'past.gate.bring'],
      [{ 'concerns.picked': ['harass', 'talking'] }, 'concerns.picked/harass', { version: 'short' }],
    ],
    not: {
      no: { 'past.gate.bring': 'no' },
      'not sure': { 'past.gate.bring': 'unsure' },
      'rather not said': { 'past.gate.bring': 'preferNot' },
      'a topic, not yet': { 'topics.picked': [{ id: 'past', how: 'notYet' }] },
    },
  },
  R10: {
    fires: [
      [
        { 'concerns.picked': ['erection'], 'details.erection': [{ id: 'erection', otherTimes: 'often' }] },
        'concerns.picked/erection details.erection.otherTimes/erection',
        { version: 'short' },
      ],
    ],
    not: {
      sometimes: { 'concerns.picked': ['erection'], 'details.erection': [{ id: 'erection', otherTimes: 'some' }] },
      'the concern is no longer picked': { 'details.erection': [{ id: 'erection', otherTimes: 'often' }] },
    },
  },
  R11: {
    fires: [
      [
        { 'concerns.picked': ['fearPain', 'painAnal', 'dryness'] },
        'concerns.picked/fearPain concerns.picked/painAnal',
        { version: 'short' },
      ],
    ],
    not: { 'dryness and pain elsewhere': { 'concerns.picked': ['dryness', 'chronicPain'] } },
  },
  R15: {
    fires: [
      [{ 'concerns.picked': ['birth'] }, 'concerns.picked/birth'],
      [{ 'life.changes': [{ what: 'move' }, { what: 'baby' }] }, 'life.changes.what/i1', { version: 'short' }],
    ],
    not: { 'children left home': { 'life.changes': [{ what: 'kidsLeft' }], 'life.stressors': ['kids'] } },
  },
  R29: {
    fires: [
      [{ 'relationships.contact.wants': 'kinds' }, 'relationships.contact.wants'],
      [{ 'concerns.picked': ['desireDiff'] }, 'concerns.picked/desireDiff'],
    ],
    not: {
      'about the same': { 'relationships.contact.wants': 'same' },
      'not talked about': { 'relationships.contact.wants': 'notTalked', 'concerns.picked': ['likes'] },
    },
  },
  R34: {
    fires: [
      [{ 'background.orientation.fit': ['lesbian', 'graceDemi'] }, 'background.orientation.fit'],
      [{ 'concerns.picked': ['aceQ'] }, 'concerns.picked/aceQ'],
      [{ 'goals.hopes.picked': ['lessDesire'] }, 'goals.hopes.picked', { version: 'short' }],
    ],
    not: { 'wants more': { 'concerns.picked': ['desireLow'], 'goals.hopes.picked': ['desire'] } },
  },
  R35: {
    fires: [
      [{ 'concerns.picked': ['distressInterest'] }, 'concerns.picked/distressInterest'],
      [{ 'background.kink.talk': 'talk' }, 'background.kink.talk'],
    ],
    not: { 'no need to focus on it': { 'background.kink.talk': 'know', 'concerns.picked': ['shame'] } },
  },
  R42: {
    fires: [
      [told('blocked', { lifelong: 'firstSex' }), 'details.story.lifelong/blocked', { version: 'short' }],
      // Said by the date already, so it is not asked.
      [told('blocked', { onset: childhood, lifelong: 'later' }), 'details.story.onset/blocked', { version: 'short' }],
    ],
    not: {
      'it began at another time': told('blocked', { onset: { ...childhood, id: 'afterBirth' } }),
      'it came back': told('blocked', { lifelong: 'returned' }),
      'nothing is asked of when it began': told('gender', { lifelong: 'always' }),
      'nor of hard experiences': told('unwantedPast', { lifelong: 'always' }),
    },
  },
  R43: {
    fires: [[told('numb', { start: 'sudden' }), 'details.story.start/numb', { version: 'short' }]],
    not: { slowly: told('numb', { start: 'slow' }), 'nothing is asked': told('harass', { start: 'sudden' }) },
  },
  R44: {
    fires: [
      [told('perform', { situations: ['newPartner', 'thoughts'] }), 'details.story.situations/perform'],
      [told('perform', { situations: ['alone', 'newPartner'] }), 'details.story.situations/perform'],
      [told('perform', { situations: ['alone', 'partner', 'someTimes'] }), 'details.story.situations/perform'],
      [told('perform', { situations: ['somePlaces'] }), 'details.story.situations/perform', { version: 'short' }],
    ],
    not: {
      'in all': told('perform', { situations: ['partner', 'all'] }),
      'alone and with a partner leaves nothing out': told('perform', { situations: ['alone', 'partner'] }),
      'nor do all kinds of partners': told('perform', { situations: ['alone', 'newPartner', 'longPartner'] }),
      'only in thoughts': told('perform', { situations: ['thoughts'] }),
      'does not apply': told('perform', { situations: ['na'] }),
      'rather not said': told('perform', { situations: ['preferNot'] }),
    },
  },
  R45: {
    fires: [
      [{ 'tried.things': [{ effect: 'lot' }, { effect: 'worse' }] }, 'tried.things.effect/i1', { version: 'short' }],
    ],
    not: {
      'helped, or not sure': { 'tried.things': [{ effect: 'little' }, { effect: 'still' }, { effect: 'unsure' }] },
      'nothing tried': { 'tried.things': 'none' },
    },
  },
  R47: {
    fires: [[{ 'concerns.picked': ['interferes'] }, 'concerns.picked/interferes']],
    not: { 'more desire than feels right': { 'concerns.picked': ['desireHigh', 'intrusive'] } },
  },
  R50: {
    fires: [
      [{ 'body.show.parts': ['fertility'], 'body.fertility.now': ['trying'] }, 'body.fertility.now'],
      [{ 'concerns.picked': ['fertility'] }, 'concerns.picked/fertility'],
    ],
    not: {
      'treatment in the past': { 'body.show.parts': ['fertility'], 'body.fertility.now': ['pastTx'] },
      'that part is closed': { 'body.fertility.now': ['trying'] },
      'weighs on me': { 'life.stressors': ['fertility'] },
    },
  },
})
