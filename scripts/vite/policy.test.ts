import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { FILE_POLICY, headersFile, PAGE_POLICY, policyText } from './policy'

test('public/_headers says what the policy says; `npm run headers` writes it', () => {
  expect(readFileSync('public/_headers', 'utf8')).toBe(headersFile())
})

test('nothing may be sent anywhere, and no inline code or markup runs', () => {
  for (const policy of [PAGE_POLICY, FILE_POLICY]) {
    expect(policyText(policy)).toContain("default-src 'none'; ")
    expect(policyText(policy)).toContain("connect-src 'none'; ")
    expect(policyText(policy)).toContain("form-action 'none'; ")
    expect(policyText(policy)).toContain("require-trusted-types-for 'script'; ")
    expect(policyText(policy)).not.toMatch(/'unsafe-(inline|eval)'|\*|https?:|data:|blob:/)
  }
})

test('the page itself may not run WebAssembly; the worker may', () => {
  expect(PAGE_POLICY['script-src']).toEqual(["'self'"])
  expect(FILE_POLICY['script-src']).toEqual(["'self'", "'wasm-unsafe-eval'"])
})
