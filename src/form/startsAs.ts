/** The mark with which a record begins: an option that would tell by itself makes it private as soon as it is picked. */
import type { Field, Fields } from './field'
import type { Disclosure, Group } from './step'
import { optionsIn, type ItemOf, type RecordOf } from './values'

/** Whether an option of a question would tell by itself. */
export const isPrivateAtFirst = (field: Field, option: string): boolean =>
  (field.kind === 'choice' || field.kind === 'choices') && field.startsPrivate?.includes(option) === true

/** Whether an answer of a record only helps once it is read ("please ask me"). */
export const isToBeRead = (fields: Fields, values: RecordOf['values']): boolean =>
  Object.entries(fields).some(
    ([name, field]) =>
      (field.kind === 'choice' || field.kind === 'choices') &&
      optionsIn(values[name]).some((option) => field.toBeRead?.includes(option) === true),
  )

/** Whether a record holds a pick that makes it start private: as itself, or in one of its questions. */
function holdsPrivatePick(group: Group, record: RecordOf | ItemOf): boolean {
  if (group.kind === 'picks' && 'id' in record && group.startsPrivate?.includes(record.id) === true) return true
  return Object.entries(group.fields).some(([name, field]) =>
    optionsIn(record.values[name]).some((option) => isPrivateAtFirst(field, option)),
  )
}

/** The mark that nobody chose: of a record with these answers, before the person changes it. */
export const startsAs = (group: Group, record: RecordOf | ItemOf): Disclosure =>
  holdsPrivatePick(group, record) ? 'private' : (group.starts ?? 'page')
