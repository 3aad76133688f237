/** Locks a data key with a passphrase, and opens what is locked so. Loaded when it is asked for. */
import { fromBase64, toBase64 } from './base64'
import { aesKeyOf, aesWith, IV_BYTES, KEY_BYTES, openEnvelope, randomBytes, type DataKey } from './envelope'
import { keyHead, readEnvelope } from './envelopeText'
import type { Kdf, KdfCost, Lock, OpenProblem } from './envelopeText'
import { derive } from './kdf'
import { prepared } from './passphrase'

const SALT_BYTES = 16

/** What makes a lock; each part random, the cost as this device can do it. Only tests and test vectors give their own. */
export interface LockParts {
  salt: Uint8Array<ArrayBuffer>
  iv: Uint8Array<ArrayBuffer>
  dataKey: Uint8Array<ArrayBuffer>
  cost?: KdfCost
}

const randomParts = (): LockParts => ({
  salt: randomBytes(SALT_BYTES),
  iv: randomBytes(IV_BYTES),
  dataKey: randomBytes(KEY_BYTES),
})

/**
 * A new data key, locked by a passphrase. There is no other way to change a passphrase: make a new key, and seal anew what
 * is to stay.
 * @param parts only for test vectors
 * @returns `noMemory`: the browser refuses what the derivation needs
 */
export async function newLockedKey(
  passphrase: string,
  parts: LockParts = randomParts(),
): Promise<{ ok: true; key: DataKey } | { ok: false; why: 'noMemory' }> {
  const derived = await derive(passphrase, parts.salt, parts.cost)
  if (derived === null) return { ok: false, why: 'noMemory' }
  const kdf: Kdf = { alg: 'argon2id', ...derived.cost, salt: toBase64(parts.salt) }
  const iv = toBase64(parts.iv)
  const wrapping = await aesKeyOf(derived.bytes)
  const wrapped = await crypto.subtle.encrypt(aesWith(parts.iv, keyHead(kdf, iv)), wrapping, parts.dataKey)
  const lock: Lock = { kdf, key: { iv, ct: toBase64(new Uint8Array(wrapped)) } }
  return { ok: true, key: { aes: await aesKeyOf(parts.dataKey), lock } }
}

async function unlocked(lock: Lock, passphrase: string): Promise<DataKey | 'wrong' | 'noMemory'> {
  const [salt, iv, ct] = [lock.kdf.salt, lock.key.iv, lock.key.ct].map(fromBase64)
  if (!salt || !iv || !ct) return 'wrong'
  const derived = await derive(passphrase, salt, lock.kdf)
  if (derived === null) return 'noMemory'
  const wrapping = await aesKeyOf(derived.bytes)
  try {
    const raw = await crypto.subtle.decrypt(aesWith(iv, keyHead(lock.kdf, lock.key.iv)), wrapping, ct)
    return { aes: await aesKeyOf(new Uint8Array(raw)), lock }
  } catch {
    return 'wrong'
  }
}

/**
 * Opens a draft with its passphrase. Tries are neither counted nor slowed down.
 * @returns also `key`, which seals further saves under the same passphrase. `wrong`: not this passphrase, or the lock is
 * damaged, which cannot be told apart; `notOurs` also for a visit's draft, which no passphrase opens
 */
export async function openWithPassphrase(
  text: string,
  passphrase: string,
): Promise<
  { ok: true; payload: unknown; schema: number; rev: number; key: DataKey } | { ok: false; why: OpenProblem }
> {
  const read = readEnvelope(text)
  if (!read.ok) return read
  const { lock } = read.envelope
  if (lock === undefined) return { ok: false, why: 'notOurs' }
  if (prepared(passphrase) === '') return { ok: false, why: 'wrong' }
  const key = await unlocked(lock, passphrase)
  if (typeof key === 'string') return { ok: false, why: key }
  const opened = await openEnvelope(read.envelope, key)
  return opened.ok ? { ...opened, key } : opened
}
