/** A page that was made to be opened here again: from the file to its answers. Touches nothing; the caller puts them in. */
import type { AnswersFile } from '../../answers/file'
import { loadWords } from '../../i18n'
import type { NotReopened } from '../../pdf/reopen/limits'

/** `newer`: made by a later version of Foreword than this one. */
export type PdfProblem = NotReopened | 'newer'

export type OpenedPdf = ({ ok: true } & AnswersFile) | { ok: false; why: PdfProblem }

/** What opening needs. Rejects when something does not come. */
export const openingParts = () =>
  Promise.all([
    import('../../pdf/reopen/attachedText'),
    import('../../answers/file'),
    import('../../answers/restored'),
    loadWords(['questions']),
  ])

/**
 * Opens a PDF, and gives back what stood on its pages: read strictly, whole or not at all. Loads what it needs when it is
 * called.
 * @param passphrase '' when none was given; a file that asks for one answers `locked`
 */
export async function openPdf(file: Blob, passphrase: string): Promise<OpenedPdf> {
  const [{ attachedText }, { readAnswers, FILE_VERSION }, { restored }] = await openingParts()
  const found = await attachedText(file, passphrase)
  if (!found.ok) return found
  const json = parsed(found.text)
  if (versionOf(json) > FILE_VERSION) return { ok: false, why: 'newer' }
  const read = readAnswers(json)
  if (!read.ok) return { ok: false, why: 'damaged' }
  const { page, writtenOn } = read.file
  return { ok: true, page, writtenOn, ...restored(read.file.answers) }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // what is no JSON has no version and no answers
    return null
  }
}

const versionOf = (json: unknown): number =>
  typeof json === 'object' && json !== null && 'version' in json && typeof json.version === 'number' ? json.version : 0
