import { createDecipheriv, createCipheriv, createHash } from 'node:crypto'
import { Bytes, Name, type Dict } from './values'

/** The password does not open the file, or the file is locked in a way that is not read here. */
export class Locked extends Error {}

/** Opens one string or stream of a locked file. */
export type Opener = (raw: string) => string

const NO_IV = Buffer.alloc(16)
const part = (dict: Dict, key: string): Buffer => {
  const value = dict.get(key)
  if (!(value instanceof Bytes)) throw new Locked(`The file is locked, and has no /${key}.`)
  return Buffer.from(value.raw, 'latin1')
}

/** The hash of ISO 32000-2, algorithm 2.B. */
function hash(password: Buffer, salt: Buffer, user: Buffer): Buffer {
  let key = createHash('sha256')
    .update(Buffer.concat([password, salt, user]))
    .digest()
  for (let round = 0; ; round += 1) {
    const once = Buffer.concat([password, key, user])
    const cipher = createCipheriv('aes-128-cbc', key.subarray(0, 16), key.subarray(16, 32)).setAutoPadding(false)
    const mixed = cipher.update(Buffer.concat(Array.from({ length: 64 }, () => once)))
    const sum = mixed.subarray(0, 16).reduce((total, byte) => total + byte, 0)
    key = createHash(['sha256', 'sha384', 'sha512'][sum % 3] ?? '')
      .update(mixed)
      .digest()
    if (round >= 63 && (mixed.at(-1) ?? 0) <= round - 31) return key.subarray(0, 32)
  }
}

/**
 * @param dict the file's /Encrypt; only AES-256 of revision 6 (ISO 32000-2) is read
 * @throws Locked when the password is wrong or the file is locked in another way
 */
export function openerOf(dict: Dict, password: string): Opener {
  const method = dict.get('StmF')
  if (dict.get('V') !== 5 || dict.get('R') !== 6 || !(method instanceof Name) || method.name === 'Identity') {
    throw new Locked('The file is locked, but not with AES-256, revision 6; only that is read here.')
  }
  const typed = Buffer.from(password.normalize('NFKC'), 'utf8').subarray(0, 127)
  const [user, owner] = [part(dict, 'U').subarray(0, 48), part(dict, 'O').subarray(0, 48)]
  const none = Buffer.alloc(0)
  const ways = [
    { of: user, with: none, sealed: 'UE' },
    { of: owner, with: user, sealed: 'OE' },
  ]
  const way = ways.find((one) => hash(typed, one.of.subarray(32, 40), one.with).equals(one.of.subarray(0, 32)))
  if (!way) throw new Locked('The password does not open the file.')
  const sealing = hash(typed, way.of.subarray(40, 48), way.with)
  const key = createDecipheriv('aes-256-cbc', sealing, NO_IV).setAutoPadding(false).update(part(dict, way.sealed))
  return (raw) => {
    const bytes = Buffer.from(raw, 'latin1')
    const decipher = createDecipheriv('aes-256-cbc', key, bytes.subarray(0, 16))
    return Buffer.concat([decipher.update(bytes.subarray(16)), decipher.final()]).toString('latin1')
  }
}
