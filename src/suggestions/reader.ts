/**
 * How rules look at answers. Each look gives back the answers that it found, ready to be shown as the reason, or null;
 * so a rule's reasons are exactly what made it fire. What may be looked at is decided in `answered.ts`, for all alike.
 */
import { dateRange, type DateRange, type Stage } from '../form/approximateDate'
import type { RecordOf, AnyAnswers, AnyValue } from '../form/values'
import { isList, optionsIn } from '../form/values'
import { answerIn, openGroup, openItems, type OpenGroup, type OpenItem } from './answered'
import { anyOf } from './found'
import type { FieldName, ItemsId, ListId, OptionAt, OptionOf, PicksId, PickOf, RecordFieldId } from './ids'
import type { Because, Found, SuggestionSetting } from './suggestion'

/** A rough time that can be placed, and the answer that said it. */
export interface Dated {
  range: DateRange
  found: readonly Because[]
}

export interface ItemReader<Id extends ItemsId> {
  /** The item's id; for details, the concern's. */
  id: string
  chose: <F extends FieldName<Id, 'choice' | 'choices'>>(field: F, options: readonly OptionOf<Id, F>[]) => Found
  said: (field: FieldName<Id, 'text' | 'longText' | 'choice' | 'choices'>) => Found
  /** What was typed, or ''. */
  text: (field: FieldName<Id, 'text' | 'longText'>) => string
  date: (field: FieldName<Id, 'approximateDate'>) => Dated | null
  /** A rough time that was said by one of these stages of life. */
  began: (field: FieldName<Id, 'approximateDate'>, stages: readonly Stage[]) => Found
}

export interface Reader {
  setting: SuggestionSetting
  /** A single answer that is one of these, or several of which one is. */
  chose: <F extends RecordFieldId<'choice' | 'choices'>>(id: F, options: readonly OptionAt<F>[]) => Found
  /** Something was picked that is none of these. */
  choseBesides: <F extends RecordFieldId<'choice' | 'choices'>>(id: F, options: readonly OptionAt<F>[]) => Found
  /** Any words, or any pick, at all. */
  said: (id: RecordFieldId<'text' | 'longText' | 'choice' | 'choices'>) => Found
  /** What was typed, or ''. */
  text: (id: RecordFieldId<'text' | 'longText'>) => string
  /** The ids that point to picks elsewhere, as they stand. */
  references: (id: RecordFieldId<'references'>) => readonly string[]
  atLeast: (id: RecordFieldId<'scale' | 'number'>, least: number) => Found
  atMost: (id: RecordFieldId<'scale' | 'number'>, most: number) => Found
  date: (id: RecordFieldId<'approximateDate'>) => Dated | null
  /** Any of these in a list of picks. */
  picked: <Id extends PicksId>(id: Id, options: readonly PickOf<Id>[]) => Found
  /** "I have none" was the answer. */
  none: (id: ListId) => Found
  items: <Id extends ItemsId>(id: Id) => readonly ItemReader<Id>[]
}

/** A scale's number, or a number as typed. */
function numberIn(value: AnyValue): number | null {
  if (typeof value === 'number') return value
  return typeof value === 'string' && /^\s*\d{1,3}\s*$/.test(value) ? Number(value) : null
}

/**
 * Ages and stages of life stay unplaced: with a known age they span two years and more, too wide to set beside another
 * time, so no age is needed.
 */
const rangeIn = (value: AnyValue): DateRange | null =>
  typeof value === 'object' && value !== null && 'kind' in value ? dateRange(value, null) : null

const stageIn = (value: AnyValue): string =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'stage' ? value.id : ''

interface Spot {
  value: AnyValue
  because: Because
}

const foundIf = (spot: Spot | null, holds: (value: AnyValue) => boolean): Found =>
  spot !== null && holds(spot.value) ? [spot.because] : null

const textIn = (spot: Spot | null): string => (typeof spot?.value === 'string' ? spot.value : '')

const datedIn = (spot: Spot | null): Dated | null => {
  const range = spot === null ? null : rangeIn(spot.value)
  return spot === null || range === null ? null : { range, found: [spot.because] }
}

