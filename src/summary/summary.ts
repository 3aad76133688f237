/**
 * What was said, in no language: sections → groups → blocks → lines. Derived from answers and descriptions. What stands
 * here has passed "shown when", blanks and references, but not yet the marks and the version: that is `forSharing`.
 */
import { isBlank } from '../form/blank'
import { birthYearFrom } from '../form/approximateDate'
import { NEVER_ASKED, type Field } from '../form/field'
import { isHeldBack, offPage, type RestsOn } from '../form/restsOn'
import { holds } from '../form/shown'
import { fieldId, groupId, type Disclosure, type Group, type Step } from '../form/step'
import { isList, type AnyAnswers, type AnyValue, type ItemOf, type ListOf, type RecordOf } from '../form/values'

/** One answered question. `id` is the field's full id, `step.group.field`. */
export interface Line {
  id: string
  field: Field
  value: AnyValue
  /** What is known of what was typed, to stand beside it: the generic name of a brand (`beside.ts`). No answer. */
  beside?: string
  /** It is over: said in the past where there are words for that (`<field>.past`). */
  isPast?: true
}

/** One record that has something to say: a group of single answers, a list item, or a pick (which speaks by being picked). */
export interface Block {
  /** `step.group`, or `step.group/item`. Change links and derived text name a record by it. */
  recordId: string
  groupId: string
  /** The item's id in a list (an option's id for picks, a concern's id for details), or ''. */
  itemId: string
  disclosure: Disclosure
  lines: Line[]
  /** Switches of the record that are on ("print the name"). */
  on: readonly string[]
  /** Where the item came from, or ''. */
  origin: string
  /** It rests on something that is, or was when it came, kept off the page. */
  fromOffPage: boolean
  /** Nothing else is on its list, whatever the marks. */
  isOnly?: true
  /** Something it rests on was taken off the page since: it is shared with nobody until the person looks again. */
  heldBack: boolean
}

export interface GroupSummary {
  id: string
  kind: Group['kind']
  /** "I have none" and "prefer not to say" are answers. */
  instead: '' | 'none' | 'preferNot'
  blocks: Block[]
  /** For tables: the columns, in the description's order. */
  fields: readonly string[]
}

export interface Section {
  /** The step's id. */
  id: string
  groups: GroupSummary[]
}

/** What to take in: all that may print, or (for review) also what never prints: unmarked topics, "prefer not to say". */
export type Scope = 'printable' | 'everything'

export interface Summary {
  scope: Scope
  sections: Section[]
  /** The day on which the summary is made, `YYYY-MM-DD`. */
  today: string
  /** For ages and stages of life; null when the age is not known. */
  birthYear: number | null
  /** It is read beside the partner: "my partner", where else "a partner" is said. */
  partnerThere?: true
  /** The reader has met the person before: what is said to somebody new is not said. */
  isAgain?: true
}

export interface PrintableSummary extends Summary {
  scope: 'printable'
}

export const recordIdOf = (group: string, itemId = ''): string => (itemId === '' ? group : `${group}/${itemId}`)

/** Options that say nothing to a reader when they stand alone: "no words for it" says again that it is hard to say. */
const SAY_NOTHING: readonly string[] = ['preferNot', 'noWords']

/** Answers that are given but say nothing to a reader. */
const saysNothing = (value: AnyValue): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'picked' in value &&
  [value.picked].flat().every((id) => SAY_NOTHING.includes(id))

/** Kinds that steer something and are never printed themselves. */
const NEVER_LINES: ReadonlySet<Field['kind']> = new Set(['switch', ...NEVER_ASKED])

/** Where the item came from, or ''. */
function originOf(group: Group, record: RecordOf): string {
  const [key = ''] = keysOf(group, 'origin')
  const origin = record.values[key]
  return typeof origin === 'string' ? origin : ''
}

function restsOn(group: Group, record: RecordOf): RestsOn {
  const recordsIn = (only?: 'offPage'): string[] =>
    Object.entries(group.fields).flatMap(([key, field]) =>
      // The kind goes with its value: a list of record ids.
      field.kind === 'records' && field.only === only ? ((record.values[key] as string[] | undefined) ?? []) : [],
    )
  return { from: recordsIn(), known: recordsIn('offPage') }
}

const keysOf = (group: Group, kind: Field['kind']): string[] =>
  Object.keys(group.fields).filter((key) => group.fields[key]?.kind === kind)

/** The option ids that are picked in `step.group` now. */
function picksIn(answers: AnyAnswers, id: string): ItemOf[] {
  const [step = '', group = ''] = id.split('.')
  const stored = answers[step]?.[group]
  return stored !== undefined && isList(stored) && stored.instead === '' ? stored.items : []
}

