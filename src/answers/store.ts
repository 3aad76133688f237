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

/** What a person wrote and chose: what is kept, copied and brought back as one piece. */
export interface Notes {
  answers: Answers
  page: PageSettings
  /** Pages that the person skipped on purpose, by page id. */
  skipped: readonly string[]
  /** Concerns added to "a little more" in the short version. */
  added: readonly string[]
  /** Settings of the page that the person chose themselves, by name. */
  chosen: readonly string[]
}

export interface AnswersState extends Notes {
  /** Asked in place on the support pages only; in memory only. */
  place: { region: string; ageBand: string }
  /** One more each time the notes were put in from elsewhere; forms then start afresh. */
  epoch: number
}

export const noNotes = (): Notes => ({
  answers: noAnswers(),
  page: defaultSettings(typeof navigator === 'undefined' ? '' : navigator.language),
  skipped: [],
  added: [],
  chosen: [],
})

const fresh = (epoch: number): AnswersState => ({ ...noNotes(), place: { region: '', ageBand: '' }, epoch })

export const useAnswers = create<AnswersState>(() => fresh(0))

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

export const addDetails = (concern: string): void => setState(({ added }) => ({ added: [...added, concern] }))

export const chooseForPage = (setting: string): void =>
  setState(({ chosen }) => (chosen.includes(setting) ? {} : { chosen: [...chosen, setting] }))

/** The notes as they stand, without what stays in memory only. */
export function notesNow(): Notes {
  const { answers, page, skipped, added, chosen } = getState()
  return { answers, page, skipped, added, chosen }
}

/** Puts in whole notes: from a draft, a copy, an example. */
export function putNotes(notes: Notes): void {
  setWritten(true)
  setState(({ epoch, place }) => ({ ...notes, place, epoch: epoch + 1 }))
}

/** Puts in a whole set of answers, from a file. */
export const replaceAnswers = (answers: Answers, page: PageSettings): void => putNotes({ ...noNotes(), answers, page })

onErase(() => setState(({ epoch }) => fresh(epoch + 1)))

/** The chosen version; the short one until something else is said. */
export const versionOf = (answers: Answers): Version =>
  answers.start.way.values.version.picked === 'full' ? 'full' : 'short'
