import { testRules } from '../../../tests/suggestions/rulesCases'
import { HEALTH } from './health'

const month = (y: string, m: string) => ({ kind: 'monthYear', y, m })
const ago = (n: string, unit: string) => ({ kind: 'ago', n, unit, asOf: '2026-11-22' })
const since = (onset: object) => ({ 'concerns.picked': ['dryness'], 'details.story': [{ id: 'dryness', onset }] })
const births = (...items: readonly object[]) => ({ 'body.show.parts': ['pregnancy'], 'body.pregnancies': items })

testRules(HEALTH, {
  R12: {
    fires: [
      [
        { 'concerns.picked': ['dryness'], 'body.show.parts': ['menopause'], 'body.menopause.stage': 'unsure' },
        'concerns.picked/dryness body.menopause.stage',
      ],
      [
        { 'concerns.picked': ['arousalBody'], 'medicines.list': [{ name: 'letrozole' }] },
        'concerns.picked/arousalBody medicines.list.name/i0',
      ],
      [
        { 'concerns.picked': ['dryness'], 'body.show.parts': ['feeding'], 'body.feeding.now': 'yes' },
        'concerns.picked/dryness body.feeding.now',
      ],
    ],
    not: {
      'dryness alone': { 'concerns.picked': ['dryness'] },
      'menopause alone': { 'body.show.parts': ['menopause'], 'body.menopause.stage': 'during' },
      'that part is closed': { 'concerns.picked': ['dryness'], 'body.menopause.stage': 'during' },
      'rather not said': {
        'concerns.picked': ['dryness'],
        'body.show.parts': ['menopause'],
        'body.menopause.stage': 'preferNot',
      },
    },
  },
  R13: {
    fires: [[{ 'body.show.parts': ['menopause'], 'body.menopause.stage': 'early' }, 'body.menopause.stage']],
    not: {
      'not sure': { 'body.show.parts': ['menopause'], 'body.menopause.stage': 'unsure' },
      'that part is closed': { 'body.menopause.stage': 'early' },
    },
  },
  R14: {
    fires: [
      [
        { ...since(month('2025', '6')), ...births({ kind: 'vaginal', when: month('2023', '6') }) },
        'body.pregnancies.when/i0 details.story.onset/dryness',
      ],
      [{ 'body.show.parts': ['feeding'], 'body.feeding.now': 'yes' }, 'body.feeding.now'],
      [{ 'concerns.picked': ['birth'] }, 'concerns.picked/birth', { version: 'short' }],
    ],
    not: {
      'more than two years before': {
        ...since(month('2025', '6')),
        ...births({ kind: 'vaginal', when: month('2023', '4') }),
      },
      'after the beginning': { ...since(month('2025', '6')), ...births({ kind: 'vaginal', when: month('2025', '8') }) },
      'what it was is not said': {
        ...since(month('2025', '6')),
        ...births({ kind: 'preferNot', when: month('2025', '1') }),
      },
      'feeding ended': { 'body.show.parts': ['feeding'], 'body.feeding.now': 'stopped' },
    },
  },
  R16: {
    fires: [[{ 'health.conditions': ['asthma', 'ms', 'kidney'] }, 'health.conditions/ms health.conditions/kidney']],
    not: {
      'another condition': { 'health.conditions': ['asthma', 'migraine'] },
      'one of the past': { 'health.conditions': [{ id: 'thyroid', now: 'past' }] },
      'none of these': { 'health.conditions': 'none' },
      'rather not said': { 'health.conditions': 'preferNot' },
    },
  },
  R18: {
    fires: [
      [
        { 'health.conditions': ['cancerBowel'], 'health.cancer.treatments': ['chemo'] },
        'health.conditions/cancerBowel health.cancer.treatments',
      ],
      [{ 'concerns.picked': ['cancer'] }, 'concerns.picked/cancer'],
      [{ 'health.conditions': [{ id: 'cancerProstate', now: 'past' }] }, 'health.conditions/cancerProstate'],
    ],
    not: {
      'treatments of a cancer that is no longer picked': { 'health.cancer.treatments': ['chemo'] },
      'another condition': { 'health.conditions': ['fibroids'], 'concerns.picked': ['illness'] },
    },
  },
  R19: {
    fires: [
      [{ 'mind.sleep.how': ['baby', 'tired'] }, 'mind.sleep.how'],
      [{ 'health.conditions': ['sleepApnea'] }, 'health.conditions/sleepApnea', { version: 'short' }],
    ],
    not: {
      'hard to fall asleep': { 'mind.sleep.how': ['fall', 'stay'] },
      'sleep as a weight': { 'life.stressors': ['sleep'] },
    },
  },
  R20: {
    fires: [
      [
        { 'mind.substances.alcohol': 'more', 'mind.substances.tobacco': 'daily' },
        'mind.substances.alcohol mind.substances.tobacco',
      ],
      [{ 'mind.substances.cannabis': 'daily' }, 'mind.substances.cannabis'],
      [{ 'mind.drugs.used': ['past', 'mdma'] }, 'mind.drugs.used'],
      [{ 'mind.useWithSex.often': 'need' }, 'mind.useWithSex.often'],
    ],
    not: {
      'a little of all': {
        'mind.substances.alcohol': 'weekly',
        'mind.substances.tobacco': 'some',
        'mind.substances.cannabis': 'medical',
        'mind.useWithSex.often': 'some',
      },
      'in the past, and to talk about': { 'mind.drugs.used': ['past', 'talk'] },
      none: { 'mind.drugs.used': ['none'] },
      'rather not said': { 'mind.drugs.used': ['preferNot'] },
    },
  },
  R21: {
    fires: [
      [{ 'mind.conditions.fit': ['anxiety'] }, 'mind.conditions.fit'],
      [{ 'mind.mood.mood': 3, 'mind.mood.worry': 7 }, 'mind.mood.mood mind.mood.worry'],
      [{ 'mind.mood.mood': 0 }, 'mind.mood.mood'],
    ],
    not: {
      'mood 4, worry 6': { 'mind.mood.mood': 4, 'mind.mood.worry': 6 },
      'something else': { 'mind.conditions.fit': ['adhd'] },
      'nothing said': {},
    },
  },
  R25: {
    fires: [
      [{ 'body.show.parts': ['anal'], 'body.exam.feel': 'cannot' }, 'body.exam.feel'],
      [{ 'concerns.picked': ['medicalPast'] }, 'concerns.picked/medicalPast'],
    ],
    not: {
      fine: { 'body.show.parts': ['anal'], 'body.exam.feel': 'fine' },
      'none of those parts is open': { 'body.show.parts': ['cycle'], 'body.exam.feel': 'cannot' },
    },
  },
  R46: {
    fires: [
      [{ 'tried.things': 'none' }, 'tried.things', { version: 'short' }],
      [{ 'health.general.checkup': ago('2', 'year') }, 'health.general.checkup'],
      [{ 'health.general.checkup': { kind: 'year', y: '2010' } }, 'health.general.checkup'],
      [{ 'health.general.checkup': ago('12', 'year') }, 'health.general.checkup'],
    ],
    not: {
      'a year and a half ago': { 'health.general.checkup': ago('18', 'month') },
      'not sure when': { 'health.general.checkup': { kind: 'unsure' } },
      'nothing written yet': { 'tried.things': [] },
    },
  },
  R48: {
    fires: [[{ 'concerns.picked': ['unwantedArousal'] }, 'concerns.picked/unwantedArousal']],
    not: { 'erections that last': { 'concerns.picked': ['erectionLong', 'intrusive'] } },
  },
  R53: {
    fires: [
      [{ 'health.conditions': ['prolactin'] }, 'health.conditions/prolactin'],
      [{ 'body.show.parts': ['hormones'], 'body.hormones.used': ['steroid'] }, 'body.hormones.used'],
      [{ 'medicines.list': [{ name: 'Oxycodone 5 mg' }] }, 'medicines.list.name/i0'],
    ],
    not: {
      'hormones for menopause': { 'body.show.parts': ['hormones'], 'body.hormones.used': ['mht'] },
      'a class that waits for a clinician': { 'medicines.list': [{ name: 'prednisone' }] },
    },
  },
})
