/**
 * What lies here and cannot be read. It stays as it is until the person says what is to become of it: save it as a file,
 * erase it, or go on with the version before, where that opens.
 */
import { useSession } from '../answers/session'
import { openWithKey, type DataKey } from './envelope'
import { hands, putIn } from './keeperHands'
import { countIdle } from './keeperIdle'
import { drop, takeHold } from './keeperNow'
import { auto } from './keeperSave'
import { eraseVault, vaultOf } from './keeperVaults'
import { useKeeping } from './keeping'
import { notesIn } from './notesIn'
import { clearMark, clearTab, noteUse } from './session'
import { tabs } from './tabs'
import type { Slot, Stored } from './vault'

const set = useKeeping.setState

/**
 * Says that the last version cannot be read; and which one can, when the version before opens with the key.
 * @returns whether the version before can
 */
export async function sayUnreadable(slot: Slot, key: DataKey, previous: Stored | null): Promise<boolean> {
  const opened = previous === null ? null : await openWithKey(previous.text, key)
  const opens = opened !== null && notesIn(opened).ok
  hands.spareKey = opens ? key : null
  set({ way: slot, unreadable: 'damaged', previousAt: opens ? (previous?.at ?? null) : null })
  // The key does not stay here for longer than opened notes would.
  countIdle()
  return opens
}

const unreadableSlot = (): Slot => (useKeeping.getState().way === 'kept' ? 'kept' : 'visit')

/** Goes on with the version before. Only now is what cannot be read written over. */
export async function goOnWithBefore(): Promise<{ ok: boolean }> {
  const slot = unreadableSlot()
  const key = hands.spareKey
  const { current, previous } = (await (await vaultOf(slot))?.read()) ?? { current: null, previous: null }
  const opened = key === null || previous === null ? null : await openWithKey(previous.text, key)
  const read = opened && notesIn(opened)
  if (key === null || read?.ok !== true) return { ok: false }
  if ((await tabs().hold()) !== 'mine') {
    set({ phase: 'elsewhere' })
    return { ok: false }
  }
  hands.spareKey = null
  putIn(read.notes)
  // The version before stays the version before: what takes its turn now is the same.
  takeHold({ way: slot, key, after: current?.rev ?? null, savedAt: null, rolledAt: Date.now() }, previous)
  set({ phase: 'open', unreadable: null, broughtBack: true, hasKept: slot === 'kept' || useKeeping.getState().hasKept })
  if (slot === 'visit') noteUse(Date.now())
  auto.changed()
  await auto.flush()
  return { ok: true }
}

/** The raw text of what cannot be read, to be saved as a file. */
export async function rawText(): Promise<string | null> {
  const vault = await vaultOf(unreadableSlot())
  return (await vault?.read())?.current?.text ?? null
}

/** Erases what cannot be read, after asking. What is in memory is saved from now on. */
export async function eraseUnreadable(): Promise<void> {
  const slot = unreadableSlot()
  await drop()
  await eraseVault(slot)
  if (slot === 'visit') {
    clearTab()
    clearMark()
  }
  set({ unreadable: null, ...(slot === 'kept' ? { hasKept: false, phase: 'open', way: 'visit' } : {}) })
  if (!useSession.getState().written) return
  countIdle()
  auto.changed()
  await auto.flush()
}
