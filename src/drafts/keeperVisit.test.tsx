/** A visit: what is typed is there again after a reload, and goes with the visit. */
import { beforeEach, describe, expect, test, vi } from 'vitest'
import {
  allStored,
  freshBrowser,
  later,
  leavePage,
  load,
  MINUTE,
  quickDerivation,
  vaultHere,
  WORDS,
} from '../../tests/support/keepingTab'
import { isThere } from './vault'

vi.mock('./kdf', () => quickDerivation())

beforeEach(() => {
  freshBrowser()
})

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
    expect((await load('navigate')).keeping()).toMatchObject({ phase: 'elsewhere', isTabClosed: true })
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
