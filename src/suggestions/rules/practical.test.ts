import { testRules } from '../../../tests/suggestions/rulesCases'
import { PRACTICAL } from './practical'

const toFindOut = (...things: string[]) => ({ 'visit.open.about': things })
const snoring = { 'mind.sleep.how': ['snore'] }

testRules(PRACTICAL, {
  R36: {
    fires: [
      [toFindOut('experience'), 'visit.open.about', { version: 'short' }],
      [{ 'visit.booking.status': 'deciding' }, 'visit.booking.status', { version: 'short' }],
    ],
    not: { 'booked, and how they work': { ...toFindOut('method'), 'visit.booking.status': 'booked' } },
  },
  R37: {
    fires: [[toFindOut('insurance'), 'visit.open.about', { version: 'short' }]],
    not: { 'how long it takes': toFindOut('howLong') },
  },
  R38: {
    fires: [[toFindOut('cost', 'cancel'), 'visit.open.about', { version: 'short' }]],
    not: { 'what it costs': toFindOut('cost'), 'none of these': toFindOut('none') },
  },
  R39: {
    fires: [[{ 'visit.booking.place': 'phone' }, 'visit.booking.place', { version: 'short' }]],
    not: { 'in person': { 'visit.booking.place': 'inPerson' }, 'not sure': { 'visit.booking.place': 'unsure' } },
  },
  R40: {
    fires: [[{ 'about.access.needs': ['childcare'] }, 'about.access.needs', { version: 'short' }]],
    not: { none: { 'about.access.needs': ['none'] }, 'nothing said': {} },
  },
  R41: {
    fires: [
      [{ 'about.nerves.level': 6 }, 'about.nerves.level', { version: 'short' }],
      [{ 'visit.referral.before': 'no' }, 'visit.referral.before'],
    ],
    not: { 'a 5': { 'about.nerves.level': 5 }, 'before, for other things': { 'visit.referral.before': 'other' } },
  },
  R52: {
    fires: [
      [{ 'background.learning.enough': 'no' }, 'background.learning.enough'],
      [{ 'concerns.picked': ['facts'] }, 'concerns.picked/facts', { version: 'short' }],
    ],
    not: { yes: { 'background.learning.enough': 'yes' }, 'not sure': { 'background.learning.enough': 'unsure' } },
  },
  R58: {
    fires: [
      [{ 'goals.change.ready': 3 }, 'goals.change.ready'],
      [{ 'goals.change.ready': 0 }, 'goals.change.ready'],
    ],
    not: { 'a 4': { 'goals.change.ready': 4 }, 'not said': { 'goals.change.important': 1 } },
  },
  R59: {
    fires: [
      [{ 'goals.practice.homework': ['none'] }, 'goals.practice.homework'],
      [{ 'limits.homeworkNo.text': 'Anything with a camera' }, 'limits.homeworkNo.text'],
    ],
    not: {
      'some kinds': { 'goals.practice.homework': ['read'] },
      'no time': { 'goals.practice.homeworkTime': 'none' },
    },
  },
  R61: {
    fires: [
      [{ 'mind.conditions.fit': ['autism'] }, 'mind.conditions.fit'],
      [{ 'about.access.needs': ['sensory'] }, 'about.access.needs', { version: 'short' }],
      [{ 'concerns.picked': ['sensory'] }, 'concerns.picked/sensory'],
    ],
    not: {
      'other needs': { 'about.access.needs': ['hearing', 'focus'], 'mind.conditions.fit': ['ocd'] },
      'ADHD says nothing of pain, illness or the senses': {
        'mind.conditions.fit': ['adhd'],
        'health.conditions': ['adhd'],
      },
    },
  },
  R62: {
    fires: [
      [{ ...snoring, 'team.list': [{ role: 'pelvicPt' }, { role: 'social' }] }, 'team.list.role/i0 team.list.role/i1'],
    ],
    not: {
      'no checkup is suggested': { 'team.list': [{ role: 'pelvicPt' }] },
      'someone could do it': { ...snoring, 'team.list': [{ role: 'pelvicPt' }, { role: 'gyn' }] },
      'nobody is named': snoring,
    },
  },
  R67: {
    fires: [
      [{ 'health.conditions': ['ms', 'asthma'] }, 'health.conditions/ms', { version: 'short' }],
      [{ 'concerns.picked': ['chronicPain'] }, 'concerns.picked/chronicPain'],
      [{ 'health.pain.often': 'most' }, 'health.pain.often'],
      [{ 'health.body.devices': ['ostomy', 'implant'] }, 'health.body.devices'],
      [{ 'about.access.needs': ['stepFree'] }, 'about.access.needs'],
    ],
    not: {
      'an illness that limits nothing by itself': { 'health.conditions': ['thyroid', 'cancerProstate', 'highBp'] },
      'pain of the past': { 'health.conditions': [{ id: 'back', now: 'past' }] },
      'some pain': { 'health.pain.often': 'some' },
      'a device that nobody feels': { 'health.body.devices': ['pacemaker'] },
    },
  },
})
