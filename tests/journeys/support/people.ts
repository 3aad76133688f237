/** The made-up people, and what a page may say of them. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Answers } from '../../../src/answers/answers'
import { readAnswers, type AnswersFile } from '../../../src/answers/file'
import { detailItems } from '../../../src/app/pages'
import { blankAnswers, blankValue } from '../../../src/form/blank'
import { isAsked, placeOf, stepsOf, type Version } from '../../../src/form/shown'
import type { Group, Step } from '../../../src/form/step'
import { isList, type AnyAnswers, type ListOf, type RecordOf } from '../../../src/form/values'
import { STEPS } from '../../../src/steps'

const folder = path.resolve(import.meta.dirname, '../../people')

export function person(name: string): AnswersFile {
  const read = readAnswers(JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8')))
  if (!read.ok) throw new Error(`tests/people/${name}.json: ${read.problems.join('; ')}`)
  return read.file
}

/** A record with the questions of the version only; the rest is blank. */
const askedRecord = <R extends RecordOf>(record: R, group: Group, version: Version): R => ({
  ...record,
  values: Object.fromEntries(
    Object.entries(group.fields).map(([name, field]) => [
      name,
      placeOf(field, group, version) === 'absent' ? blankValue(field) : (record.values[name] ?? blankValue(field)),
    ]),
  ),
})

function askedGroup(stored: RecordOf | ListOf, group: Group, version: Version, concerns: readonly string[]) {
  if (!isList(stored)) return askedRecord(stored, group, version)
  const items = stored.items.filter((item) => group.kind !== 'perPick' || concerns.includes(item.id))
  return { ...stored, items: items.map((item) => askedRecord(item, group, version)) }
}

/** What is left of a person's answers when only the questions of a version are asked. */
export function askedOf(answers: Answers, version: Version): Answers {
  const steps: readonly Step[] = STEPS
  const from: AnyAnswers = answers
  const asked: AnyAnswers = blankAnswers(steps)
  const concerns = detailItems(answers, 'full', [])
  for (const step of stepsOf(steps, version)) {
    for (const [name, group] of Object.entries(step.groups)) {
      const stored = from[step.id]?.[name]
      if (stored !== undefined && isAsked(group, version)) {
        asked[step.id] = { ...asked[step.id], [name]: askedGroup(stored, group, version, concerns) }
      }
    }
  }
  // Built from the same descriptions as the type, key by key.
  return asked as Answers
}
