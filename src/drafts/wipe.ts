/** The ways to let notes go, light enough for every page: they must work before the heavy part of keeping has come. */
import { clearMark, clearTab, markEnded } from './session'
import { eraseVault } from './keeperVaults'
import { tabs } from './tabs'

/** What the heavy part does when notes go; it registers itself once it has any. */
export interface Holder {
  /** Forgets key and timers at once and writes nothing more. Resolves when the last write is through. */
  drop: () => Promise<void>
  flush: () => Promise<void>
}

let holder: Holder | null = null
export const setHolder = (one: Holder): void => void (holder = one)

const others = new Set<() => void>()
/** What is not of the notes, and goes with the visit all the same, says here how. It must be done when it returns. */
export const whenWiped = (forget: () => void): void => void others.add(forget)

const within = (ms: number, work: Promise<void>): Promise<void> =>
  Promise.race([work.catch(() => undefined), new Promise<void>((resolve) => setTimeout(resolve, ms))])

/** A write that hangs must not hold up what the person asked for. */
const LAST_WRITE_MS = 300

let wiping: Promise<void> = Promise.resolve()

/** Resolves when nothing is being wiped: whoever begins anew waits for it, or would be wiped along. */
export const wiped = (): Promise<void> => wiping

/** Everything of this visit: sealed notes, their key, the marks. Never rejects; kept notes stay as they are. */
export function wipeVisit(): Promise<void> {
  wiping = Promise.all([wiping, wipeNow()]).then(() => undefined)
  return wiping
}

async function wipeNow(): Promise<void> {
  // The key goes first and in the same task: without it the rest cannot be read.
  clearTab()
  for (const forget of others) forget()
  // Should the page go away before the rest is done, the next start does it.
  markEnded()
  if (holder !== null) await within(LAST_WRITE_MS, holder.drop())
  await eraseVault('visit')
  clearMark()
  tabs().release()
  tabs().tell('freed')
}

/** Kept notes: saves what it can within 300 ms, then drops the key from memory. What is stored stays sealed. */
export async function letGo(): Promise<void> {
  if (holder !== null) {
    await within(LAST_WRITE_MS, holder.flush())
    await within(LAST_WRITE_MS, holder.drop())
  }
  tabs().release()
  tabs().tell('freed')
}
