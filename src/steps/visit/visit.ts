import type { Step } from '../../form/step'

export const visit = {
  id: 'visit',
  short: true,
  groups: {
    booking: {
      kind: 'record',
      fields: {
        status: { kind: 'choice', options: ['booked', 'waiting', 'looking', 'deciding', 'unsure'], short: true },
        date: { kind: 'date', short: true, when: [{ when: 'status', is: ['booked'] }] },
        time: { kind: 'time', short: true, when: [{ when: 'status', is: ['booked'] }] },
        therapist: { kind: 'text', counter: 80, short: true },
        practice: { kind: 'text', counter: 80 },
        credential: { kind: 'text', counter: 100 },
        place: { kind: 'choice', options: ['inPerson', 'video', 'phone', 'unsure'], short: true },
      },
    },
    where: {
      kind: 'record',
      starts: 'private',
      fields: {
        text: { kind: 'text', counter: 200 },
      },
    },
    attend: {
      kind: 'record',
      fields: {
        who: { kind: 'choice', options: ['alone', 'partner', 'partners', 'family', 'mix', 'unsure'], short: true },
        note: { kind: 'text', counter: 200 },
      },
    },
    referral: {
      kind: 'record',
      fields: {
        how: {
          kind: 'choices',
          options: [
            'self',
            'doctor',
            'sexClinic',
            'insurer',
            'eap',
            'directory',
            'otherTherapist',
            'friend',
            'other',
            'preferNot',
          ],
        },
        before: { kind: 'choice', options: ['no', 'other', 'sex', 'preferNot'] },
      },
    },
    preferences: {
      kind: 'record',
      fields: {
        with: {
          kind: 'choices',
          options: [
            'sameGender',
            'otherGender',
            'lgbtq',
            'trans',
            'cnm',
            'kink',
            'ace',
            'trauma',
            'disability',
            'culture',
            'faith',
            'language',
            'noPref',
            'other',
            'preferNot',
          ],
        },
      },
    },
    open: {
      kind: 'record',
      summary: 'never',
      fields: {
        about: {
          kind: 'choices',
          options: [
            'training',
            'experience',
            'cost',
            'insurance',
            'place',
            'hours',
            'length',
            'often',
            'howLong',
            'cancel',
            'method',
            'none',
          ],
          short: 'more',
        },
      },
    },
    bring: {
      kind: 'record',
      fields: {
        things: {
          kind: 'choices',
          options: ['summary', 'meds', 'results', 'insurance', 'forms', 'payment', 'comfort', 'questions', 'other'],
        },
      },
    },
  },
} as const satisfies Step
