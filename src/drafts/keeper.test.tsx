import { beforeEach, describe, expect, test, vi } from 'vitest'
import { allStored, freshBrowser, leavePage, load, quickDerivation } from '../../tests/support/keepingTab'
import { readTab } from './session'
import { isThere, openVault, type Slot } from './vault'

vi.mock('./kdf', () => quickDerivation())
const reloaded = vi.hoisted(() => ({ times: 0 }))
vi.mock('./keeperReload', () => ({ reloadPage: () => (reloaded.times += 1) }))

const WORDS = 'Marguerite walks by the sea'
const PASSPHRASE = 'five plain words are enough'
const MINUTE = 60_000

const later = (ms: number): number => vi.setSystemTime(Date.now() + ms) && Date.now()

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] })
  reloaded.times = 0
  freshBrowser()
})

/** The vault that the page has open. */
const vaultHere = async (slot: Slot) => (await import('./keeperVaults')).vaultOf(slot)

/** Something else than this version can read. */
async function spoil(slot: Slot, text: string): Promise<void> {
  const vault = await openVault(slot)
  const { current } = (await vault?.read()) ?? { current: null }
  await vault?.write(text, { rev: 900, after: current?.rev ?? null, roll: false })
  vault?.close()
}

describe('this visit', () => {
  test('has everything back after a reload, and says so', async () => {
    const before = await load('navigate')
    before.write(WORDS)
    await before.flush()
    expect(before.keeping().save.state).toBe('saved')
    const tab = await load('reload')
    expect(tab.written()).toBe(WORDS)
    expect(tab.keeping()).toMatchObject({ phase: 'open', way: 'visit', broughtBack: true, save: { state: 'saved' } })
  })

  test('has back what was typed right before the reload, and was not saved yet', async () => {
    const before = await load('navigate')
    before.write('Marguerite')
    await before.flush()
    before.write(WORDS)
    const tab = await load('reload')
    expect(tab.written()).toBe(WORDS)
    expect(sessionStorage.getItem('foreword-last')).toBeNull()
    expect((await load('reload')).written()).toBe(WORDS)
  })

  test('has back the first words, when the page goes away while their visit is still being begun', async () => {
    const before = await load('navigate')
    before.write(WORDS)
    const tab = await load('reload')
    expect(tab.written()).toBe(WORDS)
    expect(tab.keeping()).toMatchObject({ phase: 'open', way: 'visit' })
  })

  test('never writes a word in plain text anywhere, nor what was said about the device', async () => {
    const tab = await load('navigate')
    tab.device('watched')
    tab.write(WORDS)
    window.dispatchEvent(new Event('pagehide'))
    await tab.flush()
    const all = await allStored()
    expect(all).not.toContain('Marguerite')
    expect(all).not.toContain('watched')
    expect(all).not.toContain('concerns')
    expect((await load('reload')).notes().answers.start.way.values.sharedDevice.picked).toBe('')
  })

  test('stores nothing while nothing was written', async () => {
    const tab = await load('navigate')
    await tab.flush()
    window.dispatchEvent(new Event('pagehide'))
    expect(await isThere('visit')).toBe(false)
    expect([sessionStorage.length, localStorage.length]).toEqual([0, 0])
  })

  test.each([
    [3, true],
    [25, true],
    [31, false],
  ])('put away by the system, after %i minutes: comes back %s, and covered', async (minutes, comesBack) => {
    const before = await load('navigate')
    before.write(WORDS)
    await before.flush()
    later(minutes * MINUTE)
    const tab = await load('reload', true)
    expect(tab.written()).toBe(comesBack ? WORDS : '')
    expect(tab.keeping().phase).toBe(comesBack ? 'covered' : 'gone')
    expect(await isThere('visit')).toBe(comesBack)
    expect(sessionStorage.length > 0).toBe(comesBack)
    tab.uncover()
    expect(tab.keeping().phase).toBe(comesBack ? 'open' : 'gone')
  })

  test.each([
    [1, 'covered'],
    [3, 'gone'],
  ])('a tab that is reopened %i minutes after it was closed is %s', async (minutes, phase) => {
    const before = await load('navigate')
    before.write(WORDS)
    await before.flush()
    leavePage()
    later(minutes * MINUTE)
    const tab = await load('back_forward')
    expect(tab.keeping().phase).toBe(phase)
    expect(tab.written()).toBe(phase === 'covered' ? WORDS : '')
  })

  test('a covered page comes back covered', async () => {
    const before = await load('navigate')
    before.write(WORDS)
    await before.flush()
    before.cover()
    expect((await load('reload')).keeping().phase).toBe('covered')
  })

  test('a time in the future counts as too old', async () => {
    const before = await load('navigate')
    before.write(WORDS)
    await before.flush()
    later(-5 * MINUTE)
    expect((await load('reload')).written()).toBe('')
    expect(await isThere('visit')).toBe(false)
  })

  test('what a closed tab left is erased by the next start, before anything else', async () => {
    const before = await load('navigate')
    before.write(WORDS)
    await before.flush()
    leavePage()
    sessionStorage.clear()
    expect((await load('navigate')).keeping().phase).toBe('open')
    expect(await isThere('visit')).toBe(false)
    expect(localStorage.length).toBe(0)
  })

  test('what a tab left without a word is spared for its idle time, since the system may have put it away', async () => {
    const before = await load('navigate')
    before.write(WORDS)
    await before.flush()
    const [key, mark] = [sessionStorage.getItem('foreword-visit')!, localStorage.getItem('foreword-visit')!]
    await load('navigate')
    sessionStorage.clear()
    localStorage.setItem('foreword-visit', mark)
    later(20 * MINUTE)
    expect((await load('navigate')).keeping().phase).toBe('elsewhere')
    expect(await isThere('visit')).toBe(true)
    localStorage.setItem('foreword-visit', mark)
    sessionStorage.setItem('foreword-visit', key)
    expect((await load('reload', true)).written()).toBe(WORDS)
    sessionStorage.clear()
    localStorage.setItem('foreword-visit', mark)
    later(11 * MINUTE)
    expect((await load('navigate')).keeping().phase).toBe('open')
    expect(await isThere('visit')).toBe(false)
  })

  test('goes with its storage and its key when everything is forgotten', async () => {
    const tab = await load('navigate')
    tab.write(WORDS)
    await tab.flush()
    tab.erase()
    expect(sessionStorage.length).toBe(0)
    expect(localStorage.getItem('foreword-visit')).toBe('ended')
    await vi.waitFor(async () => expect(await isThere('visit')).toBe(false))
    expect(tab.keeping()).toMatchObject({ save: { state: 'nothing' }, goesAt: null })
    tab.write('again')
    await tab.flush()
    expect((await load('reload')).written()).toBe('again')
  })

  test('what is written while the old visit is still being erased is not erased along', async () => {
    const tab = await load('navigate')
    tab.write(WORDS)
    await tab.flush()
    const vault = await vaultHere('visit')
    const eraseIt = vault!.erase.bind(vault)
    // A browser that takes its time.
    vi.spyOn(vault!, 'erase').mockImplementation(async () => {
      await new Promise((resolve) => setTimeout(resolve, 100))
      await eraseIt()
    })
    tab.erase()
    tab.write('again')
    await tab.flush()
    await (await import('./wipe')).wiped()
    expect(tab.keeping().save.state).toBe('saved')
    expect(localStorage.getItem('foreword-visit')).toMatch(/^\d+$/)
    expect((await load('reload')).written()).toBe('again')
  })
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

describe('what cannot be read or saved', () => {
  test('a broken visit is not written over; its text can be had, and erased', async () => {
    const before = await load('navigate')
    before.write(WORDS)
    await before.flush()
    await spoil('visit', '{"format":"foreword-draft","v":1,"broken":true}')
    const tab = await load('reload')
    expect(tab.keeping()).toMatchObject({ unreadable: 'damaged', phase: 'open' })
    tab.write('newer')
    await tab.flush()
    expect(tab.keeping().save).toEqual({ state: 'failed', why: 'unreadable' })
    expect(await tab.rawText()).toContain('broken')
    expect(tab.written()).toBe('newer')
    // To keep would erase it, and nobody has said that it may go.
    expect(await tab.keepOnDevice(PASSPHRASE)).toEqual({ ok: false, why: 'unreadable' })
    expect(await tab.rawText()).toContain('broken')
    await tab.eraseUnreadable()
    expect(tab.keeping()).toMatchObject({ unreadable: null, save: { state: 'saved' } })
    expect((await load('reload')).written()).toBe('newer')
  })

  test('kept notes of a newer version are named so, and stay as they are', async () => {
    const newer = '{"format":"foreword-draft","v":2,"more":1}'
    await spoil('kept', newer)
    const tab = await load('navigate')
    expect(tab.keeping().phase).toBe('locked')
    expect(await tab.unlock(PASSPHRASE)).toEqual({ ok: false, why: 'newer' })
    expect(tab.keeping().unreadable).toBe('newer')
    expect(await tab.rawText()).toBe(newer)
    tab.startBesideKept()
    tab.write(WORDS)
    await tab.flush()
    expect(tab.keeping().save.state).toBe('saved')
    expect((await (await vaultHere('kept'))?.read())?.current?.text).toBe(newer)
  })

  test('what is there and gives nothing to read is not taken for gone', async () => {
    const before = await load('navigate')
    before.write(WORDS)
    await before.flush()
    const vault = await vaultHere('visit')
    vi.spyOn(vault!, 'read').mockResolvedValue({ current: null, previous: null })
    expect(await before.restoreVisit(readTab()!)).toBe('unreadable')
    expect(before.keeping().unreadable).toBe('damaged')
  })

  describe.each(['visit', 'kept'] as const)('a last version that is damaged (%s)', (way) => {
    /** Damage in the sealed words alone; the lock stays. */
    const damaged = (text: string): string => text.replace(/"ct":"....(?=[^"]*"\}\}$)/, '"ct":"AAAA')

    const begin = async (damage = damaged) => {
      const before = await load('navigate')
      before.write('first')
      await before.flush()
      if (way === 'kept') await before.keepOnDevice(PASSPHRASE)
      later(6 * MINUTE)
      before.write('second')
      await before.flush()
      const { current } = await (await vaultHere(way))!.read()
      const text = damage(current!.text)
      expect(text).not.toBe(current!.text)
      await spoil(way, text)
      return text
    }

    const come = async () => {
      const tab = await load('reload')
      if (way === 'kept') {
        expect(await tab.unlock('not the passphrase')).toEqual({ ok: false, why: 'wrong' })
        expect(tab.keeping().unreadable).toBeNull()
        expect(await tab.unlock(PASSPHRASE)).toEqual({ ok: false, why: 'onlyBefore' })
      }
      return tab
    }

    test('leaves the version before, which can be gone on with and is saved again', async () => {
      const text = await begin()
      const tab = await come()
      expect(tab.keeping().unreadable).toBe('damaged')
      expect(tab.keeping().previousAt).not.toBeNull()
      // Until the person says so it stays, and can be saved as a file.
      expect(tab.written()).toBe('')
      await tab.flush()
      expect(await tab.rawText()).toBe(text)
      expect(await tab.goBackToPrevious()).toEqual({ ok: true })
      expect(tab.written()).toBe('first')
      expect(tab.keeping()).toMatchObject({ phase: 'open', way, unreadable: null, save: { state: 'saved' } })
      tab.write('first, and on')
      await tab.flush()
      const again = await load('reload')
      if (way === 'kept') expect(await again.unlock(PASSPHRASE)).toEqual({ ok: true })
      expect(again.written()).toBe('first, and on')
      // The version before was not pushed out by what cannot be read.
      expect(await again.goBackToPrevious()).toEqual({ ok: true })
      expect(again.written()).toBe('first')
    })

    test.each([
      ['no draft at all', () => 'broken'],
      ['a damaged lock', (text: string) => text.replace(/"key":\{"iv":"..../, '"key":{"iv":"AAAA')],
    ])('also when it is %s', async (_, damage) => {
      await begin(way === 'visit' ? () => 'broken' : damage)
      const tab = await come()
      expect(await tab.goBackToPrevious()).toEqual({ ok: true })
      expect(tab.written()).toBe('first')
    })

    test('is not written over by what is begun beside it or instead, and its key does not stay', async () => {
      const text = await begin()
      const tab = await come()
      if (way === 'kept') tab.startBesideKept()
      tab.write('others')
      await tab.flush()
      const { current } = await (await vaultHere(way))!.read()
      expect(current?.text).toBe(text)
      expect(tab.keeping().save.state).toBe(way === 'kept' ? 'saved' : 'failed')
      if (way === 'kept') expect(await tab.goBackToPrevious()).toEqual({ ok: false })
    })

    test('can be erased, and then what is written is saved for a visit', async () => {
      await begin()
      const tab = await come()
      await tab.eraseUnreadable()
      expect(await isThere(way)).toBe(false)
      expect(tab.keeping()).toMatchObject({ unreadable: null, previousAt: null, phase: 'open', way: 'visit' })
      tab.write('newer')
      await tab.flush()
      expect((await load('reload')).written()).toBe('newer')
    })
  })

  test('a full or refused storage is said, nothing typed is lost, and it is saved once it works', async () => {
    const tab = await load('navigate')
    tab.write('a')
    await tab.flush()
    const vault = await vaultHere('visit')
    const write = vi.spyOn(vault!, 'write').mockResolvedValue('full')
    tab.write('ab')
    await tab.flush()
    expect(tab.keeping().save).toEqual({ state: 'failed', why: 'full' })
    write.mockResolvedValue('refused')
    tab.write('abc')
    await tab.flush()
    expect(tab.keeping().save).toEqual({ state: 'failed', why: 'refused' })
    expect(tab.written()).toBe('abc')
    write.mockRestore()
    tab.write('abcd')
    await tab.flush()
    expect(tab.keeping().save.state).toBe('saved')
    expect((await load('reload')).written()).toBe('abcd')
  })

  test('without any storage everything works in memory, and the line says so', async () => {
    vi.stubGlobal('indexedDB', undefined)
    const tab = await load('navigate')
    tab.write(WORDS)
    await tab.flush()
    expect(tab.keeping()).toMatchObject({ phase: 'open', save: { state: 'failed', why: 'refused' } })
    expect(tab.written()).toBe(WORDS)
    await tab.eraseEverything()
    expect(tab.written()).toBe('')
  })

  test('what another tab wrote is not written over, until the person says so; then it is the version before', async () => {
    const tab = await load('navigate')
    tab.write('mine')
    await tab.flush()
    const vault = await vaultHere('visit')
    const { current } = await vault!.read()
    await vault!.write(current!.text, { rev: 77, after: current!.rev, roll: false })
    tab.write('mine, longer')
    await tab.flush()
    expect(tab.keeping().save).toEqual({ state: 'failed', why: 'changed' })
    expect((await vault!.read()).current?.rev).toBe(77)
    expect(await tab.takeOver()).toEqual({ ok: true })
    expect((await vault!.read()).previous?.rev).toBe(77)
    expect((await load('reload')).written()).toBe('mine, longer')
  })
})

describe('the version before', () => {
  test('is put aside every five minutes at most, survives a reload, and can be gone back to', async () => {
    const tab = await load('navigate')
    tab.write('first')
    await tab.flush()
    tab.write('second')
    await tab.flush()
    expect(tab.keeping().previousAt).toBeNull()
    later(6 * MINUTE)
    tab.write('third')
    await tab.flush()
    const previousAt = tab.keeping().previousAt
    expect(previousAt).not.toBeNull()
    const again = await load('reload')
    expect(again.keeping().previousAt).toBe(previousAt)
    again.write('')
    await again.flush()
    expect(await again.goBackToPrevious()).toEqual({ ok: true })
    expect(again.written()).toBe('second')
    expect(await again.goBackToPrevious()).toEqual({ ok: true })
    expect(again.written()).toBe('')
  })

  test('opened notes take the place of the present ones, which become the version before', async () => {
    const tab = await load('navigate')
    tab.write('mine')
    const made = await tab.makeCopy(PASSPHRASE)
    tab.device('shared')
    tab.write('mine, later')
    const file = new Blob([made.ok ? made.bytes : ''])
    expect(await tab.openCopy(file, 'not the passphrase')).toEqual({ ok: false, why: 'wrong' })
    const opened = await tab.openCopy(file, PASSPHRASE)
    expect(tab.written()).toBe('mine, later')
    if (!opened.ok) throw new Error(opened.why)
    await tab.putInPlace(opened.notes)
    expect(tab.written()).toBe('mine')
    // It is asked once, and never in what is opened.
    expect(tab.notes().answers.start.way.values.sharedDevice.picked).toBe('shared')
    expect(await tab.goBackToPrevious()).toEqual({ ok: true })
    expect(tab.written()).toBe('mine, later')
  })
})
