/** A few answers, written briefly, as whole answers; what the steps do not know is refused. */
import { noAnswers, type Answers } from '../../src/answers/answers'
import { blankItem } from '../../src/form/blank'
import type { Field } from '../../src/form/field'
import { pickOptions, type Group, type Step } from '../../src/form/step'
import { isList, type AnyAnswers, type AnyValue, type ItemOf, type ListOf, type RecordOf } from '../../src/form/values'
import { STEPS } from '../../src/steps'

export const TODAY = '2026-11-22'

type Brief = string | number | readonly string[] | object
/** The values of one item; its `id` and its mark, `disclosure`, among them where they matter. */
type BriefItem = Readonly<Record<string, Brief>>
/**
 * `step.group.field`: one answer. `step.group`: what is picked, the items of a list, or 'none' or 'preferNot'. The mark
 * of a single record stands under `step.group.disclosure`.
 */
export type Notes = Readonly<Record<string, Brief | readonly BriefItem[]>>

function valueOf(key: string, field: Field | undefined, brief: Brief): AnyValue {
  if (field === undefined) throw new Error(`There is no ${key}`)
  // Written as the field's kind wants it; only picks are written more briefly than they are kept.
  if (field.kind !== 'choice' && field.kind !== 'choices') return brief as AnyValue
  const odd = [brief].flat().filter((option) => !field.options.some((known) => known === option))
  if (odd.length > 0) throw new Error(`${key} has no ${JSON.stringify(odd)}`)
  return { picked: brief, other: '' } as AnyValue
}

function fill<R extends RecordOf>(record: R, key: string, group: Group, briefs: BriefItem): R {
  const { disclosure = record.disclosure, ...values } = briefs
  const said = Object.entries(values).map(([name, brief]): [string, AnyValue] => [
    name,
    valueOf(`${key}.${name}`, group.fields[name], brief),
  ])
  const marked = disclosure as RecordOf['disclosure']
  return { ...record, disclosure: marked, values: { ...record.values, ...Object.fromEntries<AnyValue>(said) } }
}

function itemOf(key: string, group: Group, brief: string | BriefItem, i: number): ItemOf {
  const { id = `i${i}`, ...rest } = typeof brief === 'string' ? { id: brief } : brief
  if (group.kind === 'picks' && !pickOptions(group).some((option) => option === id))
    throw new Error(`${key} has no pick`)
  return fill(blankItem(group, id as string), key, group, rest)
}

const listOf = (key: string, group: Group, brief: Brief): ListOf =>
  Array.isArray(brief)
    ? { instead: '', items: brief.map((one: string | BriefItem, i) => itemOf(key, group, one, i)) }
    : { instead: brief as ListOf['instead'], items: [] }

/** Whole answers in which only this was said. */
export function answersWith(notes: Notes): Answers {
  const answers: AnyAnswers = noAnswers()
  for (const [key, brief] of Object.entries(notes)) {
    const [stepId = '', name = '', field] = key.split('.')
    const group = (STEPS as readonly Step[]).find((step) => step.id === stepId)?.groups[name]
    const stored = answers[stepId]?.[name]
    if (group === undefined || stored === undefined) throw new Error(`There is no ${key}`)
    const id = `${stepId}.${name}`
    const said = isList(stored) ? listOf(id, group, brief) : fill(stored, id, group, { [field ?? '']: brief })
    answers[stepId] = { ...answers[stepId], [name]: said }
  }
  // Blank answers of all steps, with some filled in.
  return answers as Answers
}
