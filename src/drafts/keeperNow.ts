/** Taking hold of notes and letting them go, and what makes either happen: changes, other tabs, the page going away. */
import { erase, onErase, useSession } from '../answers/session'
import { useAnswers, type AnswersState } from '../answers/store'
import { hands, quietly, type Held } from './keeperHands'
import { countIdle, idleNow, stopIdle } from './keeperIdle'
import { auto, flushNow, putAside } from './keeperSave'
import { useKeeping } from './keeping'
import { clearTab, readTab } from './session'
import { tabs, type Given } from './tabs'
import type { Stored } from './vault'
import { setHolder, wipeVisit } from './wipe'

const set = useKeeping.setState

/** A visit is being begun by the first change. */
let beginning = false

/** Takes hold of notes that were opened or newly sealed: what changes from now on is saved there. */
export function takeHold(next: Held, previous: Stored | null): void {
  hands.held = next
  set({
    way: next.way,
    save: next.savedAt === null ? { state: 'saving' } : { state: 'saved', at: next.savedAt },
    previousAt: previous?.at ?? null,
  })
  countIdle()
  tabs().tell('taken')
}

/** Forgets key and timers, and writes nothing more. What is in memory stays for the caller to forget. */
export async function drop(): Promise<void> {
  hands.life += 1
  hands.held = null
  hands.rollNext = false
  hands.takeByForce = false
  hands.spareKey = null
  stopIdle()
  auto.forget()
  set({ save: { state: 'nothing' }, goesAt: null, goesSoon: false, previousAt: null })
  // A write that runs ends first.
  await auto.alone(() => Promise.resolve())
}

let handingOver = false

/** Forgets everything in memory, and leaves alone what is stored. */
export function forgetHere(): Promise<void> {
  handingOver = true
  clearTab()
  const dropped = drop()
  quietly(erase)
  handingOver = false
  return dropped
}

/** Another tab takes over: what is not saved stays here. */
async function give(): Promise<Given> {
  await auto.flush()
  const mine = hands.held
  if (mine === null || useKeeping.getState().save.state === 'failed') return { way: 'nothing' }
  const tab = readTab()
  if (mine.way === 'visit' && tab === null) return { way: 'nothing' }
  await forgetHere()
  set({ phase: 'elsewhere', broughtBack: false })
  return tab !== null && mine.way === 'visit' ? { way: 'visit', tab } : { way: 'kept' }
}

function onErased(): void {
  if (useSession.getState().written || hands.held !== null || hands.spareKey !== null) void forgetHere()
  set({ phase: 'open', way: 'visit', hasKept: false, unreadable: null, broughtBack: false })
}

function onStolen(): void {
  // The other tab goes on from what is saved; more than that is only here.
  if (useKeeping.getState().save.state !== 'saved') return
  void forgetHere().then(() => set({ phase: 'elsewhere' }))
}

const PARTS = ['answers', 'page', 'skipped', 'added', 'chosen'] as const

function onChange(now: AnswersState, before: AnswersState): void {
  if (hands.quiet || PARTS.every((part) => now[part] === before[part])) return
  // How the page is to look is nothing to keep while nothing was written.
  if (!useSession.getState().written) return
  auto.changed()
  if (idleNow() === null) countIdle()
  // The first change is saved at once: from then on the page can go away at any moment, and the words are kept.
  if (hands.held === null && !beginning) {
    beginning = true
    void auto.flush().then(() => (beginning = false))
  }
}

let started = false

/** Begins to save what changes. Called once the pages that hold answers are asked for; again does nothing. */
export function startKeeping(): void {
  if (started) return
  started = true
  setHolder({ drop, flush: auto.flush })
  onErase(() => {
    if (handingOver) return
    const isKept = hands.held?.way === 'kept'
    void drop()
    if (!isKept) void wipeVisit()
  })
  tabs().handle({ give, erased: onErased, stolen: onStolen })
  useAnswers.subscribe(onChange)
  document.addEventListener('focusout', flushNow)
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && flushNow())
  window.addEventListener('hashchange', flushNow)
  for (const type of ['beforeunload', 'pagehide']) window.addEventListener(type, putAside)
  // Written before this part had come.
  if (useSession.getState().written && hands.held === null) {
    auto.changed()
    countIdle()
  }
}
