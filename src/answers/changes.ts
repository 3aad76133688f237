/**
 * What is different between two states of the notes, as far as it can be undone: the answers, added concerns, opening
 * words, suggestions put away.
 */
import { blankItem } from '../form/blank'
import type { Field } from '../form/field'
import type { Group, Step } from '../form/step'
import { isList, type AnyAnswers, type AnyValue, type ItemOf, type ListOf, type RecordOf } from '../form/values'
import { STEPS } from '../steps'
import type { StepId } from './answers'
import type { Notes } from './notes'

/** A place in the answers. */
export interface AnswerPlace {
  step: StepId
  group: string
  /** The item's id in a list; null for a single record, and for the list as a whole. */
  itemId: string | null
  /** `field`: one answer. `mark`: its mark. `item`: it came or went. `list`: the order, or "none of these". */
  part: { field: string } | 'mark' | 'item' | 'list'
}

export interface Change {
  where: AnswerPlace | 'openingWords' | 'openingKept' | 'added' | 'hidden'
  /** Made key by key: one after the other they are one change. */
  typed: boolean
  /** Something was taken away that a button in its place puts back. */
  removed: boolean
}

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b)

const pickOf = (value: AnyValue | undefined): unknown =>
  typeof value === 'object' && value !== null && 'picked' in value ? value.picked : undefined

/** True where a change comes from keys in a field of text; false for ticks, picks and scales. */
function isTyped(field: Field | undefined, a: AnyValue | undefined, b: AnyValue | undefined): boolean {
  switch (field?.kind) {
    case 'text':
    case 'longText':
    case 'number':
    case 'date':
    case 'time':
    case 'work':
      return true
    case 'choice':
    case 'choices':
      return same(pickOf(a), pickOf(b))
    case 'approximateDate': {
      const [one, other] = [a, b] as readonly ({ kind?: string } | null)[]
      return !one || !other || one.kind === other.kind
    }
    default:
      return false
  }
}

type Place = Pick<AnswerPlace, 'step' | 'group' | 'itemId'>

function recordChanges(place: Place, group: Group, a: RecordOf, b: RecordOf): Change[] {
  if (a === b) return []
  const fields = Object.keys(group.fields).filter((name) => !same(a.values[name], b.values[name]))
  const changes = fields.map((name): Change => ({
    where: { ...place, part: { field: name } },
    typed: isTyped(group.fields[name], a.values[name], b.values[name]),
    removed: false,
  }))
  if (a.disclosure === b.disclosure) return changes
  return [...changes, { where: { ...place, part: 'mark' }, typed: false, removed: false }]
}

function listChanges(place: Place, group: Group, a: ListOf, b: ListOf): Change[] {
  const find = (list: ListOf, id: string): ItemOf | undefined => list.items.find((item) => item.id === id)
  // The record that belongs to a pick is there once something is said in it: its coming is no event of its own.
  const stand = (list: ListOf, id: string): ItemOf | undefined =>
    find(list, id) ?? (group.kind === 'perPick' ? blankItem(group, id) : undefined)
  const ids = [...new Set([...a.items, ...b.items].map((item) => item.id))]
  const changes = ids.flatMap((itemId): Change[] => {
    const [one, other] = [stand(a, itemId), stand(b, itemId)]
    if (one && other) return recordChanges({ ...place, itemId }, group, one, other)
    // A tick taken off and put on again are two things done; only what was removed from a list is put back as it was.
    const removed = other === undefined && group.kind === 'list'
    return [{ where: { ...place, itemId, part: 'item' }, typed: false, removed }]
  })
  const order = (list: ListOf, among: ListOf): string[] =>
    list.items.map((item) => item.id).filter((id) => find(among, id))
  if (a.instead !== b.instead || !same(order(a, b), order(b, a))) {
    changes.push({ where: { ...place, part: 'list' }, typed: false, removed: false })
  }
  return changes
}

function groupChanges(place: Place, group: Group, a?: RecordOf | ListOf, b?: RecordOf | ListOf): Change[] {
  if (a === b || a === undefined || b === undefined) return []
  if (isList(a) && isList(b)) return listChanges(place, group, a, b)
  return isList(a) || isList(b) ? [] : recordChanges(place, group, a, b)
}

/** Everything that changed from one state to the other, in the order of the steps. */
export function changesBetween(before: Notes, after: Notes): Change[] {
  const [a, b]: [AnyAnswers, AnyAnswers] = [before.answers, after.answers]
  const changes = (STEPS as readonly (Step & { id: StepId })[])
    .filter(({ id }) => a[id] !== b[id])
    .flatMap((step) =>
      Object.entries(step.groups).flatMap(([group, description]) =>
        groupChanges({ step: step.id, group, itemId: null }, description, a[step.id]?.[group], b[step.id]?.[group]),
      ),
    )
  const rest = (where: Change['where'], typed: boolean): void => void changes.push({ where, typed, removed: false })
  const [one, other] = [before.page.opening, after.page.opening]
  // Other words to begin with, and back to the suggested ones, are a press of a button.
  const otherKind = one.kind !== other.kind
  if (otherKind || one.text !== other.text || !same(one.from, other.from))
    rest('openingWords', other.text !== null && !otherKind)
  if (one.keep !== other.keep) rest('openingKept', false)
  if (!same(before.added, after.added)) rest('added', false)
  if (!same(before.hidden, after.hidden)) {
    // What was put away is brought back by a button in its place, as something that was removed.
    const removed = Object.keys(after.hidden).some((question) => before.hidden[question] !== after.hidden[question])
    changes.push({ where: 'hidden', typed: false, removed })
  }
  return changes
}
