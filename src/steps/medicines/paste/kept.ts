/** The rows that are being looked at, as they are kept with the notes, so that a reload brings them back as they were left. */
import * as z from 'zod/mini'
import { approximateDateShape } from '../../../form/schema'
import { medicines } from '../medicines'
import type { Checked } from './check'
import type { PastedRow } from './pasted'

const { often, status } = medicines.groups.list.fields
const oftenShape = z.enum(['', ...often.options])
const date = z.nullable(approximateDateShape)
const words = z.optional(z.string())

const rowShape = z.strictObject({
  text: z.string(),
  name: z.string(),
  dose: z.string(),
  often: oftenShape,
  oftenText: words,
  oftenNote: z.string(),
  since: date,
  sinceText: z.string(),
  status: z.enum(['', ...status.options]),
  stoppedWhen: date,
  changedWhen: date,
  purpose: words,
  came: words,
  rest: z.string(),
}) satisfies z.ZodMiniType<PastedRow>

const checkedShape = z.strictObject({
  rows: z.array(
    z.strictObject({
      row: rowShape,
      isTicked: z.boolean(),
      name: z.string(),
      dose: z.string(),
      often: oftenShape,
      oftenText: words,
      status: z.enum(['', ...status.options]),
      note: z.string(),
      purpose: words,
      came: words,
      keepsRest: z.boolean(),
    }),
  ),
  lines: z.array(z.strictObject({ text: z.string(), isTicked: z.boolean(), isAllergy: z.optional(z.boolean()) })),
  hasAsked: z.boolean(),
}) satisfies z.ZodMiniType<Checked>

/** '' where nothing is being looked at. */
export const written = (checked: Checked | null): string => (checked === null ? '' : JSON.stringify(checked))

/** The rows, or null where there are none that can be read: the text that they came from is still there to be read anew. */
export function kept(text: string): Checked | null {
  if (text === '') return null
  try {
    const read = checkedShape.safeParse(JSON.parse(text))
    return read.success ? read.data : null
  } catch {
    // Not written by this edition.
    return null
  }
}
