/**
 * Stands in for src/drafts/keeper.ts where screens are tested: nothing is stored, and what was asked for can be seen.
 *
 *     vi.mock('../../drafts/keeper', async () => (await import('../../../tests/support/fakeKeeper')).fakeKeeper)
 */
import { vi } from 'vitest'
import { erase } from '../../src/answers/session'
import { noNotes } from '../../src/answers/store'
import type * as Keeper from '../../src/drafts/keeper'
import { useKeeping, type LockMinutes } from '../../src/drafts/keeping'

const first = useKeeping.getState()
export const RIGHT = 'right horse battery'

const fresh = () =>
  ({
    flush: () => Promise.resolve(),
    keepOnDevice: () => {
      useKeeping.setState({ way: 'kept', hasKept: true })
      return Promise.resolve({ ok: true })
    },
    stopKeeping: () => {
      useKeeping.setState({ way: 'visit', hasKept: false })
      return Promise.resolve({ ok: true })
    },
    changePassphrase: () => Promise.resolve({ ok: true }),
    unlock: (passphrase) => {
      if (passphrase !== RIGHT) return Promise.resolve({ ok: false, why: 'wrong' })
      useKeeping.setState({ phase: 'open', way: 'kept' })
      return Promise.resolve({ ok: true })
    },
    lock: () => Promise.resolve(),
    startBesideKept: () => useKeeping.setState({ phase: 'open', way: 'visit', isTabClosed: false }),
    eraseEverything: () => {
      erase()
      useKeeping.setState({ ...first })
      return Promise.resolve()
    },
    rawText: () => Promise.resolve('raw'),
    eraseUnreadable: () => {
      useKeeping.setState({ unreadable: null })
      return Promise.resolve()
    },
    makeCopy: () => Promise.resolve({ ok: true, bytes: new Uint8Array([1, 2, 3]) }),
    openCopy: (_file, passphrase) =>
      Promise.resolve(
        passphrase === RIGHT ? { ok: true, notes: noNotes(), writtenOn: '2026-11-20' } : { ok: false, why: 'wrong' },
      ),
    putInPlace: () => Promise.resolve(),
    goBackToPrevious: () => Promise.resolve({ ok: true }),
    takeOver: () => {
      useKeeping.setState({ phase: 'open' })
      return Promise.resolve({ ok: true })
    },
    startKeeping: () => undefined,
    restoreVisit: () => Promise.resolve('nothing'),
    stay: () => useKeeping.setState({ goesSoon: false }),
    cover: () => undefined,
    uncover: () => undefined,
    setIdleMinutes: (idleMinutes) => useKeeping.setState({ idleMinutes }),
    // As the screens offer them.
    setLockMinutes: (minutes) => useKeeping.setState({ lockMinutes: minutes as LockMinutes }),
  }) satisfies { [Name in keyof typeof Keeper]: (typeof Keeper)[Name] }

const verbs: Partial<Record<string, unknown>> = {}
for (const [name, verb] of Object.entries(fresh())) verbs[name] = vi.fn(verb)

/** Cast: the same names, each spied on. */
export const fakeKeeper = verbs as { [Name in keyof typeof Keeper]: ReturnType<typeof vi.fn<(typeof Keeper)[Name]>> }

/** As after the start of the app; every verb does again what it does here, and forgets that it was called. */
export function resetKeeper(): void {
  useKeeping.setState({ ...first })
  for (const verb of Object.values(fakeKeeper)) verb.mockReset()
}
