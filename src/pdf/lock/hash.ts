import { cbc } from '@noble/ciphers/aes'
import { sha256, sha384, sha512 } from '@noble/hashes/sha2'
import { concatBytes } from '@noble/hashes/utils'

const REPEATS = 64
const ROUNDS = 64
const HASHES = [sha256, sha384, sha512]

/**
 * Algorithm 2.B of ISO 32000-2: 32 bytes from a password (at most 127 bytes) and a salt. `userEntry` is the 48 bytes of
 * /U where the owner's password is meant, else nothing.
 */
export const hash2B = (
  password: Uint8Array,
  salt: Uint8Array,
  userEntry: Uint8Array = new Uint8Array(0),
): Uint8Array => {
  let key = sha256(concatBytes(password, salt, userEntry))
  let last = 0
  // at least 64 rounds, then as many more as the last byte of the work says
  for (let round = 0; round < ROUNDS || last > round - 32; round += 1) {
    const once = concatBytes(password, key, userEntry)
    const work = encrypt(key.subarray(0, 16), key.subarray(16, 32), repeat(once, REPEATS))
    // 256 is 1 modulo 3, so the number that the first 16 bytes make and their sum leave the same rest
    const rest = work.subarray(0, 16).reduce((sum, byte) => sum + byte, 0) % HASHES.length
    key = (HASHES[rest] ?? sha256)(work)
    last = work.at(-1) ?? 0
  }
  return key.subarray(0, 32)
}

/** AES in CBC mode without padding; the key's length (16 or 32 bytes) says which AES. */
export const encrypt = (key: Uint8Array, iv: Uint8Array, plain: Uint8Array): Uint8Array =>
  cbc(key, iv, { disablePadding: true }).encrypt(plain)

const repeat = (bytes: Uint8Array, times: number): Uint8Array => {
  const all = new Uint8Array(bytes.length * times)
  for (let i = 0; i < times; i += 1) all.set(bytes, i * bytes.length)
  return all
}
