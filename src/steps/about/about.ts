import type { TextField } from '../../form/field'
import type { Step } from '../../form/step'

/** Behind "more" in both versions: for whom these words matter, they are there. */
const bodyWord = { kind: 'text', counter: 60, short: 'more', more: true } as const satisfies TextField

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
      fields: {
        age: { kind: 'number', from: 13, to: 120, short: true },
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
    bodyWords: {
      kind: 'record',
      fields: {
        chest: bodyWord,
        genitals: bodyWord,
        vulva: bodyWord,
        vagina: bodyWord,
        clitoris: bodyWord,
        penis: bodyWord,
        testicles: bodyWord,
        anus: bodyWord,
        periods: bodyWord,
        erection: bodyWord,
        orgasm: bodyWord,
        ejaculation: bodyWord,
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
            'noAssume',
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
