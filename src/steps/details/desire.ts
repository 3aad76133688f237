/** What is asked of desire, and of what feels out of control, each only with the concerns that it is about. */
import type { PerPickGroup } from '../../form/step'

export const desire = {
  kind: 'perPick',
  of: 'concerns.picked',
  when: [{ when: 'item', is: ['desireLow', 'desireChange', 'desireHigh', 'desireDiff', 'aversion'] }],
  fields: {
    wish: { kind: 'choice', options: ['more', 'less', 'fineMe', 'fineAll', 'unsure', 'preferNot'] },
    kind: {
      kind: 'choices',
      options: ['ownMind', 'after', 'alone', 'fantasy', 'others', 'neverNow', 'neverEver', 'preferNot'],
    },
  },
} as const satisfies PerPickGroup

export const control = {
  kind: 'perPick',
  of: 'concerns.picked',
  when: [{ when: 'item', is: ['outOfControl', 'porn', 'risks'] }],
  fields: {
    tried: { kind: 'choice', options: ['worked', 'notWork', 'no', 'preferNot'] },
    why: {
      kind: 'choices',
      options: [
        'time',
        'secret',
        'promise',
        'money',
        'risk',
        'values',
        'noPleasure',
        'partnerSays',
        'other',
        'preferNot',
      ],
    },
  },
} as const satisfies PerPickGroup