const choseIn = (spot: Spot | null, options: readonly string[]): Found =>
  foundIf(spot, (value) => optionsIn(value).some((option) => options.includes(option)))

export function readerOf(answers: AnyAnswers, setting: SuggestionSetting): Reader {
  const { version } = setting
  const opened = new Map<string, OpenGroup | null>()
  const openedItems = new Map<string, readonly OpenItem[]>()

  function open(id: string): OpenGroup | null {
    const known = opened.get(id)
    if (known !== undefined) return known
    const group = openGroup(answers, version, id)
    opened.set(id, group)
    return group
  }

  /** The items that may be read; looked up once for all rules. */
  function itemsOf(id: string, group: OpenGroup): readonly OpenItem[] {
    const known = openedItems.get(id)
    if (known !== undefined) return known
    const items = openItems(answers, version, group)
    openedItems.set(id, items)
    return items
  }

  function becauseOf(id: string, owner: { recordId: string; record: RecordOf }, group: OpenGroup, itemId?: string) {
    // What lives in memory only has no mark of its own, and no place outside.
    const disclosure = group.step.memoryOnly === true ? 'private' : owner.record.disclosure
    return { id, ...(itemId === undefined ? {} : { itemId }), recordId: owner.recordId, disclosure }
  }

  function spotAt(fieldId: string): Spot | null {
    const at = fieldId.lastIndexOf('.')
    const [id, name] = [fieldId.slice(0, at), fieldId.slice(at + 1)]
    const group = open(id)
    if (group === null || isList(group.stored)) return null
    const value = answerIn(answers, version, group.group, name, group.stored)
    return value === null ? null : { value, because: becauseOf(fieldId, { recordId: id, record: group.stored }, group) }
  }

  function readItems<Id extends ItemsId>(id: Id): readonly ItemReader<Id>[] {
    const group = open(id)
    if (group === null) return []
    return itemsOf(id, group).map(({ item, owner }) => {
      const spot = (name: string): Spot | null => {
        const value = answerIn(answers, version, group.group, name, item, item.id)
        return value === null ? null : { value, because: becauseOf(`${id}.${name}`, owner, group, item.id) }
      }
      return {
        id: item.id,
        chose: (field, options) => choseIn(spot(field), options),
        said: (field) => foundIf(spot(field), () => true),
        text: (field) => textIn(spot(field)),
        date: (field) => datedIn(spot(field)),
        began: (field, stages) => foundIf(spot(field), (value) => stages.some((stage) => stage === stageIn(value))),
      }
    })
  }

  const picksOf = (id: string) => {
    const group = open(id)
    return group === null ? [] : itemsOf(id, group).map((one) => ({ ...one, group }))
  }

  return {
    setting,
    chose: (id, options) => choseIn(spotAt(id), options),
    choseBesides: (id, options) =>
      foundIf(spotAt(id), (value) =>
        optionsIn(value).some((option) => !(options as readonly string[]).includes(option)),
      ),
    said: (id) => foundIf(spotAt(id), () => true),
    text: (id) => textIn(spotAt(id)),
    references: (id) => {
      const value = spotAt(id)?.value
      return Array.isArray(value) ? value : []
    },
    atLeast: (id, least) => foundIf(spotAt(id), (value) => (numberIn(value) ?? -Infinity) >= least),
    atMost: (id, most) => foundIf(spotAt(id), (value) => (numberIn(value) ?? Infinity) <= most),
    date: (id) => datedIn(spotAt(id)),
    picked: (id, options) =>
      anyOf(
        ...picksOf(id)
          .filter(({ item }) => (options as readonly string[]).includes(item.id))
          .map(({ item, owner, group }) => [becauseOf(id, owner, group, item.id)]),
      ),
    none: (id) => {
      const group = open(id)
      if (group === null || !isList(group.stored) || group.stored.instead !== 'none') return null
      return [{ id, recordId: id, disclosure: group.group.starts ?? 'page' }]
    },
    items: readItems,
  }
}
