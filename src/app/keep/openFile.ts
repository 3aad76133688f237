/** A file that a person chose to open: what it is goes by its content, never by its name. */
import { noNotes } from '../../answers/store'
import { openCopy, type Opened as OpenedCopy, type OpenProblem as CopyProblem } from '../../drafts/keeper'
import { openPdf } from '../reopen/openPdf'

/** `nothingInside`: a PDF in which no answers ride along. */
export type OpenProblem = CopyProblem | 'nothingInside'
/** `fromPages`: only what stood on the pages of a PDF, not all that was written. */
export type Opened = (OpenedCopy & { ok: true; fromPages?: true }) | { ok: false; why: OpenProblem }

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

async function notesOnPages(file: Blob, passphrase: string): Promise<Opened> {
  const opened = await openPdf(file, passphrase)
  if (!opened.ok) return { ok: false, why: opened.why === 'locked' ? 'wrong' : opened.why }
  const { answers, page, way, writtenOn } = opened
  const version = { picked: way === 'full' ? 'full' : 'quick', other: '' } as const
  const start = { way: { ...answers.start.way, values: { ...answers.start.way.values, version } } }
  return { ok: true, notes: { ...noNotes(), answers: { ...answers, start }, page }, writtenOn, fromPages: true }
}

/** What was chosen. Reads only the beginning of a copy, and as much of a PDF as says whether it is locked. */
export async function chooseFile(file: Blob): Promise<ChosenFile> {
  if (await isPdf(file)) {
    // whether it is locked stands deep inside
    const tried = await openPdf(file, '')
    const isLocked = !tried.ok && tried.why === 'locked'
    return { kind: 'pdf', isLocked, open: (passphrase) => notesOnPages(file, passphrase) }
  }
  return { kind: 'copy', isLocked: true, open: (passphrase) => openCopy(file, passphrase) }
}
