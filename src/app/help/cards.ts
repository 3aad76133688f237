/**
 * The cards "what to expect, and your rights", in reading order, as data. Words: `card.<id>.title` and `.text`,
 * group names: `cardGroup.<id>`. What a therapist may and may not do is worded as a rule, never as a fact:
 * we cannot know what happens in a room.
 */
export const CARD_GROUPS = [
  {
    id: 'before',
    cards: [
      'c_talk',
      'c_anyone',
      'c_notalone',
      'c_notjudge',
      'c_values',
      'c_partner',
      'c_secrets',
      'c_find',
      'c_certified',
    ],
  },
  { id: 'visit', cards: ['c_first', 'c_nerves', 'c_nosides', 'c_past'] },
  { id: 'rights', cards: ['c_notouch', 'c_ethics', 'c_private', 'c_consent', 'c_identity', 'c_stop'] },
  { id: 'after', cards: ['c_homework', 'c_team', 'c_short', 'c_part', 'c_home'] },
] as const satisfies readonly { id: string; cards: readonly string[] }[]

/** Stands at the foot of the page, whatever is searched for. */
export const FOOT_CARD = 'c_not'

export type CardId = (typeof CARD_GROUPS)[number]['cards'][number] | typeof FOOT_CARD

export const CARD_IDS: readonly CardId[] = [...CARD_GROUPS.flatMap((group): CardId[] => [...group.cards]), FOOT_CARD]
