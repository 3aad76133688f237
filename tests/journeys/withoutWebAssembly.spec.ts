/**
 * A browser without WebAssembly, in the page and in every worker: Apple's Lockdown Mode, which turns the compiling of
 * JavaScript off as well, as this switch does; some company policies.
 */
import { axeCheck } from './support/accessibility'
import { launchOptions } from './support/browser'
import { expectSaid, walkToPrint } from './support/lesserBrowser'
import { download, preview } from './support/make'
import { oneAnswer } from './support/onDevice'
import { downloadBytes, pdfText } from './support/paper'
import { expect, test } from './support/test'
import { button } from './support/walk'
import { say } from './support/words'

test.use({ launchOptions: { ...launchOptions, args: [...launchOptions.args, '--js-flags=--jitless'] } })

test('says so, and still ends with a printed page', async ({ page }) => {
  await walkToPrint(page, ['lacking.webAssembly'])
  expect(await page.evaluate(() => typeof WebAssembly)).toBe('undefined')
  await expectSaid(page, ['lacking.webAssembly', 'lacking.webAssembly.paper'])
  await axeCheck(page, 'without WebAssembly')
  // Letters that need no shaping make a PDF as ever.
  expect(await pdfText(await downloadBytes(await download(page)))).toHaveLength(1)
})

test('offers print where a PDF with such letters cannot be made', async ({ page, typed }) => {
  await oneAnswer(page, typed('Yosef writes שלום'))
  await button(page, say('make.download')).click()
  await expect(page.locator('.notice').getByText(say('make.failed.title'))).toBeVisible()
  await expect(button(page, say('ways.print'))).toBeVisible()
  await expect(preview(page)).toContainText('שלום')
})
