import type { Step } from '../../form/step'

export const past = {
  id: 'past',
  tender: true,
  whyOpen: true,
  groups: {
    gate: {
      kind: 'record',
      starts: 'private',
      fields: {
        bring: {
          kind: 'choice',
          options: ['talk', 'askMe', 'notYet', 'no', 'unsure', 'preferNot'],
          toBeRead: ['talk', 'askMe', 'notYet'],
        },
      },
    },
    headings: {
      kind: 'record',
      starts: 'private',
      when: [{ when: 'past.gate.bring', is: ['talk', 'askMe', 'notYet'] }],
      fields: {
        picked: {
          kind: 'choices',
          options: [
            'unwanted',
            'harass',
            'child',
            'partner',
            'medical',
            'crossedLine',
            'change',
            'hate',
            'online',
            'war',
            'loss',
            'witness',
            'other',
            'preferNot',
          ],
        },
        helped: { kind: 'choice', options: ['yes', 'notHelp', 'now', 'no', 'preferNot'] },
      },
    },
    calm: {
      kind: 'record',
      fields: {
        helps: { kind: 'text', counter: 200 },
        signs: { kind: 'text', counter: 200 },
      },
    },
    now: {
      kind: 'record',
      starts: 'private',
      askToTell: true,
      fields: {
        happening: { kind: 'choice', options: ['no', 'notSure', 'yes', 'talk', 'notYet', 'preferNot'] },
      },
    },
  },
} as const satisfies Step
