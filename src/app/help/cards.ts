/**
 * The cards "what to expect, and your rights", in reading order, as data. Words: `card.<id>.title`, `card.<id>.text` and,
 * for the search, `card.search.<id>`; group names: `cardGroup.<id>`. What a therapist may and may not do is worded as a
 * rule, never as a fact: we cannot know what happens in a room.
 */
import type { CardSource } from './cardSources'

interface CardRow {
  readonly id: string
  /** Where it was read; in full in cardSources.ts. No source is shown. */
  readonly from: readonly CardSource[]
}

export const CARD_GROUPS = [
  {
    id: 'before',
    cards: [
      { id: 'c_talk', from: ['overview', 'healthArticle', 'directoryArticle', 'practice'] },
      { id: 'c_anyone', from: ['overview', 'healthArticle', 'directoryArticle', 'practice'] },
      { id: 'c_notalone', from: ['directoryArticle'] },
      { id: 'c_notjudge', from: ['directoryArticle'] },
      { id: 'c_values', from: ['directoryArticle', 'practice'] },
      { id: 'c_partner', from: ['mayoExpect', 'overview', 'healthArticle', 'directoryArticle', 'practice', 'ipv'] },
      { id: 'c_secrets', from: ['noSecrets'] },
    ],
  },
  {
    id: 'finding',
    cards: [
      { id: 'c_find', from: ['healthArticle', 'directoryArticle', 'mayoPrepare'] },
      { id: 'c_certified', from: ['directoryArticle', 'healthArticle', 'aasect', 'cosrt', 'sas', 'asto'] },
    ],
  },
  {
    id: 'visit',
    cards: [
      { id: 'c_first', from: ['mayoExpect', 'overview', 'healthArticle', 'practice'] },
      { id: 'c_nerves', from: ['mayoExpect', 'overview', 'healthArticle', 'directoryArticle'] },
      { id: 'c_nosides', from: ['overview', 'directoryArticle'] },
      { id: 'c_past', from: ['overview', 'samhsa'] },
    ],
  },
  {
    id: 'rights',
    cards: [
      { id: 'c_notouch', from: ['mayoExpect', 'overview', 'healthArticle', 'directoryArticle', 'practice', 'aasect'] },
      { id: 'c_ethics', from: ['mayoExpect', 'healthArticle', 'aasect', 'cosrt'] },
      { id: 'c_private', from: ['confidentiality', 'asto', 'practice'] },
      { id: 'c_consent', from: ['practice'] },
      { id: 'c_identity', from: ['directoryArticle', 'memorandum'] },
      { id: 'c_stop', from: ['overview', 'healthArticle', 'directoryArticle'] },
    ],
  },
  {
    id: 'after',
    cards: [
      { id: 'c_homework', from: ['mayoExpect', 'overview', 'healthArticle', 'directoryArticle', 'practice'] },
      { id: 'c_team', from: ['mayoExpect', 'overview', 'healthArticle', 'practice'] },
      { id: 'c_short', from: ['mayoExpect', 'overview', 'healthArticle', 'directoryArticle'] },
      { id: 'c_part', from: ['directoryArticle', 'healthArticle'] },
      { id: 'c_home', from: ['mayoExpect', 'healthArticle'] },
    ],
  },
] as const satisfies readonly { id: string; cards: readonly CardRow[] }[]

/** Stands at the foot of the page, whatever is searched for. */
export const FOOT = { id: 'c_not', from: ['healthArticle'] } as const satisfies CardRow

export type CardId = (typeof CARD_GROUPS)[number]['cards'][number]['id'] | typeof FOOT.id

export const CARDS: readonly (CardRow & { readonly id: CardId })[] = [
  ...CARD_GROUPS.flatMap(({ cards }): readonly (CardRow & { readonly id: CardId })[] => cards),
  FOOT,
]
