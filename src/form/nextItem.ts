/**
 * The card that waits at the end of a list: a blank item with its first question, which becomes an item of the list by being
 * answered. It is there for the page only, and never kept.
 */
import { blankItem } from './blank'
import { HARD_LIMITS } from './field'
import type { Group, ListGroup } from './step'
import { isList, type ItemOf, type ListOf, type RecordOf } from './values'

/** True of an item in which nothing at all was said or chosen. */
export const isUnsaid = (group: Group, item: ItemOf): boolean =>
  JSON.stringify(item) === JSON.stringify(blankItem(group, item.id))

/** Whether a blank item stands at the end. */
export function hasNext(group: ListGroup, list: RecordOf | ListOf | undefined): boolean {
  const last = list !== undefined && isList(list) ? list.items.at(-1) : undefined
  return last !== undefined && isUnsaid(group, last)
}

/**
 * Whether a blank item is to stand at the end: in an empty list; and after the last item where a line of text begins one.
 * Where an item begins by a choice among many the options would bury the page: there a button brings them.
 */
export function wantsNext(group: ListGroup, list: RecordOf | ListOf | undefined): boolean {
  if (list === undefined || !isList(list) || list.instead !== '' || hasNext(group, list)) return false
  if (list.items.length >= (group.atMost ?? HARD_LIMITS.listItems)) return false
  return list.items.length === 0 || group.fields[group.title]?.kind === 'text'
}
