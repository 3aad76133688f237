import type { Step } from '../../form/step'

/** So many questions, from the top of the list, stand on the first page of the paper. */
export const FIRST_PAGE = 3

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
        source: { kind: 'origin' },
        // Of a question that was suggested: the records of which it says something.
        from: { kind: 'records' },
        fromOffPage: { kind: 'records', only: 'offPage' },
      },
    },
  },
} as const satisfies Step
