/**
 * The answers in memory: one store, few verbs. Nothing here is written anywhere; `src/drafts` seals and keeps what it holds.
 */
import { create } from 'zustand'
import type { AnyAnswers, ListOf, RecordOf } from '../form/values'
import { isList } from '../form/values'
import { offPage } from '../form/restsOn'
import type { Disclosure } from '../form/step'
import type { Version } from '../form/shown'
import type { PageSettings } from '../summary/settings'
import { followingText } from '../steps/questions/questionItems'
import { changesBetween } from './changes'
import { forgetHistory, remember, takeRedo, takeUndo, type Done } from './history'
import { noNotes, type Notes } from './notes'
import { onErase, setWritten } from './session'
import { sharedStructure } from './sharedStructure'
import type { Answers, StepId } from './answers'

export { noNotes, type Notes }

export interface AnswersState extends Notes {
  /** Asked in place on the support pages only; in memory only. */
  place: { region: string; ageBand: string }
  /** One more each time the notes were put in from elsewhere; forms then start afresh. */
  epoch: number
}

const fresh = (epoch: number): AnswersState => ({ ...noNotes(), place: { region: '', ageBand: '' }, epoch })

export const useAnswers = create<AnswersState>(() => fresh(0))

const { getState, setState, subscribe } = useAnswers

const notesOf = ({ answers, page, skipped, added, chosen, hidden }: Notes): Notes => ({
  answers,
  page,
  skipped,
  added,
  chosen,
  hidden,
})

let onTheWay = false
const pageNow = (): string => (typeof window === 'undefined' ? '' : window.location.hash)

// Here and not in each verb: so none can be forgotten.
subscribe((now, before) => {
  if (onTheWay) return
  if (now.epoch === before.epoch) return remember(notesOf(before), notesOf(now), { page: pageNow() })
  // Notes that came to an empty place, or went, leave nothing to go back to.
  const isEmpty = (notes: Notes): boolean => changesBetween(noNotes(), notes).length === 0
  if (isEmpty(before) || isEmpty(now)) forgetHistory()
  else remember(notesOf(before), notesOf(now), { page: '', whole: true })
})

/** Settings and skipped pages stay as they are; they are not written, only set. */
function goTo(notes: Notes, { changes }: Done): void {
  const written = ({ page, epoch }: AnswersState): Partial<AnswersState> => ({
    ...(changes === null
      ? notes
      : {
          answers: notes.answers,
          added: notes.added,
          hidden: notes.hidden,
          page: { ...page, opening: notes.page.opening },
        }),
    epoch: epoch + 1,
  })
  onTheWay = true
  try {
    setState(written)
  } finally {
    onTheWay = false
  }
}

/** Takes the last change back. @returns what it was, or null when there is none */
export function undo(): Done | null {
  const done = takeUndo()
  if (done !== null) goTo(done.before, done)
  return done
}

/** Makes the change again that was undone last. @returns what it was, or null when there is none */
export function redo(): Done | null {
  const done = takeRedo()
  if (done !== null) goTo(done.after, done)
  return done
}

/** Puts in the answers of one step, as the form gives them. */
export function setStep(step: StepId, stepAnswers: Record<string, RecordOf | ListOf>): void {
  setWritten(true)
  setState((state) => {
    const kept = sharedStructure(state.answers[step], stepAnswers)
    return kept === state.answers[step] ? state : { answers: { ...state.answers, [step]: kept } }
  })
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

/**
 * The person looked at a question that was held back, and it may be on the page: what it rests on is known from now on.
 * @param itemId the question's id on the list
 */
export function lookedAgain(itemId: string): void {
  const { answers } = getState()
  const { list } = answers.questions
  const items = list.items.map((item) =>
    item.id === itemId
      ? { ...item, values: { ...item.values, fromOffPage: offPage(answers, item.values.from) } }
      : item,
  )
  setStep('questions', { list: { ...list, items } })
}

/**
 * Puts questions of the bank that nobody has edited into the language of the screens. Nobody did anything: there is nothing
 * to undo, and nothing new to keep.
 */
export function sayQuestionsAnew(): void {
  const { answers } = getState()
  const { list } = answers.questions
  const texts = list.items.map(({ values }) => followingText(values))
  if (texts.every((text, i) => text === list.items[i]?.values.text)) return
  const items = list.items.map((item, i) => ({
    ...item,
    values: { ...item.values, text: texts[i] ?? item.values.text },
  }))
  onTheWay = true
  try {
    setState({ answers: { ...answers, questions: { ...answers.questions, list: { ...list, items } } } })
  } finally {
    onTheWay = false
  }
}

export function setPage(change: Partial<PageSettings>): void {
  setState((state) => ({ page: sharedStructure(state.page, { ...state.page, ...change }) }))
}

export function setSkipped(pageId: string, skip: boolean): void {
  setState((state) => {
    // With each key a page is said not to be skipped.
    if (state.skipped.includes(pageId) === skip) return state
    return { skipped: skip ? [...state.skipped, pageId] : state.skipped.filter((id) => id !== pageId) }
  })
}

export function setPlace(place: Partial<AnswersState['place']>): void {
  setState((state) => ({ place: { ...state.place, ...place } }))
}

export const addDetails = (concern: string): void => setState(({ added }) => ({ added: [...added, concern] }))

export const dropDetails = (concern: string): void =>
  setState(({ added }) => ({ added: added.filter((one) => one !== concern) }))

export const chooseForPage = (setting: string): void =>
  setState(({ chosen }) => (chosen.includes(setting) ? {} : { chosen: [...chosen, setting] }))

/** @param basis what the suggestion rests on now: when that changes, it may be suggested again */
export function hideSuggestion(question: string, basis: string): void {
  setWritten(true)
  setState(({ hidden }) => ({ hidden: { ...hidden, [question]: basis } }))
}

export const showSuggestion = (question: string): void =>
  setState(({ hidden: { [question]: _shown, ...hidden } }) => ({ hidden }))

/** The notes as they stand, without what stays in memory only. */
export const notesNow = (): Notes => notesOf(getState())

/** Puts in whole notes: from a draft, a copy, an example. */
export function putNotes(notes: Notes): void {
  setWritten(true)
  setState(({ epoch, place }) => ({ ...notes, place, epoch: epoch + 1 }))
}

/** Puts in a whole set of answers, from a file. Its page was made for somebody, and stays so. */
export const replaceAnswers = (answers: Answers, page: PageSettings): void =>
  putNotes({ ...noNotes(), answers, page, chosen: ['reader'] })

onErase(() => setState(({ epoch }) => fresh(epoch + 1)))

/** The chosen version; the short one until something else is said. */
export const versionOf = (answers: Answers): Version =>
  answers.start.way.values.version.picked === 'full' ? 'full' : 'short'
