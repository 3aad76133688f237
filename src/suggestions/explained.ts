/** Concerns whose beginning the person has explained: to ask what it might be would be as if nobody had heard it. */
import { NAMES_AN_EVENT } from '../steps/details/details'
import { concern, type ConcernId } from './concerns'
import { events } from './events'
import { isFound } from './found'
import { nearOnsetOf, type Near } from './onsets'
import type { ItemReader, Reader } from './reader'

/** Concerns that name what came before them. */
const NAMES_WHAT_IT_CAME_WITH: readonly ConcernId[] = ['cancer', 'surgery', 'medicine', 'genderCare', 'birth']

/** @param near how close to its beginning something must have happened */
export function explainedIn(read: Reader, near: Near): (item: ItemReader<'details.story'>) => boolean {
  const happened = events(read)
  const isNamed = isFound(concern(read, ...NAMES_WHAT_IT_CAME_WITH))
  return (item) =>
    NAMES_WHAT_IT_CAME_WITH.some((id) => id === item.id) ||
    (isNamed && item.date('onset') === null) ||
    isFound(item.began('onset', NAMES_AN_EVENT)) ||
    isFound(nearOnsetOf(item, happened, near))
}
