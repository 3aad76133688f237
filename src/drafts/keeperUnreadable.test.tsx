/** What cannot be read or saved is said, is not written over, and loses nothing typed. */
import { beforeEach, describe, expect, test, vi } from 'vitest'
import {
  freshBrowser,
  later,
  load,
  MINUTE,
  PASSPHRASE,
  quickDerivation,
  spoil,
  vaultHere,
  WORDS,
} from '../../tests/support/keepingTab'
import { readTab } from './session'
import { isThere } from './vault'

vi.mock('./kdf', () => quickDerivation())

beforeEach(() => {
  freshBrowser()
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
