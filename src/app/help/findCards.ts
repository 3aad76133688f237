import { searched } from '../../form/search'
import { sayOf } from '../../i18n'
import { CARD_GROUPS, type CardId } from './cards'

const FINDING: ReadonlySet<string> = new Set(
  CARD_GROUPS.filter(({ id }) => id === 'finding').flatMap(({ cards }) => cards.map(({ id }) => id)),
)

const SHOWN = CARD_GROUPS.flatMap((group) => group.cards.map(({ id }): CardId => id))

/** What the search looks through: what stands on the card, and words by which people look for it. */
const cardWords = (id: CardId) => ({
  id,
  label: sayOf(`card.${id}.title`),
  more: `${sayOf(`card.${id}.text`)}, ${sayOf(`card.search.${id}`)}`,
})

export interface FoundCards {
  groups: readonly { id: (typeof CARD_GROUPS)[number]['id']; cards: readonly CardId[] }[]
  count: number
  /** False when no card has every word: then these have as many of them as any has. */
  all: boolean
}

function shown(hasVisit: boolean): readonly string[] {
  if (!hasVisit) return SHOWN
  const isFinding = (id: CardId): boolean => FINDING.has(id)
  return [...SHOWN.filter((id) => !isFinding(id)), ...SHOWN.filter(isFinding)]
}

/**
 * The cards that have all words of the query, by their groups, the best first, or else those that have the most of them:
 * people ask in whole sentences. An empty query finds all; groups without a card are left out.
 * @param hasVisit how to find somebody is behind them, and stands last, where nothing is searched for
 */
export function findCards(query: string, hasVisit = false): FoundCards {
  const { ids, all } = query.trim() === '' ? { ids: shown(hasVisit), all: true } : searched(SHOWN.map(cardWords), query)
  const rank = new Map(ids.map((id, i) => [id, i]))
  const rankOf = (id: CardId): number => rank.get(id) ?? 0
  const groups = CARD_GROUPS.map((group) => ({
    id: group.id,
    cards: group.cards
      .map(({ id }): CardId => id)
      .filter((id) => rank.has(id))
      .toSorted((a, b) => rankOf(a) - rankOf(b)),
  }))
    .filter(({ cards }) => cards.length > 0)
    .toSorted((a, b) => Math.min(...a.cards.map(rankOf)) - Math.min(...b.cards.map(rankOf)))
  return { groups, count: ids.length, all }
}
