/** An address that is not secure: no WebCrypto, no locks, no share sheet, no clipboard. */
import { axeCheck } from './support/accessibility'
import { launchOptions } from './support/browser'
import { expectSaid, walkToPrint } from './support/lesserBrowser'
import { download } from './support/make'
import { downloadBytes, pdfText } from './support/paper'
import { expect, test } from './support/test'
import { button } from './support/walk'
import { say } from './support/words'

/** Kept for documentation (RFC 5737); here it is this machine, which browsers trust by no other name. */
const STRANGE_HOST = '192.0.2.1'

test.use({
  launchOptions: {
    ...launchOptions,
    args: [...launchOptions.args, `--host-resolver-rules=MAP ${STRANGE_HOST} 127.0.0.1`],
  },
  baseURL: async ({}, use) => {
    const url = new URL(process.env.FOREWORD_URL ?? '')
    url.hostname = STRANGE_HOST
    await use(url.href)
  },
})

test.beforeEach(({ watch }) => {
  // Some of the headers count only on a secure address; the browser says so.
  watch.expectProblem(/untrustworthy|not secure|insecure|origin-keyed/i)
})

test('says so, and still ends with a printed page', async ({ page }) => {
  await walkToPrint(page, ['lacking.webCrypto', 'lacking.insecure'])
  expect(await page.evaluate(() => [isSecureContext, typeof crypto.subtle])).toEqual([false, 'undefined'])
  await expectSaid(page, ['lacking.webCrypto'])
  await axeCheck(page, 'without WebCrypto')
  expect(await pdfText(await downloadBytes(await download(page)))).toHaveLength(1)
})

test('copies by hand where there is no clipboard', async ({ page }) => {
  await walkToPrint(page, ['lacking.webCrypto'])
  await button(page, say('ways.copy')).click()
  await expect(page.locator('.hint').getByText(say('ways.copy.refused'))).toBeVisible()
})
