import type { Step } from '../../form/step'

export const goals = {
  id: 'goals',
  short: true,
  groups: {
    hopes: {
      kind: 'record',
      fields: {
        picked: {
          kind: 'choices',
          options: [
            'understand',
            'lessPain',
            'desire',
            'lessDesire',
            'arousal',
            'erection',
            'orgasm',
            'enjoy',
            'calm',
            'present',
            'confidence',
            'talk',
            'close',
            'self',
            'trust',
            'balance',
            'control',
            'accept',
            'heal',
            'illness',
            'baby',
            'learn',
            'partnerNeeds',
            'explore',
            'end',
            'medical',
            'other',
          ],
          short: true,
        },
      },
    },
    words: {
      kind: 'record',
      fields: {
        own: { kind: 'longText', counter: 600, short: true },
        threeMonths: { kind: 'text', counter: 300, short: 'more' },
      },
    },
    notWant: {
      kind: 'record',
      fields: {
        text: { kind: 'text', counter: 200, short: true },
      },
    },
    practice: {
      kind: 'record',
      fields: {
        skills: {
          kind: 'choices',
          options: [
            'calm',
            'feelings',
            'mindful',
            'anatomy',
            'techniques',
            'say',
            'listen',
            'thoughts',
            'patterns',
            'boundaries',
            'pain',
            'other',
          ],
        },
        homework: {
          kind: 'choices',
          options: [
            'read',
            'watch',
            'write',
            'talkPartner',
            'breathe',
            'mindful',
            'soloTouch',
            'partnerTouch',
            'pelvic',
            'dates',
            'tryNew',
            'doctor',
            'none',
            'other',
          ],
        },
        homeworkTime: { kind: 'choice', options: ['none', '15', '60', 'more', 'unsure'] },
      },
    },
    change: {
      kind: 'record',
      fields: {
        important: { kind: 'scale' },
        ready: { kind: 'scale' },
      },
    },
    strengths: {
      kind: 'record',
      fields: {
        text: { kind: 'text', counter: 200 },
      },
    },
    partner: {
      kind: 'record',
      starts: 'private',
      fields: {
        hopes: { kind: 'text', counter: 200 },
      },
    },
  },
} as const satisfies Step
