/**
 * What a tab remembers of its visit beside the sealed notes: the key that opens them and times, no words. Session storage
 * holds it, so it ends with the tab; the mark in local storage tells other tabs whether the visit still lives.
 */
import { IDLE_MINUTES, LOCK_MINUTES, type LockMinutes } from './keeping'

const TAB = 'foreword-visit'
const LAST = 'foreword-last'
const MARK = 'foreword-visit'
const LOCK_AFTER = 'foreword-lock-minutes'

const MINUTE = 60_000
/** A tab that the browser brings back from an earlier time may be this old; after that somebody else may sit there. */
const RESTORED_MS = 2 * MINUTE
/** A clock may be set by this much without meaning anything. */
export const CLOCK_SLACK_MS = MINUTE

/** Times are milliseconds since 1970. */
export interface Tab {
  /** Base64. Never to be shown, logged or put in an address. */
  key: string
  /** The person last did something. */
  used: number
  /** The tab last gave a sign of life. */
  seen: number
  /** Minutes without use until the notes go. */
  idle: number
  covered: boolean
  /** When the version before was last put aside. */
  rolled: number | null
}

/** Storage that is blocked throws at the first touch; then there is nothing, and nothing can be put there. */
function touch<T>(work: () => T, otherwise: T): T {
  try {
    return work()
  } catch {
    return otherwise
  }
}

const isTime = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)

function tabFrom(json: string): Tab | null {
  const value = JSON.parse(json) as unknown
  if (typeof value !== 'object' || value === null) return null
  const { key, used, seen, idle, covered, rolled } = value as Partial<Record<keyof Tab, unknown>>
  if (typeof key !== 'string' || !isTime(used) || !isTime(seen) || !isTime(idle)) return null
  return { key, used, seen, idle, covered: covered === true, rolled: isTime(rolled) ? rolled : null }
}

export const readTab = (): Tab | null =>
  touch(() => {
    const json = sessionStorage.getItem(TAB)
    return json === null ? null : tabFrom(json)
  }, null)

/** @returns false when the browser refuses */
export const writeTab = (tab: Tab): boolean =>
  touch(() => {
    sessionStorage.setItem(TAB, JSON.stringify(tab))
    return true
  }, false)

/** Changes what the tab remembers; does nothing when it remembers no visit. */
export function changeTab(change: Partial<Omit<Tab, 'key'>>): void {
  const tab = readTab()
  if (tab !== null) writeTab({ ...tab, ...change })
}

/** Forgets the key, and with it all that it opens. */
export const clearTab = (): void =>
  touch(() => {
    sessionStorage.removeItem(TAB)
    sessionStorage.removeItem(LAST)
  }, undefined)

/**
 * The last words before a reload, sealed. Databases answer too late for a page that goes away; this storage takes them in
 * the same task, and gives them up as soon as the page is back.
 */
export const writeLast = (sealed: string): void => touch(() => sessionStorage.setItem(LAST, sealed), undefined)
export const readLast = (): string | null => touch(() => sessionStorage.getItem(LAST), null)
export const clearLast = (): void => touch(() => sessionStorage.removeItem(LAST), undefined)

/** `until`: when the visit goes unless it is used; `ended`: its tab was closed or left; null: nothing is known. */
export type Mark = { until: number } | 'ended' | null

export const readMark = (): Mark =>
  touch(() => {
    const text = localStorage.getItem(MARK)
    if (text === 'ended') return 'ended'
    return text !== null && /^\d{1,15}$/.test(text) ? { until: Number(text) } : null
  }, null)

export const markUntil = (until: number): void => touch(() => localStorage.setItem(MARK, String(until)), undefined)
export const markEnded = (): void => touch(() => localStorage.setItem(MARK, 'ended'), undefined)
export const clearMark = (): void => touch(() => localStorage.removeItem(MARK), undefined)

/** The person did something: noted in the tab, and for other tabs. */
export function noteUse(used: number): void {
  const tab = readTab()
  if (tab === null) return
  writeTab({ ...tab, used, seen: used })
  markUntil(used + tab.idle * MINUTE)
}

/** The tab goes away. Whether it comes back is not known yet; a reload takes the mark back. */
export function noteEnd(now: number): void {
  if (readTab() === null) return
  changeTab({ seen: now })
  markEnded()
}

/** How the browser came to this page. */
export interface Arrival {
  navigation: string
  discarded: boolean
}

/** `none`: this tab knows of no visit. `tooOld`: it did, and its notes must go. */
export type Start = 'none' | 'open' | 'covered' | 'tooOld'

/** What a tab may start with, by what it remembers and how the browser came here. */
export function startOf(tab: Tab | null, { navigation, discarded }: Arrival, now: number): Start {
  if (tab === null) return 'none'
  const idle = now - tab.used
  // A time in the future: the clock was set, and nobody knows how long ago it was.
  if (idle < -CLOCK_SLACK_MS || idle > tab.idle * MINUTE) return 'tooOld'
  if (discarded) return 'covered'
  if (navigation === 'reload') return tab.covered ? 'covered' : 'open'
  return now - Math.max(tab.seen, tab.used) <= RESTORED_MS ? 'covered' : 'tooOld'
}

/**
 * Whether stored notes of a visit that this tab has no key for may still be wanted: a phone puts tabs away without a word,
 * and they come back with their key.
 * @param savedAt when the notes were last saved, where the mark got lost
 */
export function mayComeBack(mark: Mark, savedAt: number | null, now: number): boolean {
  if (mark === 'ended') return false
  const longest = Math.max(...IDLE_MINUTES) * MINUTE
  const until = mark === null ? (savedAt ?? 0) + Math.min(...IDLE_MINUTES) * MINUTE : mark.until
  return now < until && until - now <= longest + CLOCK_SLACK_MS
}

export const readLockMinutes = (): LockMinutes | null =>
  touch(() => {
    const text = localStorage.getItem(LOCK_AFTER)
    return LOCK_MINUTES.find((minutes) => String(minutes) === text) ?? null
  }, null)

export const writeLockMinutes = (minutes: LockMinutes): void =>
  touch(() => localStorage.setItem(LOCK_AFTER, String(minutes)), undefined)

export const clearLockMinutes = (): void => touch(() => localStorage.removeItem(LOCK_AFTER), undefined)
