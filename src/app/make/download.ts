import { say } from '../../i18n'
import { parseDay } from '../../form/approximateDate'
import type { Reader } from '../../summary/settings'
import { today } from '../today'

interface FileNaming {
  title: 'plain' | 'full'
  /** The visit's, `YYYY-MM-DD`, or ''. */
  visitDate: string
  /** Others may see the device: the name tells no day. */
  isWatched?: boolean
  /** Copies for others of one day are told apart by a word that says nothing of what is on them. */
  reader?: Reader
  /** Told apart from an open copy that may lie beside it; not where others see the device, who would ask what it locks. */
  isLocked?: boolean
}

/** A discreet name in the page's language, in letters that every system takes: the visit's day or today's, never a name, never a topic. */
export function paperFileName(
  { title, visitDate, isWatched, reader = 'therapist', isLocked }: FileNaming,
  day = today(),
): string {
  const name = say(title === 'full' ? 'ways.file.full' : 'ways.file.plain')
  const parts = [
    name,
    ...(isWatched ? [] : [parseDay(visitDate) ?? day]),
    ...(reader === 'therapist' ? [] : [say(`ways.file.for.${reader}`)]),
    ...(isLocked && !isWatched ? [say('ways.file.locked')] : []),
  ]
  return `${parts.join('-')}.pdf`
}

/** The browser keeps the bytes until it has written them; after this long it surely has. */
const KEEP_MS = 60_000

/** Hands a file to the browser's downloads: a PDF, if nothing else is said. */
export function offerDownload(bytes: Uint8Array, file: string, type = 'application/pdf'): void {
  // A copy in a plain buffer: what came from a worker may sit in a shared one, which a Blob does not take.
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = file
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS)
}
