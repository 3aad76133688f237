/** From stored answers to the form and back. */
import { blankGroup, blankItem } from './blank'
import { isUnsaid, wantsNext } from './nextItem'
import type { Group, Step } from './step'
import type { FormAnswers } from './StepContext'
import { isList, type AnyAnswers, type ListOf, type RecordOf } from './values'

const sameWords = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** The record of this page's pick, where there is none yet: blank, and kept only once something is said in it. */
function withItem(group: Group, stored: RecordOf | ListOf, itemId: string | undefined): RecordOf | ListOf {
  if (group.kind !== 'perPick' || itemId === undefined || !isList(stored)) return stored
  if (stored.items.some((item) => item.id === itemId)) return stored
  return { ...stored, items: [...stored.items, blankItem(group, itemId)] }
}

/** A list with the card that waits at its end. */
const withNext = (group: Group, stored: RecordOf | ListOf): RecordOf | ListOf =>
  group.kind === 'list' && isList(stored) && wantsNext(group, stored)
    ? { ...stored, items: [...stored.items, blankItem(group)] }
    : stored

/**
 * What the form starts with.
 * @param ownForm a form written by hand shows its lists as they are
 */
export const startingAnswers = (
  step: Step,
  answers: AnyAnswers,
  itemId: string | undefined,
  ownForm = false,
): FormAnswers =>
  Object.fromEntries(
    Object.entries(step.groups).map(([name, group]) => {
      const stored = withItem(group, answers[step.id]?.[name] ?? blankGroup(group), itemId)
      return [name, ownForm ? stored : withNext(group, stored)]
    }),
  )

/** What to keep of the form: all of it, but the blank records that only the page needed. */
export const answersToKeep = (
  step: Step,
  form: FormAnswers,
  before: FormAnswers,
  itemId: string | undefined,
): FormAnswers =>
  Object.fromEntries(
    Object.entries(form).map(([name, stored]) => {
      const group = step.groups[name]
      const had = before[name]
      if (group?.kind === 'list' && isList(stored)) {
        const hadIds = had !== undefined && isList(had) ? had.items.map((item) => item.id) : []
        const items = stored.items.filter((item) => hadIds.includes(item.id) || !isUnsaid(group, item))
        return [name, { ...stored, items }]
      }
      if (group?.kind !== 'perPick' || itemId === undefined || !isList(stored)) return [name, stored]
      if (had !== undefined && isList(had) && had.items.some((item) => item.id === itemId)) return [name, stored]
      const blank = blankItem(group, itemId)
      return [name, { ...stored, items: stored.items.filter((item) => item.id !== itemId || !sameWords(item, blank)) }]
    }),
  )
