import type { Step } from '../../form/step'

export const start = {
  id: 'start',
  short: true,
  memoryOnly: true,
  groups: {
    way: {
      kind: 'record',
      summary: 'never',
      fields: {
        sharedDevice: { kind: 'choice', options: ['justMe', 'shared', 'watched', 'preferNot'], short: true },
        version: { kind: 'choice', options: ['quick', 'full'], short: true },
      },
    },
  },
} as const satisfies Step
