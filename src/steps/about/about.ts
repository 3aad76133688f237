import type { Step } from '../../form/step'

export const about = {
  id: 'about',
  short: true,
  groups: {
    name: {
      kind: 'record',
      fields: {
        name: { kind: 'text', counter: 60, short: true },
        pronouns: { kind: 'choices', options: ['she', 'he', 'they', 'nameOnly', 'ask', 'other'], short: true },
      },
    },
    recordName: {
      kind: 'record',
      starts: 'private',
      fields: {
        name: { kind: 'text', counter: 80 },
      },
    },
    age: {
      kind: 'record',
      starts: 'private',
      fields: {
        age: { kind: 'number', from: 13, to: 120 },
      },
    },
    language: {
      kind: 'record',
      fields: {
        text: { kind: 'text', counter: 80 },
      },
    },
    words: {
      kind: 'record',
      fields: {
        use: { kind: 'longText', counter: 400, short: true },
        avoid: { kind: 'longText', counter: 400, short: true },
      },
    },
    comfort: {
      kind: 'record',
      fields: {
        helps: {
          kind: 'choices',
          options: [
            'slow',
            'why',
            'check',
            'skipOk',
            'write',
            'breaks',
            'plain',
            'frank',
            'door',
            'camera',
            'noPartner',
            'support',
            'genderChoice',
            'other',
            'none',
          ],
          short: true,
        },
      },
    },
    access: {
      kind: 'record',
      fields: {
        needs: {
          kind: 'choices',
          options: [
            'stepFree',
            'seat',
            'hearing',
            'sign',
            'largePrint',
            'sensory',
            'focus',
            'speech',
            'interpreter',
            'childcare',
            'other',
            'none',
          ],
          short: true,
        },
        note: { kind: 'text', counter: 300 },
      },
    },
    nerves: {
      kind: 'record',
      fields: {
        level: { kind: 'scale', short: true },
        help: { kind: 'text', counter: 200 },
      },
    },
  },
} as const satisfies Step
