/**
 * The answers in memory: one store, few verbs. Nothing here is written anywhere; a reload or a closed tab ends it.
 */
import { create } from 'zustand'
import type { AnyAnswers, ListOf, RecordOf } from '../form/values'
import { isList } from '../form/values'
import type { Disclosure } from '../form/step'
import type { Version } from '../form/shown'
import { defaultSettings, type PageSettings } from '../summary/settings'
import { onErase, setWritten } from './session'
import { noAnswers, type Answers, type StepId } from './answers'

export interface AnswersState {
  answers: Answers
  page: PageSettings
  /** Pages that the person skipped on purpose, by page id. */
  skipped: readonly string[]
  /** Asked in place on the support pages only; in memory only. */
  place: { region: string; ageBand: string }
}

const fresh = (): AnswersState => ({
  answers: noAnswers(),
  page: defaultSettings(typeof navigator === 'undefined' ? '' : navigator.language),
  skipped: [],
  place: { region: '', ageBand: '' },
})

export const useAnswers = create<AnswersState>(fresh)

const { getState, setState } = useAnswers

/** Puts in the answers of one step, as the form gives them. */
export function setStep(step: StepId, stepAnswers: Record<string, RecordOf | ListOf>): void {
  setWritten(true)
  setState((state) => ({ answers: { ...state.answers, [step]: stepAnswers } }))
}

/**
 * Marks one record: *page · aloud · private*.
 * @param recordId `step.group`, or `step.group/item`
 */
export function setMark(recordId: string, disclosure: Disclosure): void {
  const [path = '', itemId] = recordId.split('/')
  const [stepId = '', groupName = ''] = path.split('.')
  const answers: AnyAnswers = getState().answers
  const step = answers[stepId]
  const group = step?.[groupName]
  if (step === undefined || group === undefined) throw new Error(`There is no record "${recordId}"`)
  const marked = isList(group)
    ? { ...group, items: group.items.map((item) => (item.id === itemId ? { ...item, disclosure } : item)) }
    : { ...group, disclosure }
  // As in setStep: same shape, one mark changed.
  setStep(stepId as StepId, { ...step, [groupName]: marked })
}

export function setPage(change: Partial<PageSettings>): void {
  setState((state) => ({ page: { ...state.page, ...change } }))
}

export function setSkipped(pageId: string, skip: boolean): void {
  setState(({ skipped }) => ({
    skipped: skip ? [...skipped.filter((id) => id !== pageId), pageId] : skipped.filter((id) => id !== pageId),
  }))
}

export function setPlace(place: Partial<AnswersState['place']>): void {
  setState((state) => ({ place: { ...state.place, ...place } }))
}

/** Puts in a whole set of answers, from a file. */
export function replaceAnswers(answers: Answers, page: PageSettings): void {
  setWritten(true)
  setState({ ...fresh(), answers, page })
}

onErase(() => setState(fresh()))

/** The chosen version; the short one until something else is said. */
export const versionOf = (answers: Answers): Version =>
  answers.start.way.values.version.picked === 'full' ? 'full' : 'short'
