/** The pages of the way, in order: one for each step, and for the details one for each concern. Computed, never stored. */
import type { Answers, StepId } from '../answers/answers'
import { isBlank } from '../form/blank'
import { asideSteps, stepsOf, type Version } from '../form/shown'
import type { Step } from '../form/step'
import { isList, type AnyAnswers, type ItemOf, type RecordOf } from '../form/values'
import { STEPS } from '../steps'
import type { AsidePage, Route } from './routes'

export interface StepPlace {
  /** `concerns`, or `details/2` for the second concern. Names a page in memory; not an address. */
  id: string
  step: Step & { id: StepId }
  /** The concern, or ''. */
  itemId: string
  /** The page's number within its step, 0 where the step has one page. */
  number: number
  /** The step's place on the way, from 1; 0 beside the way. */
  position: number
}

/** The last step on the way is to check and make the page. */
export const wayLength = (version: Version): number => stepsOf(STEPS, version).length + 1

const HARD_TO_SAY = 'hardToSay'

/** What the details pages come up for: all concerns, or in the short version the first main one and those added to it. */
export function detailItems(answers: Answers, version: Version, added: readonly string[]): string[] {
  const { picked, most } = answers.concerns
  const ids = picked.instead === '' ? picked.items.map((item) => item.id) : []
  const main = most.values.main.filter((id) => ids.includes(id))
  const others = ids.filter((id) => !main.includes(id))
  // There is little to say about not knowing what to say: what else was picked comes first.
  const inOrder = [...main, ...others.filter((id) => id !== HARD_TO_SAY), ...others.filter((id) => id === HARD_TO_SAY)]
  if (version === 'full') return inOrder
  const said = new Set([...added, ...inOrder.filter((id) => hasDetails(answers, id))])
  return inOrder.filter((id, i) => i === 0 || said.has(id))
}

/** Whether something was said on the page of a concern. */
export const hasDetails = (answers: Answers, concern: string): boolean =>
  Object.values(answers.details).some((group) =>
    group.items.some((item) => item.id === concern && Object.values(item.values).some((value) => !isBlank(value))),
  )

/** @param items what the details pages come up for: `detailItems` */
export const placesWith = (version: Version, items: readonly string[]): StepPlace[] =>
  stepsOf(STEPS, version).flatMap((step, i): StepPlace[] => {
    const place = { step, position: i + 1 }
    if (!('perPick' in step)) return [{ ...place, id: step.id, itemId: '', number: 0 }]
    return items.map((itemId, n) => ({ ...place, id: `${step.id}/${n + 1}`, itemId, number: n + 1 }))
  })

export const stepPlaces = (answers: Answers, version: Version, added: readonly string[] = []): StepPlace[] =>
  placesWith(version, detailItems(answers, version, added))

/** The page of an address, or undefined when there is none (any more). */
export const placeOfRoute = (places: readonly StepPlace[], route: Route): StepPlace | undefined =>
  route.page === 'step'
    ? places.find((place) => place.step.id === route.step && place.number === route.number)
    : undefined

/** Where the steps beside the way have their page. */
const ASIDE: Readonly<Partial<Record<StepId, AsidePage>>> = { booking: 'booking', afterVisit: 'after' }

export const asidePlaces = (): StepPlace[] =>
  asideSteps<StepPlace['step']>(STEPS).map((step) => ({ id: step.id, step, itemId: '', number: 0, position: 0 }))

export function routeOf({ step, number }: Pick<StepPlace, 'step' | 'number'>): Route {
  const page = ASIDE[step.id]
  return page === undefined ? { page: 'step', step: step.id, number } : { page }
}

const recordSaysSomething = (record: RecordOf): boolean =>
  Object.values(record.values).some((value) => typeof value !== 'boolean' && !isBlank(value))

/** True when anything was said on a page, half-typed items too. */
export function hasAnswers({ step, itemId }: Pick<StepPlace, 'step' | 'itemId'>, answers: AnyAnswers): boolean {
  return Object.entries(step.groups).some(([name, group]) => {
    const stored = answers[step.id]?.[name]
    if (stored === undefined) return false
    if (!isList(stored)) return recordSaysSomething(stored)
    if (stored.instead !== '') return true
    const says = (item: ItemOf): boolean => group.kind === 'picks' || recordSaysSomething(item)
    return stored.items.some((item) => (itemId === '' || item.id === itemId) && says(item))
  })
}

export type PageState = 'notStarted' | 'some' | 'skipped'

export function stateOf(place: StepPlace, answers: AnyAnswers, skipped: readonly string[]): PageState {
  if (hasAnswers(place, answers)) return 'some'
  return skipped.includes(place.id) ? 'skipped' : 'notStarted'
}
