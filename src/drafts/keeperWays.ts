/** From one way of keeping to another, and open what is kept. What is stored in the old way goes last. */
import { useSession } from '../answers/session'
import { haveSameLock, newVisitKey, openWithKey, seal, visitKeyFrom, type DataKey } from './envelope'
import type { OpenProblem } from './envelope'
import { useKeeping } from './keeping'
import { hands, putIn, sealNow, type Held } from './keeperHands'
import { startKeeping, takeHold } from './keeperNow'
import { auto, newTab } from './keeperSave'
import { sayUnreadable } from './keeperUnreadable'
import { eraseVault, vaultOf } from './keeperVaults'
import { notesIn } from './notesIn'
import { clearLockMinutes, clearMark, clearTab, noteUse, readLast, writeTab, type Tab } from './session'
import { tabs } from './tabs'
import { isThere, type Slot, type Stored } from './vault'

export type Done =
  { ok: true } | { ok: false; why: 'full' | 'refused' | 'noMemory' | 'changed' | 'exists' | 'unreadable' }

const set = useKeeping.setState

const lockTools = () => import('./passphraseLock')

/** The version before, sealed with another key; null when there is none, or it cannot be opened. */
async function resealPrevious(from: Held | null, to: DataKey): Promise<Stored | null> {
  if (from === null) return null
  const previous = (await (await vaultOf(from.way))?.read())?.previous ?? null
  if (previous === null) return null
  const opened = await openWithKey(previous.text, from.key)
  return opened.ok ? { ...previous, text: await seal(to, opened.payload, previous.rev) } : null
}

/** Seals everything with another key into a slot, in one step. */
async function moveTo(slot: Slot, key: DataKey, after: number | null): Promise<Done> {
  const vault = await vaultOf(slot)
  if (vault === null) return { ok: false, why: 'refused' }
  const from = hands.held
  const before = await resealPrevious(from, key)
  const rev = (from?.after ?? 0) + 1
  const result = await vault.write(await sealNow(key, rev), { rev, after, roll: false, before })
  if (result !== 'ok') return { ok: false, why: result }
  const now = Date.now()
  takeHold({ way: slot, key, after: rev, savedAt: now, rolledAt: from?.rolledAt ?? now }, before)
  return { ok: true }
}

/**
 * From this visit to kept on this device. `exists`: other kept notes lie there. `unreadable`: so do notes of a visit that
 * cannot be read; they would go with this, and the person has not said so yet.
 */
export async function keepOnDevice(passphrase: string): Promise<Done> {
  if (useKeeping.getState().unreadable !== null) return { ok: false, why: 'unreadable' }
  if (await isThere('kept')) return { ok: false, why: 'exists' }
  if ((await tabs().hold()) !== 'mine') return { ok: false, why: 'changed' }
  const locked = await (await lockTools()).newLockedKey(passphrase)
  if (!locked.ok) return locked
  return auto.alone(async () => {
    const moved = await moveTo('kept', locked.key, null)
    if (!moved.ok) {
      // Nothing of an attempt may stay; but what was there before is not ours to erase.
      if (moved.why !== 'changed') await eraseVault('kept')
      return moved.why === 'changed' ? { ok: false, why: 'exists' } : moved
    }
    set({ hasKept: true })
    clearTab()
    clearMark()
    await eraseVault('visit')
    return moved
  })
}

/** From kept back to this visit; what was kept is erased. */
export async function stopKeeping(): Promise<Done> {
  if (hands.held?.way !== 'kept') return { ok: true }
  const { key, raw } = await newVisitKey()
  return auto.alone(async () => {
    const tab = newTab(raw)
    await eraseVault('visit')
    if (!writeTab(tab)) return { ok: false, why: 'refused' }
    const moved = await moveTo('visit', key, null)
    if (!moved.ok) {
      clearTab()
      return moved
    }
    noteUse(tab.used)
    await eraseVault('kept')
    clearLockMinutes()
    set({ hasKept: false })
    return moved
  })
}

/** Another passphrase for the kept notes that are open; nothing stays under the old one. */
export async function changePassphrase(passphrase: string): Promise<Done> {
  if (hands.held?.way !== 'kept') return { ok: false, why: 'refused' }
  const locked = await (await lockTools()).newLockedKey(passphrase)
  if (!locked.ok) return locked
  return auto.alone(() => moveTo('kept', locked.key, hands.held?.after ?? null))
}

