/** A file of the app did not come: is there no line, or has the host a new version, without the files of this one? */
import { useSession } from '../answers/session'
import { useKeeping } from '../drafts/keeping'

/**
 * `offline`: nothing can be loaded, so nothing is loaded afresh. `reloading`: notes are saved, and the page is about to be
 * loaded afresh. `notSaved`: loading it afresh would lose what is in memory, or did not help before; the person decides.
 */
export type FreshStart = 'offline' | 'reloading' | 'notSaved'

/** What did not come: a page, or the worker that draws the paper. One may come while the other does not. */
export type Part = 'page' | 'paper'

/** How often this tab was loaded afresh since such a file last came: more than once would go round and round. */
const TIMES = { page: 'fresh', paper: 'fresh-paper' } as const satisfies Record<Part, string>

/** A script that does nothing, and that every version has under the same name. */
const PROBE = 'here.js'

/** Time to read what is happening. */
const TELL_MS = 1500

const times = (part: Part): number => {
  try {
    return Number(sessionStorage.getItem(TIMES[part]) ?? 0)
  } catch {
    // Without storage nothing can be counted, nor saved.
    return Infinity
  }
}

/** What was asked for came: a later new version may be loaded afresh again. */
export function cameThrough(part: Part = 'page'): void {
  try {
    sessionStorage.removeItem(TIMES[part])
  } catch {
    // Nothing was counted either.
  }
}

/** Asks the host for something it surely has. The time in the address keeps every cache out of it, and carries nothing else. */
async function hostAnswers(): Promise<boolean> {
  if (!navigator.onLine) return false
  try {
    await import(/* @vite-ignore */ new URL(`${PROBE}?${Date.now()}`, document.baseURI).href)
    return true
  } catch {
    return false
  }
}

/** True when nothing would be lost: what was written is saved, or nothing was. */
async function isSaved(): Promise<boolean> {
  try {
    await (await import('../drafts/keeper')).flush()
  } catch {
    // Its file did not come either, so nothing was ever saved.
  }
  return useKeeping.getState().save.state === 'saved' || !useSession.getState().written
}

/** Browsers say in their own words that a part of a script did not come. */
export const didNotCome = (message: string): boolean =>
  /dynamically imported module|importing a module script/i.test(message)

export const loadAfresh = (): void => window.location.reload()

/** Call when a file of the app did not come. Saves, and loads the page afresh a moment later if that is safe. */
export async function freshStart(part: Part = 'page'): Promise<FreshStart> {
  if (!(await hostAnswers())) return 'offline'
  const before = times(part)
  if (!(await isSaved()) || before > 0) return 'notSaved'
  sessionStorage.setItem(TIMES[part], String(before + 1))
  setTimeout(loadAfresh, TELL_MS)
  return 'reloading'
}
