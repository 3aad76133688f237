import { cbc } from '@noble/ciphers/aes'
import { hash2B } from '../lock/hash'
import { toLatin1 } from '../lock/latin1'
import { LONGEST, prepared } from '../passphrase'
import { Unreadable } from './limits'
import { Name, Text, type Dict } from './scanner'

/** Opens one stream of a locked file. */
export type Opener = (sealed: Uint8Array) => Uint8Array

const NONE = new Uint8Array(16)

/**
 * The standard security handler of revision 6 (ISO 32000-2, 7.6.4.4), which is all that our lock writes.
 * @param lock the file's /Encrypt
 * @throws Unreadable: `locked` without a passphrase, `wrong`, or `notOurs` for any other lock
 */
export function openerOf(lock: Dict, passphrase: string): Opener {
  const filters = lock.get('CF')
  const used = lock.get('EFF') ?? lock.get('StmF')
  const filter = filters instanceof Map && used instanceof Name ? filters.get(used.name) : undefined
  const method = filter instanceof Map ? filter.get('CFM') : undefined
  const isOurs = lock.get('V') === 5 && lock.get('R') === 6 && method instanceof Name && method.name === 'AESV3'
  if (!isOurs || !sameFilter(lock)) throw new Unreadable('notOurs')

  const [check, wrapped] = [bytesOf(lock, 'U', 48), bytesOf(lock, 'UE', 32)]
  const password = new TextEncoder().encode(prepared(passphrase))
  const isRight = password.length <= LONGEST && same(hash2B(password, check.subarray(32, 40)), check.subarray(0, 32))
  if (!isRight) throw new Unreadable(passphrase === '' ? 'locked' : 'wrong')
  const key = cbc(hash2B(password, check.subarray(40, 48)), NONE, { disablePadding: true }).decrypt(wrapped)
  return (sealed) => {
    // the vector first, then whole blocks, at least one
    if (sealed.length < 32 || sealed.length % 16 !== 0) throw new Unreadable('damaged')
    try {
      return cbc(key, sealed.subarray(0, 16)).decrypt(sealed.subarray(16))
    } catch {
      // what was padded otherwise was not sealed with this key
      throw new Unreadable('damaged')
    }
  }
}

/** One way for all streams: files with two kinds are not written by us, nor by who only saves ours again. */
function sameFilter(lock: Dict): boolean {
  const [streams, files] = [lock.get('StmF'), lock.get('EFF')]
  return files === undefined || (streams instanceof Name && files instanceof Name && streams.name === files.name)
}

function bytesOf(lock: Dict, key: string, length: number): Uint8Array {
  const value = lock.get(key)
  if (!(value instanceof Text) || value.raw.length < length) throw new Unreadable('damaged')
  return toLatin1(value.raw.slice(0, length))
}

const same = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, i) => byte === other[i])
