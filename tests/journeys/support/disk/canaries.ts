/** A person's answers with a word that stands nowhere else in the place of every text. */
import type { Answers } from '../../../../src/answers/answers'
import type { Group, Step } from '../../../../src/form/step'
import { isList, type AnyAnswers, type RecordOf } from '../../../../src/form/values'
import { STEPS } from '../../../../src/steps'
import { canary } from './scan'

export function withCanaries(answers: Answers): { answers: Answers; words: string[] } {
  const words: string[] = []
  const inRecord = <R extends RecordOf>(record: R, group: Group): R => {
    const values = { ...record.values }
    for (const [name, field] of Object.entries(group.fields)) {
      const isText = field.kind === 'text' || field.kind === 'longText'
      if (!isText || typeof values[name] !== 'string' || values[name] === '') continue
      const word = canary()
      words.push(word)
      values[name] = word
    }
    return { ...record, values }
  }
  const changed: AnyAnswers = { ...answers }
  const steps: readonly Step[] = STEPS
  for (const step of steps) {
    for (const [name, group] of Object.entries(step.groups)) {
      const stored = changed[step.id]?.[name]
      if (stored === undefined) continue
      const next = isList(stored)
        ? { ...stored, items: stored.items.map((item) => inRecord(item, group)) }
        : inRecord(stored, group)
      changed[step.id] = { ...changed[step.id], [name]: next }
    }
  }
  // Only texts were changed, each for another text.
  return { answers: changed as Answers, words }
}
