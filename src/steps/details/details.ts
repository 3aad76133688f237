import type { Step } from '../../form/step'
import { erection, orgasm, pain } from './body'
import { control, desire } from './desire'
import { BETWEEN, PAST, UNSAID, WISH } from './kinds'
import { story } from './story'

export { NAMES_AN_EVENT, SAYS_IT_BEGAN_LATER, SAYS_IT_WAS_ALWAYS } from './kinds'

export const details = {
  id: 'details',
  short: true,
  tender: true,
  perPick: 'concerns.picked',
  groups: {
    hard: {
      kind: 'perPick',
      of: 'concerns.picked',
      when: [{ when: 'item', is: UNSAID }],
      fields: {
        about: {
          kind: 'choices',
          options: ['body', 'wanting', 'partner', 'happened', 'doing', 'self', 'noWords', 'other', 'preferNot'],
          short: true,
        },
        ask: { kind: 'choices', options: ['askMe', 'plain', 'gently', 'time', 'write'], short: true },
        words: { kind: 'text', counter: 200, short: true },
      },
    },
    story,
    pain,
    erection,
    orgasm,
    desire,
    control,
    partner: {
      kind: 'perPick',
      of: 'concerns.picked',
      when: [{ when: 'item', isNot: [...PAST, ...WISH, ...UNSAID, ...BETWEEN] }],
      fields: {
        distress: { kind: 'scale', more: true },
      },
    },
    now: {
      kind: 'perPick',
      of: 'concerns.picked',
      when: [{ when: 'item', is: PAST }],
      fields: {
        help: { kind: 'longText', counter: 400, short: true },
        affects: {
          kind: 'choices',
          options: [
            'sleep',
            'mood',
            'body',
            'touch',
            'desire',
            'trust',
            'relationship',
            'memories',
            'numb',
            'avoid',
            'other',
            'preferNot',
          ],
          short: true,
        },
        mark: { kind: 'choice', options: ['fine', 'gently', 'read', 'askMe', 'inPerson', 'notYet'], short: true },
      },
    },
    wish: {
      kind: 'perPick',
      of: 'concerns.picked',
      when: [{ when: 'item', is: [...WISH, ...BETWEEN] }],
      fields: {
        words: { kind: 'longText', when: [{ when: 'item', is: WISH }], counter: 800, short: true },
        // The short version asks it once, for everything, on the page of hopes.
        wish: { kind: 'longText', counter: 400 },
      },
    },
  },
} as const satisfies Step
