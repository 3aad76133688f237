import { expect, test } from 'vitest'
import { lacks } from './capabilities'

const whole = { crypto: { subtle: {} }, WebAssembly: { instantiate: () => undefined } }

test('a whole browser lacks nothing', () => {
  expect(lacks(whole)).toEqual([])
})

test.each([
  ['on an address that is not secure', { ...whole, crypto: {} }, ['webCrypto']],
  ['without any cryptography', { WebAssembly: whole.WebAssembly }, ['webCrypto']],
  ['in Lockdown Mode', { crypto: whole.crypto }, ['webAssembly']],
  ['with neither', {}, ['webCrypto', 'webAssembly']],
])('what is missing %s is named', (_, scope, expected) => {
  expect(lacks(scope)).toEqual(expected)
})
