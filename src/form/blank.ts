/** Empty answers, derived from the descriptions. */
import { isBlankDate } from './approximateDate'
import type { Field, Fields } from './field'
import { startsAs } from './startsAs'
import type { Group, Step } from './step'
import type { AnyAnswers, AnyValue, ItemOf, ListOf, RecordOf, StepAnswers } from './values'

/**
 * A fresh id for a list item; unique within a draft is enough. It looks as `randomUUID` would write it, which is missing
 * where the page's address is not secure.
 */
export const createId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')

export function blankValue(field: Field): AnyValue {
  switch (field.kind) {
    case 'choice':
      return { picked: '', other: '' }
    case 'choices':
      return { picked: [], other: '' }
    case 'references':
    case 'records':
      return []
    case 'scale':
    case 'approximateDate':
      return null
    case 'switch':
      return false
    case 'text':
    case 'longText':
    case 'number':
    case 'date':
    case 'time':
    case 'origin':
    case 'work':
      return ''
  }
}

/** True when nothing was said. White space alone says nothing; a date of which a part was typed says something. */
export function isBlank(value: AnyValue | undefined): boolean {
  if (value === undefined || value === null || value === false) return true
  if (typeof value === 'string') return value.trim() === ''
  if (typeof value === 'number' || value === true) return false
  if (Array.isArray(value)) return value.length === 0
  if ('picked' in value) return value.picked.length === 0
  return isBlankDate(value)
}

const blankValues = (fields: Fields): Record<string, AnyValue> =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, blankValue(field)]))

export const blankRecord = (group: Group): RecordOf => ({
  disclosure: group.starts ?? 'page',
  values: blankValues(group.fields),
})

/** A new list item; for a pick, `id` is the option's id. */
export function blankItem(group: Group, id: string = createId()): ItemOf {
  const item = { id, ...blankRecord(group) }
  return { ...item, disclosure: startsAs(group, item) }
}

export const blankList = (): ListOf => ({ instead: '', items: [] })

export const blankGroup = (group: Group): RecordOf | ListOf =>
  group.kind === 'record' ? blankRecord(group) : blankList()

/** Empty answers for the given steps. */
export function blankAnswers<S extends Step>(steps: readonly S[]): { [T in S as T['id']]: StepAnswers<T> } {
  const answers: AnyAnswers = {}
  for (const step of steps) {
    answers[step.id] = Object.fromEntries(Object.entries(step.groups).map(([name, group]) => [name, blankGroup(group)]))
  }
  // The loop builds exactly the mapped type, key by key; the compiler cannot see that through Object.fromEntries.
  return answers as { [T in S as T['id']]: StepAnswers<T> }
}
