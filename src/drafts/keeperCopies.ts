/** Copies, the version before, and erasing. */
import { erase } from '../answers/session'
import type { Notes } from '../answers/store'
import { readCopyText } from './copyFile'
import { openWithKey, type OpenProblem } from './envelope'
import { useKeeping } from './keeping'
import { hands, putIn, sealNow } from './keeperHands'
import { auto, saveAsNew } from './keeperSave'
import { goOnWithBefore } from './keeperUnreadable'
import { eraseVault, vaultOf } from './keeperVaults'
import { notesIn } from './notesIn'
import { clearLockMinutes } from './session'
import { tabs } from './tabs'
import { wipeVisit } from './wipe'

export type Opened = { ok: true; notes: Notes; writtenOn: string } | { ok: false; why: OpenProblem }

const set = useKeeping.setState

const lockTools = () => import('./passphraseLock')

/** The same envelope as the bytes of a file, under a passphrase of its own. */
export async function makeCopy(
  passphrase: string,
): Promise<{ ok: true; bytes: Uint8Array<ArrayBuffer> } | { ok: false; why: 'noMemory' }> {
  const locked = await (await lockTools()).newLockedKey(passphrase)
  if (!locked.ok) return locked
  return { ok: true, bytes: new TextEncoder().encode(await sealNow(locked.key, 1)) }
}

/** Reads a copy without touching what is there. Its size is looked at before anything is read. */
export async function openCopy(file: Blob, passphrase: string): Promise<Opened> {
  const text = await readCopyText(file)
  if (!text.ok) return text
  const opened = await (await lockTools()).openWithPassphrase(text.text, passphrase)
  return notesIn(opened)
}

/** Puts opened notes in the place of the present ones, which become the version before. */
export async function putInPlace(notes: Notes): Promise<void> {
  await auto.flush()
  putIn(notes)
  await saveAsNew()
}

/** Back to the version before; the present one takes its place. One that cannot be read is written over. */
export async function goBackToPrevious(): Promise<{ ok: boolean }> {
  if (useKeeping.getState().unreadable !== null) return goOnWithBefore()
  await auto.flush()
  const { held } = hands
  const previous = held && (await (await vaultOf(held.way))?.read())?.previous
  if (!held || !previous) return { ok: false }
  const opened = await openWithKey(previous.text, held.key)
  const read = notesIn(opened)
  if (!read.ok) return { ok: false }
  putIn(read.notes)
  await saveAsNew()
  return { ok: true }
}

/** Erases the notes in memory and all that is stored of them, kept ones too. Also from the lock screen. */
export async function eraseEverything(): Promise<void> {
  tabs().tell('erased')
  clearLockMinutes()
  erase()
  await wipeVisit()
  await eraseVault('kept')
  set({ phase: 'open', way: 'visit', hasKept: false, unreadable: null, broughtBack: false })
}
