import { testRules } from '../../../tests/suggestions/rulesCases'
import { MEDICINES } from './medicines'

const month = (y: string, m: string) => ({ kind: 'monthYear', y, m })
const story = (onset: object) => ({ 'concerns.picked': ['erection'], 'details.story': [{ id: 'erection', onset }] })
const ONSET = 'details.story.onset/erection'

testRules(MEDICINES, {
  R01: {
    fires: [
      [
        { ...story(month('2025', '6')), 'medicines.list': [{ name: 'a tonic', since: month('2024', '6') }] },
        `medicines.list.name/i0 medicines.list.since/i0 ${ONSET}`,
      ],
      [
        { ...story(month('2025', '6')), 'medicines.list': [{ name: 'a tonic', since: month('2025', '7') }] },
        `medicines.list.name/i0 medicines.list.since/i0 ${ONSET}`,
        { version: 'short' },
      ],
      [
        {
          ...story({ kind: 'ago', n: '1', unit: 'year', asOf: '2026-11-22' }),
          'medicines.list': [{ name: 'a tonic', since: month('2026', '1') }],
        },
        `medicines.list.name/i0 medicines.list.since/i0 ${ONSET}`,
      ],
      [
        {
          ...story({ kind: 'ago', n: '8', unit: 'month', asOf: '2026-11-22' }),
          'medicines.list': [
            { name: 'a tonic', since: month('2019', '1'), status: 'changed', changedWhen: month('2026', '1') },
          ],
        },
        `medicines.list.name/i0 medicines.list.changedWhen/i0 ${ONSET}`,
      ],
    ],
    not: {
      'more than a year before': {
        ...story(month('2025', '6')),
        'medicines.list': [{ name: 'a tonic', since: month('2024', '4') }],
      },
      'more than a month after': {
        ...story(month('2025', '6')),
        'medicines.list': [{ name: 'a tonic', since: month('2025', '9') }],
      },
      'the concern is older, as far as one can tell': {
        ...story({ kind: 'ago', n: '1', unit: 'year', asOf: '2026-11-22' }),
        'medicines.list': [{ name: 'a tonic', since: month('2026', '4') }],
      },
      'stopped since': {
        ...story(month('2025', '6')),
        'medicines.list': [{ name: 'a tonic', since: month('2025', '5'), status: 'stopped' }],
      },
      'taken for sex itself': {
        ...story(month('2025', '6')),
        'medicines.list': [
          { name: 'Cialis', since: month('2025', '6') },
          { name: 'Caverject', since: month('2025', '6') },
          { name: 'maca', since: month('2025', '5') },
        ],
      },
      'not yet taken': {
        ...story(month('2025', '6')),
        'medicines.list': [{ name: 'a tonic', since: month('2025', '5'), status: 'planned' }],
      },
      'the dose changed once, as was said before another answer': {
        ...story(month('2025', '6')),
        'medicines.list': [{ name: 'a tonic', status: 'now', changedWhen: month('2025', '5') }],
      },
      'the beginning is too rough': {
        ...story({ kind: 'ago', n: '5', unit: 'year', asOf: '2026-11-22' }),
        'medicines.list': [{ name: 'a tonic', since: month('2021', '11') }],
      },
      'since when it is taken is too rough': {
        ...story(month('2021', '11')),
        'medicines.list': [{ name: 'a tonic', since: { kind: 'ago', n: '5', unit: 'year', asOf: '2026-11-22' } }],
      },
      'ages span too much, with a known age too': {
        ...story({ kind: 'age', n: '40' }),
        'about.age.age': '41',
        'medicines.list': [{ name: 'a tonic', since: month('2025', '5') }],
      },
      'the concern is no longer picked': {
        ...story(month('2025', '6')),
        'concerns.picked': ['perform'],
        'medicines.list': [{ name: 'a tonic', since: month('2025', '5') }],
      },
    },
  },
  R02: {
    fires: [
      [
        { 'concerns.picked': ['orgasmHard', 'perform'], 'medicines.list': [{ name: 'Zoloft' }, { name: 'ibuprofen' }] },
        'medicines.list.name/i0 concerns.picked/orgasmHard',
      ],
      [
        { 'concerns.picked': ['medicine'], 'medicines.list': [{ name: 'metoprolol', status: 'sometimes' }] },
        'medicines.list.name/i0 concerns.picked/medicine',
      ],
      [
        { 'concerns.picked': ['orgasmHard'], 'medicines.list': [{ name: 'setraline 50mg' }] },
        'medicines.list.name/i0 concerns.picked/orgasmHard',
      ],
    ],
    not: {
      'a name that is like no listed one': {
        'concerns.picked': ['orgasmHard'],
        'medicines.list': [{ name: 'sertrex' }],
      },
      stopped: { 'concerns.picked': ['orgasmHard'], 'medicines.list': [{ name: 'Zoloft', status: 'stopped' }] },
      'its sources name another concern': {
        'concerns.picked': ['orgasmEarly'],
        'medicines.list': [{ name: 'hydrochlorothiazide' }],
      },
      'no class': { 'concerns.picked': ['erection'], 'medicines.list': [{ name: 'ibuprofen' }] },
      'a treatment': { 'concerns.picked': ['erection'], 'medicines.list': [{ name: 'sildenafil' }] },
      'a class that waits for a clinician': {
        'concerns.picked': ['erection', 'desireLow'],
        'medicines.list': [{ name: 'omeprazole' }, { name: 'lorazepam' }, { name: 'prednisone' }],
      },
    },
  },
  R03: {
    fires: [
      [
        { 'concerns.picked': ['numb'], 'medicines.list': [{ name: 'finasteride 1 mg', status: 'stopped' }] },
        'medicines.list.name/i0 medicines.list.status/i0 concerns.picked/numb',
      ],
    ],
    not: {
      'still taken': { 'concerns.picked': ['numb'], 'medicines.list': [{ name: 'finasteride', status: 'now' }] },
      'no concern of the body': {
        'concerns.picked': ['dating'],
        'medicines.list': [{ name: 'finasteride', status: 'stopped' }],
      },
      'no class': { 'concerns.picked': ['numb'], 'medicines.list': [{ name: 'vitamin D', status: 'stopped' }] },
      'it was the treatment': {
        'concerns.picked': ['erection'],
        'medicines.list': [{ name: 'Cialis', status: 'stopped' }],
      },
    },
  },
  R04: {
    fires: [
      [
        { 'concerns.picked': ['orgasmLate'], 'medicines.list': [{ name: 'sertraline', status: 'sometimes' }] },
        'medicines.list.name/i0 concerns.picked/orgasmLate',
      ],
    ],
    not: {
      'another concern': { 'concerns.picked': ['orgasmEarly'], 'medicines.list': [{ name: 'sertraline' }] },
      'another class': { 'concerns.picked': ['orgasmLate'], 'medicines.list': [{ name: 'metoprolol' }] },
    },
  },
  R05: {
    fires: [
      [
        { 'concerns.picked': ['porn'], 'medicines.list': [{ name: 'pramipexole' }] },
        'medicines.list.name/i0 concerns.picked/porn',
      ],
      [
        { 'concerns.picked': ['desireHigh'], 'medicines.list': [{ name: 'Aripiprazole' }] },
        'medicines.list.name/i0 concerns.picked/desireHigh',
      ],
    ],
    not: {
      'less desire': { 'concerns.picked': ['desireLow'], 'medicines.list': [{ name: 'pramipexole' }] },
      'another class': { 'concerns.picked': ['porn'], 'medicines.list': [{ name: 'sertraline' }] },
    },
  },
  R07: {
    fires: [[{ 'medicines.forSex.used': ['herbal'] }, 'medicines.forSex.used']],
    not: {
      'a herb on the list': { 'medicines.list': [{ name: 'Horny Goat Weed' }, { name: 'maca' }] },
      'from a pharmacist, and a lubricant': { 'medicines.forSex.used': ['pde5rx', 'lube'] },
      'the short version does not ask': [{ 'medicines.forSex.used': ['herbal'] }, { version: 'short' }],
      'rather not said': { 'medicines.forSex.used': ['preferNot'] },
    },
  },
  R08: {
    fires: [
      [
        { 'medicines.list': [{ name: "St. John's wort" }, { name: 'desogestrel' }] },
        'medicines.list.name/i0 medicines.list.name/i1',
      ],
      [
        {
          'medicines.list': [
            { name: 'melatonin' },
            { name: 'a tea', kind: 'herbal' },
            { name: 'powder', kind: 'supplement' },
          ],
        },
        'medicines.list.name/i0 medicines.list.kind/i1 medicines.list.kind/i2',
      ],
      [{ 'medicines.forSex.used': ['herbal'] }, 'medicines.forSex.used'],
    ],
    not: {
      'erection pills, of which none is a herb': { 'medicines.forSex.used': ['pde5rx', 'pde5online'] },
      'the herb alone': { 'medicines.list': [{ name: "St. John's wort" }] },
      'the herb was stopped': {
        'medicines.list': [{ name: "St. John's wort", status: 'stopped' }, { name: 'desogestrel' }],
      },
      'a class that waits for a clinician': { 'medicines.list': [{ name: "St. John's wort" }, { name: 'atazanavir' }] },
      'two herbs and a vitamin': {
        'medicines.list': [
          { name: 'melatonin' },
          { name: 'a tea', kind: 'herbal' },
          { name: 'vitamin D', kind: 'vitamin' },
        ],
      },
    },
  },
  R54: {
    fires: [
      [
        { 'concerns.picked': ['dryness'], 'medicines.list': [{ name: 'ethinyl estradiol-levonorgestrel' }] },
        'medicines.list.name/i0 concerns.picked/dryness',
      ],
    ],
    not: {
      'another concern': { 'concerns.picked': ['orgasmHard'], 'medicines.list': [{ name: 'desogestrel' }] },
      'a hormone for something else': { 'concerns.picked': ['dryness'], 'medicines.list': [{ name: 'estradiol' }] },
    },
  },
  R55: {
    fires: [
      [{ 'body.show.parts': ['hormones'], 'body.hormones.used': ['gahtT'] }, 'body.hormones.used'],
      [
        { 'background.gender.fit': ['nonbinary'], 'medicines.list': [{ name: 'testosterone' }] },
        'background.gender.fit medicines.list.name/i0',
      ],
      [
        { 'concerns.picked': ['genderCare'], 'medicines.list': [{ name: 'testosterone' }] },
        'concerns.picked/genderCare medicines.list.name/i0',
      ],
    ],
    not: {
      'a gender alone': { 'background.gender.fit': ['nonbinary'] },
      'such a medicine alone': { 'medicines.list': [{ name: 'testosterone' }] },
      'other hormones': { 'body.show.parts': ['hormones'], 'body.hormones.used': ['mht'] },
      'that part is closed again': { 'body.show.parts': ['cycle'], 'body.hormones.used': ['gahtT'] },
    },
  },
  R68: {
    fires: [[{ 'medicines.list': [{ name: 'Horny Goat Weed' }] }, 'medicines.list.name/i0', { version: 'short' }]],
    not: {
      stopped: { 'medicines.list': [{ name: 'maca', status: 'stopped' }] },
      'another herb': { 'medicines.list': [{ name: 'melatonin' }, { name: 'chamomile' }] },
    },
  },
})
