import type { Step } from '../../form/step'

/** The full version asks about these on a page of their own. */
const IN_FULL = { when: 'start.way.version', is: ['full'] } as const
const aConcern = (...is: readonly string[]) => ({ when: 'concerns.picked', is }) as const
const weighsOnMe = (...is: readonly string[]) => ({ when: 'life.stressors', is }) as const

export const topics = {
  id: 'topics',
  short: true,
  groups: {
    picked: {
      kind: 'picks',
      options: {
        all: [
          'relationship',
          'partnerKnows',
          'mood',
          'pregnancy',
          'menopause',
          'substances',
          'upbringing',
          'identity',
          'fantasies',
          'porn',
          'solo',
          'affair',
          'past',
          'body',
          'health',
          'family',
          'faith',
          'other',
        ],
      },
      elsewhere: {
        relationship: [IN_FULL, aConcern('talking', 'closeness', 'openRel', 'relConflict')],
        partnerKnows: [IN_FULL],
        mood: [IN_FULL],
        pregnancy: [IN_FULL],
        menopause: [IN_FULL, aConcern('menopause')],
        substances: [IN_FULL],
        upbringing: [IN_FULL],
        identity: [IN_FULL, aConcern('orientation', 'gender', 'comingOut'), weighsOnMe('comingOut')],
        fantasies: [aConcern('shameFantasy', 'distressInterest')],
        porn: [aConcern('porn')],
        affair: [aConcern('affair')],
        past: [IN_FULL, aConcern('unwantedPast', 'harass', 'medicalPast')],
        body: [aConcern('bodyImage')],
        health: [IN_FULL, weighsOnMe('health'), { when: 'health.conditions', moreThan: 0 }],
        family: [weighsOnMe('family')],
        faith: [IN_FULL, weighsOnMe('faith'), aConcern('faith')],
      },
      startsPrivate: ['partnerKnows', 'affair', 'fantasies', 'porn', 'solo', 'past', 'pregnancy', 'identity'],
      short: true,
      fields: {
        line: { kind: 'text', counter: 200 },
        how: {
          kind: 'choice',
          options: ['fine', 'gently', 'read', 'askMe', 'inPerson', 'notYet', 'notTheTopic'],
          toBeRead: ['fine', 'gently', 'read', 'askMe', 'inPerson', 'notYet', 'notTheTopic'],
          saysAloud: ['inPerson'],
        },
      },
    },
  },
} as const satisfies Step
