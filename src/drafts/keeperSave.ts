/** Saving what this tab has in its hands. The first save begins a visit. */
import { notesNow } from '../answers/store'
import { createAutosave } from './autosave'
import { toBase64 } from './base64'
import { KEY_BYTES, newVisitKey, randomBytes } from './envelope'
import { dayNow, hands, sealNow } from './keeperHands'
import { sealAtOnce } from './keeperLast'
import { eraseVault, vaultOf } from './keeperVaults'
import { useKeeping, type Save, type SaveProblem } from './keeping'
import { payloadOf } from './payload'
import { changeTab, clearLast, noteUse, readTab, writeLast, writeTab, type Tab } from './session'
import { tabs } from './tabs'
import { wiped } from './wipe'

const ROLL_MS = 5 * 60_000

const set = useKeeping.setState

/** Begins a visit: the lock, a key, its place in this tab. */
async function beginVisit(): Promise<SaveProblem | null> {
  const mine = hands.life
  await wiped()
  const hold = await tabs().hold()
  if (hold !== 'mine' && !(hands.takeByForce && (await tabs().steal()))) return 'changed'
  const { key, raw } = await newVisitKey()
  const vault = await vaultOf('visit')
  if (vault === null) return 'refused'
  // Left over from another visit; without its key nobody can read it.
  if ((await vault.read()).current !== null) await eraseVault('visit')
  if (hands.life !== mine) return null
  const tab = newTab(raw)
  if (!writeTab(tab)) return 'refused'
  noteUse(tab.used)
  hands.held = { way: 'visit', key, after: null, savedAt: null, rolledAt: tab.rolled }
  tabs().tell('taken')
  return null
}

async function save(): Promise<SaveProblem | null> {
  const { unreadable, phase } = useKeeping.getState()
  if (unreadable !== null) return 'unreadable'
  if (phase === 'locked' || phase === 'elsewhere') return 'changed'
  const problem = hands.held === null ? await beginVisit() : null
  const mine = hands.held
  if (problem !== null || mine === null) return problem
  const vault = await vaultOf(mine.way)
  if (vault === null) return 'refused'
  const rev = (mine.after ?? 0) + 1
  const text = await sealNow(mine.key, rev)
  const now = Date.now()
  const roll = mine.savedAt !== null && (hands.rollNext || mine.rolledAt === null || now - mine.rolledAt >= ROLL_MS)
  // Let go in the meantime: nothing may be written any more.
  if (hands.held !== mine) return null
  const result = await vault.write(text, { rev, after: mine.after, roll })
  if (hands.held !== mine) return null
  if (result !== 'ok') return result
  if (roll) {
    hands.rollNext = false
    set({ previousAt: mine.savedAt })
    mine.rolledAt = now
    if (mine.way === 'visit') changeTab({ rolled: now })
  }
  mine.after = rev
  mine.savedAt = now
  // The page was about to go away, and stayed.
  clearLast()
  return null
}

/** Each key begins a save that has begun already: who shows what is saved need not hear of it again. */
const tell = (next: Save): void => {
  if (next.state !== 'saving' || useKeeping.getState().save.state !== 'saving') set({ save: next })
}

export const auto = createAutosave(save, tell)

/** Saves what stands now; what stood before becomes the version before. */
export async function saveAsNew(): Promise<void> {
  hands.rollNext = true
  auto.changed()
  await auto.flush()
}

export const flushNow = (): void => void auto.flush()

/** What a tab remembers of a visit that begins now. @param key base64 */
export const newTab = (key: string): Tab => {
  const now = Date.now()
  const { idleMinutes } = useKeeping.getState()
  return { key, used: now, seen: now, idle: idleMinutes, covered: false, rolled: now }
}

/**
 * The page goes away while its visit is still being begun: a key of its own for these words. Should the page stay after all,
 * the visit goes on with the key it is given.
 */
function tabForLastWords(): Tab | null {
  const { phase, unreadable, save: last } = useKeeping.getState()
  // Where no visit could be begun the line has said that a reload loses the words. Without WebCrypto nobody could open them.
  if (phase !== 'open' || unreadable !== null || last.state === 'failed' || !('subtle' in crypto)) return null
  const tab = newTab(toBase64(randomBytes(KEY_BYTES)))
  return writeTab(tab) ? tab : null
}

/** The page goes away with words that are not saved yet: those of a visit are put aside in this very task. */
export function putAside(): void {
  const { state } = useKeeping.getState().save
  if (hands.held === null) flushNow()
  if (hands.held?.way === 'kept' || (state !== 'saving' && state !== 'failed')) return
  const tab = hands.held === null ? tabForLastWords() : readTab()
  if (tab === null) return
  // A write that is on its way has the next number.
  const text = sealAtOnce(tab.key, payloadOf(notesNow(), dayNow()), (hands.held?.after ?? 0) + 2)
  if (text !== null) writeLast(text)
}
