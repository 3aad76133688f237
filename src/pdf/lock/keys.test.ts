import { cbc, ecb } from '@noble/ciphers/aes'
import { bytesToHex, hexToBytes } from '@noble/hashes/utils'
import { describe, expect, it, vi } from 'vitest'
import { hash2B } from './hash'
import { newLock } from './keys'

const PASSPHRASE = 'Tulip seven kettle north'
const valueOf = (dictionary: string, name: string): Uint8Array =>
  hexToBytes(new RegExp(`/${name} <([\\da-f]+)>`).exec(dictionary)?.[1] ?? '')

/** What a reader does with the passphrase: the file's key. */
const keyOf = (dictionary: string): Uint8Array => {
  const keySalt = valueOf(dictionary, 'U').subarray(40, 48)
  const wrapping = hash2B(new TextEncoder().encode(PASSPHRASE), keySalt)
  return cbc(wrapping, new Uint8Array(16), { disablePadding: true }).decrypt(valueOf(dictionary, 'UE'))
}

describe('a lock', () => {
  it('seals with the key that the passphrase gives', () => {
    const { dictionary, seal } = newLock(PASSPHRASE)
    const sealed = seal(new TextEncoder().encode('words'))
    const opened = cbc(keyOf(dictionary), sealed.subarray(0, 16)).decrypt(sealed.subarray(16))
    expect(new TextDecoder().decode(opened)).toBe('words')
  })

  it('says what is allowed twice, once so that nobody can change it', () => {
    const { dictionary } = newLock(PASSPHRASE)
    expect(dictionary).toContain('/P -4 ')
    const perms = ecb(keyOf(dictionary), { disablePadding: true }).decrypt(valueOf(dictionary, 'Perms'))
    expect(bytesToHex(perms.subarray(0, 12))).toBe('fcffffffffffffff' + bytesToHex(new TextEncoder().encode('Tadb')))
  })

  it('draws its key, its salts and the owner’s password anew, by the browser’s own cryptography', () => {
    const drawn = vi.spyOn(globalThis.crypto, 'getRandomValues')
    vi.spyOn(Math, 'random').mockImplementation(() => expect.fail('not for this'))
    newLock(PASSPHRASE).seal(new Uint8Array(1))
    const lengths = drawn.mock.calls.map(([bytes]) => bytes?.byteLength)
    expect(lengths).toEqual([32, 8, 8, 32, 8, 8, 4, 16])
  })

  it('has an owner’s password that is not the passphrase', () => {
    const { dictionary } = newLock(PASSPHRASE)
    const [owner, user] = [valueOf(dictionary, 'O'), valueOf(dictionary, 'U')]
    const made = hash2B(new TextEncoder().encode(PASSPHRASE), owner.subarray(32, 40), user)
    expect(made).not.toEqual(owner.subarray(0, 32))
  })
})
