import { sayOf } from '../../i18n'
import { findsWords } from '../../steps/questions/findsWords'
import { CARD_GROUPS, type CardId } from './cards'

/** What the search looks through: what stands on the card, and words by which people look for it. */
const wordsOf = (id: CardId): string =>
  [`card.${id}.title`, `card.${id}.text`, `card.search.${id}`].map((key) => sayOf(key)).join(' ')

/** The cards that have all words of the query, by their groups; groups without one are left out. */
export const findCards = (query: string) =>
  CARD_GROUPS.map((group) => ({
    id: group.id,
    cards: group.cards.map(({ id }): CardId => id).filter((id) => findsWords(wordsOf(id), query)),
  })).filter((group) => group.cards.length > 0)
