/** What is asked of pain, of erections and of orgasm, each only with the concerns that it is about. */
import type { PerPickGroup } from '../../form/step'
import { SAYS_IT_WAS_ALWAYS } from './kinds'

export const pain = {
  kind: 'perPick',
  of: 'concerns.picked',
  when: [
    {
      when: 'item',
      is: ['painPenetration', 'painOther', 'blocked', 'pelvicPain', 'painAnal', 'dryness', 'ejacChange', 'curve'],
    },
  ],
  fields: {
    where: {
      kind: 'choices',
      options: [
        'entrance',
        'inside',
        'deep',
        'outside',
        'clitoris',
        'penis',
        'testicles',
        'anus',
        'bladder',
        'back',
        'scar',
        'other',
        'unsure',
        'preferNot',
      ],
    },
    when: {
      kind: 'choices',
      options: ['touch', 'entry', 'deep', 'during', 'orgasm', 'after', 'tampon', 'exam', 'daily', 'unsure'],
    },
    kind: {
      kind: 'choices',
      options: ['burn', 'sharp', 'ache', 'tight', 'tear', 'throb', 'itch', 'shock', 'other'],
    },
    worst: { kind: 'scale' },
  },
} as const satisfies PerPickGroup

export const erection = {
  kind: 'perPick',
  of: 'concerns.picked',
  when: [{ when: 'item', is: ['erection'] }],
  fields: {
    otherTimes: { kind: 'choice', options: ['often', 'some', 'rare', 'unsure', 'preferNot'], short: 'more' },
    part: { kind: 'choice', options: ['getting', 'keeping', 'firm', 'all', 'unsure', 'preferNot'] },
  },
} as const satisfies PerPickGroup

export const orgasm = {
  kind: 'perPick',
  of: 'concerns.picked',
  when: [{ when: 'item', is: ['orgasmHard', 'orgasmWeak', 'orgasmEarly', 'orgasmLate', 'ejacChange'] }],
  fields: {
    before: {
      kind: 'choice',
      when: [
        { when: 'details.story.onset', isNot: SAYS_IT_WAS_ALWAYS },
        { when: 'details.story.lifelong', isNot: SAYS_IT_WAS_ALWAYS },
      ],
      options: ['different', 'same', 'somePartners', 'unsure', 'preferNot'],
    },
    control: { kind: 'choice', options: ['yes', 'some', 'no', 'unsure', 'preferNot'] },
  },
} as const satisfies PerPickGroup
