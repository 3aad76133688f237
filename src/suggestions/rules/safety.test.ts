import { testRules } from '../../../tests/suggestions/rulesCases'
import { SAFETY } from './safety'

testRules(SAFETY, {
  R22: {
    fires: [
      [{ 'mind.selfHarm.thoughts': 'now' }, 'mind.selfHarm.thoughts'],
      [{ 'mind.selfHarm.thoughts': 'talk' }, 'mind.selfHarm.thoughts'],
    ],
    not: {
      'in the past': { 'mind.selfHarm.thoughts': 'past' },
      'not yet': { 'mind.selfHarm.thoughts': 'notYet' },
      'would rather not say': { 'mind.selfHarm.thoughts': 'preferNot' },
      'nothing said': {},
      'the short version does not ask': [{ 'mind.selfHarm.thoughts': 'now' }, { version: 'short' }],
    },
  },
  R24: {
    fires: [
      [{ 'past.now.happening': 'notSure' }, 'past.now.happening'],
      [{ 'relationships.free.free': 'notAlways' }, 'relationships.free.free'],
      [{ 'life.stressors': ['work', 'violence'] }, 'life.stressors/violence', { version: 'short' }],
      [{ 'past.now.happening': 'yes', 'relationships.free.free': 'no' }, 'past.now.happening relationships.free.free'],
    ],
    not: {
      'not yet': { 'past.now.happening': 'notYet', 'relationships.free.free': 'notYet' },
      'mostly free': { 'relationships.free.free': 'mostly' },
      'nothing weighs': { 'life.stressors': 'none' },
    },
  },
  R06: {
    fires: [
      [
        { 'medicines.list': [{ name: 'sildenafil' }, { name: 'nitroglycerin' }] },
        'medicines.list.name/i0 medicines.list.name/i1',
        { version: 'short' },
      ],
      [
        { 'medicines.list': [{ name: 'sildenafil', status: 'stopped' }], 'mind.drugs.used': ['poppers'] },
        'medicines.list.name/i0 mind.drugs.used',
      ],
      [
        { 'medicines.forSex.used': ['pde5online'], 'health.conditions': ['heart'] },
        'medicines.forSex.used health.conditions/heart',
      ],
      [
        { 'medicines.list': [{ name: 'sildenifil 50' }, { name: 'nitro under tongue' }] },
        'medicines.list.name/i0 medicines.list.name/i1',
      ],
      [
        { 'medicines.list': [{ name: 'Viagara' }, { name: 'NTG SL' }] },
        'medicines.list.name/i0 medicines.list.name/i1',
        { names: null },
      ],
      [
        { 'medicines.list': [{ name: 'generic viagra' }, { name: 'poppers sometimes' }] },
        'medicines.list.name/i0 medicines.list.name/i1',
      ],
      [{ 'medicines.list': [{ name: 'cialis and a nitro patch' }] }, 'medicines.list.name/i0'],
    ],
    not: {
      'an erection medicine alone': { 'medicines.list': [{ name: 'sildenafil' }] },
      'a nitrate alone': { 'medicines.list': [{ name: 'nitroglycerin' }], 'health.conditions': ['heart'] },
      'another condition': { 'medicines.list': [{ name: 'sildenafil' }], 'health.conditions': ['highBp'] },
      'a name that is not known': { 'medicines.list': [{ name: 'blue ones' }], 'health.conditions': ['heart'] },
      'words that only look like it': {
        'medicines.list': [{ name: 'viral vitamins' }, { name: 'nitrous oxide, nicotine, amylase' }],
        'health.conditions': ['heart'],
      },
      'takes nothing: the list is an old one': {
        'medicines.taking.any': 'none',
        'medicines.list': [{ name: 'sildenafil' }, { name: 'nitroglycerin' }],
      },
    },
  },
})
