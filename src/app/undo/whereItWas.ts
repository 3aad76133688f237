/** Where a change was made and what it is called: for the way there, and for saying what was undone. */
import type { AnswerPlace, Change } from '../../answers/changes'
import type { Done } from '../../answers/history'
import { controlId, markControlId, pickControlId } from '../../form/controlId'
import { fieldId, groupId, type Group, type Step } from '../../form/step'
import { isList, type AnyAnswers } from '../../form/values'
import { say, sayIfAny } from '../../i18n'
import { STEPS } from '../../steps'

/** What a change was about, in the words of its page: never the person's own. */
export function nameOf({ changes }: Done): string {
  const where = changes?.[0]?.where
  if (where === undefined) return say('undo.notes')
  if (where === 'openingWords' || where === 'openingKept') return say('review.opening.title')
  const step = where === 'added' ? 'details' : where === 'hidden' ? 'questions' : where.step
  return sayIfAny(`${step}.title`) ?? step
}

const groupOf = (where: AnswerPlace): Group | undefined => {
  const step: Step | undefined = STEPS.find((one) => one.id === where.step)
  return step?.groups[where.group]
}

/** Boxes that stand on the page at once; the others are behind a lid, and there the list as a whole has to do. */
function standsOpen(group: Group, option: string): boolean {
  if (group.kind !== 'picks') return false
  const groups = Object.entries(group.options)
  return groups.some(
    ([name, ids]) => ids.includes(option) && (groups.length === 1 || name === 'first' || ids.length === 1),
  )
}

function controlOfItem(where: AnswerPlace, itemId: string, answers: AnyAnswers): string {
  const id = groupId(where.step, where.group)
  const group = groupOf(where)
  const stored = answers[where.step]?.[where.group]
  const isThere = stored !== undefined && isList(stored) && stored.items.some((item) => item.id === itemId)
  if (group !== undefined && standsOpen(group, itemId)) return pickControlId(id, itemId)
  return isThere ? controlId(id, itemId) : controlId(id)
}

/** The control that a change was made with, as it stands in the state to go to; null where no single one is. */
export function controlOf({ where }: Change, answers: AnyAnswers): string | null {
  if (where === 'added') return null
  if (where === 'hidden') return 'f-questions-suggested'
  if (where === 'openingWords') return 'opening-words'
  if (where === 'openingKept') return 'opening-kind'
  const { step, group, part } = where
  const itemId = where.itemId ?? undefined
  const id = groupId(step, group)
  if (part === 'mark') return markControlId(id, itemId)
  if (typeof part === 'object') return controlId(fieldId(step, group, part.field), itemId)
  return part === 'item' && itemId !== undefined ? controlOfItem(where, itemId, answers) : controlId(id)
}
