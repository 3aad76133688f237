import type { Step } from '../../form/step'

export const topics = {
  id: 'topics',
  short: true,
  groups: {
    picked: {
      kind: 'picks',
      options: {
        all: [
          'relationship',
          'partnerKnows',
          'mood',
          'pregnancy',
          'menopause',
          'substances',
          'upbringing',
          'identity',
          'fantasies',
          'porn',
          'solo',
          'affair',
          'past',
          'body',
          'health',
          'family',
          'faith',
          'other',
        ],
      },
      startsPrivate: ['partnerKnows', 'affair', 'fantasies', 'porn', 'solo', 'past', 'pregnancy', 'identity'],
      short: true,
      fields: {
        line: { kind: 'text', counter: 200 },
        how: {
          kind: 'choice',
          options: ['fine', 'gently', 'notYet', 'askMe', 'inPerson'],
          toBeRead: ['fine', 'gently', 'notYet', 'askMe', 'inPerson'],
        },
      },
    },
  },
} as const satisfies Step
