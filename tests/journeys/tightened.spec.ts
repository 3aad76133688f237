/** Each thing that the policy allows is needed: taken away, the app breaks, and the browser says by which directive. */
// Without the watch of other journeys: here the complaints are what is looked for.
import { expect, test } from '@playwright/test'
import { extraHeaders, headers } from '../../scripts/vite/policy'
import { DIST, host } from './support/host'
import { oneAnswer } from './support/onDevice'
import { button } from './support/walk'
import { say } from './support/words'

/** What is taken away, and what the browser then refuses. */
const TIGHTER: Readonly<Record<string, readonly [from: string, to: string, refused: RegExp]>> = {
  'script-src': ["script-src 'self' 'wasm-unsafe-eval'", "script-src 'none'", /script-src/],
  'wasm-unsafe-eval': [" 'wasm-unsafe-eval'", '', /WebAssembly|wasm/i],
  'style-src': ["style-src 'self'", "style-src 'none'", /style-src/],
  'img-src': ['img-src data:', "img-src 'none'", /img-src/],
  'worker-src': ["worker-src 'self'", "worker-src 'none'", /worker-src/],
  'trusted-types': ['trusted-types foreword-worker', "trusted-types 'none'", /trusted-types|TrustedTypePolicy/i],
}

for (const [what, [from, to, refused]] of Object.entries(TIGHTER)) {
  test(`without what ${what} allows the app breaks`, async ({ browser }) => {
    const { 'Content-Security-Policy': policy = '', ...rest } = headers()
    expect(policy).toContain(from)
    const site = await host(DIST, (file) => ({
      ...rest,
      ...extraHeaders(file),
      'Content-Security-Policy': policy.replace(from, to),
    }))
    try {
      const context = await browser.newContext({ baseURL: site.url })
      const page = await context.newPage()
      const said: string[] = []
      page.on('console', (message) => said.push(message.text()))
      page.on('pageerror', (error) => said.push(error.message))
      await page.goto(`${site.url}#/worksheet`)
      if (what === 'script-src') await expect(page.locator('.frame')).toHaveCount(0)
      else if (what === 'wasm-unsafe-eval') {
        // What shapes the letters of most scripts.
        await oneAnswer(page, 'שלום')
        await button(page, say('make.download')).click()
        await expect(page.getByText(say('make.failed.title')).first()).toBeVisible()
      } else if (!['style-src', 'img-src'].includes(what)) {
        // Both are needed to draw the paper.
        await button(page, say('worksheet.download')).click()
        await expect(page.getByText(say('make.failed.title')).first()).toBeVisible()
      }
      // What a worker is refused, only the paper that does not come can tell.
      if (what !== 'wasm-unsafe-eval') await expect.poll(() => said.join('\n')).toMatch(refused)
      await context.close()
    } finally {
      site.close()
    }
  })
}
