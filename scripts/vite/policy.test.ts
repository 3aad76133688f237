import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { extraHeaders, FILE_POLICY, headersFile, PAGE_POLICY, PATH_HEADERS, policyText } from './policy'

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

test('what has its content in its name is kept for ever, pages are asked for again', () => {
  expect(extraHeaders('assets/index-abc.js')['Cache-Control']).toContain('immutable')
  for (const page of ['', 'index.html', 'bye/index.html', 'gone/', 'gone/index.html']) {
    expect(extraHeaders(page)['Cache-Control'], page).toBe('no-cache')
  }
})

test('only the way out makes the browser forget what is stored', () => {
  expect(extraHeaders('gone/index.html')['Clear-Site-Data']).toBe('"storage"')
  for (const path of ['', 'index.html', 'bye/', 'assets/index-abc.js', 'gone.js']) {
    expect(extraHeaders(path)).not.toHaveProperty('Clear-Site-Data')
  }
})

test('no path has two rules: hosts would send both values of a header', () => {
  const starts = PATH_HEADERS.map(({ path }) => path.replace(/\*$/, ''))
  const folders = PATH_HEADERS.filter(({ path }) => path.endsWith('*')).map(({ path }) => path.slice(0, -1))
  for (const folder of folders) expect(starts.filter((path) => path.startsWith(folder))).toEqual([folder])
})
