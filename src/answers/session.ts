/**
 * What every page needs to know of the answers without loading them: whether there are any, and how to forget them.
 * Welcome and "Leave quickly" use only this, so that the first page stays light.
 */
import { create } from 'zustand'

/** `written`: something was written since the start or the last `erase`. */
export const useSession = create<{ written: boolean }>(() => ({ written: false }))

export const setWritten = (written: boolean): void => useSession.setState({ written })

const erasers = new Set<() => void>()

/** Whatever holds something of the person's says here how it forgets it. */
export const onErase = (forget: () => void): void => void erasers.add(forget)

/** Forgets everything. */
export function erase(): void {
  for (const forget of erasers) forget()
  setWritten(false)
}
