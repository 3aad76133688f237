/** The notes that this tab has in its hands: which key, which revision, saved or not. The verbs of `keeper.ts` act on it. */
import { erase, onErase, useSession } from '../answers/session'
import { notesNow, putNotes, useAnswers, type AnswersState, type Notes } from '../answers/store'
import { createAutosave } from './autosave'
import { newVisitKey, seal, type DataKey } from './envelope'
import { watchIdle, type IdleWatch } from './idle'
import { useKeeping, type SaveProblem, type Way } from './keeping'
import { cover } from './keepingCover'
import { sealAtOnce } from './keeperLast'
import { reloadPage } from './keeperReload'
import { eraseVault, vaultOf } from './keeperVaults'
import { payloadOf } from './payload'
import { changeTab, clearLast, clearTab, noteUse, readTab, writeLast, writeTab } from './session'
import { tabs, type Given } from './tabs'
import type { Stored } from './vault'
import { setHolder, wiped, wipeVisit } from './wipe'

const ROLL_MS = 5 * 60_000

export interface Held {
  readonly way: Way
  readonly key: DataKey
  /** The revision that this tab last wrote or read; null: none yet. */
  after: number | null
  /** When that was written, and when the version before was last put aside; null: not yet in this session. */
  savedAt: number | null
  rolledAt: number | null
}

let held: Held | null = null
/** One more each time the notes were let go: what began before must not go on. */
let life = 0
let idle: IdleWatch | null = null
/** True while notes are put in or taken out by keeping itself, which is no change by the person. */
let quiet = false
let beginning = false
let rollNext = false
/** The person chose to begin anew although another tab, which does not answer, had notes. */
let takeByForce = false

const set = useKeeping.setState

export const heldNow = (): Held | null => held
export const allowTaking = (): void => void (takeByForce = true)

/** The day here, `YYYY-MM-DD`. */
export function dayNow(): string {
  const now = new Date()
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
}

export const sealNow = (key: DataKey, rev: number): Promise<string> => seal(key, payloadOf(notesNow(), dayNow()), rev)

/** Does something to the notes that is no change by the person, so that it is not saved. */
function quietly(work: () => void): void {
  quiet = true
  try {
    work()
  } finally {
    quiet = false
  }
}

/** Begins a visit: the lock, a key, its place in this tab. */
async function beginVisit(): Promise<SaveProblem | null> {
  const mine = life
  await wiped()
  const hold = await tabs().hold()
  if (hold !== 'mine' && !(takeByForce && (await tabs().steal()))) return 'changed'
  const { key, raw } = await newVisitKey()
  const vault = await vaultOf('visit')
  if (vault === null) return 'refused'
  // Left over from another visit; without its key nobody can read it.
  if ((await vault.read()).current !== null) await eraseVault('visit')
  if (life !== mine) return null
  const now = Date.now()
  const tab = { key: raw, used: now, seen: now, idle: useKeeping.getState().idleMinutes, covered: false, rolled: now }
  if (!writeTab(tab)) return 'refused'
  noteUse(now)
  held = { way: 'visit', key, after: null, savedAt: null, rolledAt: now }
  tabs().tell('taken')
  return null
}

