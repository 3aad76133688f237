import { MOST_FILE, Unreadable, type NotReopened } from './limits'
import { Pdf } from './pdf'
import type { Value } from './scanner'

/** How what we attach begins, whatever it was called since. */
const OURS = /^\s*\{\s*"format"\s*:\s*"foreword-answers"/

/**
 * The answers that ride along in a PDF, as text: read with no other program's help, and never run. It is not yet known
 * whether they are sound: that is for who reads answers.
 * @param passphrase '' when none was given
 */
export async function attachedText(
  file: Blob,
  passphrase: string,
): Promise<{ ok: true; text: string } | { ok: false; why: NotReopened }> {
  if (file.size > MOST_FILE) return { ok: false, why: 'tooBig' }
  try {
    const bytes = new Uint8Array(await file.arrayBuffer())
    for await (const found of attachments(await Pdf.from(bytes, passphrase))) {
      const text = new TextDecoder().decode(found)
      if (OURS.test(text)) return { ok: true, text }
    }
    return { ok: false, why: 'nothingInside' }
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, why: error.why }
    // the file could not be read at all: taken away, or on a disk that is gone
    if (error instanceof DOMException) return { ok: false, why: 'damaged' }
    throw error
  }
}

async function* attachments(pdf: Pdf): AsyncGenerator<Uint8Array> {
  const catalog = await pdf.catalog()
  const names = await pdf.dict(catalog.get('Names'))
  const specifications = [
    ...(await pdf.list(catalog.get('AF'))),
    ...(await inTree(pdf, names?.get('EmbeddedFiles'))),
  ].slice(0, MOST_LOOKED_AT)
  for (const value of specifications) {
    const specification = await pdf.dict(value)
    const embedded = await pdf.dict(specification?.get('EF'))
    const bytes = await pdf.streamBytes(embedded?.get('F') ?? embedded?.get('UF'))
    if (bytes) yield bytes
  }
}

const MOST_LOOKED_AT = 20

/** The values of a tree of names, whose branches are not deep in any file of ours. */
async function inTree(pdf: Pdf, root: Value | undefined, depth = 0): Promise<readonly Value[]> {
  const node = await pdf.dict(root)
  if (!node || depth > 4) return []
  const values = (await pdf.list(node.get('Names'))).filter((_, i) => i % 2 === 1)
  for (const kid of (await pdf.list(node.get('Kids'))).slice(0, MOST_LOOKED_AT)) {
    values.push(...(await inTree(pdf, kid, depth + 1)))
  }
  return values
}
