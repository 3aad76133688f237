import { hexToBytes } from '@noble/hashes/utils'
import { describe, expect, it } from 'vitest'
import { encrypt, hash2B } from './hash'

/** From a file that qpdf 11.3.0 made: `qpdf --encrypt 'correct horse' 'Öwner wörds' 256`. */
const QPDF = {
  user: 'correct horse',
  owner: 'Öwner wörds',
  key: '80c1822bf058abe078bb54d1b3069635b5c9989016e33343e652e25a723c1dcb',
  U: '12dd88884688bd831f8bc3fdf4bb892d7faef4566dafda721afe6febb7e20ac5b943b26fc8048640b097e99d3e12a7b5',
  UE: 'a77f7f9c0efa8eb169d073d031cc9b2e1f531024a51f4d8a2394f8b6dca990c2',
  O: '5c7abcdf7e1772eae25dfbf6d4b05ec8591c209a48bae8659f4c297ccb95023b44da80afbb0d372c14dc843b3983ed63',
  OE: '173855f3ab73d632622da7ad112df1ebb0564f3d0e97d00d6bc3dcc33a399b9d',
}
const KEY = hexToBytes(QPDF.key)

describe('the hash of revision 6', () => {
  it.each([
    ['the passphrase', QPDF.user, QPDF.U, QPDF.UE, undefined],
    ['the owner’s password', QPDF.owner, QPDF.O, QPDF.OE, hexToBytes(QPDF.U)],
  ])('makes what qpdf made of %s', (_, password, check, wrapped, userEntry) => {
    const [bytes, entry] = [new TextEncoder().encode(password), hexToBytes(check)]
    expect(hash2B(bytes, entry.subarray(32, 40), userEntry)).toEqual(entry.subarray(0, 32))
    const wrapping = hash2B(bytes, entry.subarray(40, 48), userEntry)
    expect(encrypt(wrapping, new Uint8Array(16), KEY)).toEqual(hexToBytes(wrapped))
  })
})
