/** Which questions are open, given the answers so far. One place: form, summary and suggestions agree on it. */
import { canBePlaced, type ApproximateDate } from './approximateDate'
import { DATED, type Condition } from './condition'
import type { Field } from './field'
import type { Group, PicksGroup, Step } from './step'
import { isList, optionsIn, type AnyAnswers, type AnyValue } from './values'

/** Where a condition is looked at: all answers, the record in which the field stands, and the item it belongs to. */
export interface Place {
  answers: AnyAnswers
  /** The values of the same record, for bare names. */
  values?: Readonly<Record<string, AnyValue>>
  /** The id of the list item (a concern's id), for `item`. */
  itemId?: string
}

/** How a rough time was said: by which stage of life, or by a date or an age. */
function timeIn(time: ApproximateDate): readonly string[] {
  if (time.kind === 'stage') return time.id === '' ? [] : [time.id]
  return canBePlaced(time) ? [DATED] : []
}

/** What a condition compares: option ids, a typed text, or nothing. */
function idsIn(value: AnyValue | undefined): readonly string[] {
  if (value === undefined || value === null) return []
  if (typeof value === 'string') return value === '' ? [] : [value]
  if (Array.isArray(value)) return value
  if (typeof value === 'object' && 'kind' in value) return timeIn(value)
  return optionsIn(value)
}

/** The option ids that a condition's `when` finds. */
function found(when: string, { answers, values, itemId }: Place): readonly string[] {
  if (when === 'item') return itemId === undefined ? [] : [itemId]
  const [step, group, field] = when.split('.')
  if (group === undefined) return idsIn(values?.[when])
  const stored = step === undefined ? undefined : answers[step]?.[group]
  if (stored === undefined) return []
  if (isList(stored)) {
    const items = stored.instead === '' ? stored.items : []
    // What was said of the same item in another of its groups.
    if (field !== undefined) return idsIn(items.find((item) => item.id === itemId)?.values[field])
    return items.map((item) => item.id)
  }
  return field === undefined ? [] : idsIn(stored.values[field])
}

/** The ids picked in a list of picks, `step.group`. */
export const pickedIn = (groupId: string, answers: AnyAnswers): readonly string[] => found(groupId, { answers })

export const holds = (conditions: readonly Condition[] | undefined, place: Place): boolean =>
  (conditions ?? []).every((condition) => {
    const ids = found(condition.when, place)
    if ('moreThan' in condition) return ids.length > condition.moreThan
    if ('notOnly' in condition) return ids.length === 0 || ids.some((id) => !condition.notOnly.includes(id))
    if ('orSaid' in condition && found(condition.orSaid, place).length > 0) return true
    return 'is' in condition
      ? ids.some((id) => condition.is.includes(id))
      : !ids.some((id) => condition.isNot.includes(id))
  })

export type Version = 'short' | 'full'

/** How a field stands on the page (of an item): asked at once, behind "more", or not in this version. */
export function placeOf(field: Field, group: Group, version: Version, itemId = ''): 'asked' | 'more' | 'absent' {
  if (group.kind === 'list' || group.kind === 'picks') return field.more ? 'more' : 'asked'
  if (version === 'full') return field.more ? 'more' : 'asked'
  if (field.short === undefined) return 'absent'
  return field.short === 'more' && !field.atOnceOf?.includes(itemId) ? 'more' : 'asked'
}

/** True when the version asks anything in this group at all. */
export function isAsked(group: Group, version: Version): boolean {
  if (version === 'full') return true
  if (group.kind === 'list' || group.kind === 'picks') return group.short === true
  return Object.values(group.fields).some((field) => field.short !== undefined)
}

/** The option groups of a list of picks: those that can be picked at all, and of these the ones that search alone brings up. */
export interface Offered {
  options: PicksGroup['options']
  bySearch: readonly string[]
}

/** @param picked what is picked stays in sight, wherever else it is asked */
export function offeredIn(
  group: PicksGroup,
  version: Version,
  answers: AnyAnswers,
  picked: readonly string[],
): Offered {
  const isTaken = (name: string): boolean => group.options[name]?.some((option) => picked.includes(option)) === true
  const askedBy = (name: string): string | undefined => (isTaken(name) ? undefined : group.alsoAskedBy?.[name])
  const isAnswered = (id: string | undefined): boolean => id !== undefined && found(id, { answers }).length > 0
  const names = Object.keys(group.options).filter((name) => !isAnswered(askedBy(name)))
  return {
    options: Object.fromEntries(names.map((name) => [name, group.options[name] ?? []])),
    bySearch: names.filter((name) => version === 'full' && askedBy(name) !== undefined),
  }
}

/** The steps of a version, in order, without those that have a page beside the way. */
export const stepsOf = <S extends Step>(steps: readonly S[], version: Version): readonly S[] =>
  steps.filter((step) => step.aside !== true && (version === 'full' || step.short === true))

/** The steps that have a page of their own beside the way. */
export const asideSteps = <S extends Step>(steps: readonly S[]): readonly S[] =>
  steps.filter((step) => step.aside === true)
