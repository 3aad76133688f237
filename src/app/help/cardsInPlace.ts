/** Which card stands quietly where an answer is given. At most two on a page, and none says what the page says already. */
import type { Condition } from '../../form/condition'
import { holds } from '../../form/shown'
import type { AnyAnswers } from '../../form/values'
import type { CardId } from './cards'

interface CardPlace {
  /** A step (at its top), `review`, or a question (below it): `step.group.field`. */
  at: string
  /** The answers to that question for which it stands there. */
  is?: readonly string[]
  cards: readonly CardId[]
}

/** That others hear only what you agree to in writing stands on the step `team` already. */
export const CARD_PLACES: readonly CardPlace[] = [
  { at: 'visit', cards: ['c_notouch'] },
  { at: 'visit.booking.status', is: ['looking', 'deciding'], cards: ['c_find'] },
  { at: 'about', cards: ['c_nerves'] },
  { at: 'concerns', cards: ['c_notalone', 'c_notjudge'] },
  { at: 'health', cards: ['c_team'] },
  { at: 'relationships', cards: ['c_nosides', 'c_secrets'] },
  { at: 'background', cards: ['c_identity', 'c_values'] },
  { at: 'past', cards: ['c_past', 'c_private'] },
  { at: 'goals', cards: ['c_homework', 'c_part'] },
  { at: 'limits', cards: ['c_stop'] },
  { at: 'team', cards: ['c_private'] },
  { at: 'review', cards: ['c_first', 'c_home'] },
]

/** Steps and questions at which a card may stand. */
export const CARDS_STAND_AT: ReadonlySet<string> = new Set(CARD_PLACES.map(({ at }) => at))

/** The cards for a place, for these answers. */
export const cardsAt = (at: string, answers: AnyAnswers): readonly CardId[] =>
  CARD_PLACES.filter((place) => {
    const conditions: readonly Condition[] = place.is === undefined ? [] : [{ when: place.at, is: place.is }]
    return place.at === at && holds(conditions, { answers })
  }).flatMap(({ cards }) => cards)
