import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { SUPPORT_LINES } from '../../src/app/help/supportLines'
import { nginxFile } from './nginx'
import { extraHeaders, FILE_POLICY, headers, headersFile, PAGE_POLICY, PATH_HEADERS, policyText } from './policy'
import { neutralSites } from './wayOut'

test('public/_headers says what the policy says; `npm run headers` writes it', () => {
  expect(readFileSync('public/_headers', 'utf8')).toBe(headersFile())
})

test('docs/nginx.conf says what the policy says', () => {
  expect(readFileSync('docs/nginx.conf', 'utf8')).toBe(nginxFile())
  expect(nginxFile()).not.toMatch(/add_header Cache-Control [^;]*always/)
})

test('nothing may be sent anywhere, and no inline code or markup runs', () => {
  for (const policy of [PAGE_POLICY, FILE_POLICY]) {
    expect(policyText(policy)).toContain("default-src 'none'; ")
    expect(policyText(policy)).toContain("connect-src 'none'; ")
    expect(policyText(policy)).toContain("form-action 'none'; ")
    expect(policyText(policy)).toContain("require-trusted-types-for 'script'; ")
    expect(policyText(policy)).not.toMatch(/'unsafe-(inline|eval)'|\*|https?:|blob:/)
    expect(policyText(policy).match(/data:/g)).toHaveLength(1)
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

test('links lead to help and to the neutral site, with nothing behind the address', () => {
  const list = headers()['Connection-Allowlist']!
  expect(list).toMatch(/^\(response-origin ("[^" ]+" ?)+\);redirects=allow$/)
  expect(neutralSites()).toHaveLength(1)
  const wanted = [...neutralSites(), ...SUPPORT_LINES.map(({ site }) => new URL(`https://${site}`).href)]
  // A star stands only behind a phone number; a web address is whole, and its query is empty.
  const places = [...list.matchAll(/"([^"]+)"/g)].map(([, place = '']) => place)
  expect(places.filter((place) => place.includes('*'))).toEqual(['tel:*', 'sms:*'])
  expect(places.filter((place) => !place.includes('*')).toSorted()).toEqual(
    [...new Set(wanted)].map((address) => `${address}?`).toSorted(),
  )
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
