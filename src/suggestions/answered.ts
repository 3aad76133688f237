/**
 * What may be read at all, in one place for all rules: never the old value of a hidden question, never one that this
 * version does not ask, nothing empty, and nothing that was answered with "prefer not to say".
 */
import { isAnswered } from '../form/answered'
import { holds, isAsked, placeOf, type Version } from '../form/shown'
import type { Group, Step } from '../form/step'
import {
  isList,
  optionsIn,
  type AnyAnswers,
  type AnyValue,
  type ItemOf,
  type ListOf,
  type RecordOf,
} from '../form/values'
import { STEPS } from '../steps'

const PREFER_NOT = 'preferNot'

interface Described {
  step: Step
  group: Group
}

const groups: ReadonlyMap<string, Described> = new Map(
  (STEPS as readonly Step[]).flatMap((step) =>
    Object.entries(step.groups).map(([name, group]): [string, Described] => [`${step.id}.${name}`, { step, group }]),
  ),
)

export interface OpenGroup extends Described {
  id: string
  stored: RecordOf | ListOf
}

/** A group that this version asks and that is not hidden as a whole, with its answers; null otherwise. */
export function openGroup(answers: AnyAnswers, version: Version, id: string): OpenGroup | null {
  const described = groups.get(id)
  const [stepId = '', name = ''] = id.split('.')
  const stored = answers[stepId]?.[name]
  if (described === undefined || stored === undefined) return null
  const { step, group } = described
  if (version === 'short' && (step.short !== true || !isAsked(group, version))) return null
  // For the details of a pick the condition is looked at item by item.
  if (group.kind !== 'perPick' && !holds(group.when, { answers })) return null
  return { ...described, id, stored }
}

/** The items of a list as they stand; none when the list was answered with "none" or "prefer not to say". */
const itemsIn = (stored: RecordOf | ListOf): readonly ItemOf[] =>
  isList(stored) && stored.instead === '' ? stored.items : []

const saysPreferNot = (value: AnyValue | undefined): boolean => optionsIn(value).includes(PREFER_NOT)

/** What an item is, is answered with "prefer not to say": then nothing else of it is read either. */
const isUnnamed = (group: Group, item: ItemOf): boolean =>
  group.kind === 'list' && saysPreferNot(item.values[group.title])

export interface OpenItem {
  item: ItemOf
  /** The record whose mark goes for the item: itself, or the pick that it belongs to. */
  owner: { recordId: string; record: RecordOf }
}

/** The items of a list, of picks, or the details of what is picked. */
export function openItems(answers: AnyAnswers, version: Version, { id, group, stored }: OpenGroup): OpenItem[] {
  if (group.kind !== 'perPick') {
    return itemsIn(stored)
      .filter((item) => !isUnnamed(group, item))
      .map((item) => ({ item, owner: { recordId: `${id}/${item.id}`, record: item } }))
  }
  const picks = openGroup(answers, version, group.of)
  return itemsIn(picks?.stored ?? { instead: '', items: [] }).flatMap((pick) => {
    const item = itemsIn(stored).find((one) => one.id === pick.id)
    if (item === undefined || !holds(group.when, { answers, values: item.values, itemId: pick.id })) return []
    return [{ item, owner: { recordId: `${group.of}/${pick.id}`, record: pick } }]
  })
}

/** The answer to one question of a record, or null when there is none to be read. */
export function answerIn(
  answers: AnyAnswers,
  version: Version,
  group: Group,
  name: string,
  record: RecordOf,
  itemId?: string,
): AnyValue {
  const field = group.fields[name]
  const value = record.values[name]
  if (field === undefined || value === undefined || !isAnswered(field, value) || saysPreferNot(value)) return null
  if (placeOf(field, group, version) === 'absent') return null
  const place = { answers, values: record.values, ...(itemId === undefined ? {} : { itemId }) }
  return holds(field.when, place) ? value : null
}
