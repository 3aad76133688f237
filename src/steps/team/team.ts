import type { Step } from '../../form/step'

export const team = {
  id: 'team',
  groups: {
    list: {
      kind: 'list',
      title: 'role',
      none: true,
      fields: {
        role: {
          kind: 'choice',
          options: [
            'gp',
            'gyn',
            'uro',
            'pelvicPt',
            'psychiatrist',
            'therapist',
            'endo',
            'oncology',
            'cardio',
            'neuro',
            'pain',
            'midwife',
            'fertility',
            'pharmacist',
            'gac',
            'social',
            'other',
          ],
        },
        purpose: { kind: 'text', counter: 120 },
        contact: { kind: 'choice', options: ['yes', 'askFirst', 'no', 'unsure'] },
        name: { kind: 'text', counter: 120, more: true, printedIf: 'printName' },
        printName: { kind: 'switch', more: true },
      },
    },
    share: {
      kind: 'record',
      fields: {
        useful: {
          kind: 'choices',
          options: ['noRepeat', 'calmVisits', 'medicines', 'exam', 'pt', 'speakUp', 'plan', 'none', 'unsure'],
        },
        may: {
          kind: 'choices',
          options: ['concern', 'meds', 'health', 'mental', 'past', 'identity', 'goals', 'nothing', 'decideLater'],
        },
        never: { kind: 'text', counter: 200 },
      },
    },
    emergency: {
      kind: 'record',
      starts: 'private',
      fields: {
        who: { kind: 'text', counter: 120 },
      },
    },
  },
} as const satisfies Step
