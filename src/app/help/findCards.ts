import { searched } from '../../form/search'
import { sayOf } from '../../i18n'
import { CARD_GROUPS, type CardId } from './cards'

const SHOWN = CARD_GROUPS.flatMap((group) => group.cards.map(({ id }): CardId => id))

/** What the search looks through: what stands on the card, and words by which people look for it. */
const cardWords = (id: CardId) => ({
  id,
  label: `${sayOf(`card.${id}.title`)} ${sayOf(`card.${id}.text`)}`,
  more: sayOf(`card.search.${id}`),
})

/** Those that have all words of the query; an empty one finds all. */
function fitting(query: string): readonly string[] {
  if (query.trim() === '') return SHOWN
  const { ids, all } = searched(
    SHOWN.map((id) => cardWords(id)),
    query,
  )
  return all ? ids : []
}

/** The cards that have all words of the query, by their groups; groups without one are left out. */
export function findCards(query: string) {
  const ids = fitting(query)
  return CARD_GROUPS.map((group) => ({
    id: group.id,
    cards: group.cards.map(({ id }): CardId => id).filter((id) => ids.includes(id)),
  })).filter((group) => group.cards.length > 0)
}
