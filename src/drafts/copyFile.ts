/** How a copy is read from a file. */
import { LONGEST, type OpenProblem } from './envelopeText'

/** The text of a file that a person picked. Its size is looked at before any of it is read. */
export async function readCopyText(file: Blob): Promise<{ ok: true; text: string } | { ok: false; why: OpenProblem }> {
  if (file.size > LONGEST) return { ok: false, why: 'tooBig' }
  let bytes: ArrayBuffer
  try {
    bytes = await file.arrayBuffer()
  } catch {
    // It was moved or deleted after it was picked, or the system refuses it.
    return { ok: false, why: 'damaged' }
  }
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return { ok: false, why: 'notOurs' }
  }
}
