/**
 * Items that rest on records elsewhere (a question that was suggested because of an answer): whether one of these is kept
 * off the page now, and whether the person knew so when they last decided about the item.
 */
import { isList, type AnyAnswers } from './values'

export interface RestsOn {
  /** `step.group`, `step.group/item`; never a record that follows another's mark. */
  from: readonly string[]
  /** Those of `from` that were kept off the page when the person last decided. */
  known: readonly string[]
}

/** True for a record that is marked private, or to be said in person. What is gone keeps nothing off. */
function isOffPage(answers: AnyAnswers, recordId: string): boolean {
  const end = recordId.includes('/') ? recordId.indexOf('/') : recordId.length
  const [step = '', name = ''] = recordId.slice(0, end).split('.')
  const group = answers[step]?.[name]
  if (group === undefined) return false
  const record = isList(group) ? group.items.find((item) => item.id === recordId.slice(end + 1)) : group
  return record !== undefined && record.disclosure !== 'page'
}

export const offPage = (answers: AnyAnswers, from: readonly string[]): string[] =>
  from.filter((recordId) => isOffPage(answers, recordId))

/** Something that it rests on was taken off the page since: it stays off until the person looks again. */
export const isHeldBack = (answers: AnyAnswers, { from, known }: RestsOn): boolean =>
  offPage(answers, from).some((recordId) => !known.includes(recordId))