function linesOf(
  step: Step,
  name: string,
  group: Group,
  record: RecordOf,
  itemId: string,
  answers: AnyAnswers,
  scope: Scope,
): Line[] {
  const place = { answers, values: record.values, itemId }
  const all = scope === 'everything'
  return Object.entries(group.fields).flatMap(([key, field]): Line[] => {
    const value = record.values[key]
    if (value === undefined || isBlank(value) || (!all && saysNothing(value)) || NEVER_LINES.has(field.kind)) return []
    if (!all && field.printedIf !== undefined && isBlank(record.values[field.printedIf])) return []
    if (!holds(field.when, place)) return []
    const id = fieldId(step.id, name, key)
    if (field.kind !== 'references') return [{ id, field, value }]
    const picked = new Set(picksIn(answers, field.to).map((item) => item.id))
    const still = (value as string[]).filter((one) => picked.has(one))
    return still.length === 0 ? [] : [{ id, field, value: still }]
  })
}

function groupSummary(step: Step, name: string, group: Group, answers: AnyAnswers, scope: Scope): GroupSummary | null {
  const all = scope === 'everything'
  const stored = answers[step.id]?.[name]
  if (stored === undefined || (!all && group.summary === 'never')) return null
  const id = groupId(step.id, name)
  const base = { id, kind: group.kind, fields: Object.keys(group.fields) }
  const block = (record: RecordOf, itemId: string, disclosure: Disclosure): Block => {
    const rests = restsOn(group, record)
    return {
      recordId: recordIdOf(id, itemId),
      groupId: id,
      itemId,
      disclosure,
      lines: linesOf(step, name, group, record, itemId, answers, scope),
      on: keysOf(group, 'switch').filter((key) => record.values[key] === true),
      origin: originOf(group, record),
      fromOffPage: rests.known.length > 0 || offPage(answers, rests.from).length > 0,
      heldBack: isHeldBack(answers, rests),
    }
  }

  if (!isList(stored)) {
    if (!holds(group.when, { answers, values: stored.values })) return null
    const only = block(stored, '', stored.disclosure)
    return only.lines.length === 0 ? null : { ...base, instead: '', blocks: [only] }
  }

  if (group.kind === 'perPick') {
    const blocks = picksIn(answers, group.of).flatMap((pick) => {
      const item = stored.items.find((one) => one.id === pick.id)
      if (item === undefined || !holds(group.when, { answers, values: item.values, itemId: pick.id })) return []
      // It follows the mark of its pick: what is kept private is private as a whole.
      return [block(item, pick.id, pick.disclosure)]
    })
    const said = blocks.filter((one) => one.lines.length > 0)
    return said.length === 0 ? null : { ...base, instead: '', blocks: said }
  }

  if (!holds(group.when, { answers })) return null
  const printed = (item: ItemOf): boolean =>
    all || group.printedIf === undefined || !isBlank(item.values[group.printedIf])
  const items = stored.instead === '' ? stored.items.filter(printed) : []
  const blocks = items.map((item) => block(item, item.id, item.disclosure))
  // A pick speaks by being picked; an item of a list must hold something.
  const said = group.kind === 'picks' ? blocks : blocks.filter((one) => one.lines.length > 0)
  if (said.length === 0 && stored.instead !== 'none' && !(all && stored.instead === 'preferNot')) return null
  const [only] = said
  const isAlone = group.kind === 'list' && only !== undefined && said.length === 1
  return { ...base, instead: stored.instead, blocks: isAlone ? [{ ...only, isOnly: true }] : said }
}

/** The year of birth to reckon with, from the step that asks the age; the mark of the age does not matter: it is only reckoned with. */
function birthYearIn(answers: AnyAnswers, today: string): number | null {
  const record: RecordOf | ListOf | undefined = answers['about']?.['age']
  const age = record !== undefined && !isList(record) ? record.values['age'] : ''
  return typeof age === 'string' ? birthYearFrom(age, today) : null
}

function summarizeScope<S extends Scope>(steps: readonly Step[], answers: AnyAnswers, today: string, scope: S) {
  const sections = steps
    .filter((step) => step.memoryOnly !== true)
    .map((step) => ({
      id: step.id,
      groups: Object.entries(step.groups).flatMap(
        ([name, group]) => groupSummary(step, name, group, answers, scope) ?? [],
      ),
    }))
    .filter((section) => section.groups.length > 0)
  return { sections, today, birthYear: birthYearIn(answers, today), scope }
}

/**
 * Everything that was said and may have a place on a page, whatever its mark.
 * @param today the day of making, `YYYY-MM-DD`
 */
export const summarize = (steps: readonly Step[], answers: AnyAnswers, today: string): PrintableSummary =>
  summarizeScope(steps, answers, today, 'printable')

/** Everything that was said, also what never prints. For the review on screen; `forSharing` does not take it. */
export const summarizeAll = (steps: readonly Step[], answers: AnyAnswers, today: string): Summary =>
  summarizeScope(steps, answers, today, 'everything')
