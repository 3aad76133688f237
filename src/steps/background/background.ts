import type { Step } from '../../form/step'

export const background = {
  id: 'background',
  groups: {
    learning: {
      kind: 'record',
      fields: {
        from: {
          kind: 'choices',
          options: [
            'school',
            'parents',
            'siblings',
            'friends',
            'books',
            'web',
            'porn',
            'faith',
            'partner',
            'doctor',
            'self',
            'none',
            'preferNot',
          ],
        },
        enough: { kind: 'choice', options: ['yes', 'some', 'no', 'unsure'] },
      },
    },
    messages: {
      kind: 'record',
      fields: {
        heard: {
          kind: 'choices',
          options: [
            'natural',
            'silent',
            'shame',
            'wait',
            'duty',
            'men',
            'women',
            'danger',
            'perform',
            'body',
            'straight',
            'gender',
            'solo',
            'joy',
            'consent',
            'other',
            'preferNot',
          ],
        },
        effect: { kind: 'longText', counter: 500 },
      },
    },
    values: {
      kind: 'record',
      fields: {
        respect: { kind: 'text', counter: 300 },
        culture: { kind: 'text', counter: 300 },
      },
    },
    orientation: {
      kind: 'record',
      fields: {
        fit: {
          kind: 'choices',
          options: [
            'straight',
            'gay',
            'lesbian',
            'bi',
            'pan',
            'queer',
            'ace',
            'graceDemi',
            'aro',
            'questioning',
            'noLabel',
            'other',
            'preferNot',
          ],
        },
      },
    },
    gender: {
      kind: 'record',
      fields: {
        fit: {
          kind: 'choices',
          options: [
            'woman',
            'man',
            'nonbinary',
            'transWoman',
            'transMan',
            'genderfluid',
            'agender',
            'twoSpirit',
            'intersex',
            'questioning',
            'noLabel',
            'other',
            'preferNot',
          ],
        },
      },
    },
    identityPart: {
      kind: 'record',
      fields: {
        part: { kind: 'choice', options: ['no', 'bit', 'yes', 'notSure', 'preferNot'] },
      },
    },
    kink: {
      kind: 'record',
      starts: 'private',
      fields: {
        talk: { kind: 'choice', options: ['talk', 'know', 'notYet', 'no', 'preferNot'] },
      },
    },
    body: {
      kind: 'record',
      fields: {
        feel: { kind: 'scale' },
        note: { kind: 'text', counter: 200 },
      },
    },
    first: {
      kind: 'record',
      starts: 'private',
      fields: {
        were: { kind: 'choice', options: ['good', 'mixed', 'talk', 'notYet', 'never', 'preferNot'] },
      },
    },
    pastRelationships: {
      kind: 'record',
      fields: {
        text: { kind: 'text', counter: 300 },
      },
    },
  },
} as const satisfies Step
