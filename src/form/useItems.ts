import { useFieldArray, useFormContext } from 'react-hook-form'
import { isUnsaid } from './nextItem'
import { useStepSetting, type FormAnswers } from './StepContext'
import { isList, type ItemOf } from './values'

/** What react-hook-form needs to know of a list; the values are reached by path. */
type Lists = Record<string, { items: { id: string }[] }>

/**
 * The items of a list that stands elsewhere on the page, and a way to add to them. Not `useItems`: what one field array of
 * a name appends, another of the same name does not show.
 */
export function useOtherItems(group: string) {
  const { getValues, setValue } = useFormContext<FormAnswers>()
  const description = useStepSetting().step.groups[group]
  // Not the one that waits at the end of the page's list: it stays behind what is added.
  const now = (): ItemOf[] =>
    itemsIn(getValues(), group).filter((item) => description === undefined || !isUnsaid(description, item))
  return {
    now,
    add: (items: readonly ItemOf[]) => setValue(`${group}.items`, [...now(), ...items]),
  }
}

function itemsIn(answers: FormAnswers, group: string): ItemOf[] {
  const stored = answers[group]
  return stored !== undefined && isList(stored) ? structuredClone(stored.items) : []
}

/** The items of a list group and the verbs that change it. `key` is for React; the items' own ids stay theirs. */
export function useItems(group: string) {
  const { fields, append, insert, remove, move, replace } = useFieldArray<Lists, `${string}.items`, 'key'>({
    name: `${group}.items`,
    keyName: 'key',
  })
  const { getValues } = useFormContext<FormAnswers>()
  return {
    rows: fields,
    /** The items as they stand now, typed text and all. */
    now: (): ItemOf[] => itemsIn(getValues(), group),
    append: (item: ItemOf) => append(item, { shouldFocus: false }),
    insert: (index: number, item: ItemOf) => insert(index, item, { shouldFocus: false }),
    remove,
    move,
    replace: (items: ItemOf[]) => replace(items),
  }
}
