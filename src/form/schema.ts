/**
 * Two schemas from one description: *shape* (for loading: everything may be missing, nothing unknown is accepted) and
 * *complete* (for Continue: only the hard limits; nothing is compulsory).
 */
import * as z from 'zod/mini'
import { say } from '../i18n'
import { STAGES, type ApproximateDate } from './approximateDate'
import { HARD_LIMITS, type Field, type Fields } from './field'
import { DISCLOSURES, pickOptions, type Group, type Step } from './step'

// Without this zod probes `new Function`, which the content policy reports as an attempt.
z.config({ jitless: true })

/** `satisfies` holds it to the type: a way that is missing here, or has other parts, does not compile. */
export const approximateDateShape = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ago'), n: z.string(), unit: z.enum(['month', 'year']), asOf: z.string() }),
  z.strictObject({ kind: z.literal('monthYear'), y: z.string(), m: z.string() }),
  z.strictObject({ kind: z.literal('year'), y: z.string() }),
  z.strictObject({ kind: z.literal('day'), d: z.string() }),
  z.strictObject({ kind: z.literal('age'), n: z.string() }),
  z.strictObject({ kind: z.literal('stage'), id: z.enum(['', ...STAGES]), other: z._default(z.string(), '') }),
  z.strictObject({ kind: z.literal('unsure') }),
]) satisfies z.ZodMiniType<ApproximateDate>

/** The shape of one value. */
export function valueShape(field: Field): z.ZodMiniType {
  switch (field.kind) {
    case 'text':
    case 'longText':
    case 'number':
    case 'date':
    case 'time':
    case 'origin':
    case 'work':
      return z.string()
    case 'choice':
      return z.strictObject({
        picked: z._default(z.enum(['', ...field.options]), ''),
        other: z._default(z.string(), ''),
      })
    case 'choices':
      return z.strictObject({
        picked: z._default(z.array(z.enum(field.options)), []),
        other: z._default(z.string(), ''),
      })
    case 'references':
    case 'records':
      return z.array(z.string())
    case 'scale':
      return z.nullable(z.int().check(z.gte(0), z.lte(10)))
    case 'switch':
      return z.boolean()
    case 'approximateDate':
      return z.nullable(approximateDateShape)
  }
}

const valuesShape = (fields: Fields) =>
  z.strictObject(
    Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, z.optional(valueShape(field))])),
  )

const disclosureShape = z.optional(z.enum(DISCLOSURES))

function groupShape(group: Group) {
  const values = z.optional(valuesShape(group.fields))
  if (group.kind === 'record') return z.strictObject({ disclosure: disclosureShape, values })
  const id = group.kind === 'picks' ? z.enum(pickOptions(group)) : z.string().check(z.minLength(1))
  const item = z.strictObject({ id, disclosure: disclosureShape, values })
  const uniqueIds = z.refine<{ id: string }[]>((items) => new Set(items.map((one) => one.id)).size === items.length, {
    error: 'expected a different id for each item',
  })
  return z.strictObject({
    instead: z.optional(z.enum(['', 'none', 'preferNot'])),
    items: z.optional(z.array(item).check(uniqueIds)),
  })
}

/** The shape of a step's answers as they may stand in a file: any part may be missing, none may be unknown. */
export const shapeOf = (step: Step) =>
  z.strictObject(
    Object.fromEntries(Object.entries(step.groups).map(([name, group]) => [name, z.optional(groupShape(group))])),
  )

const tooLong = (limit: number) =>
  z.refine<string>((text) => text.length <= limit, {
    error: (issue) => say('limit.text', { n: String(issue.input).length - limit, limit }),
  })

const limited = (limit: number) => z.string().check(tooLong(limit))

/** The rules for one value: hard limits only. */
function valueRules(field: Field): z.ZodMiniType {
  switch (field.kind) {
    case 'text':
    case 'number':
    case 'date':
    case 'time':
      return limited(HARD_LIMITS.text)
    case 'longText':
      return limited(HARD_LIMITS.longText)
    case 'choice':
    case 'choices':
      return z.looseObject({ other: limited(HARD_LIMITS.text) })
    case 'approximateDate':
      return z.nullable(z.record(z.string(), limited(HARD_LIMITS.text)))
    case 'references':
    case 'scale':
    case 'switch':
    case 'origin':
    case 'work':
    case 'records':
      return z.unknown()
  }
}

/**
 * The rules that hold on Continue, for react-hook-form's resolver. The messages are words, ready to show;
 * paths lead to the value (`list.items.3.values.name`).
 */
export function completeSchema(step: Step) {
  const groups = Object.entries(step.groups).map(([name, group]) => {
    const values = z.looseObject(
      Object.fromEntries(Object.entries(group.fields).map(([f, field]) => [f, valueRules(field)])),
    )
    const record = z.looseObject({ values })
    if (group.kind === 'record') return [name, record] as const
    const tooMany = z.refine<unknown[]>((items) => items.length <= HARD_LIMITS.listItems, {
      error: (issue) => {
        const length = Array.isArray(issue.input) ? issue.input.length : 0
        return say('limit.items', { n: length - HARD_LIMITS.listItems, limit: HARD_LIMITS.listItems })
      },
    })
    return [name, z.looseObject({ items: z.array(record).check(tooMany) })] as const
  })
  return z.looseObject(Object.fromEntries(groups))
}
