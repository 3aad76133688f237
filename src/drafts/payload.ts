/**
 * What is sealed: the file of answers (docs/draft-format.md) and what only a draft needs. Reading checks every part and
 * touches nothing: it gives whole notes or none.
 */
import * as z from 'zod/mini'
import { noAnswers, type Answers } from '../answers/answers'
import { readAnswers, writeAnswers } from '../answers/file'
import { versionOf, type Notes } from '../answers/store'
import { migrated, SCHEMA } from './migrations'

/** Names of pages, concerns and settings. Those that are not known any more do no harm, so they are let be. */
const names = z.array(z.string().check(z.maxLength(100))).check(z.maxLength(1000))

/** Questions put away, each with the eight figures that stand for what it rested on. */
function isHidden(value: unknown): value is Notes['hidden'] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const entries = Object.entries(value)
  return (
    entries.length <= 1000 &&
    entries.every(
      ([question, basis]: [string, unknown]) =>
        /^[a-z]{2}\d{1,3}$/.test(question) && typeof basis === 'string' && /^[0-9a-f]{8}$/.test(basis),
    )
  )
}

const payloadShape = z.strictObject({
  /** Checked by `readAnswers`. */
  file: z.unknown(),
  /** Which version was asked for; `''`: neither. The file only knows the two. */
  version: z.enum(['', 'quick', 'full']),
  skipped: names,
  added: names,
  chosen: names,
  // zod's own record leaves out a key called "__proto__"; here such a payload is refused.
  hidden: z.custom<Notes['hidden']>(isHidden),
})

/**
 * The notes, ready to be sealed. What was said about the device is not in it.
 * @param today `YYYY-MM-DD`
 */
export function payloadOf({ answers, page, skipped, added, chosen, hidden }: Notes, today: string): object {
  const { picked } = answers.start.way.values.version
  const way = versionOf(answers)
  return { file: writeAnswers(answers, page, way, today), version: picked, skipped, added, chosen, hidden }
}

function withVersion(answers: Answers, picked: '' | 'quick' | 'full'): Answers {
  const { way } = noAnswers().start
  const version = { picked, other: '' }
  return { ...answers, start: { way: { ...way, values: { ...way.values, version } } } }
}

/**
 * Notes from a payload of this or an older schema.
 * @returns `damaged` when any part of it is not as it must be
 */
export function readPayload(
  payload: unknown,
  schema: number,
): { ok: true; notes: Notes; writtenOn: string } | { ok: false; why: 'newer' | 'damaged' } {
  if (schema > SCHEMA) return { ok: false, why: 'newer' }
  let current: unknown
  try {
    current = migrated(payload, schema)
  } catch {
    return { ok: false, why: 'damaged' }
  }
  const shape = payloadShape.safeParse(current)
  const read = shape.success ? readAnswers(shape.data.file) : null
  if (!shape.success || read?.ok !== true) return { ok: false, why: 'damaged' }
  const { version, skipped, added, chosen, hidden } = shape.data
  const { answers, page, way, writtenOn } = read.file
  if ((version === 'full') !== (way === 'full')) return { ok: false, why: 'damaged' }
  const notes = { answers: withVersion(answers, version), page, skipped, added, chosen, hidden }
  return { ok: true, notes, writtenOn }
}
