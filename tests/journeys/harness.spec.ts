/** The net under all other journeys: that it catches what it is there for, on the real page and under the real headers. */
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { extraHeaders, FILE_POLICY, headers, PAGE_POLICY, policyText } from '../../scripts/vite/policy'
import { reachedOutside } from './support/netLog'
import { expect, test } from './support/test'
import { Watch } from './support/watch'

const dist = path.resolve(import.meta.dirname, '../../dist')
const files = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !entry.parentPath.endsWith('.vite'))
  .map((entry) => path.relative(dist, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))

/** The journeys lead to a stand-in for the neutral site, and the list of connections names it in its place. */
const withoutNeutral = (value: string | undefined): string | undefined =>
  value?.replaceAll(/"(?:http:\/\/127\.0\.0\.1:\d+|https:\/\/www\.wikipedia\.org)\/\?" ?/g, '')

test('every file goes out with all headers, what is missing too', async ({ request }) => {
  for (const file of ['', 'nothing-here.js', ...files]) {
    const got = (await request.get(file)).headers()
    const isThere = file !== 'nothing-here.js'
    for (const [name, value] of Object.entries({ ...headers(), ...(isThere ? extraHeaders(file) : {}) }))
      expect(withoutNeutral(got[name.toLowerCase()]), `${name} of ${file}`).toBe(withoutNeutral(value))
  }
})

test('a chunk that is missing is not remembered as missing', async ({ request }) => {
  const response = await request.get('assets/gone-12345678.js')
  expect(response.status()).toBe(404)
  expect(response.headers()['cache-control'] ?? '').not.toContain('immutable')
})

test('the page carries the policy itself, for hosts that send no headers', async ({ request }) => {
  const html = await (await request.get('')).text()
  expect(html).toContain(`<meta http-equiv="Content-Security-Policy" content="${policyText(PAGE_POLICY)}" />`)
  expect(html).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=/)
  expect(policyText(FILE_POLICY)).toContain("frame-ancestors 'none'")
})

/** Code that a page must not get away with, and what is said of it. */
const MISDEEDS: Readonly<Record<string, readonly [code: string, finding: RegExp]>> = {
  'a request elsewhere': [
    'fetch("https://example.com/").catch(() => 0)',
    /policy: connect-src refused https:\/\/example\.com/,
  ],
  'words sent home': ['fetch("", { method: "POST", body: "Marguerite" }).catch(() => 0)', /policy: connect-src/],
  'a beacon': ['navigator.sendBeacon("", "Marguerite")', /policy: connect-src/],
  'a web socket': ['try { new WebSocket("wss://example.com") } catch {}', /policy: connect-src/],
  'a picture from elsewhere': ['new Image().src = "https://example.com/a.png"', /policy: img-src/],
  'a frame': [
    'document.body.append(Object.assign(document.createElement("iframe"), { src: "x" }))',
    /policy: frame-src/,
  ],
  'a form that is sent': [
    'const f = document.createElement("form"); f.method = "post"; document.body.append(f); f.submit()',
    /policy: form-action/,
  ],
  'an inline style': ['document.body.setAttribute("style", "color: red")', /policy: style-src/],
  'markup from a string': [
    'try { document.body.innerHTML = "<b>x</b>" } catch {}',
    /policy: require-trusted-types-for/,
  ],
  'a worker at any address': ['try { new Worker("x.js") } catch {}', /policy: require-trusted-types-for/],
  'a policy of its own': ['try { trustedTypes.createPolicy("mine", {}) } catch {}', /policy: trusted-types/],
  'a base address': [
    'document.head.append(Object.assign(document.createElement("base"), { href: "https://example.com/" }))',
    /policy: base-uri/,
  ],
  'WebAssembly in the page': [
    'WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])).catch(() => 0)',
    /policy: script-src refused wasm-eval/,
  ],
  'a warning': ['console.warn("hm")', /console warning: hm/],
  'an error': ['throw new Error("boom")', /page error: .*boom/],
  'typed words in the title': ['document.title = "For Marguerite"', /title holds “Marguerite”/],
  'typed words in the address': ['location.hash = "name=M%61rguerite"', /address holds “Marguerite”/],
  'typed words in the console': ['console.log("Marguerite")', /console holds “Marguerite”/],
}

for (const [what, [code, finding]] of Object.entries(MISDEEDS)) {
  test(`catches ${what}`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ baseURL: baseURL! })
    const watch = new Watch(new URL(baseURL!).origin)
    await watch.attach(context)
    watch.typed('Marguerite')
    const page = await context.newPage()
    await page.goto('')
    expect(await watch.findings([page]), 'before').toEqual([])
    // As the page's own code: what a test evaluates is not bound by the policy.
    const session = await context.newCDPSession(page)
    await session.send('Runtime.evaluate', { expression: `setTimeout(() => { ${code} })` })
    await expect(async () => expect((await watch.findings([page])).join('\n')).toMatch(finding)).toPass({
      timeout: 5000,
    })
    await context.close()
  })
}

test('the network log shows what no policy stops, and nothing for a quiet page', async ({ baseURL }) => {
  expect(await reachedOutside(baseURL!, async () => {})).toEqual([])
  const reached = await reachedOutside(baseURL!, async (page) => {
    // Our own pages can no longer do it.
    await page.goto('about:blank')
    await page.evaluate(async () => {
      const connection = new RTCPeerConnection({ iceServers: [{ urls: 'stun:203.0.113.9:3478' }] })
      connection.createDataChannel('x')
      await connection.setLocalDescription(await connection.createOffer())
    })
    await page.waitForTimeout(1000)
  })
  expect(reached).toContain('203.0.113.9:3478')
})
