import type { Step } from '../../form/step'

export const questions = {
  id: 'questions',
  short: true,
  groups: {
    list: {
      kind: 'list',
      title: 'text',
      short: true,
      fields: {
        text: { kind: 'text', counter: 250 },
        when: { kind: 'choice', options: ['before', 'first', 'later'] },
        top: { kind: 'switch' },
        source: { kind: 'origin' },
      },
    },
  },
} as const satisfies Step
