/**
 * How what is written is kept, as the screens see it: one small store, light enough for the first page. The verbs that
 * change it stand in `keeper.ts`, which comes with the pages that need it.
 *
 * Two ways, one envelope (docs/draft-format.md). *This visit*: sealed in the browser's storage, the key in this tab's
 * session storage; it survives a reload and a crashed or discarded tab, and goes when the person leaves, erases, or does
 * nothing for `idleMinutes`. *Kept*: the same, with the key wrapped by a passphrase and in memory only.
 */
import { create } from 'zustand'

export type Way = 'visit' | 'kept'

/** Why nothing could be saved; what was typed is in memory all the same. */
export type SaveProblem =
  /** The storage is full. */
  | 'full'
  /** The browser refuses storage (blocked, some private windows) or has none. */
  | 'refused'
  /** Another tab wrote after this one: this one must not write over it. */
  | 'changed'
  /** What lies there is from a newer version of the app, or cannot be read: it is not written over. */
  | 'unreadable'

/** What the save line says. Never "saved" before the browser has said that it is. */
export type Save =
  | { state: 'nothing' }
  | { state: 'saving' }
  /** `at`: milliseconds since 1970. */
  | { state: 'saved'; at: number }
  | { state: 'failed'; why: SaveProblem }

/**
 * `open`: as usual. `covered`: notes are in memory, and a neutral sheet hides them until a press. `locked`: kept notes lie on
 * this device, not in memory; a passphrase opens them. `elsewhere`: another tab has them open. `gone`: this visit's
 * notes went because nothing was done for too long.
 */
export type Phase = 'open' | 'covered' | 'locked' | 'elsewhere' | 'gone'

export interface Keeping {
  phase: Phase
  way: Way
  save: Save
  /** Kept notes lie on this device, open or not. */
  hasKept: boolean
  /** What lies on this device cannot be read by this version; its raw text can be saved as a file. */
  unreadable: 'newer' | 'damaged' | null
  /** This visit: minutes without use until its notes go. */
  idleMinutes: number
  /** Kept: minutes without use until they are locked; 0 locks when the tab is hidden. */
  lockMinutes: LockMinutes
  /** When this visit's notes go, or kept ones lock, unless something is done: milliseconds since 1970; null when nothing is there. */
  goesAt: number | null
  /** True in the last two minutes before `goesAt` of this visit: the person is asked. */
  goesSoon: boolean
  /** When the version before was made, if there is one to go back to. */
  previousAt: number | null
  /** Notes of a visit lie here whose tab is not open any more: only that tab, brought back, could open them. */
  isTabClosed: boolean
  /** The notes were brought back in this tab, so what was asked about the device is not known any more. */
  broughtBack: boolean
}

export const LOCK_MINUTES = [0, 1, 5, 15, 30] as const
export type LockMinutes = (typeof LOCK_MINUTES)[number]
export const IDLE_MINUTES = [10, 30, 60] as const

export const useKeeping = create<Keeping>(() => ({
  phase: 'open',
  way: 'visit',
  save: { state: 'nothing' },
  hasKept: false,
  unreadable: null,
  idleMinutes: 30,
  lockMinutes: 5,
  goesAt: null,
  goesSoon: false,
  previousAt: null,
  isTabClosed: false,
  broughtBack: false,
}))
