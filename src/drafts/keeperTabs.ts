/** Going on in this tab with what another one has. */
import { useKeeping } from './keeping'
import { hands } from './keeperHands'
import { drop } from './keeperNow'
import { saveAsNew } from './keeperSave'
import { vaultOf } from './keeperVaults'
import { restoreVisit } from './keeperWays'
import { readTab } from './session'
import { tabs } from './tabs'
import { isThere } from './vault'

const set = useKeeping.setState

/** This tab's words go on; what the other tab wrote becomes the version before. */
async function writeOver(): Promise<{ ok: boolean }> {
  const { held } = hands
  const current = held && (await (await vaultOf(held.way))?.read())?.current
  if (held && current) {
    held.after = current.rev
    held.savedAt = current.at
  }
  await saveAsNew()
  return { ok: useKeeping.getState().save.state === 'saved' }
}

/**
 * Takes the notes over from the other tab.
 * @returns not ok: that tab does not answer, and what it has cannot be opened from here
 */
export async function takeOver(): Promise<{ ok: boolean }> {
  const { phase, save } = useKeeping.getState()
  if (phase !== 'elsewhere') return save.state === 'failed' && save.why === 'changed' ? writeOver() : { ok: true }
  const given = await tabs().ask()
  if (given?.way === 'nothing') return { ok: false }
  const isFree = (await tabs().hold()) === 'mine'
  if (given === null && !isFree) return takeFromSilent()
  const tab = given?.way === 'visit' ? given.tab : readTab()
  if (given?.way !== 'kept' && tab !== null) {
    const restored = await restoreVisit({ ...tab, used: Date.now(), covered: false })
    set({ phase: 'open' })
    return { ok: restored !== 'nothing' }
  }
  return lockedOrFree()
}

/** No tab has notes in memory now. */
async function lockedOrFree(): Promise<{ ok: boolean }> {
  const [hasKept, hasVisit] = await Promise.all([isThere('kept'), isThere('visit')])
  tabs().release()
  // Another tab's visit, put away by the system: only that tab has its key.
  if (hasVisit) return { ok: false }
  set({ hasKept, way: hasKept ? 'kept' : 'visit', phase: hasKept ? 'locked' : 'open' })
  return { ok: true }
}

async function takeFromSilent(): Promise<{ ok: boolean }> {
  // Its visit would be lost; kept notes are safe, and its own writes will find another revision.
  if ((await isThere('visit')) || !(await isThere('kept'))) return { ok: false }
  return (await tabs().steal()) ? lockedOrFree() : { ok: false }
}

/**
 * On the lock screen, after notes are gone, or when another tab does not answer: leave what is there alone and begin
 * others, for this visit only.
 */
export function startBesideKept(): void {
  // Also the key of something that cannot be read.
  void drop()
  hands.takeByForce = true
  set({ phase: 'open', way: 'visit', unreadable: null, isTabClosed: false })
}
