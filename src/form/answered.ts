/** Whether something was said: what marks, disclosures and headings go by. */
import { isBlankDate } from './approximateDate'
import type { Field, Fields } from './field'
import type { AnyValue, ChoicesValue, ChoiceValue, RecordOf, ValueOf } from './values'

/** True when a value says something. A switch alone says nothing: it only steers. */
export function isAnswered(field: Field, value: AnyValue | undefined): boolean {
  if (value === undefined || value === null) return false
  switch (field.kind) {
    case 'text':
    case 'longText':
    case 'number':
    case 'date':
    case 'time':
      return typeof value === 'string' && value.trim() !== ''
    case 'choice':
      // A value has the shape of its field's kind; the union of all values does not show it.
      return (value as ChoiceValue).picked !== ''
    case 'choices':
      return (value as ChoicesValue).picked.length > 0
    case 'references':
      return (value as string[]).length > 0
    case 'scale':
      return true
    case 'approximateDate':
      return !isBlankDate(value as ValueOf<{ kind: 'approximateDate' }>)
    case 'switch':
      return value === true
    case 'origin':
    case 'work':
    case 'records':
      return false
  }
}

/** True when any of the fields is answered. */
export const anyAnswered = (fields: Fields, values: RecordOf['values'] | undefined): boolean =>
  Object.entries(fields).some(([name, field]) => field.kind !== 'switch' && isAnswered(field, values?.[name]))
