/** Where a vault lies: in buckets, in a plain database, in what was kept before, or nowhere. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { buckets, first, newStorage, opened, plain, withBuckets, withoutBuckets } from '../../tests/support/vaults'
import { isThere, openVault } from './vault'

beforeEach(newStorage)
afterEach(() => vi.unstubAllGlobals())

it('asks for buckets that are written through to the disk, and for a lasting one only for what is kept', async () => {
  withBuckets()
  await opened('visit')
  await opened('kept')
  expect(buckets.asked).toEqual([
    'visit',
    { durability: 'strict', persisted: false },
    'kept',
    { durability: 'strict', persisted: true },
  ])
})

it('finds, uses and erases what was kept before the browser learned buckets', async () => {
  withoutBuckets()
  const before = await opened('kept')
  await before.write('one', first)
  before.close()
  withBuckets()
  expect(await isThere('kept')).toBe(true)
  const vault = await opened('kept')
  expect(await vault.write('two', { rev: 2, after: 1, roll: true })).toBe('ok')
  await vault.erase()
  withoutBuckets()
  expect(await isThere('kept')).toBe(false)
})

describe('where storage is refused', () => {
  it.each<[string, () => void]>([
    ['is absent', () => vi.stubGlobal('indexedDB', undefined)],
    [
      'throws at its name',
      () => {
        Object.defineProperty(globalThis, 'indexedDB', {
          configurable: true,
          get: () => {
            throw new DOMException('no', 'SecurityError')
          },
        })
      },
    ],
    [
      'throws when it is opened',
      () => {
        vi.spyOn(plain, 'open').mockImplementation(() => {
          throw new DOMException('no', 'SecurityError')
        })
      },
    ],
  ])('and %s, there is no vault, nothing lies there, and erasing is over at once', async (_name, prepare) => {
    withoutBuckets()
    prepare()
    expect(await openVault('visit')).toBeNull()
    expect(await isThere('visit')).toBe(false)
    Object.defineProperty(globalThis, 'indexedDB', { configurable: true, writable: true, value: undefined })
  })

  it('falls back on a plain database when buckets are there but refused', async () => {
    withBuckets()
    vi.spyOn(buckets, 'open').mockRejectedValue(new DOMException('no', 'NotAllowedError'))
    const vault = await opened()
    expect(await vault.write('one', first)).toBe('ok')
    expect(await isThere('visit')).toBe(true)
  })

  it('gives up on a browser that does not answer', async () => {
    withoutBuckets()
    vi.useFakeTimers()
    vi.spyOn(plain, 'open').mockReturnValue(new EventTarget() as never)
    const opening = openVault('visit')
    await vi.advanceTimersByTimeAsync(20_000)
    expect(await opening).toBeNull()
    vi.useRealTimers()
  })
})
