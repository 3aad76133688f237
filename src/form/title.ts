/** How a list item is called in headings and buttons. */
import { say, sayIfAny, sayOf } from '../i18n'
import { OTHER } from './field'
import { fieldId, groupId, type ListGroup, type Step } from './step'
import { isList, type AnyValue, type ListOf, type RecordOf } from './values'

const LONGEST = 80

const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)

/** The words of the field that names an item, or '' while it is empty. */
function titleOf(id: string, value: AnyValue | undefined): string {
  if (typeof value === 'string') return shortened(value.trim())
  if (typeof value !== 'object' || value === null || !('picked' in value) || Array.isArray(value.picked)) return ''
  const { picked, other } = value
  if (picked === '') return ''
  return picked === OTHER && other.trim() !== '' ? shortened(other.trim()) : sayOf(`${id}.option.${picked}`)
}

/** The name of item `index`: its title, or its number; told apart from others of the same name. */
export function itemName(
  step: Step,
  group: string,
  description: ListGroup,
  list: RecordOf | ListOf | undefined,
  index: number,
) {
  const items = list !== undefined && isList(list) ? list.items : []
  const id = fieldId(step.id, group, description.title)
  const titles = items.map((item) => titleOf(id, item.values[description.title]))
  const title = titles[index] ?? ''
  const number = { n: index + 1 }
  if (title === '') return sayIfAny(`${groupId(step.id, group)}.item`, number) ?? say('list.item', number)
  return titles.filter((one) => one === title).length > 1 ? say('list.sameName', { name: title, n: index + 1 }) : title
}
