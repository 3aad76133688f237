/**
 * Seals in one task, without a promise: for the last words before a reload, when the browser waits for nothing. The same
 * envelope as `seal` makes.
 */
import { gcm } from '@noble/ciphers/aes'
import { fromBase64, toBase64 } from './base64'
import { IV_BYTES, padded, randomBytes } from './envelope'
import { dataHead, envelopeText } from './envelopeText'
import { SCHEMA } from './migrations'

/** @param raw the key of the visit, base64. @returns null when it is none */
export function sealAtOnce(raw: string, payload: object, rev: number): string | null {
  const key = fromBase64(raw)
  if (key === null) return null
  const iv = randomBytes(IV_BYTES)
  const header = { lock: undefined, schema: SCHEMA, rev, iv: toBase64(iv) }
  const plain = padded(payload)
  const sealed = gcm(key, iv, new TextEncoder().encode(dataHead(header))).encrypt(plain)
  plain.fill(0)
  key.fill(0)
  return envelopeText({ ...header, ct: toBase64(sealed) })
}
