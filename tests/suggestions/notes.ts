/** A few answers, written briefly, as whole answers; what the steps do not know is refused. */
import { noAnswers, type Answers } from '../../src/answers/answers'
import { FILE_FORMAT, FILE_VERSION, readAnswers } from '../../src/answers/file'
import type { Field, Fields } from '../../src/form/field'
import type { Step } from '../../src/form/step'
import { STEPS } from '../../src/steps'

export const TODAY = '2026-11-22'

type Brief = string | number | readonly string[] | object
/** The values of one item, its id among them where it matters. */
export type BriefItem = Readonly<Record<string, Brief>>
/**
 * `step.group.field`: one answer. `step.group`: what is picked, the items of a list, or 'none' or 'preferNot'. The mark
 * of a single record stands under `step.group.disclosure`.
 */
export type Notes = Readonly<Record<string, Brief | readonly BriefItem[]>>

const valueOf = (field: Field | undefined, brief: Brief): unknown =>
  field?.kind === 'choice' || field?.kind === 'choices' ? { picked: brief } : brief

function itemOf(fields: Fields, brief: string | BriefItem, i: number): object {
  if (typeof brief === 'string') return { id: brief }
  const { id = `i${i}`, disclosure = 'page', ...values } = brief
  const all = Object.entries(values).map(([name, value]) => [name, valueOf(fields[name], value)])
  return { id, disclosure, values: Object.fromEntries(all) as object }
}

function groupOf(fields: Fields, brief: Brief | readonly BriefItem[]): object {
  if (typeof brief === 'string') return { instead: brief }
  if (!Array.isArray(brief)) throw new Error('A list is written as a list, or as none or preferNot')
  return { items: brief.map((one: string | BriefItem, i) => itemOf(fields, one, i)) }
}

interface FileGroup {
  disclosure?: unknown
  values?: Record<string, unknown>
}

/** Whole answers in which only this was said. */
export function answersWith(notes: Notes): Answers {
  const file: Record<string, Record<string, FileGroup>> = {}
  for (const [key, brief] of Object.entries(notes)) {
    const [stepId = '', name = '', field] = key.split('.')
    const step = (STEPS as readonly Step[]).find((one) => one.id === stepId)
    const fields = step?.groups[name]?.fields
    if (fields === undefined) throw new Error(`There is no ${key}`)
    const groups = (file[stepId] ??= {})
    if (field === undefined) groups[name] = groupOf(fields, brief)
    else if (field === 'disclosure') groups[name] = { ...groups[name], disclosure: brief }
    else groups[name] = { ...groups[name], values: { ...groups[name]?.values, [field]: valueOf(fields[field], brief) } }
  }
  // `start` lives in memory only: it has no place in a file.
  const { start, ...kept } = file
  const read = readAnswers({ format: FILE_FORMAT, version: FILE_VERSION, writtenOn: TODAY, answers: kept })
  if (!read.ok) throw new Error(read.problems.join('; '))
  const { way } = noAnswers().start
  return { ...read.file.answers, start: { way: { ...way, values: { ...way.values, ...start?.['way']?.values } } } }
}
