/** The short line beside the name of an item: its everyday answers in the words in which they were given. */
import { sayOf } from '../i18n'
import type { ApproximateDate } from './approximateDate'
import { OTHER, type Field } from './field'
import { holds } from './shown'
import { saidDate } from './saidDate'
import { fieldId, groupId, type Group, type ListGroup, type Step } from './step'
import type { FormAnswers } from './StepContext'
import type { AnyValue, ChoicesValue, ChoiceValue } from './values'
import { namedBy } from './title'
import { recordAt } from './useDerived'

/** A longer answer is cut: it stands whole in the card. */
const LONGEST = 40

const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST).trim()}…` : text)

function textsOf(id: string, field: Field, value: AnyValue | undefined): string[] {
  const optionText = (picked: string, other: string): string =>
    picked === OTHER && other.trim() !== '' ? shortened(other.trim()) : sayOf(`${id}.option.${picked}`)
  // A value has the shape of its field's kind; the union of all values does not show it.
  if (field.kind === 'text') return typeof value === 'string' && value.trim() !== '' ? [shortened(value.trim())] : []
  if (field.kind === 'choice') {
    const { picked, other } = (value ?? { picked: '', other: '' }) as ChoiceValue
    return picked === '' || picked === 'preferNot' ? [] : [optionText(picked, other)]
  }
  if (field.kind === 'choices') {
    const { picked, other } = (value ?? { picked: [], other: '' }) as ChoicesValue
    return picked.filter((one) => one !== 'preferNot').map((one) => optionText(one, other))
  }
  if (field.kind === 'approximateDate') return [saidDate(value as ApproximateDate | null)].filter((said) => said !== '')
  return []
}

/**
 * The answers of a record to some of its questions. '' for what is not on the page: what is kept private, or said in person,
 * shows no more than its name.
 */
export function glanceAt(
  step: Step,
  group: string,
  { fields }: Group,
  names: readonly string[],
  answers: FormAnswers,
  index: number | undefined,
): string {
  const record = recordAt(answers, { group, index })
  if (record === undefined || record.disclosure !== 'page') return ''
  const place = { answers: { [step.id]: answers }, values: record.values }
  return names
    .flatMap((name) => {
      const field = fields[name]
      if (field === undefined || !holds(field.when, place)) return []
      return textsOf(fieldId(step.id, group, name), field, record.values[name])
    })
    .join(' · ')
}

/** The line beside the name of an item of a list. */
export function glanceOf(
  step: Step,
  group: string,
  description: ListGroup,
  answers: FormAnswers,
  index: number,
): string {
  const values = recordAt(answers, { group, index })?.values
  if (values === undefined) return ''
  // What the item is called stands before it already.
  const named = namedBy(groupId(step.id, group), description, values).field
  const names = (description.glance ?? []).filter((name) => name !== named)
  return glanceAt(step, group, description, names, answers, index)
}