async function save(): Promise<SaveProblem | null> {
  const { unreadable, phase } = useKeeping.getState()
  if (unreadable !== null) return 'unreadable'
  if (phase === 'locked' || phase === 'elsewhere') return 'changed'
  const problem = held === null ? await beginVisit() : null
  const mine = held
  if (problem !== null || mine === null) return problem
  const vault = await vaultOf(mine.way)
  if (vault === null) return 'refused'
  const rev = (mine.after ?? 0) + 1
  const text = await sealNow(mine.key, rev)
  const now = Date.now()
  const roll = mine.savedAt !== null && (rollNext || mine.rolledAt === null || now - mine.rolledAt >= ROLL_MS)
  // Let go in the meantime: nothing may be written any more.
  if (held !== mine) return null
  const result = await vault.write(text, { rev, after: mine.after, roll })
  if (held !== mine) return null
  if (result !== 'ok') return result
  if (roll) {
    rollNext = false
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

export const auto = createAutosave(save, (state) => set({ save: state }))

/** The page goes away with words that are not saved yet: those of a visit are put aside in this very task. */
function putAside(): void {
  const { state } = useKeeping.getState().save
  if (held === null) flushNow()
  const tab = readTab()
  if (held?.way !== 'visit' || tab === null || (state !== 'saving' && state !== 'failed')) return
  // A write that is on its way has the next number.
  const text = sealAtOnce(tab.key, payloadOf(notesNow(), dayNow()), (held.after ?? 0) + 2)
  if (text !== null) writeLast(text)
}

/** Saves what stands now; what stood before becomes the version before. */
export async function saveAsNew(): Promise<void> {
  rollNext = true
  auto.changed()
  await auto.flush()
}

export async function lock(): Promise<void> {
  await auto.flush()
  const { way, save: last } = useKeeping.getState()
  // A reload would lose what could not be saved, and a visit comes back open: both are hidden instead.
  if (way !== 'kept' || last.state === 'failed') cover()
  else reloadPage()
}

function onOver(): void {
  if (useKeeping.getState().way === 'kept') {
    void lock()
    return
  }
  erase()
  set({ phase: 'gone', broughtBack: false })
}

/** Begins to count the time without use, afresh. */
export function countIdle(used?: number): void {
  idle?.stop()
  const isVisit = useKeeping.getState().way === 'visit'
  idle = watchIdle(
    {
      minutes: () => (isVisit ? useKeeping.getState().idleMinutes : useKeeping.getState().lockMinutes),
      onUse: (at) => isVisit && noteUse(at),
      onAlive: (at) => isVisit && changeTab({ seen: at }),
      onTimes: ({ goesAt, goesSoon }) => set({ goesAt, goesSoon: isVisit && goesSoon }),
      onOver,
      onDoubt: (why) => {
        if (isVisit || why === 'away') cover()
        else void lock()
      },
    },
    used,
  )
}

export const idleNow = (): IdleWatch | null => idle

/** Takes hold of notes that were opened or newly sealed: what changes from now on is saved there. */
export function takeHold(next: Held, previous: Stored | null): void {
  held = next
  set({
    way: next.way,
    save: next.savedAt === null ? { state: 'saving' } : { state: 'saved', at: next.savedAt },
    previousAt: previous?.at ?? null,
  })
  countIdle()
  tabs().tell('taken')
}

/** Puts notes into memory. What was said about this device stays: it is never part of what is kept. */
export function putIn(notes: Notes): void {
  const { sharedDevice } = useAnswers.getState().answers.start.way.values
  const { start } = notes.answers
  const way = { ...start.way, values: { ...start.way.values, sharedDevice } }
  quietly(() => putNotes({ ...notes, answers: { ...notes.answers, start: { ...start, way } } }))
}

/** Forgets key and timers, and writes nothing more. What is in memory stays for the caller to forget. */
async function drop(): Promise<void> {
  life += 1
  held = null
  rollNext = false
  takeByForce = false
  idle?.stop()
  idle = null
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
  const mine = held
  if (mine === null || useKeeping.getState().save.state === 'failed') return { way: 'nothing' }
  const tab = readTab()
  if (mine.way === 'visit' && tab === null) return { way: 'nothing' }
  await forgetHere()
  set({ phase: 'elsewhere', broughtBack: false })
  return tab !== null && mine.way === 'visit' ? { way: 'visit', tab } : { way: 'kept' }
}

function onLeaving(): void {
  if (held?.way === 'kept') void lock()
  else if (useSession.getState().written) void forgetHere().then(() => set({ phase: 'gone', broughtBack: false }))
}

function onErased(): void {
  if (useSession.getState().written || held !== null) void forgetHere()
  set({ phase: 'open', way: 'visit', hasKept: false, unreadable: null, broughtBack: false })
}

function onStolen(): void {
  // The other tab goes on from what is saved; more than that is only here.
  if (useKeeping.getState().save.state !== 'saved') return
  void forgetHere().then(() => set({ phase: 'elsewhere' }))
}

const PARTS = ['answers', 'page', 'skipped', 'added', 'chosen'] as const

function onChange(now: AnswersState, before: AnswersState): void {
  if (quiet || PARTS.every((part) => now[part] === before[part])) return
  // How the page is to look is nothing to keep while nothing was written.
  if (!useSession.getState().written) return
  auto.changed()
  if (idle === null) countIdle()
  // The first change is saved at once: from then on the page can go away at any moment, and the words are kept.
  if (held === null && !beginning) {
    beginning = true
    void auto.flush().then(() => (beginning = false))
  }
}

const flushNow = (): void => void auto.flush()

let started = false

/** Begins to save what changes. Called once the pages that hold answers are asked for; again does nothing. */
export function startKeeping(): void {
  if (started) return
  started = true
  setHolder({ drop, flush: auto.flush })
  onErase(() => {
    if (handingOver) return
    const isKept = held?.way === 'kept'
    void drop()
    if (!isKept) void wipeVisit()
  })
  tabs().handle({ give, leaving: onLeaving, erased: onErased, stolen: onStolen })
  useAnswers.subscribe(onChange)
  document.addEventListener('focusout', flushNow)
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && flushNow())
  window.addEventListener('hashchange', flushNow)
  for (const type of ['beforeunload', 'pagehide']) window.addEventListener(type, putAside)
  // Written before this part had come.
  if (useSession.getState().written && held === null) {
    auto.changed()
    countIdle()
  }
}
