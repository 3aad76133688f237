/** Kept on this device: behind a passphrase, saved on, and gone when the person says so. */
import { beforeEach, describe, expect, test, vi } from 'vitest'
import {
  allStored,
  freshBrowser,
  later,
  load,
  MINUTE,
  PASSPHRASE,
  quickDerivation,
  vaultHere,
  WORDS,
} from '../../tests/support/keepingTab'
import { isThere } from './vault'

vi.mock('./kdf', () => quickDerivation())
const reloaded = vi.hoisted(() => ({ times: 0 }))
vi.mock('./keeperReload', () => ({ reloadPage: () => (reloaded.times += 1) }))

beforeEach(() => {
  reloaded.times = 0
  freshBrowser()
})

describe('kept on this device', () => {
  const keep = async () => {
    const tab = await load('navigate')
    tab.write(WORDS)
    await tab.flush()
    expect(await tab.keepOnDevice(PASSPHRASE)).toEqual({ ok: true })
    return tab
  }

  test('leaves nothing of the visit, is locked after a reload, and opens with its passphrase only', async () => {
    const before = await keep()
    expect(before.keeping()).toMatchObject({ way: 'kept', hasKept: true, save: { state: 'saved' } })
    expect(await isThere('visit')).toBe(false)
    expect([sessionStorage.length, localStorage.length]).toEqual([0, 0])
    const tab = await load('reload')
    expect(tab.keeping()).toMatchObject({ phase: 'locked', way: 'kept', hasKept: true })
    expect(tab.written()).toBe('')
    for (let i = 0; i < 10; i += 1) {
      expect(await tab.unlock(`${PASSPHRASE}.`)).toEqual({ ok: false, why: 'wrong' })
    }
    expect(tab.written()).toBe('')
    expect(await tab.unlock(PASSPHRASE)).toEqual({ ok: true })
    expect(tab.written()).toBe(WORDS)
    expect(tab.keeping().phase).toBe('open')
  })

  test('goes on being saved, and never in plain text', async () => {
    const before = await keep()
    before.write(`${WORDS} and on`)
    await before.flush()
    expect(await allStored()).not.toContain('Marguerite')
    const tab = await load('reload')
    await tab.unlock(PASSPHRASE)
    expect(tab.written()).toBe(`${WORDS} and on`)
  })

  test('there is never a moment without a stored copy while notes move', async () => {
    const tab = await load('navigate')
    tab.write(WORDS)
    await tab.flush()
    const seen: boolean[] = []
    const look = async (): Promise<void> => {
      seen.push((await isThere('visit')) || (await isThere('kept')))
      if (!(await isThere('kept')) || (await isThere('visit'))) await look()
    }
    await Promise.all([tab.keepOnDevice(PASSPHRASE), look()])
    expect(seen).not.toContain(false)
    expect(seen.length).toBeGreaterThan(1)
  })

  test('a refused store leaves the visit as it was', async () => {
    const tab = await load('navigate')
    tab.write(WORDS)
    await tab.flush()
    const kept = await vaultHere('kept')
    vi.spyOn(kept!, 'write').mockResolvedValue('full')
    expect(await tab.keepOnDevice(PASSPHRASE)).toEqual({ ok: false, why: 'full' })
    expect(tab.keeping()).toMatchObject({ way: 'visit', hasKept: false })
    expect((await load('reload')).written()).toBe(WORDS)
  })

  test('other kept notes are not written over', async () => {
    await keep()
    const tab = await load('reload')
    tab.startBesideKept()
    tab.write('others')
    await tab.flush()
    expect(tab.keeping()).toMatchObject({ phase: 'open', way: 'visit', hasKept: true, save: { state: 'saved' } })
    expect(await tab.keepOnDevice(PASSPHRASE)).toEqual({ ok: false, why: 'exists' })
    const again = await load('reload')
    expect(again.written()).toBe('others')
    again.erase()
    const locked = await load('reload')
    await locked.unlock(PASSPHRASE)
    expect(locked.written()).toBe(WORDS)
  })

  test('goes back to this visit, and nothing stays kept', async () => {
    const tab = await keep()
    expect(await tab.stopKeeping()).toEqual({ ok: true })
    expect(await isThere('kept')).toBe(false)
    expect(tab.keeping()).toMatchObject({ way: 'visit', hasKept: false })
    expect((await load('reload')).written()).toBe(WORDS)
  })

  test('another passphrase: the old one opens nothing any more, not even the version before', async () => {
    const before = await keep()
    later(6 * MINUTE)
    before.write('newer words')
    await before.flush()
    expect(await before.changePassphrase('another long passphrase')).toEqual({ ok: true })
    const tools = await import('./passphraseLock')
    const { current, previous } = await (await vaultHere('kept'))!.read()
    for (const stored of [current, previous]) {
      expect(await tools.openWithPassphrase(stored!.text, PASSPHRASE)).toEqual({ ok: false, why: 'wrong' })
    }
    const tab = await load('reload')
    await tab.unlock('another long passphrase')
    expect(tab.written()).toBe('newer words')
    expect(await tab.goBackToPrevious()).toEqual({ ok: true })
    expect(tab.written()).toBe(WORDS)
  })

  test('locking saves, then loads afresh; what could not be saved is hidden instead, and not lost', async () => {
    const tab = await keep()
    tab.write(`${WORDS}!`)
    await tab.lock()
    expect(reloaded.times).toBe(1)
    expect(tab.keeping().save.state).toBe('saved')
    const vault = await vaultHere('kept')
    vi.spyOn(vault!, 'write').mockResolvedValue('full')
    tab.write(`${WORDS}!!`)
    await tab.lock()
    expect(reloaded.times).toBe(1)
    expect(tab.keeping().phase).toBe('covered')
    expect(tab.written()).toBe(`${WORDS}!!`)
  })

  test('the minutes until it locks are remembered, and forgotten with everything else', async () => {
    const before = await keep()
    before.setLockMinutes(15)
    before.setLockMinutes(7)
    const tab = await load('reload')
    expect(tab.keeping().lockMinutes).toBe(15)
    await tab.eraseEverything()
    expect(localStorage.length).toBe(0)
    expect(await isThere('kept')).toBe(false)
    expect(tab.keeping()).toMatchObject({ phase: 'open', way: 'visit', hasKept: false })
  })
})
