/** The page that looks at the live headers: on a host that sends all of them, on one that sends none, and with one missing. */
import type { Page } from '@playwright/test'
import { CHECKS_SEEN, states } from './support/selfcheck'
import { allHeaders, DIST, host, noHeaders } from './support/host'
import { IS_LONG, ONLY_LONG } from './support/long'
import { expect, test } from './support/test'

const onHost = async (
  page: Page,
  headersOf: (file: string) => Readonly<Record<string, string>>,
): Promise<Record<string, string>> => {
  const site = await host(DIST, headersOf)
  try {
    await page.goto(`${site.url}selfcheck/index.html`)
    return await states(page)
  } finally {
    site.close()
  }
}

test.beforeEach(({ watch }) => {
  // It provokes what it looks for.
  watch.expectProblem(
    /^policy: (img-src|connect-src)|Content Security Policy|MIME type|from elsewhere: http:\/\/127|^failed: .*sniff/,
  )
})

test('where all headers are sent, it says that all holds', async ({ page }) => {
  await page.goto('selfcheck/index.html')
  const found = await states(page)
  expect(Object.keys(found).toSorted()).toEqual(CHECKS_SEEN)
  expect(Object.entries(found).filter(([, state]) => state !== 'holds')).toEqual([])
  await expect(page.getByRole('status')).toHaveText('All that can be seen holds.')
})

test('where no header is sent, it says exactly what is lost', async ({ page }) => {
  const found = await onHost(page, noHeaders)
  const missing = Object.entries(found).filter(([, state]) => state === 'missing')
  expect(missing.map(([id]) => id).toSorted()).toEqual(
    ['connections', 'features', 'isolated', 'nosniff', 'policy', 'referrer', 'workerPolicy'].toSorted(),
  )
  await expect(page.getByRole('status')).toHaveText('Missing: 7.')
  await expect(page.locator('[data-check=policy]')).toContainText('Only the policy that the page carries itself')
})

for (const [header, id] of [
  ['Content-Security-Policy', 'policy'],
  ['Connection-Allowlist', 'connections'],
  ['Cross-Origin-Embedder-Policy', 'isolated'],
  ['Permissions-Policy', 'features'],
  ['X-Content-Type-Options', 'nosniff'],
] as const) {
  test(`notices that ${header} alone is missing`, async ({ page }) => {
    // That all are missing is noticed one by one above.
    test.skip(!IS_LONG, ONLY_LONG)
    const found = await onHost(page, (file) => {
      const { [header]: _, ...rest } = allHeaders(file)
      return rest
    })
    expect(found[id]).toBe('missing')
  })
}

test('notices a directive that was loosened', async ({ page }) => {
  await onHost(page, (file) => {
    const all = allHeaders(file)
    const policy = all['Content-Security-Policy'] ?? ''
    return { ...all, 'Content-Security-Policy': policy.replace("form-action 'none'", "form-action 'self'") }
  })
  await expect(page.locator('[data-check=policy]')).toContainText("form-action 'none'")
})
