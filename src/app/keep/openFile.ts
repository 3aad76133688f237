/** A file that a person chose to open: what it is goes by its content, never by its name. */
import { openCopy, type Opened } from '../../drafts/keeper'

/** For the chooser of files. */
export const OPENS = '.json,.pdf,application/json,application/pdf'

export interface ChosenFile {
  kind: 'copy' | 'pdf'
  /** It opens only with a passphrase. */
  isLocked: boolean
  /** `passphrase`: as typed; '' where none is needed. */
  open: (passphrase: string) => Promise<Opened>
}

/** In bytes: a PDF may begin with some others. */
const PDF_STARTS_WITHIN = 1024

const isPdf = async (file: Blob): Promise<boolean> =>
  new TextDecoder('latin1').decode(await file.slice(0, PDF_STARTS_WITHIN).arrayBuffer()).includes('%PDF-')

/** What was chosen. Reads only the beginning of the file. */
export async function chooseFile(file: Blob): Promise<ChosenFile> {
  if (await isPdf(file)) {
    return { kind: 'pdf', isLocked: false, open: () => Promise.resolve({ ok: false, why: 'notOurs' }) }
  }
  return { kind: 'copy', isLocked: true, open: (passphrase) => openCopy(file, passphrase) }
}
