/** Seals notes and opens them again, with a key that is at hand. What a passphrase locks: `passphraseLock.ts`. */
import { fromBase64, toBase64 } from './base64'
import { BLOCK, dataHead, envelopeText, lockText, LONGEST, readEnvelope } from './envelopeText'
import type { Envelope, Lock, OpenProblem } from './envelopeText'
import { SCHEMA } from './migrations'

export type { OpenProblem } from './envelopeText'

/** Opens and seals. The bytes of `aes` cannot be had back from it. */
export interface DataKey {
  readonly aes: CryptoKey
  /** Only for what a passphrase locks; it is written into every draft that the key seals. */
  readonly lock?: Lock
}

export type OpenedWithKey =
  { ok: true; payload: unknown; schema: number; rev: number } | { ok: false; why: OpenProblem }

export const KEY_BYTES = 32
export const IV_BYTES = 12
const LENGTH_BYTES = 4
/** Base64 makes four characters of three bytes; no header has a thousand. */
const LONGEST_PLAIN = ((LONGEST - 1000) / 4) * 3

const encoder = new TextEncoder()

export const randomBytes = (count: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(count))

/** The bytes are wiped: who needs them longer keeps a copy. */
export async function aesKeyOf(raw: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  const key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt'])
  raw.fill(0)
  return key
}

/** What authenticates a header: its own letters, all that stand before the ciphertext. */
export const aesWith = (iv: BufferSource, head: string): AesGcmParams => ({
  name: 'AES-GCM',
  iv,
  additionalData: encoder.encode(head),
})

/**
 * A key for one visit.
 * @returns the key, and `raw`: its bytes in base64, for this tab's session storage only
 * @throws where the browser has no WebCrypto (a page without HTTPS)
 */
export async function newVisitKey(): Promise<{ key: DataKey; raw: string }> {
  const bytes = randomBytes(KEY_BYTES)
  const raw = toBase64(bytes)
  return { key: { aes: await aesKeyOf(bytes) }, raw }
}

/** The key that `newVisitKey` gave as text; null when the text is none. */
export async function visitKeyFrom(raw: string): Promise<DataKey | null> {
  const bytes = fromBase64(raw)
  return bytes?.length === KEY_BYTES ? { aes: await aesKeyOf(bytes) } : null
}

/** The length, the JSON, and zeros up to a whole block. */
export function padded(payload: unknown): Uint8Array<ArrayBuffer> {
  const json = encoder.encode(JSON.stringify(payload))
  const plain = new Uint8Array(Math.ceil((LENGTH_BYTES + json.length) / BLOCK) * BLOCK)
  new DataView(plain.buffer).setUint32(0, json.length)
  plain.set(json, LENGTH_BYTES)
  json.fill(0)
  return plain
}

/** @throws when it is not what `padded` makes */
function unpadded(plain: Uint8Array): unknown {
  const length = new DataView(plain.buffer, plain.byteOffset).getUint32(0)
  const end = LENGTH_BYTES + length
  const isFilled = Math.ceil(end / BLOCK) * BLOCK === plain.length && plain.subarray(end).every((byte) => byte === 0)
  if (!isFilled) throw new RangeError('The length does not fit the block.')
  const json = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(plain.subarray(LENGTH_BYTES, end))
  return JSON.parse(json) as unknown
}

/** `seal` with a given IV. Only for test vectors: the same key must never see an IV twice. */
export async function sealWith(
  { aes, lock }: DataKey,
  payload: unknown,
  rev: number,
  ivBytes: Uint8Array<ArrayBuffer>,
): Promise<string> {
  const header = { lock, schema: SCHEMA, rev, iv: toBase64(ivBytes) }
  const plain = padded(payload)
  if (plain.length > LONGEST_PLAIN) throw new RangeError('These notes are longer than what would be opened again.')
  const sealed = await crypto.subtle.encrypt(aesWith(ivBytes, dataHead(header)), aes, plain)
  plain.fill(0)
  return envelopeText({ ...header, ct: toBase64(new Uint8Array(sealed)) })
}

/**
 * Seals a payload.
 * @param rev which save this is: a whole number from 0
 * @returns the text of the draft
 * @throws RangeError when it would be longer than what can be opened (some 11 million letters; the form allows fewer)
 */
export const seal = (key: DataKey, payload: unknown, rev: number): Promise<string> =>
  sealWith(key, payload, rev, randomBytes(IV_BYTES))

/** Opens what was already read. `damaged`: this key does not open it, or what is inside is not what `seal` puts there. */
export async function openEnvelope(envelope: Envelope, { aes }: DataKey): Promise<OpenedWithKey> {
  const iv = fromBase64(envelope.iv)
  const ct = fromBase64(envelope.ct)
  if (iv === null || ct === null) return { ok: false, why: 'damaged' }
  try {
    const plain = new Uint8Array(await crypto.subtle.decrypt(aesWith(iv, dataHead(envelope)), aes, ct))
    const payload = unpadded(plain)
    plain.fill(0)
    return { ok: true, payload, schema: envelope.schema, rev: envelope.rev }
  } catch {
    return { ok: false, why: 'damaged' }
  }
}

/** Opens a draft. `wrong`: it is locked by another passphrase's lock than this key's. */
export async function openWithKey(text: string, key: DataKey): Promise<OpenedWithKey> {
  const read = readEnvelope(text)
  if (!read.ok) return read
  if (lockText(read.envelope.lock) !== lockText(key.lock)) return { ok: false, why: 'wrong' }
  return openEnvelope(read.envelope, key)
}

/** Whether two drafts are locked alike; not when one of them cannot be read. */
export function haveSameLock(one: string, other: string): boolean {
  const [first, second] = [readEnvelope(one), readEnvelope(other)]
  return first.ok && second.ok && lockText(first.envelope.lock) === lockText(second.envelope.lock)
}
