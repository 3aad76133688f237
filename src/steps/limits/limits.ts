import type { Step } from '../../form/step'

export const limits = {
  id: 'limits',
  groups: {
    partnerThere: {
      kind: 'record',
      starts: 'private',
      fields: {
        text: { kind: 'text', counter: 300 },
      },
    },
    homeworkNo: {
      kind: 'record',
      fields: {
        text: { kind: 'text', counter: 200 },
      },
    },
    pace: {
      kind: 'record',
      fields: {
        pace: { kind: 'choice', options: ['slow', 'medium', 'fast', 'follow', 'unsure'] },
      },
    },
    signal: {
      kind: 'record',
      fields: {
        text: { kind: 'text', counter: 100 },
      },
    },
    record: {
      kind: 'record',
      fields: {
        wishes: {
          kind: 'choices',
          options: ['ask', 'little', 'noInsurance', 'noPartner', 'returnThis', 'keepOk', 'none'],
        },
      },
    },
  },
} as const satisfies Step
