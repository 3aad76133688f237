/** The same thing in two lists (`alsoIn`): what was named in the one is offered in the other. */
import { blankItem, isBlank } from './blank'
import { OTHER } from './field'
import type { AlsoIn, Brought, ListGroup } from './step'
import type { Suggester } from './suggester'
import { isList, optionsIn, type AnyAnswers, type AnyValue, type ItemOf } from './values'

export const nameIn = (item: Pick<ItemOf, 'values'> | undefined, by: string): string => {
  const name = item?.values[by]
  return typeof name === 'string' ? name.trim() : ''
}

/** The items of a list, `step.group`, that have a name. */
export function namedIn(answers: AnyAnswers, list: string, by: string): readonly ItemOf[] {
  const [step = '', group = ''] = list.split('.')
  const stored = answers[step]?.[group]
  if (stored === undefined || !isList(stored) || stored.instead !== '') return []
  return stored.items.filter((item) => nameIn(item, by) !== '')
}

function brought({ from, by }: Brought, item: ItemOf): AnyValue | undefined {
  const value = item.values[from]
  if (by === undefined || isBlank(value)) return value
  const picked = optionsIn(value).flatMap((option) => by[option] ?? [])[0]
  return picked === undefined ? undefined : { picked, other: '' }
}

/**
 * A new item, with what is known of it in the other list, and with its mark: what is kept private there does not come to
 * stand on the page by being named here.
 */
export function itemFrom(group: ListGroup, { brings }: AlsoIn, item: ItemOf, partsOf: PartsOf): ItemOf {
  const blank = blankItem(group)
  const values = Object.fromEntries(
    Object.entries(brings).flatMap(([name, from]) => {
      const value = brought(from, item)
      return value === undefined || isBlank(value) ? [] : [[name, value]]
    }),
  )
  return {
    ...blank,
    disclosure: item.disclosure,
    values: { ...blank.values, ...values, ...apart(group, values, partsOf) },
  }
}

/** The answers that the words of a name give by themselves. */
type PartsOf = (name: string) => Readonly<Record<string, AnyValue>> | undefined

/** What its name says besides, each in its place; nothing where that would take the place of an answer that was brought. */
function apart({ title }: ListGroup, values: ItemOf['values'], partsOf: PartsOf): ItemOf['values'] {
  const parts = Object.entries(partsOf(nameIn({ values }, title)) ?? {}).filter(([, value]) => !isBlank(value))
  return parts.some(([name]) => name !== title && values[name] !== undefined) ? {} : Object.fromEntries(parts)
}

/** What was named in the other list, could stand in this one, and does not yet; each thing once, by its name alone. */
export function offeredFrom(
  { list, by, only }: AlsoIn,
  answers: AnyAnswers,
  own: readonly string[],
  suggester: Suggester,
): readonly ItemOf[] {
  const there = new Set(own.map(suggester.sameAs))
  const called = namedIn(answers, list, by).flatMap((item) => {
    const name = suggester.nameAlone(nameIn(item, by))
    return name === undefined ? [] : [{ ...item, values: { ...item.values, [by]: name } }]
  })
  return called.filter((item) => {
    const name = nameIn(item, by)
    const fits =
      only === undefined ||
      optionsIn(item.values[only.field]).some((one) => only.is.includes(one)) ||
      (suggester.knows(name) && !optionsIn(item.values[only.field]).includes(OTHER))
    const key = suggester.sameAs(name)
    if (!fits || there.has(key)) return false
    there.add(key)
    return true
  })
}
