/**
 * What the medicines call for. Nothing here says that a medicine causes something: one sentence is the same for every kind
 * that labels or reviews name, and the boxes are about what does not mix. What a hidden question holds calls for nothing.
 */
import { holds } from '../../form/shown'
import { isList, type AnyAnswers, type ListOf } from '../../form/values'
import { concerns } from '../../steps/concerns/concerns'
import { medicines } from '../../steps/medicines/medicines'
import { describeClass, type MedicineClass } from '../../steps/medicines/names/classes'
import { mixingIn, type Mixing } from '../../steps/medicines/names/mixing'
import type { MedicineName, MedicineNames } from '../../steps/medicines/names/load'

export interface Situation {
  answers: AnyAnswers
  /** Null while they are not there: then no name tells anything. */
  names: MedicineNames | null
  /** The list item in which the question stands. */
  itemId: string | undefined
}

/** What a medicine's name tells. */
interface Named {
  /** The listed name that it holds. */
  match: MedicineName | null
  /** What it is of that must not be mixed; seen with the names unknown, too. */
  mixing: readonly Mixing[]
}

const NONE: ReadonlyMap<string, Named> = new Map()

/** By the list as it stands: it is asked for several times below each card of the page. */
const looked = new WeakMap<ListOf, { names: MedicineNames | null; found: ReadonlyMap<string, Named> }>()

function namedIn(list: ListOf, names: MedicineNames | null): ReadonlyMap<string, Named> {
  const before = looked.get(list)
  if (before?.names === names) return before.found
  const found = new Map<string, Named>()
  for (const { id, values } of list.items) {
    const { name } = values
    if (typeof name === 'string') found.set(id, { match: names?.match(name) ?? null, mixing: mixingIn(name) })
  }
  looked.set(list, { names, found })
  return found
}

/** By the item's id; none while the list is hidden. */
function namedItems({ answers, names }: Situation): ReadonlyMap<string, Named> {
  const list = answers['medicines']?.['list']
  if (list === undefined || !isList(list) || list.instead !== '') return NONE
  return holds(medicines.groups.list.when, { answers }) ? namedIn(list, names) : NONE
}

const listed = (situation: Situation): readonly MedicineName[] =>
  [...namedItems(situation).values()].flatMap(({ match }) => match ?? [])

const has = (found: readonly MedicineName[], wanted: MedicineClass): boolean =>
  found.some(({ medicineClass }) => medicineClass === wanted)

const isOf = ({ match, mixing }: Named, kind: Mixing): boolean => match?.medicineClass === kind || mixing.includes(kind)

const mixes = (situation: Situation, kind: Mixing): boolean =>
  [...namedItems(situation).values()].some((named) => isOf(named, kind))

const said =
  (when: string, ...is: readonly string[]) =>
  ({ answers }: Situation): boolean =>
    holds([{ when, is }], { answers })

const hasErectionPillsTicked = said('medicines.forSex.used', 'pde5rx', 'pde5online')
const hasPoppers = said('mind.drugs.used', 'poppers')
const hasHeartCondition = said('health.conditions', 'heart', 'stroke')
const hasProductForSexTicked = said('medicines.forSex.used', 'pde5online', 'herbal', 'testo')

const hasWhatDoesNotMix = (situation: Situation): boolean =>
  mixes(situation, 'nitrate') || hasPoppers(situation) || hasHeartCondition(situation)

const erectionPillsListed = (situation: Situation): boolean => mixes(situation, 'pde5')

const atList = (situation: Situation): boolean => erectionPillsListed(situation) && hasWhatDoesNotMix(situation)

/**
 * Erection pills beside nitrates, poppers or a heart condition (Princeton III consensus, PMC3498391; safety information of
 * sildenafil). It is called for wherever one of the two was said; on the page of the medicines, once.
 */
export const HEART_PILLS = {
  atList,
  atItem: (situation: Situation) => {
    const named = namedItems(situation).get(situation.itemId ?? '')
    return named !== undefined && (isOf(named, 'pde5') || isOf(named, 'nitrate')) && atList(situation)
  },
  atTick: (situation: Situation) =>
    !erectionPillsListed(situation) && hasErectionPillsTicked(situation) && hasWhatDoesNotMix(situation),
  atConditions: (situation: Situation) =>
    hasHeartCondition(situation) && (erectionPillsListed(situation) || hasErectionPillsTicked(situation)),
  atPoppers: (situation: Situation) =>
    hasPoppers(situation) && (erectionPillsListed(situation) || hasErectionPillsTicked(situation)),
} as const

/** Products sold for sex may hold what is not on the label (Corazza et al. 2014, a review). */
export const SUPPLEMENTS = {
  atList: (situation: Situation) => has(listed(situation), 'sexSupplement') && !hasProductForSexTicked(situation),
  atTick: hasProductForSexTicked,
} as const

const { desire, arousal, orgasm, pain } = concerns.groups.picked.options
/** With one of these concerns, somebody might think of stopping a medicine on their own. */
const MAY_LEAD_TO_STOPPING = [...desire, ...arousal, ...orgasm, ...pain, 'medicine', 'outOfControl', 'porn', 'risks']

/** Not for what only the boxes ask for, nor while a clinician has not looked at its evidence. */
function getsSentence(kind: MedicineClass): boolean {
  const { waits, safetyOnly } = describeClass(kind)
  return waits !== true && safetyOnly !== true
}

/** The names, as listed, whose kind is named by labels or reviews, and whether more is to be said about stopping. */
export function listedKinds(situation: Situation): { names: readonly string[]; dontStop: boolean } | null {
  const named = listed(situation).filter(({ medicineClass }) => medicineClass !== '' && getsSentence(medicineClass))
  if (named.length === 0) return null
  return {
    names: [...new Set(named.map(({ name }) => name))],
    dontStop: said('concerns.picked', ...MAY_LEAD_TO_STOPPING)(situation),
  }
}
