import type { Step } from '../../form/step'

/** The same as under `mind` among the conditions of health: steps know nothing of each other, and a test compares the two. */
const MIND_CONDITIONS = [
  'anxiety',
  'panic',
  'depression',
  'bipolar',
  'ocd',
  'ptsd',
  'adhd',
  'autism',
  'eating',
  'bodyImage',
  'psychosis',
  'personality',
  'dissoc',
  'substance',
  'grief',
  'burnout',
] as const

export const mind = {
  id: 'mind',
  tender: true,
  whyOpen: true,
  groups: {
    conditions: {
      kind: 'record',
      // Who named one of them among the conditions of health has been asked.
      when: [{ when: 'health.conditions', isNot: MIND_CONDITIONS }],
      fields: {
        fit: {
          kind: 'choices',
          options: [...MIND_CONDITIONS, 'other', 'none', 'preferNot'],
        },
      },
    },
    mood: {
      kind: 'record',
      fields: {
        mood: { kind: 'scale' },
        worry: { kind: 'scale' },
      },
    },
    support: {
      kind: 'record',
      fields: {
        who: {
          kind: 'choices',
          options: [
            'therapist',
            'psychiatrist',
            'doctor',
            'group',
            'friends',
            'faith',
            'past',
            'notNow',
            'want',
            'preferNot',
          ],
        },
      },
    },
    selfHarm: {
      kind: 'record',
      starts: 'private',
      askToTell: true,
      fields: {
        thoughts: { kind: 'choice', options: ['no', 'past', 'now', 'talk', 'notYet', 'preferNot'] },
      },
    },
    sleep: {
      kind: 'record',
      fields: {
        hours: { kind: 'choice', options: ['lt5', '5to6', '7to8', 'gt8', 'shift'] },
        how: {
          kind: 'choices',
          options: ['fine', 'fall', 'stay', 'snore', 'tired', 'nightmares', 'baby', 'pain', 'other'],
        },
      },
    },
    movement: {
      kind: 'record',
      fields: {
        often: { kind: 'choice', options: ['rare', 'some', 'often', 'daily', 'limited'] },
      },
    },
    substances: {
      kind: 'record',
      fields: {
        alcohol: { kind: 'choice', options: ['none', 'rare', 'weekly', 'more', 'heavy', 'quit', 'preferNot'] },
        tobacco: { kind: 'choice', options: ['none', 'some', 'daily', 'quit', 'preferNot'] },
        cannabis: { kind: 'choice', options: ['none', 'some', 'daily', 'medical', 'quit', 'preferNot'] },
      },
    },
    drugs: {
      kind: 'record',
      starts: 'private',
      fields: {
        used: {
          kind: 'choices',
          options: [
            'none',
            'poppers',
            'cocaine',
            'meth',
            'mdma',
            'ketamine',
            'ghb',
            'opioids',
            'psychedelics',
            'pills',
            'past',
            'talk',
            'preferNot',
          ],
        },
      },
    },
    useWithSex: {
      kind: 'record',
      starts: 'private',
      fields: {
        often: { kind: 'choice', options: ['no', 'some', 'most', 'need', 'preferNot'] },
      },
    },
    screens: {
      kind: 'record',
      starts: 'private',
      fields: {
        often: { kind: 'choice', options: ['no', 'some', 'often', 'preferNot'] },
      },
    },
    note: {
      kind: 'record',
      fields: {
        text: { kind: 'longText', counter: 400 },
      },
    },
  },
} as const satisfies Step