/** `elsewhere`: another tab has notes open. `onlyBefore`: the last version cannot be read, the version before can. */
export type UnlockProblem = OpenProblem | 'elsewhere' | 'onlyBefore'
type Unlocked = { ok: true } | { ok: false; why: UnlockProblem }

const unreadableWhy = (why: OpenProblem): 'newer' | 'damaged' | null => {
  if (why === 'wrong' || why === 'noMemory') return null
  return why === 'newer' ? 'newer' : 'damaged'
}

/** Opens the kept notes into memory. Tries are not counted, and there is no waiting. */
export async function unlock(passphrase: string): Promise<Unlocked> {
  startKeeping()
  if (useSession.getState().written) return { ok: false, why: 'elsewhere' }
  if ((await tabs().hold()) !== 'mine') {
    set({ phase: 'elsewhere' })
    return { ok: false, why: 'elsewhere' }
  }
  const result = await openKept(passphrase)
  if (!result.ok) tabs().release()
  return result
}

async function openKept(passphrase: string): Promise<Unlocked> {
  const { current, previous } = (await (await vaultOf('kept'))?.read()) ?? { current: null, previous: null }
  const { openWithPassphrase } = await lockTools()
  const opened = current === null ? null : await openWithPassphrase(current.text, passphrase)
  const read = opened && notesIn(opened)
  if (current === null || opened?.ok !== true || read?.ok !== true) {
    return openPreviousKept(read?.ok === false ? read.why : 'damaged', current, previous, passphrase)
  }
  putIn(read.notes)
  takeHold({ way: 'kept', key: opened.key, after: current.rev, savedAt: current.at, rolledAt: null }, previous)
  set({ phase: 'open', broughtBack: true, hasKept: true, unreadable: null })
  return { ok: true }
}

/** The last version does not open. Its lock may be what is damaged: then the passphrase seems wrong, and is not. */
async function openPreviousKept(
  why: OpenProblem,
  current: Stored | null,
  previous: Stored | null,
  passphrase: string,
): Promise<Unlocked> {
  const isElsesLock = current !== null && previous !== null && !haveSameLock(current.text, previous.text)
  if (previous !== null && (unreadableWhy(why) === 'damaged' || (why === 'wrong' && isElsesLock))) {
    const before = await (await lockTools()).openWithPassphrase(previous.text, passphrase)
    if (before.ok && (await sayUnreadable('kept', before.key, previous))) return { ok: false, why: 'onlyBefore' }
    // The only lock that can be read says so: then the passphrase can be tried again.
    if (!before.ok && before.why === 'wrong' && isElsesLock) return { ok: false, why: 'wrong' }
  }
  const unreadable = unreadableWhy(why)
  if (unreadable !== null) set({ unreadable })
  return { ok: false, why }
}

/** What stands in the vault or, when the page went away before that was written, the last words put aside. */
async function newest(key: DataKey, current: Stored | null) {
  const last = readLast()
  const aside = last === null ? null : await openWithKey(last, key)
  if (aside?.ok === true && aside.rev > (current?.rev ?? 0)) return { opened: aside, isSaved: false }
  return current === null ? null : { opened: await openWithKey(current.text, key), isSaved: true }
}

/**
 * Brings back the visit that this tab remembers, into memory.
 * @returns `nothing`: it is not there any more; `unreadable`: it is there and stays there, and cannot be read
 */
export async function restoreVisit(tab: Tab): Promise<'restored' | 'nothing' | 'unreadable'> {
  startKeeping()
  const key = await visitKeyFrom(tab.key)
  const { current, previous } = (await (await vaultOf('visit'))?.read()) ?? { current: null, previous: null }
  const found = key === null ? null : await newest(key, current)
  // What is there and gives nothing to read is damaged, not gone.
  if (key === null || (found === null && !(await isThere('visit')))) return 'nothing'
  const read = found && notesIn(found.opened)
  if (found === null || read?.ok !== true) {
    set({ idleMinutes: tab.idle })
    if (read?.ok === false && read.why === 'newer') set({ way: 'visit', unreadable: 'newer' })
    else await sayUnreadable('visit', key, previous)
    return 'unreadable'
  }
  writeTab(tab)
  set({ idleMinutes: tab.idle, unreadable: null, broughtBack: true, phase: 'open' })
  putIn(read.notes)
  const held = { way: 'visit', key, after: current?.rev ?? null, savedAt: current?.at ?? null } as const
  takeHold({ ...held, rolledAt: tab.rolled }, previous)
  noteUse(Date.now())
  if (!found.isSaved) {
    auto.changed()
    await auto.flush()
  }
  return 'restored'
}
