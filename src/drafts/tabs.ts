/**
 * One tab at a time has notes in memory. It holds a lock, which the browser frees by itself when the tab crashes; a
 * channel lets tabs hand over. Where the browser has no locks, the revision of what is stored guards alone.
 */
import type { Tab } from './session'

const LOCK = 'foreword-notes'
/** A page that reloads may for a moment still hold what it is about to give up. */
const WAIT_FOR_LOCK_MS = 1500
const WAIT_FOR_ANSWER_MS = 2500

/** What one tab passes to the other: of a visit what its tab remembers, with the key; of kept notes nothing. */
export type Given =
  | { way: 'visit'; tab: Tab }
  | { way: 'kept' }
  /** It keeps what it has: it has nothing, or what it has could not be saved and would be lost. */
  | { way: 'nothing' }

/**
 * `taken`: a tab has notes now. `freed`: it has none any more. `leaving`: the person leaves quickly, so no tab may show
 * notes. `erased`: all that is stored is being erased.
 */
type News = 'taken' | 'freed' | 'leaving' | 'erased'

type Message =
  | { kind: 'who' | 'give'; from: string }
  | { kind: 'held'; to: string }
  | { kind: 'given'; to: string; given: Given }
  | { kind: News }

/** `answered`: another tab says that it has notes. `silent`: another tab holds the lock and does not answer. */
export type Hold = 'mine' | 'answered' | 'silent'

export interface TabHandlers {
  /** Another tab asks for the notes: save them, forget them, and give what opens them. */
  give?: () => Promise<Given>
  taken?: () => void
  freed?: () => void
  leaving?: () => void
  erased?: () => void
  /** Another tab took the lock by force, because this one did not answer. */
  stolen?: () => void
}

/** What the browser offers, and what tests put in its place. */
export interface TabTools {
  locks: Pick<LockManager, 'request'> | null
  channel: Pick<BroadcastChannel, 'postMessage' | 'addEventListener' | 'removeEventListener'> | null
}

export interface Tabs {
  /** Takes the lock, unless another tab has it. */
  hold: () => Promise<Hold>
  /** Takes the lock from a tab that does not answer. */
  steal: () => Promise<boolean>
  release: () => void
  /** Asks the tab that has notes for them. Null: nobody answers. */
  ask: () => Promise<Given | null>
  tell: (news: News) => void
  handle: (handlers: TabHandlers) => void
}

export function connectTabs({ locks, channel }: TabTools): Tabs {
  const me = `${Date.now()}-${Math.random()}`
  let free: (() => void) | null = null
  let handlers: TabHandlers = {}
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel reaches its own origin only
  const post = (message: Message): void => channel?.postMessage(message)

  const listen = (onMessage: (message: Message) => void): (() => void) => {
    // Only this app's own tabs speak on the channel.
    const listener = (event: Event): void => onMessage((event as MessageEvent<Message>).data)
    channel?.addEventListener('message', listener)
    return () => channel?.removeEventListener('message', listener)
  }

  listen((message) => {
    if (message.kind === 'who' && free !== null && handlers.give) post({ kind: 'held', to: message.from })
    if (message.kind === 'give' && free !== null && handlers.give) void give(handlers.give, message.from)
    if (message.kind === 'taken' && free === null) handlers.taken?.()
    if (message.kind === 'freed') handlers.freed?.()
    if (message.kind === 'leaving') handlers.leaving?.()
    if (message.kind === 'erased') handlers.erased?.()
  })

  async function give(notes: () => Promise<Given>, to: string): Promise<void> {
    const given = await notes()
    // First the lock: the other tab asks for it as soon as it hears.
    if (given.way !== 'nothing') release()
    post({ kind: 'given', to, given })
  }

  function release(): void {
    free?.()
    free = null
  }

  /** Resolves with true once the lock is held; it stays held until `release`. */
  function request(manager: Pick<LockManager, 'request'>, options: LockOptions, wanted: () => boolean) {
    return new Promise<boolean>((resolve) => {
      let letGo: (() => void) | null = null
      manager
        .request(LOCK, options, () => {
          if (!wanted()) return
          return new Promise<void>((done) => {
            letGo = done
            free = done
            resolve(true)
          })
        })
        .catch((error: unknown) => {
          // Where the person blocked site data, Chromium refuses locks, too. No other tab can have notes to guard then.
          if (letGo === null && error instanceof DOMException && error.name === 'SecurityError') {
            free = () => undefined
            return resolve(wanted())
          }
          // Given up waiting; or held, and then taken by force.
          if (letGo !== null && free === letGo) {
            free = null
            handlers.stolen?.()
          }
          resolve(false)
        })
    })
  }

  return {
    hold() {
      if (free !== null || locks === null) return Promise.resolve('mine')
      return new Promise((resolve) => {
        const waiting = new AbortController()
        let settled = false
        const settle = (hold: Hold): void => {
          if (settled) return
          settled = true
          clearTimeout(timer)
          silence()
          resolve(hold)
          if (hold !== 'mine') waiting.abort()
        }
        const timer = setTimeout(() => settle('silent'), WAIT_FOR_LOCK_MS)
        const silence = listen((message) => {
          if (message.kind === 'held' && message.to === me) settle('answered')
        })
        void request(locks, { signal: waiting.signal }, () => !settled).then((held) => settle(held ? 'mine' : 'silent'))
        post({ kind: 'who', from: me })
      })
    },
    steal: () => (locks === null ? Promise.resolve(true) : request(locks, { steal: true }, () => true)),
    release,
    ask: () =>
      new Promise((resolve) => {
        const settle = (given: Given | null): void => {
          clearTimeout(timer)
          silence()
          resolve(given)
        }
        const timer = setTimeout(() => settle(null), WAIT_FOR_ANSWER_MS)
        const silence = listen((message) => {
          if (message.kind === 'given' && message.to === me) settle(message.given)
        })
        post({ kind: 'give', from: me })
      }),
    tell: (kind) => post({ kind }),
    handle(more) {
      handlers = { ...handlers, ...more }
    },
  }
}

const browserTools = (): TabTools => ({
  // Absent in old browsers and on pages that came without https.
  locks: typeof navigator !== 'undefined' && 'locks' in navigator ? navigator.locks : null,
  channel: typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(LOCK),
})

let connected: Tabs | null = null

/** This tab's connection to the others. */
export const tabs = (): Tabs => (connected ??= connectTabs(browserTools()))
