/** A passphrase opens what it locked, however its letters were typed; a wrong one says so, as often as it is tried. */
import { beforeEach, expect, it, vi } from 'vitest'
import { cheapLock, visitKey } from '../../tests/support/drafts'
import { openWithKey, seal } from './envelope'
import * as kdf from './kdf'
import { SCHEMA } from './migrations'
import { newLockedKey, openWithPassphrase } from './passphraseLock'

const derivations = vi.spyOn(kdf, 'derive')
vi.mock('./kdf', { spy: true })
beforeEach(() => void derivations.mockClear())

const PAYLOAD = { words: 'what nobody is told' }
const lockedBy = async (passphrase: string): Promise<string> => seal(await cheapLock(passphrase), PAYLOAD, 3)

it.each([
  ['composed and decomposed letters', 'café naïve Å', 'cafe\u0301 nai\u0308ve A\u030a'],
  ['full-width and plain letters', 'ＬＥＭＯＮ tree １２', 'LEMON tree 12'],
  ['emoji', 'lemon 👩‍🚀 tree 🌳🏽', 'lemon 👩‍🚀 tree 🌳🏽'],
  ['white space that a keyboard adds', 'lemon tree oboe', ' lemon  tree\u00a0oboe \n'],
  ['right-to-left words', 'עץ לימון גדול', 'עץ לימון גדול'],
  ['a thousand characters', 'żółw '.repeat(200), 'żółw '.repeat(200)],
  ['half an emoji', 'lemon \ud83d tree', 'lemon \ud83d tree'],
])('opens with %s', async (_name, locked, typed) => {
  expect(await openWithPassphrase(await lockedBy(locked), typed)).toMatchObject({ ok: true, payload: PAYLOAD, rev: 3 })
})

it('opens with the right passphrase after many wrong ones', async () => {
  const text = await lockedBy('lemon tree oboe')
  for (let tries = 0; tries < 20; tries += 1) {
    expect(await openWithPassphrase(text, `lemon tree ${tries}`)).toEqual({ ok: false, why: 'wrong' })
  }
  expect(await openWithPassphrase(text, 'Lemon tree oboe')).toEqual({ ok: false, why: 'wrong' })
  expect(await openWithPassphrase(text, '')).toEqual({ ok: false, why: 'wrong' })
  expect(await openWithPassphrase(text, ' \n')).toEqual({ ok: false, why: 'wrong' })
  expect(await openWithPassphrase(text, 'lemon tree oboe')).toMatchObject({ ok: true, payload: PAYLOAD })
})

it('gives a key with which to save on under the same passphrase', async () => {
  const opened = await openWithPassphrase(await lockedBy('lemon tree oboe'), 'lemon tree oboe')
  if (!opened.ok) throw new Error(opened.why)
  const next = await seal(opened.key, 'more words', 4)
  expect(await openWithKey(next, opened.key)).toMatchObject({ payload: 'more words' })
  expect(await openWithPassphrase(next, 'lemon tree oboe')).toMatchObject({ payload: 'more words', rev: 4 })
})

it('locks two copies with one passphrase in two ways', async () => {
  const [one, two] = await Promise.all([cheapLock('lemon tree'), cheapLock('lemon tree')])
  expect(one.lock?.kdf.salt).not.toBe(two.lock?.kdf.salt)
  expect(one.lock?.key.ct).not.toBe(two.lock?.key.ct)
})

it('says that memory was refused, for making and for opening', async () => {
  const text = await lockedBy('lemon tree')
  derivations.mockResolvedValueOnce(null).mockResolvedValueOnce(null)
  expect(await newLockedKey('lemon tree')).toEqual({ ok: false, why: 'noMemory' })
  expect(await openWithPassphrase(text, 'lemon tree')).toEqual({ ok: false, why: 'noMemory' })
})

it('derives nothing for a bomb, for what is newer, or for what was broken on the way', async () => {
  const text = await lockedBy('lemon tree')
  derivations.mockClear()
  const change = (from: string, to: string): string => {
    expect(text).toContain(from)
    return text.replace(from, to)
  }
  for (const bomb of [
    change('"m":8192', '"m":262145'),
    change('"m":8192', '"m":4294967296'),
    change('"m":8192', '"m":8191'),
    change('"m":8192', '"m":8192.5'),
    change('"m":8192', '"m":-8192'),
    change('"m":8192', '"m":1e300'),
    change('"t":1', '"t":11'),
    change('"t":1', '"t":0'),
    change('"t":1', '"t":100000'),
    change('"p":1', '"p":5'),
    change('"p":1', '"p":0'),
    change('argon2id', 'argon2i'),
    change('"salt":"', '"salt":"AAAA'),
  ]) {
    expect(await openWithPassphrase(bomb, 'lemon tree')).toEqual({ ok: false, why: 'damaged' })
  }
  expect(await openWithPassphrase(change('"v":1', '"v":2'), 'lemon tree')).toEqual({ ok: false, why: 'newer' })
  expect(await openWithPassphrase(change(`"schema":${SCHEMA}`, `"schema":${SCHEMA + 1}`), 'lemon tree')).toMatchObject({
    why: 'newer',
  })
  expect(await openWithPassphrase(text.slice(0, -9), 'lemon tree')).toEqual({ ok: false, why: 'damaged' })
  expect(await openWithPassphrase(await seal(await visitKey(), 1, 1), 'lemon tree')).toMatchObject({ why: 'notOurs' })
  expect(derivations).not.toHaveBeenCalled()
  // the count does count
  await openWithPassphrase(text, 'lemon tree')
  expect(derivations).toHaveBeenCalledTimes(1)
})
