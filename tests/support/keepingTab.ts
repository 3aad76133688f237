/** A browser tab for tests of keeping: it can be reloaded, closed and reopened, and keeps what a browser would keep. */
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { vi } from 'vitest'
import { openVault, type Slot } from '../../src/drafts/vault'

type Added = readonly [EventTarget, string, EventListenerOrEventListenerObject, boolean | AddEventListenerOptions]

const added: Added[] = []
const spied = new WeakSet<EventTarget>()

/** Remembers who listens, so that a page that went away hears nothing any more. */
function watchListeners(target: EventTarget): void {
  if (spied.has(target)) return
  spied.add(target)
  const add = target.addEventListener.bind(target)
  target.addEventListener = (
    type: string,
    listener: EventListenerOrEventListenerObject | null,
    options: boolean | AddEventListenerOptions = false,
  ) => {
    if (listener === null) return
    added.push([target, type, listener, options])
    add(type, listener, options)
  }
}

/** Derives at once what takes the real thing a second; nothing else is changed. */
export const quickDerivation = () => ({
  derive: async (passphrase: string, salt: Uint8Array<ArrayBuffer>, cost = { m: 8192, t: 1, p: 1 }) => {
    const text = new TextEncoder().encode(passphrase.normalize('NFKC'))
    const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', Uint8Array.from([...salt, ...text])))
    return { bytes, cost }
  },
})

/** A browser without a trace of anything. */
export function freshBrowser(): void {
  vi.useFakeTimers({ toFake: ['Date'] })
  vi.stubGlobal('indexedDB', new IDBFactory())
  vi.stubGlobal('IDBKeyRange', IDBKeyRange)
  sessionStorage.clear()
  localStorage.clear()
  window.location.hash = '#/steps'
}

/** The page goes away, as on closing or reloading; it hears nothing any more. */
export const leavePage = (): void => {
  window.dispatchEvent(new Event('pagehide'))
  for (const [target, type, listener, options] of added.splice(0)) target.removeEventListener(type, listener, options)
}

/**
 * Loads the app's keeping as a page does. Called again it is the same tab a moment later.
 * @param navigation how the browser came here, as the browser says it
 */
export async function load(navigation: 'navigate' | 'reload' | 'back_forward', discarded = false) {
  watchListeners(window)
  watchListeners(document)
  leavePage()
  // A real page would be gone; here its last work must not meet the next one's.
  await (await import('../../src/drafts/wipe')).wiped()
  vi.resetModules()
  // Pages that are gone would still hear each other.
  vi.stubGlobal('BroadcastChannel', undefined)
  vi.stubGlobal('performance', {
    now: () => Date.now(),
    getEntriesByType: () => [{ type: navigation }],
  })
  Object.defineProperty(document, 'wasDiscarded', { configurable: true, value: discarded })
  const { boot } = await import('../../src/drafts/boot')
  await boot()
  const keeper = await import('../../src/drafts/keeper')
  const { useKeeping } = await import('../../src/drafts/keeping')
  const answers = await import('../../src/answers/store')
  const session = await import('../../src/answers/session')
  keeper.startKeeping()
  return {
    ...keeper,
    ...session,
    keeping: useKeeping.getState,
    written: () => answers.useAnswers.getState().answers.concerns.own.values.words,
    notes: answers.notesNow,
    /** Writes as the form of a page does: the whole step at each change. */
    write(words: string): void {
      const { concerns } = answers.useAnswers.getState().answers
      const own = { ...concerns.own, values: { ...concerns.own.values, words } }
      answers.setStep('concerns', { ...concerns, own })
    },
    device(picked: 'shared' | 'watched'): void {
      const { start } = answers.useAnswers.getState().answers
      const values = { ...start.way.values, sharedDevice: { picked, other: '' } }
      answers.setStep('start', { way: { ...start.way, values } })
    },
  }
}

/** Everything that the browser keeps of the app, as text, sealed notes too. */
export async function allStored(): Promise<string> {
  const { openVault, isThere } = await import('../../src/drafts/vault')
  const drafts = []
  for (const slot of ['visit', 'kept'] as const) {
    const vault = (await isThere(slot)) ? await openVault(slot) : null
    drafts.push(await vault?.read())
    vault?.close()
  }
  const texts = [sessionStorage, localStorage].map((one) => Object.entries(one))
  return JSON.stringify([texts, drafts, window.name, window.history.state])
}

export const WORDS = 'Marguerite walks by the sea'
export const PASSPHRASE = 'five plain words are enough'
export const MINUTE = 60_000

/** Where `Date` is faked. */
export const later = (ms: number): number => vi.setSystemTime(Date.now() + ms) && Date.now()

/** The vault that the page has open. */
export const vaultHere = async (slot: Slot) => (await import('../../src/drafts/keeperVaults')).vaultOf(slot)

/** Puts something there that this version cannot read. */
export async function spoil(slot: Slot, text: string): Promise<void> {
  const vault = await openVault(slot)
  const { current } = (await vault?.read()) ?? { current: null }
  await vault?.write(text, { rev: 900, after: current?.rev ?? null, roll: false })
  vault?.close()
}
