/** The verbs of keeping. Each one leaves `useKeeping` saying what is so. None throws for what a person or a browser may do. */
import { hands } from './keeperHands'
import { countIdle, idleNow } from './keeperIdle'
import { auto } from './keeperSave'
import { LOCK_MINUTES, useKeeping } from './keeping'
import { changeTab, noteUse, writeLockMinutes } from './session'

export type { OpenProblem } from './envelope'
export { cover, uncover } from './keepingCover'
export { lock } from './keeperIdle'
export { startKeeping } from './keeperNow'
export { changePassphrase, keepOnDevice, restoreVisit, stopKeeping, unlock } from './keeperWays'
export type { Done, UnlockProblem } from './keeperWays'
export { eraseEverything, goBackToPrevious, makeCopy, openCopy, putInPlace } from './keeperCopies'
export type { Opened } from './keeperCopies'
export { startBesideKept, takeOver } from './keeperTabs'
export { eraseUnreadable, rawText } from './keeperUnreadable'

/** Writes what is not yet saved. Resolves when the browser has it, or has refused it. Call before paper, lock, reload. */
export const flush = (): Promise<void> => auto.flush()

/** "I am still here": the time without use starts afresh. */
export const stay = (): void => idleNow()?.stay()

/** This visit: minutes without use until its notes go. */
export function setIdleMinutes(minutes: number): void {
  useKeeping.setState({ idleMinutes: minutes })
  changeTab({ idle: minutes })
  if (hands.held?.way !== 'visit') return
  noteUse(Date.now())
  countIdle()
}

/** Kept: minutes without use until they are locked, one of `LOCK_MINUTES`. The number is remembered on this device. */
export function setLockMinutes(minutes: number): void {
  const chosen = LOCK_MINUTES.find((one) => one === minutes)
  if (chosen === undefined) return
  useKeeping.setState({ lockMinutes: chosen })
  writeLockMinutes(chosen)
  if (hands.held?.way === 'kept') countIdle()
}
