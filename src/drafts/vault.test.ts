/** What the browser has said it has, it has; what another tab wrote is not written over; what cannot be kept is said. */
import { IDBObjectStore } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  buckets,
  first,
  names,
  newStorage,
  opened,
  plain,
  withBuckets,
  withoutBuckets,
} from '../../tests/support/vaults'
import { isThere } from './vault'

beforeEach(newStorage)
afterEach(() => vi.unstubAllGlobals())

describe.each([
  ['in buckets', withBuckets],
  ['without buckets', withoutBuckets],
])('%s', (_name, prepare) => {
  beforeEach(prepare)

  it('reads back what was written, also after it was closed', async () => {
    const vault = await opened()
    expect(await vault.read()).toEqual({ current: null, previous: null })
    expect(await vault.write('one', first)).toBe('ok')
    vault.close()
    const { current, previous } = await (await opened()).read()
    expect(current).toEqual({ text: 'one', rev: 1, at: expect.any(Number) as number })
    expect(previous).toBeNull()
  })

  it('keeps the version before when it is asked to, and only then', async () => {
    const vault = await opened()
    await vault.write('one', first)
    await vault.write('two', { rev: 2, after: 1, roll: true })
    await vault.write('three', { rev: 3, after: 2, roll: false })
    const { current, previous } = await vault.read()
    expect([current?.text, previous?.text, previous?.rev]).toEqual(['three', 'one', 1])
  })

  it('puts the version before anew, or takes it away, with the same write', async () => {
    const vault = await opened()
    await vault.write('one', first)
    const before = { text: 'one, sealed anew', rev: 2, at: 5 }
    await vault.write('two', { rev: 3, after: 1, roll: false, before })
    expect((await vault.read()).previous).toEqual(before)
    await vault.write('three', { rev: 4, after: 3, roll: true, before: null })
    expect((await vault.read()).previous).toBeNull()
  })

  it('does not write over what another tab wrote after', async () => {
    const [here, there] = [await opened(), await opened()]
    expect(await here.write('one', first)).toBe('ok')
    expect(await there.write('other', { rev: 1, after: null, roll: false })).toBe('changed')
    expect(await there.write('two', { rev: 2, after: 1, roll: true })).toBe('ok')
    expect(await here.write('late', { rev: 2, after: 1, roll: true })).toBe('changed')
    const { current, previous } = await here.read()
    expect([current?.text, previous?.text]).toEqual(['two', 'one'])
  })

  it('of many writes at once lets exactly one through', async () => {
    const vaults = await Promise.all(Array.from({ length: 8 }, () => opened()))
    const results = await Promise.all(vaults.map((vault, at) => vault.write(`${at}`, first)))
    expect(results.filter((result) => result === 'ok')).toHaveLength(1)
    expect(results.filter((result) => result === 'changed')).toHaveLength(7)
  })

  it('keeps long drafts whole, leaves no piece of an older one, and gives one that has lost a piece as it is', async () => {
    const vault = await opened()
    const texts = ['x'.repeat(100_001), 'y'.repeat(64_000), 'z']
    for (const [at, text] of texts.entries()) {
      expect(await vault.write(text, { rev: at + 1, after: at || null, roll: at === 1 })).toBe('ok')
    }
    const { current, previous } = await vault.read()
    expect([current?.text, previous?.text]).toEqual(['z', texts[0]])
    const factory = buckets.held.get('visit') ?? plain
    const database = await new Promise<IDBDatabase>((settle) => {
      const request = factory.open('visit')
      request.addEventListener('success', () => settle(request.result))
    })
    const store = database.transaction('notes', 'readwrite').objectStore('notes')
    const keys = await new Promise<IDBValidKey[]>((settle) => {
      const request = store.getAllKeys()
      request.addEventListener('success', () => settle(request.result))
    })
    // Two heads, one piece and four pieces.
    expect(keys).toHaveLength(2 + 1 + 4)
    store.delete(keys.find((key) => Array.isArray(key) && key[1] === 3)!)
    database.close()
    // It is there, and is not what it was: opening it tells.
    expect((await vault.read()).previous?.text).toHaveLength(96_000)
  })

  it('has the two ways of keeping apart', async () => {
    await (await opened('visit')).write('visit', first)
    const kept = await opened('kept')
    expect((await kept.read()).current).toBeNull()
    await kept.write('kept', first)
    await (await opened('visit')).erase()
    expect((await kept.read()).current?.text).toBe('kept')
  })

  it('knows whether something lies there, without making anything', async () => {
    expect(await isThere('kept')).toBe(false)
    expect([...buckets.held.keys(), ...(await names())]).toEqual([])
    const vault = await opened('kept')
    expect(await isThere('kept')).toBe(false)
    await vault.write('one', first)
    expect(await isThere('kept')).toBe(true)
    expect(await isThere('visit')).toBe(false)
  })

  it('erases all of it, and a save that comes late brings nothing back', async () => {
    const vault = await opened()
    const other = await opened()
    await vault.write('one', first)
    const [late] = await Promise.all([vault.write('two', { rev: 2, after: 1, roll: true }), vault.erase()])
    expect(['ok', 'refused']).toContain(late)
    expect(await vault.write('three', { rev: 3, after: 2, roll: true })).toBe('refused')
    expect(await vault.read()).toEqual({ current: null, previous: null })
    expect(await other.read()).toEqual({ current: null, previous: null })
    expect(await isThere('visit')).toBe(false)
    expect([...buckets.held.keys(), ...(await names())]).toEqual([])
  })

  it('writes again what was evicted under it', async () => {
    const vault = await opened()
    await vault.write('one', first)
    await (await opened()).erase()
    expect(await vault.write('two', { rev: 2, after: 1, roll: true })).toBe('ok')
    expect((await vault.read()).current?.text).toBe('two')
  })

  it.each<[string, (this: IDBObjectStore) => IDBRequest]>([
    [
      'at once',
      () => {
        throw new DOMException('no room', 'QuotaExceededError')
      },
    ],
    [
      'at the end, as browsers do',
      function () {
        const { transaction } = this as unknown as { transaction: { _abort: (name: string) => void } }
        transaction._abort('QuotaExceededError')
        return null as never
      },
    ],
  ])('says that the storage is full when it hears so %s, and leaves what stood there', async (_when, refuse) => {
    const vault = await opened()
    await vault.write('one', first)
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(refuse as never)
    expect(await vault.write('two', { rev: 2, after: 1, roll: false })).toBe('full')
    put.mockRestore()
    expect((await vault.read()).current?.text).toBe('one')
    expect(await vault.write('two', { rev: 2, after: 1, roll: true })).toBe('ok')
  })

  it('says that it was refused when the browser gives any other reason', async () => {
    const vault = await opened()
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('disk', 'UnknownError')
    })
    expect(await vault.write('one', first)).toBe('refused')
  })
})
