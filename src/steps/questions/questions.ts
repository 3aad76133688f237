import type { Step } from '../../form/step'

export const questions = {
  id: 'questions',
  short: true,
  groups: {
    list: {
      kind: 'list',
      // A time without a question says nothing.
      printedIf: 'text',
      title: 'text',
      short: true,
      fields: {
        text: { kind: 'text', counter: 250 },
        when: { kind: 'choice', options: ['before', 'first', 'later'] },
        top: { kind: 'switch' },
        source: { kind: 'origin' },
        // Of a question that was suggested: the records of which it says something.
        from: { kind: 'records' },
        fromOffPage: { kind: 'records', only: 'offPage' },
      },
    },
  },
} as const satisfies Step
