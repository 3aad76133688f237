/** From an opened envelope to notes: one place for what every way to open does last. */
import type { OpenProblem } from './envelope'
import { readPayload } from './payload'

type Read = ReturnType<typeof readPayload>
type Opened = { ok: true; payload: unknown; schema: number } | { ok: false; why: OpenProblem }

/** Its notes; or why the envelope does not open, or why what was in it cannot be read. */
export const notesIn = (opened: Opened): Read | { ok: false; why: OpenProblem } =>
  opened.ok ? readPayload(opened.payload, opened.schema) : opened
