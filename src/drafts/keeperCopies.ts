/** Copies, the version before, what cannot be read, and erasing. */
import { erase, useSession } from '../answers/session'
import type { Notes } from '../answers/store'
import { readCopyText } from './copyFile'
import { openWithKey, visitKeyFrom, type OpenProblem } from './envelope'
import { useKeeping } from './keeping'
import { hands, putIn, sealNow } from './keeperHands'
import { auto, saveAsNew } from './keeperSave'
import { eraseVault, vaultOf } from './keeperVaults'
import { readPayload } from './payload'
import { clearLockMinutes, clearMark, clearTab, readTab } from './session'
import { tabs } from './tabs'
import type { Slot } from './vault'
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
  return opened.ok ? readPayload(opened.payload, opened.schema) : opened
}

/** Puts opened notes in the place of the present ones, which become the version before. */
export async function putInPlace(notes: Notes): Promise<void> {
  await auto.flush()
  putIn(notes)
  await saveAsNew()
}

/** Back to the version before; the present one takes its place. */
export async function goBackToPrevious(): Promise<{ ok: boolean }> {
  await auto.flush()
  const { held } = hands
  const tab = readTab()
  // A visit that cannot be read was not taken hold of; the version before may still open.
  const key = held?.key ?? (tab === null ? null : await visitKeyFrom(tab.key))
  const previous = (await (await vaultOf(held?.way ?? 'visit'))?.read())?.previous ?? null
  if (key === null || previous === null) return { ok: false }
  const opened = await openWithKey(previous.text, key)
  const read = opened.ok ? readPayload(opened.payload, opened.schema) : opened
  if (!read.ok) return { ok: false }
  putIn(read.notes)
  await saveAsNew()
  return { ok: true }
}

const unreadableSlot = (): Slot => (useKeeping.getState().way === 'kept' ? 'kept' : 'visit')

/** The raw text of what cannot be read, to be saved as a file. */
export async function rawText(): Promise<string | null> {
  const vault = await vaultOf(unreadableSlot())
  return (await vault?.read())?.current?.text ?? null
}

/** Erases what cannot be read, after asking. What is in memory is saved from now on. */
export async function eraseUnreadable(): Promise<void> {
  const slot = unreadableSlot()
  await auto.alone(() => eraseVault(slot))
  if (slot === 'visit') {
    clearTab()
    clearMark()
  }
  set({
    unreadable: null,
    previousAt: null,
    ...(slot === 'kept' ? { hasKept: false, phase: 'open', way: 'visit' } : {}),
  })
  if (!useSession.getState().written) return
  auto.changed()
  await auto.flush()
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
