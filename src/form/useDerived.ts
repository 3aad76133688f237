import { useCallback, useSyncExternalStore } from 'react'
import { useFormContext } from 'react-hook-form'
import { holds, type Place } from './shown'
import type { Condition } from './condition'
import { useStepSetting, type FormAnswers, type StepSetting } from './StepContext'
import { isList, type RecordOf } from './values'

/** Something worked out from the page's answers; the caller re-renders only when it changes. */
export function useDerived<T extends string | number | boolean | null>(derive: (answers: FormAnswers) => T): T {
  const { subscribe, getValues } = useFormContext<FormAnswers>()
  const listen = useCallback(
    (changed: () => void) => subscribe({ formState: { values: true }, callback: changed }),
    [subscribe],
  )
  return useSyncExternalStore(listen, () => derive(getValues()))
}

/** Where a record stands among the answers: `about`, or item 3 of `list`. */
export interface RecordPlace {
  group: string
  /** Among the group's items; undefined for a single record. */
  index?: number | undefined
}

export const recordPath = ({ group, index }: RecordPlace): string =>
  index === undefined ? group : `${group}.items.${index}`

/** The record of a place, or undefined when it is gone (an item that was just removed). */
export function recordAt(answers: FormAnswers, { group, index }: RecordPlace): RecordOf | undefined {
  const stored = answers[group]
  if (stored === undefined) return undefined
  if (isList(stored)) return index === undefined ? undefined : stored.items[index]
  return stored
}

/** Where the conditions of a record's questions are looked at. `itemId` is the item that `item` stands for. */
export function placeAt(
  answers: FormAnswers,
  { step, others }: Pick<StepSetting, 'step' | 'others'>,
  place: RecordPlace,
  itemId?: string,
): Place {
  const values = recordAt(answers, place)?.values
  return {
    answers: { ...others, [step.id]: answers },
    ...(values === undefined ? {} : { values }),
    ...(itemId === undefined ? {} : { itemId }),
  }
}

/** Whether conditions hold, live. `itemId` is the item that `item` stands for (a concern's id). */
export function useHolds(conditions: readonly Condition[] | undefined, place: RecordPlace, itemId?: string): boolean {
  const setting = useStepSetting()
  return useDerived((answers) => {
    if (conditions === undefined || conditions.length === 0) return true
    return holds(conditions, placeAt(answers, setting, place, itemId))
  })
}
