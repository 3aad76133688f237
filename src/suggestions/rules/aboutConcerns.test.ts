import { testRules } from '../../../tests/suggestions/rulesCases'
import { ABOUT_CONCERNS } from './aboutConcerns'

const told = (id: string, details: object) => ({ 'concerns.picked': [id], 'details.story': [{ id, ...details }] })

const month = (y: string, m: string) => ({ kind: 'monthYear', y, m })
const quick = (onset: object) => told('erection', { start: 'sudden', onset })

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
    fires: [
      [told('numb', { start: 'sudden' }), 'details.story.start/numb', { version: 'short' }],
      [
        { ...quick(month('2025', '3')), 'health.surgeries': [{ what: 'Knee', when: month('2024', '10') }] },
        'details.story.start/erection',
      ],
      [
        { ...quick(month('2025', '3')), 'health.surgeries': [{ what: 'Knee', when: month('2025', '6') }] },
        'details.story.start/erection',
      ],
      // The treatment is no event before what it treats.
      [
        { ...quick(month('2025', '3')), 'medicines.list': [{ name: 'Cialis', since: month('2025', '4') }] },
        'details.story.start/erection',
      ],
      [{ ...quick(month('2020', '3')), 'concerns.picked': ['erection', 'surgery'] }, 'details.story.start/erection'],
    ],
    not: {
      slowly: told('numb', { start: 'slow' }),
      'nothing is asked': told('harass', { start: 'sudden' }),
      'an operation in that month': {
        ...quick(month('2025', '3')),
        'health.surgeries': [{ what: 'Prostate', when: month('2025', '3') }],
      },
      'told among the changes': {
        ...quick(month('2025', '3')),
        'life.changes': [{ what: 'surgery', when: month('2025', '2') }],
      },
      'a birth': {
        ...quick(month('2025', '3')),
        'body.show.parts': ['pregnancy'],
        'body.pregnancies': [{ kind: 'vaginal', when: month('2025', '1') }],
      },
      'a new medicine': {
        ...quick(month('2025', '3')),
        'medicines.list': [{ name: 'a tonic', since: month('2025', '2') }],
      },
      'a medicine that was stopped': {
        ...quick(month('2025', '3')),
        'medicines.list': [{ name: 'a tonic', status: 'stopped', stoppedWhen: month('2025', '2') }],
      },
      'an illness': {
        ...quick(month('2025', '3')),
        'health.conditions': [{ id: 'diabetes2', since: month('2025', '2') }],
      },
      'a loss': { ...quick(month('2025', '3')), 'life.changes': [{ what: 'death', when: month('2025', '2') }] },
      'the time itself says it': quick({ kind: 'stage', id: 'afterSurgery', other: '' }),
      'the concern says it': told('surgery', { start: 'sudden', onset: month('2025', '3') }),
      'the concern says that it came with gender care': told('genderCare', { start: 'sudden' }),
      'another concern says it, and there is no date': {
        ...told('erection', { start: 'sudden' }),
        'concerns.picked': ['erection', 'surgery'],
      },
    },
  },
  R65: {
    fires: [
      [{ 'concerns.picked': ['surgery'] }, 'concerns.picked/surgery', { version: 'short' }],
      [{ 'concerns.picked': ['cancer'] }, 'concerns.picked/cancer'],
      [
        { ...quick(month('2025', '3')), 'health.surgeries': [{ what: 'Prostate', when: month('2024', '4') }] },
        'health.surgeries.what/i0 health.surgeries.when/i0 details.story.onset/erection',
        { version: 'short' },
      ],
      [
        { ...quick(month('2025', '3')), 'life.changes': [{ what: 'surgery', when: month('2025', '3') }] },
        'life.changes.what/i0 life.changes.when/i0 details.story.onset/erection',
      ],
      [quick({ kind: 'stage', id: 'afterSurgery', other: '' }), 'details.story.onset/erection'],
      [
        { 'concerns.picked': ['erection'], 'health.conditions': [{ id: 'cancerProstate', now: 'past' }] },
        'health.conditions/cancerProstate concerns.picked/erection',
      ],
    ],
    not: {
      'an operation long before': {
        ...quick(month('2025', '3')),
        'health.surgeries': [{ what: 'Knee', when: month('2023', '3') }],
      },
      'a concern that no operation changes': {
        'concerns.picked': ['affair'],
        'details.story': [{ id: 'affair', onset: month('2025', '3') }],
        'health.surgeries': [{ what: 'Knee', when: month('2025', '2') }],
        'health.conditions': ['cancerOther'],
      },
      'an operation without a time': {
        ...quick(month('2025', '3')),
        'health.surgeries': [{ what: 'Knee' }],
      },
    },
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
  R66: {
    fires: [
      [{ 'concerns.picked': ['leaks'] }, 'concerns.picked/leaks', { version: 'short' }],
      [{ 'health.conditions': ['leaking'] }, 'health.conditions/leaking'],
    ],
    not: {
      'leaks of the past': { 'health.conditions': [{ id: 'leaking', now: 'past' }] },
      'another concern': { 'concerns.picked': ['ejacChange'], 'health.conditions': ['uti'] },
    },
  },
})
