/** A copy as a file: what it is called, and how one is read. */
import { LONGEST, type OpenProblem } from './envelopeText'

/**
 * A name that tells no topic.
 * @param day `YYYY-MM-DD`; left out of the name when somebody may be watching, since it tells when one was at it
 */
export const copyFileName = ({ day, watched }: { day: string; watched: boolean }): string =>
  watched ? 'appointment-notes-copy.json' : `appointment-notes-copy-${day}.json`

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
