/** A made-up person who says something everywhere, in words as long as they come: for how pages look when they are full. */
import type { Answers } from '../../../src/answers/answers'
import { blankAnswers, blankItem, blankRecord } from '../../../src/form/blank'
import { OTHER, type Field } from '../../../src/form/field'
import { holds } from '../../../src/form/shown'
import { pickOptions, type Group, type Step } from '../../../src/form/step'
import type { AnyAnswers, AnyValue, ItemOf, ListOf, RecordOf } from '../../../src/form/values'
import { STEPS } from '../../../src/steps'

export const LONG_WORD = `Donaudampfschifffahrts${'elektrizitäten'.repeat(10)}hauptbetriebswerk`

/** One of each kind of details page. */
const CONCERNS = ['painPenetration', 'erection', 'desireLow', 'orgasmLate', 'porn', 'harass', 'enhance', OTHER]

const ALONE = new Set(['none', 'preferNot', 'noPref', 'nothing'])

/** Every option that can stand with others, the one for own words among them. */
const manyOf = (options: readonly string[], atMost = options.length): string[] => {
  const together = options.filter((id) => !ALONE.has(id))
  return [...together.filter((id) => id === OTHER), ...together.filter((id) => id !== OTHER)].slice(0, atMost)
}

/** Gives the words for one more question. */
type NextText = () => string

function valueOf(field: Field, next: NextText, openedBy: readonly string[]): AnyValue {
  switch (field.kind) {
    case 'text':
    case 'longText':
      return next()
    case 'choice': {
      const opening = field.options.find((id) => openedBy.includes(id))
      return { picked: opening ?? (field.options.includes(OTHER) ? OTHER : (field.options[0] ?? '')), other: next() }
    }
    case 'choices':
      return { picked: manyOf(field.options, field.atMost), other: next() }
    case 'references':
      return CONCERNS.slice(0, field.atMost)
    case 'scale':
      return 10
    case 'number':
      return String(field.to)
    case 'date':
      return '2026-12-03'
    case 'time':
      return '16:30'
    case 'approximateDate':
      return { kind: 'stage', id: 'otherStage', other: next() }
    case 'switch':
      return true
    case 'origin':
      return 'own'
    case 'work':
      return ''
    case 'records':
      return []
  }
}

/** The options of a field of the same record that open other fields of it. */
const opening = (group: Group, name: string): string[] =>
  Object.values(group.fields).flatMap((field) =>
    (field.when ?? []).flatMap((one) => (one.when === name && 'is' in one ? one.is : [])),
  )

const filled = <R extends RecordOf>(record: R, group: Group, next: NextText): R => ({
  ...record,
  values: Object.fromEntries(
    Object.entries(group.fields).map(([name, field]) => [name, valueOf(field, next, opening(group, name))]),
  ),
})

function filledGroup(step: Step, group: Group, next: NextText): RecordOf | ListOf {
  const item = (id: string): ItemOf => filled(blankItem(group, id), group, next)
  switch (group.kind) {
    case 'record':
      return filled(blankRecord(group), group, next)
    case 'list':
      return { instead: '', items: [item('a'), item('b')] }
    case 'perPick':
      return { instead: '', items: CONCERNS.map(item) }
    case 'picks': {
      const all = pickOptions(group)
      const some = all.includes(OTHER) ? [all[0] ?? '', OTHER] : all.slice(0, 2)
      return { instead: '', items: (step.id === 'concerns' ? CONCERNS : some).map(item) }
    }
  }
}

/** Answers to every question; the words end in a number, so that each can be found again. */
export function wordy(text = LONG_WORD): Answers {
  let count = 0
  const next: NextText = () => `${text}${(count += 1)}.`
  const answers: AnyAnswers = blankAnswers<Step>(STEPS)
  for (const step of STEPS as readonly Step[]) {
    if (step.memoryOnly === true) continue
    for (const [name, group] of Object.entries(step.groups)) {
      answers[step.id] = { ...answers[step.id], [name]: filledGroup(step, group, next) }
    }
  }
  return open(answers)
}

/** Where a first answer would keep a group closed, one that opens it. */
function open(answers: AnyAnswers): Answers {
  for (const step of STEPS as readonly Step[]) {
    for (const group of Object.values(step.groups)) {
      for (const condition of group.when ?? []) {
        const [stepId = '', groupName = '', field = ''] = condition.when.split('.')
        const stored = answers[stepId]?.[groupName]
        const value = stored !== undefined && 'values' in stored ? stored.values[field] : undefined
        if (holds([condition], { answers }) || typeof value !== 'object' || value === null || !('picked' in value))
          continue
        if (typeof value.picked === 'string' && 'is' in condition) value.picked = condition.is[0] ?? ''
      }
    }
  }
  // Built from the same descriptions as the type, key by key.
  return answers as Answers
}
