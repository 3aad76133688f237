/**
 * The file of answers: reading and writing. Specified in docs/draft-format.md; a JSON Schema is made from the same shapes.
 * Reading never throws and never loses: it gives back the answers, or every reason why not, each with its path.
 */
import * as z from 'zod/mini'
import { blankGroup, blankItem, blankRecord } from '../form/blank'
import { shapeOf } from '../form/schema'
import type { Group, Step } from '../form/step'
import type { AnyAnswers, ItemOf, ListOf, RecordOf } from '../form/values'
import { STEPS } from '../steps'
import {
  defaultSettings,
  LENGTHS,
  LETTERS,
  NAMES,
  NOTES,
  OPENING_KINDS,
  PAPERS,
  READERS,
  SECONDS,
  TITLES,
  type PageSettings,
} from '../summary/settings'
import { parseDay } from '../form/approximateDate'
import { startsAs } from '../form/startsAs'
import type { Answers } from './answers'
import { asWrittenNow } from './older'

export const FILE_FORMAT = 'foreword-answers'
export const FILE_VERSION = 1

/** `start` (who else uses this device) stays in memory: it has no place in a file. */
const keptSteps: readonly Step[] = STEPS.filter((step: Step) => step.memoryOnly !== true)

const day = z.string().check(z.refine((text) => parseDay(text) !== null, { error: 'expected a day, YYYY-MM-DD' }))

const pageShape = z.strictObject({
  reader: z.optional(z.enum(READERS)),
  name: z.optional(z.enum(NAMES)),
  title: z.optional(z.enum(TITLES)),
  paper: z.optional(z.enum(PAPERS)),
  letters: z.optional(z.enum(LETTERS)),
  notes: z.optional(z.enum(NOTES)),
  length: z.optional(z.enum(LENGTHS)),
  sections: z.optional(z.strictObject(Object.fromEntries(keptSteps.map((step) => [step.id, z.optional(z.boolean())])))),
  ticked: z.optional(z.array(z.string())),
  unticked: z.optional(z.array(z.string())),
  opening: z.optional(
    z.strictObject({
      keep: z.boolean(),
      kind: z.optional(z.enum(OPENING_KINDS)),
      text: z.nullable(z.string()),
      from: z.array(z.string()),
    }),
  ),
  second: z.optional(z.enum(SECONDS)),
})

export const fileShape = z.strictObject({
  format: z.literal(FILE_FORMAT),
  version: z.literal(FILE_VERSION),
  writtenOn: day,
  way: z.optional(z.enum(['short', 'full'])),
  answers: z.strictObject(Object.fromEntries(keptSteps.map((step) => [step.id, z.optional(shapeOf(step))]))),
  page: z.optional(pageShape),
})

export interface AnswersFile {
  /** `YYYY-MM-DD` */
  writtenOn: string
  way: 'short' | 'full'
  answers: Answers
  page: PageSettings
}

export type ReadResult = { ok: true; file: AnswersFile } | { ok: false; problems: string[] }

/** What a file may leave out, filled with blanks. */
type Partly = { disclosure?: RecordOf['disclosure']; values?: RecordOf['values'] }

/** Without a mark it has the one that it would have begun with. */
function filledRecord<R extends RecordOf>(group: Group, blank: R, given: Partly): R {
  const filled = { ...blank, values: { ...blank.values, ...given.values } }
  return { ...filled, disclosure: given.disclosure ?? startsAs(group, filled) }
}

function filledGroup(group: Group, given: unknown): RecordOf | ListOf {
  if (given === undefined) return blankGroup(group)
  // The shape was checked by zod just before; its inferred type is too wide to name (the keys come from descriptions).
  if (group.kind === 'record') return filledRecord(group, blankRecord(group), given as Partly)
  const list = given as { instead?: ListOf['instead']; items?: (Partly & { id: string })[] }
  const items = (list.items ?? []).map((item): ItemOf => filledRecord(group, blankItem(group, item.id), item))
  return { instead: list.instead ?? '', items }
}

function filledAnswers(given: Record<string, Record<string, unknown> | undefined>): Answers {
  const answers: AnyAnswers = {}
  for (const step of STEPS as readonly Step[]) {
    answers[step.id] = Object.fromEntries(
      Object.entries(step.groups).map(([name, group]) => [name, filledGroup(group, given[step.id]?.[name])]),
    )
  }
  // Built from the same descriptions as the type, key by key.
  return answers as Answers
}

const pathOf = (path: readonly PropertyKey[]): string =>
  path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '') || 'the file'

/** One line for a developer or a curious person: where, and what is expected there. */
function problemOf(issue: z.core.$ZodIssue): string[] {
  const where = pathOf(issue.path)
  switch (issue.code) {
    case 'invalid_type':
      return [`${where}: expected ${issue.expected}${issue.input === undefined ? '' : `, found ${typeof issue.input}`}`]
    case 'invalid_value':
      return [`${where}: expected ${issue.values.map((value) => JSON.stringify(value)).join(' or ')}`]
    case 'unrecognized_keys':
      return issue.keys.map(
        (key) => `${where}: there is no ${JSON.stringify(key)} here; take it out or check its spelling`,
      )
    case 'too_small':
      return [`${where}: expected at least ${issue.minimum}`]
    case 'too_big':
      return [`${where}: expected at most ${issue.maximum}`]
    case 'invalid_union':
      return [`${where}: expected one of the kinds that docs/draft-format.md lists`]
    case 'invalid_key':
      return [`${where}: there is no step of this name`]
    default:
      return [`${where}: ${issue.message}`]
  }
}

/**
 * Reads parsed JSON as a file of answers.
 * @returns the answers, blanks filled in; or every problem, as `path: what is expected`
 */
export function readAnswers(json: unknown): ReadResult {
  const result = fileShape.safeParse(asWrittenNow(json))
  if (!result.success) return { ok: false, problems: result.error.issues.flatMap(problemOf) }
  const { writtenOn, way, answers, page } = result.data
  const { sections = {}, opening = {}, ...look } = page ?? {}
  const settings = {
    ...defaultSettings(),
    ...withoutUndefined(look),
    opening: { ...defaultSettings().opening, ...withoutUndefined(opening) },
    // The shape leaves out what is undefined, which its inferred type cannot say.
    sections: withoutUndefined(sections) as Record<string, boolean>,
  }
  // zod's inferred type of a shape made in a loop is a record of unknowns; filledAnswers takes it apart by description.
  const given = answers as Record<string, Record<string, unknown> | undefined>
  return { ok: true, file: { writtenOn, way: way ?? 'full', answers: filledAnswers(given), page: settings } }
}

const withoutUndefined = <T extends object>(object: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  // Object.entries forgets the keys' types; only the undefined entries are left out.
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }

/** The answers as a file, ready for JSON.stringify. `today` is `YYYY-MM-DD`. */
export function writeAnswers(answers: Answers, page: PageSettings, way: 'short' | 'full', today: string) {
  const { start: _inMemoryOnly, ...kept } = answers
  return { format: FILE_FORMAT, version: FILE_VERSION, writtenOn: today, way, answers: kept, page }
}

/** The JSON Schema of the file, for docs/answers.schema.json. */
export const answersJsonSchema = (): object => ({
  title: 'Foreword: file of answers',
  ...z.toJSONSchema(fileShape, { io: 'input', reused: 'ref' }),
})
