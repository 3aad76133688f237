/**
 * What this tab starts with. Called before anything is rendered, so it is light: the part that knows answers comes only
 * when there are some to bring back, or when a page that asks is opened. Before anything else, what is left of a visit
 * without a living tab is erased.
 */
import { erase, useSession } from '../answers/session'
import { useKeeping } from './keeping'
import { cover } from './keepingCover'
import { eraseVault, vaultOf } from './keeperVaults'
import {
  clearMark,
  clearTab,
  mayComeBack,
  noteEnd,
  noteUse,
  readLockMinutes,
  readMark,
  readTab,
  startOf,
  type Arrival,
  type Tab,
} from './session'
import { tabs } from './tabs'
import { isThere } from './vault'

const set = useKeeping.setState

const loadKeeper = () => import('./keeper')

function arrival(): Arrival {
  const [entry] = performance.getEntriesByType('navigation')
  return {
    navigation: entry !== undefined && 'type' in entry ? String(entry.type) : 'navigate',
    // Not in TypeScript's types. https://developer.mozilla.org/docs/Web/API/Document/wasDiscarded
    discarded: 'wasDiscarded' in document && document.wasDiscarded === true,
  }
}

/** @returns true when this tab has notes, or may not touch what is stored */
async function bringBack(tab: Tab, covered: boolean): Promise<boolean> {
  let result: 'restored' | 'nothing' | 'unreadable'
  try {
    result = await (await loadKeeper()).restoreVisit(tab)
  } catch {
    // The file that reads them did not come. They stay where they are, and are not written over.
    set({ unreadable: 'newer' })
    return true
  }
  if (result === 'restored') {
    set({ phase: 'open' })
    if (covered) cover()
  }
  return result !== 'nothing'
}

/** A visit that this tab has no key for: may the tab that has it still come back? */
async function isWanted(): Promise<boolean> {
  const mark = readMark()
  const savedAt = mark === null ? ((await (await vaultOf('visit'))?.read())?.current?.at ?? null) : null
  return mayComeBack(mark, savedAt, Date.now())
}

async function decide(how: Arrival): Promise<void> {
  const tab = readTab()
  const start = startOf(tab, how, Date.now())
  const lockMinutes = readLockMinutes()
  const [hasKept, hold] = await Promise.all([isThere('kept'), tabs().hold()])
  set({ hasKept, way: hasKept ? 'kept' : 'visit', ...(lockMinutes === null ? {} : { lockMinutes }) })
  if (hold !== 'mine') {
    // A duplicated tab has a copy of the key, which is not its own.
    if (hold === 'answered') clearTab()
    set({ phase: 'elsewhere', isTabClosed: false })
    return
  }
  if (tab !== null && start !== 'tooOld' && (await bringBack(tab, start === 'covered'))) return
  if (await isThere('visit')) {
    if (tab === null && (await isWanted())) {
      tabs().release()
      set({ phase: 'elsewhere', isTabClosed: true })
      return
    }
    await eraseVault('visit')
  }
  clearTab()
  clearMark()
  tabs().release()
  set({ phase: hasKept ? 'locked' : start === 'tooOld' ? 'gone' : 'open' })
}

/** The other tab may have been closed. */
async function lookAgain(): Promise<void> {
  if (useKeeping.getState().phase !== 'elsewhere' || document.visibilityState === 'hidden') return
  // It may just be reloading: then it says so within a moment.
  if (readMark() === 'ended') await new Promise((resolve) => setTimeout(resolve, RELOAD_MS))
  if (useKeeping.getState().phase === 'elsewhere') await decide({ navigation: 'reload', discarded: false })
}

const RELOAD_MS = 2000

function onPageShow(event: PageTransitionEvent): void {
  const tab = readTab()
  if (!event.persisted || tab === null) return
  if (startOf(tab, { navigation: 'back_forward', discarded: false }, Date.now()) === 'tooOld') {
    erase()
    set({ phase: 'gone', broughtBack: false })
    return
  }
  cover()
  noteUse(Date.now())
}

let loading = false

/** Fetches the part that saves, when a page that asks is opened or something was written; tries again after a failure. */
function fetchKeeper(): void {
  const isWelcome = /^#?\/?$/.test(window.location.hash)
  if (loading || (isWelcome && !useSession.getState().written)) return
  loading = true
  loadKeeper().then(
    ({ startKeeping }) => startKeeping(),
    () => {
      loading = false
      if (useSession.getState().written) set({ save: { state: 'failed', why: 'refused' } })
    },
  )
}

function watch(): void {
  tabs().handle({
    taken: () => {
      if (!useSession.getState().written) set({ phase: 'elsewhere', isTabClosed: false })
    },
    freed: () => void lookAgain(),
    erased: () => set({ phase: 'open', way: 'visit', hasKept: false, unreadable: null }),
  })
  window.addEventListener('pagehide', () => noteEnd(Date.now()))
  window.addEventListener('pageshow', onPageShow)
  window.addEventListener('focus', () => void lookAgain())
  document.addEventListener('visibilitychange', () => void lookAgain())
  window.addEventListener('hashchange', fetchKeeper)
  useSession.subscribe(fetchKeeper)
  fetchKeeper()
}

/** Decides what this tab starts with, and says it in `useKeeping`. Never rejects. */
export async function boot(): Promise<void> {
  try {
    await decide(arrival())
  } catch {
    // A browser whose storage answers in no known way: everything works in memory, and the save line will say so.
    set({ phase: 'open' })
  }
  watch()
}
