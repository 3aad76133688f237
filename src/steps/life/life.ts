import type { Step } from '../../form/step'

export const life = {
  id: 'life',
  short: true,
  groups: {
    stress: {
      kind: 'record',
      fields: {
        level: { kind: 'scale', short: true },
      },
    },
    stressors: {
      kind: 'picks',
      options: {
        all: [
          'work',
          'noWork',
          'money',
          'home',
          'relationship',
          'family',
          'kids',
          'caring',
          'health',
          'otherHealth',
          'fertility',
          'loss',
          'lonely',
          'legal',
          'discrimination',
          'comingOut',
          'faith',
          'news',
          'time',
          'sleep',
          'violence',
          'other',
        ],
      },
      startsPrivate: ['violence'],
      short: true,
      fields: {
        what: { kind: 'text', counter: 120, when: [{ when: 'item', is: ['other'] }] },
      },
    },
    changes: {
      kind: 'list',
      title: 'what',
      none: true,
      short: true,
      fields: {
        what: {
          kind: 'choice',
          options: [
            'newPartner',
            'together',
            'open',
            'breakup',
            'affair',
            'baby',
            'pregLoss',
            'kidsLeft',
            'job',
            'jobLoss',
            'move',
            'country',
            'illness',
            'surgery',
            'death',
            'comeOut',
            'transition',
            'faith',
            'money',
            'sober',
            'caring',
            'other',
          ],
        },
        when: { kind: 'approximateDate' },
        note: { kind: 'text', counter: 150, more: true },
        effect: { kind: 'text', counter: 250, more: true },
      },
    },
    support: {
      kind: 'record',
      fields: {
        who: {
          kind: 'choices',
          options: [
            'partner',
            'friends',
            'family',
            'pets',
            'faith',
            'community',
            'work',
            'nature',
            'sport',
            'art',
            'therapy',
            'notMuch',
            'other',
          ],
        },
      },
    },
    space: {
      kind: 'record',
      fields: {
        enough: {
          kind: 'choices',
          options: ['yes', 'noTime', 'noPrivacy', 'tired', 'apart', 'schedules', 'na', 'preferNot'],
        },
      },
    },
    note: {
      kind: 'record',
      fields: {
        text: { kind: 'longText', counter: 400 },
      },
    },
  },
} as const satisfies Step
