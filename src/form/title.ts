/** How a list item is called in headings and buttons. */
import { say, sayIfAny, sayTheirs, type TheirWords } from '../i18n'
import { OTHER } from './field'
import { groupId, type ListGroup, type Step } from './step'
import { isList, type AnyValue, type ItemOf, type ListOf, type RecordOf } from './values'

const LONGEST = 80

const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)

/** The words of the field that names an item, or '' while it is empty. */
function titleOf(id: string, value: AnyValue | undefined, their?: TheirWords): string {
  if (typeof value === 'string') return shortened(value.trim())
  if (typeof value !== 'object' || value === null || !('picked' in value) || Array.isArray(value.picked)) return ''
  const { picked, other } = value
  if (picked === '') return ''
  return picked === OTHER && other.trim() !== '' ? shortened(other.trim()) : sayTheirs(`${id}.option.${picked}`, their)
}

/** The field that names an item, and what it is called by it: '' while nothing does. */
export function namedBy(id: string, { title, titleElse }: ListGroup, values: ItemOf['values'], their?: TheirWords) {
  const names = titleElse === undefined ? [title] : [title, titleElse]
  const named = names.map((field) => ({ field, name: titleOf(`${id}.${field}`, values[field], their) }))
  return named.find(({ name }) => name !== '') ?? { field: title, name: '' }
}

/** The name of item `index`: what it is called, or its number; told apart from others of the same name. */
export function itemName(
  step: Step,
  group: string,
  description: ListGroup,
  list: RecordOf | ListOf | undefined,
  index: number,
  their: TheirWords | undefined,
) {
  const items = list !== undefined && isList(list) ? list.items : []
  const id = groupId(step.id, group)
  const titles = items.map((item) => namedBy(id, description, item.values, their).name)
  const title = titles[index] ?? ''
  const number = { n: index + 1 }
  if (title === '') return sayIfAny(`${id}.item`, number) ?? say('list.item', number)
  return titles.filter((one) => one === title).length > 1 ? say('list.sameName', { name: title, n: index + 1 }) : title
}
