import { cbc, ecb } from '@noble/ciphers/aes'
import { bytesToHex, concatBytes } from '@noble/hashes/utils'
import { encrypt, hash2B } from './hash'

/** What a locked file is written with. */
export interface Lock {
  /** The encryption dictionary, as it stands in the file. */
  dictionary: string
  /** AES-256 under the file's key, with an initial vector of its own each time. */
  seal: (plain: Uint8Array) => Uint8Array
}

/** All that may be granted: print well, copy, read aloud, comment, change. The lock is about opening. */
const PERMISSIONS = -4
/** The two low bits are kept for the standard and are off; the high half is all ones. */
const PERMISSION_BYTES = [0xfc, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]
/** "T": the metadata are locked as well. "adb" is fixed. */
const MARK = 'Tadb'

export const random = (length: number): Uint8Array => globalThis.crypto.getRandomValues(new Uint8Array(length))

/**
 * A new lock of the standard security handler, revision 6 (AES-256, ISO 32000-2 7.6.4.4), for a passphrase that
 * `passphraseProblem` has nothing against, in its prepared form. The file's key, the salts and the owner's password are
 * drawn anew; nobody knows the owner's password.
 */
export const newLock = (passphrase: string): Lock => {
  const key = random(32)
  const user = entries(new TextEncoder().encode(passphrase), key)
  const owner = entries(random(32), key, user.check)
  const perms = Uint8Array.of(...PERMISSION_BYTES, ...new TextEncoder().encode(MARK), ...random(4))
  const dictionary = [
    '<< /Filter /Standard /V 5 /R 6 /Length 256',
    '/CF << /StdCF << /AuthEvent /DocOpen /CFM /AESV3 /Length 32 >> >> /StmF /StdCF /StrF /StdCF',
    `/U <${bytesToHex(user.check)}> /UE <${bytesToHex(user.wrapped)}>`,
    `/O <${bytesToHex(owner.check)}> /OE <${bytesToHex(owner.wrapped)}>`,
    `/P ${PERMISSIONS} /Perms <${bytesToHex(ecb(key, { disablePadding: true }).encrypt(perms))}> /EncryptMetadata true >>`,
  ].join('\n')
  const seal = (plain: Uint8Array): Uint8Array => {
    const iv = random(16)
    return concatBytes(iv, cbc(key, iv).encrypt(plain))
  }
  return { dictionary, seal }
}

/** /U and /UE, or with `userEntry` (the 48 bytes of /U) /O and /OE. */
const entries = (password: Uint8Array, key: Uint8Array, userEntry?: Uint8Array) => {
  const [checkSalt, keySalt] = [random(8), random(8)]
  return {
    check: concatBytes(hash2B(password, checkSalt, userEntry), checkSalt, keySalt),
    wrapped: encrypt(hash2B(password, keySalt, userEntry), new Uint8Array(16), key),
  }
}
