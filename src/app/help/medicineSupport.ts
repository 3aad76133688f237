/**
 * Where the boxes stand that rules call for (`src/suggestions`): the rules decide whether, this decides below which
 * question. Nothing here says that a medicine causes something: one sentence is the same for every kind that labels or
 * reviews name, and the boxes are about what does not mix.
 */
import { holds } from '../../form/shown'
import { isList, optionsIn, type AnyAnswers, type ListOf } from '../../form/values'
import { medicines } from '../../steps/medicines/medicines'
import { describeClass, type MedicineClass } from '../../steps/medicines/names/classes'
import type { MedicineName, MedicineNames } from '../../steps/medicines/names/load'
import { toldBy, type Told } from '../../steps/medicines/names/told'
import type { Because, BoxId, FiredRule } from '../../suggestions'

export interface Situation {
  answers: AnyAnswers
  /** Null while they are not there: then a name tells only what must not be mixed. */
  names: MedicineNames | null
  /** The rules that these answers fire; none while the rules are on their way. */
  fired: readonly FiredRule[]
  /** The list item in which the question stands. */
  itemId: string | undefined
}

const NONE: ReadonlyMap<string, Told> = new Map()

/** By the list as it stands: it is asked for several times below each card of the page. */
const looked = new WeakMap<ListOf, { names: MedicineNames | null; found: ReadonlyMap<string, Told> }>()

function toldIn(list: ListOf, names: MedicineNames | null): ReadonlyMap<string, Told> {
  const before = looked.get(list)
  if (before?.names === names) return before.found
  const found = new Map<string, Told>()
  for (const { id, values } of list.items) {
    if (typeof values['name'] === 'string') found.set(id, toldBy(values['name'], names))
  }
  looked.set(list, { names, found })
  return found
}

/** By the item's id; none while the list is hidden. */
function toldItems({ answers, names }: Situation): ReadonlyMap<string, Told> {
  const list = answers['medicines']?.['list']
  if (list === undefined || !isList(list) || list.instead !== '') return NONE
  return holds(medicines.groups.list.when, { answers }) ? toldIn(list, names) : NONE
}

const becauseOf = ({ fired }: Situation, box: BoxId): readonly Because[] =>
  fired.filter(({ boxes }) => boxes.includes(box)).flatMap(({ because }) => because)

const NAME = 'medicines.list.name'
const TICK = 'medicines.forSex.used'
const has = (because: readonly Because[], id: string): boolean => because.some((one) => one.id === id)

const heartPills = (situation: Situation): readonly Because[] => becauseOf(situation, 'heartPillsCard')

/** As they were typed, in the order of the list. */
function typedNames({ answers }: Situation, ids: ReadonlySet<string>): readonly string[] {
  const list = answers['medicines']?.['list']
  if (list === undefined || !isList(list)) return []
  const names = list.items.flatMap(({ id, values }) =>
    ids.has(id) && typeof values['name'] === 'string' ? [values['name'].trim()] : [],
  )
  return [...new Set(names)]
}

/** An erection pill stands on the list, by its name. */
const isPillListed = (situation: Situation): boolean =>
  heartPills(situation).some(
    ({ id, itemId = '' }) => id === NAME && toldItems(situation).get(itemId)?.classes.includes('pde5') === true,
  )

/**
 * Erection pills beside nitrates, poppers or a heart condition. It stands wherever one of the two was said; on the page of
 * the medicines, once.
 */
export const HEART_PILLS = {
  atList: isPillListed,
  listed: (situation: Situation): readonly string[] =>
    typedNames(
      situation,
      new Set(heartPills(situation).flatMap(({ id, itemId = '' }) => (id === NAME ? [itemId] : []))),
    ),
  atItem: (situation: Situation) =>
    isPillListed(situation) &&
    heartPills(situation).some(({ id, itemId }) => id === NAME && itemId === situation.itemId),
  atTick: (situation: Situation) => !isPillListed(situation) && has(heartPills(situation), TICK),
  atConditions: (situation: Situation) => has(heartPills(situation), 'health.conditions'),
  atPoppers: (situation: Situation) => has(heartPills(situation), 'mind.drugs.used'),
} as const

const supplements = (situation: Situation): readonly Because[] => becauseOf(situation, 'supplementCard')

/** Products sold for sex may hold what is not on the label. */
export const SUPPLEMENTS = {
  atList: (situation: Situation) => supplements(situation).length > 0 && !has(supplements(situation), TICK),
  atTick: (situation: Situation) => has(supplements(situation), TICK),
} as const

const elsewhere = (situation: Situation): readonly Because[] => becauseOf(situation, 'pillsElsewhereCard')

/** Erection pills from a friend or the web: not beside the alert, which says more. */
export const PILLS_ELSEWHERE = {
  atList: (situation: Situation) =>
    elsewhere(situation).length > 0 && !has(elsewhere(situation), TICK) && heartPills(situation).length === 0,
  atTick: (situation: Situation) => has(elsewhere(situation), TICK) && heartPills(situation).length === 0,
} as const

/** Not for what only the boxes ask for. */
const getsSentence = (id: MedicineClass): boolean => describeClass(id).safetyOnly !== true

/** The items of the list that are among the reasons. */
const medicinesIn = (because: readonly Because[]): readonly string[] =>
  because.flatMap(({ id, itemId = '' }) => (id === NAME ? [itemId] : []))

/** Said to be stopped: nothing is to be said of taking it, and least of all of stopping. */
function stoppedItems({ answers }: Situation): ReadonlySet<string> {
  const list = answers['medicines']?.['list']
  if (list === undefined || !isList(list)) return new Set()
  const stopped = list.items.filter(({ values }) => optionsIn(values['status']).includes('stopped'))
  return new Set(stopped.map(({ id }) => id))
}

/**
 * The names, as listed, whose kind is named by labels or reviews, and whether more is to be said about stopping: both only
 * of what was not stopped.
 */
export function listedKinds(situation: Situation): { names: readonly string[]; dontStop: boolean } | null {
  const told = toldItems(situation)
  const stopped = stoppedItems(situation)
  // The rules that look at times come first: what they look at is named before the rest.
  const first = medicinesIn(becauseOf(situation, 'medsDontStop'))
  const named = [...new Set([...first, ...told.keys()])].flatMap((itemId): MedicineName[] => {
    if (stopped.has(itemId)) return []
    const { name = null, classes = [] } = told.get(itemId) ?? {}
    return name !== null && classes.some(getsSentence) ? [name] : []
  })
  const dontStop = situation.fired.some(({ boxes, because }) => {
    const ids = medicinesIn(because)
    return boxes.includes('medsDontStop') && (ids.length === 0 || ids.some((id) => !stopped.has(id)))
  })
  const said = named.map((name) => situation.names?.said(name).name ?? name.name)
  return named.length > 0 || dontStop ? { names: [...new Set(said)], dontStop } : null
}
