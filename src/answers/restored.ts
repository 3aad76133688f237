/**
 * What came back from a page, made fit to go on with. A page says nothing of what only steers the questions: which parts
 * of a step are open, which question of the bank one was, which way was taken. All of it follows from what the page says.
 */
import { isBlank } from '../form/blank'
import { holds, isAsked, placeOf, stepsOf, type Version } from '../form/shown'
import type { Group, Step } from '../form/step'
import { isList, type AnyAnswers, type ChoicesValue, type ListOf, type RecordOf } from '../form/values'
import { STEPS } from '../steps'
import { sourceOf } from '../steps/questions/questionItems'
import type { Answers } from './answers'

const recordsOf = (group: RecordOf | ListOf): readonly RecordOf[] => (isList(group) ? group.items : [group])

const saysSomething = (group: RecordOf | ListOf): boolean =>
  (isList(group) && (group.instead !== '' || group.items.length > 0)) ||
  recordsOf(group).some(({ values }) => Object.values(values).some((value) => !isBlank(value)))

/** The field of a group that never prints, and by which another group opens: `body.show.parts`. */
function doorOf(when: string): { step: string; group: string; field: string } | null {
  const [step = '', group = '', field] = when.split('.')
  const found: Group | undefined = (STEPS as readonly Step[]).find(({ id }) => id === step)?.groups[group]
  const isDoor = found?.summary === 'never' && field !== undefined && found.fields[field]?.kind === 'choices'
  return isDoor ? { step, group, field } : null
}

/** Opens what holds answers. The choice that opens it is on no page, so it was not in the file. */
function openDoors(answers: AnyAnswers): void {
  for (const step of STEPS as readonly Step[]) {
    for (const [name, group] of Object.entries(step.groups)) {
      const said = answers[step.id]?.[name]
      if (said === undefined || !saysSomething(said)) continue
      for (const condition of group.when ?? []) {
        const door = doorOf(condition.when)
        const [option] = 'is' in condition ? condition.is : []
        if (door === null || option === undefined || holds([condition], { answers })) continue
        const record = answers[door.step]?.[door.group]
        if (record === undefined || isList(record)) continue
        // doorOf looked: the field is one of several choices
        const now = record.values[door.field] as ChoicesValue
        const opened: RecordOf = {
          ...record,
          values: { ...record.values, [door.field]: { ...now, picked: [...now.picked, option] } },
        }
        answers[door.step] = { ...answers[door.step], [door.group]: opened }
      }
    }
  }
}

/** The short way, when it asks for all of these. */
function wayFor(answers: AnyAnswers): Version {
  // What stands beside the way says nothing of which way was taken.
  const isShort = stepsOf<Step>(STEPS, 'full').every((step) =>
    Object.entries(step.groups).every(([name, group]) => {
      const said = answers[step.id]?.[name]
      if (said === undefined || group.summary === 'never' || !saysSomething(said)) return true
      if (step.short !== true || !isAsked(group, 'short')) return false
      return recordsOf(said).every(({ values }) =>
        Object.entries(group.fields).every(
          ([key, field]) => isBlank(values[key]) || placeOf(field, group, 'short') !== 'absent',
        ),
      )
    }),
  )
  return isShort ? 'short' : 'full'
}

/**
 * @param answers as `readAnswers` gives them, from a page; the words of `questions` must be loaded
 * @returns the same answers, ready to go on with, and the way that asks for them
 */
export function restored(answers: Answers): { answers: Answers; way: Version } {
  const open: AnyAnswers = { ...answers }
  openDoors(open)
  const { list } = answers.questions
  const items = list.items.map((item) => ({
    ...item,
    values: { ...item.values, source: item.values.source === '' ? sourceOf(item.values.text) : item.values.source },
  }))
  open['questions'] = { list: { ...list, items } }
  // The same answers by the same descriptions; only values changed.
  return { answers: open as Answers, way: wayFor(open) }
}
