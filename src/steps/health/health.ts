import type { Step } from '../../form/step'

export const health = {
  id: 'health',
  short: true,
  groups: {
    general: {
      kind: 'record',
      fields: {
        overall: { kind: 'choice', options: ['great', 'good', 'ok', 'poor', 'varies', 'preferNot'] },
        checkup: { kind: 'approximateDate' },
        recent: { kind: 'longText', counter: 400 },
      },
    },
    conditions: {
      kind: 'picks',
      options: {
        heart: ['highBp', 'heart', 'cholesterol', 'stroke', 'clots', 'lowIron'],
        hormones: ['diabetes1', 'diabetes2', 'thyroid', 'lowT', 'prolactin', 'pcos', 'weight'],
        pelvis: [
          'endo',
          'fibroids',
          'vulvodynia',
          'vaginismus',
          'lichen',
          'prolapse',
          'bladderPain',
          'uti',
          'prostate',
          'prostatitis',
          'peyronie',
          'phimosis',
          'intersexVar',
          'hemorrhoids',
        ],
        nerves: ['ms', 'spinal', 'parkinson', 'epilepsy', 'brain', 'neuropathy', 'migraine'],
        joints: ['back', 'arthritis', 'fibro', 'eds'],
        gut: ['ibd', 'ibs', 'liver', 'kidney'],
        lungs: ['asthma', 'sleepApnea'],
        cancer: [
          'cancerBreast',
          'cancerGyn',
          'cancerProstate',
          'cancerTestis',
          'cancerBowel',
          'cancerBladder',
          'cancerBlood',
          'cancerOther',
        ],
        infections: ['hiv', 'hepatitis', 'herpes', 'hpv'],
        more: ['autoimmune', 'sjogren', 'mecfs', 'skin', 'allergy', 'learning', 'sight', 'hearing', 'other'],
      },
      short: true,
      fields: {
        what: { kind: 'text', counter: 120, when: [{ when: 'item', is: ['other'] }] },
        since: { kind: 'approximateDate', more: true },
        now: { kind: 'choice', options: ['active', 'controlled', 'past', 'tests', 'unsure'], more: true },
        note: { kind: 'text', counter: 300, more: true },
      },
    },
    allergies: {
      kind: 'record',
      fields: {
        any: { kind: 'choices', options: ['none'], short: true },
        text: { kind: 'text', counter: 200, short: true, when: [{ when: 'any', isNot: ['none'] }] },
      },
    },
    surgeries: {
      kind: 'list',
      title: 'what',
      glance: ['effect'],
      none: true,
      fields: {
        what: { kind: 'text', counter: 120 },
        when: { kind: 'approximateDate' },
        effect: { kind: 'text', counter: 300 },
      },
    },
    cancer: {
      kind: 'record',
      when: [
        {
          when: 'health.conditions',
          is: [
            'cancerBreast',
            'cancerGyn',
            'cancerProstate',
            'cancerTestis',
            'cancerBowel',
            'cancerBladder',
            'cancerBlood',
            'cancerOther',
          ],
        },
      ],
      fields: {
        treatments: {
          kind: 'choices',
          options: ['surgery', 'radiation', 'chemo', 'hormoneTx', 'immune', 'bmt', 'ongoing', 'other', 'preferNot'],
        },
      },
    },
    pain: {
      kind: 'record',
      fields: {
        often: { kind: 'choice', options: ['no', 'some', 'most', 'always', 'preferNot'] },
        where: { kind: 'text', counter: 150, when: [{ when: 'often', is: ['some', 'most', 'always'] }] },
        level: { kind: 'scale', when: [{ when: 'often', is: ['some', 'most', 'always'] }] },
      },
    },
    body: {
      kind: 'record',
      fields: {
        differences: { kind: 'longText', counter: 600 },
        devices: {
          kind: 'choices',
          options: [
            'catheter',
            'ostomy',
            'pump',
            'wheelchair',
            'prosthesis',
            'cpap',
            'pacemaker',
            'implant',
            'pessary',
            'dilators',
            'other',
            'none',
          ],
        },
      },
    },
    signs: {
      kind: 'record',
      fields: {
        noticed: {
          kind: 'choices',
          options: [
            'bleedSex',
            'bloodSemen',
            'lump',
            'discharge',
            'erection4h',
            'chest',
            'saddle',
            'testicle',
            'fever',
            'pregnant',
            'none',
            'preferNot',
          ],
        },
      },
    },
  },
} as const satisfies Step
