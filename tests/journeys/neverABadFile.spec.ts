/** While the paper is made: progress, a way to stop it, a limit of time, and leaving. Never a file that nobody waits for. */
import type { Page } from '@playwright/test'
import { expect, test } from './support/test'
import { hangWorkers, paperMakers } from './support/hungWorker'
import { neutralSite } from './support/neutral'
import { download, preview } from './support/make'
import { oneAnswer } from './support/onDevice'
import { pdfText, downloadBytes } from './support/paper'
import { bare } from './support/expectedTexts'
import { axeCheck } from './support/accessibility'
import { noSidewaysScroll } from './support/layout'
import { button } from './support/walk'
import { say } from './support/words'

const WORDS = 'Marguerite cannot sleep'

test('a hung worker can be cancelled, and the next try works', async ({ page, typed }) => {
  const heal = await hangWorkers(page)
  await oneAnswer(page, typed(WORDS))
  let downloads = 0
  page.on('download', () => (downloads += 1))
  const make = button(page, say('make.download'))
  await make.focus()
  await page.keyboard.press('Enter')
  const cancel = button(page, say('ways.cancel'))
  await expect(cancel).toBeVisible()
  await expect(page.getByRole('status')).toHaveText(say('ways.working'))
  await axeCheck(page, 'while the paper is made')
  await page.setViewportSize({ width: 320, height: 568 })
  await noSidewaysScroll(page)
  // A second press while it works starts nothing.
  await page.keyboard.press('Enter')
  await heal()
  await page.keyboard.press('Tab')
  await expect(cancel).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByText(say('ways.cancelled')).first()).toBeVisible()
  await expect(page.getByRole('status')).toHaveText(say('ways.cancelled'))
  await expect(make).toBeFocused()
  expect(downloads).toBe(0)
  const text = await pdfText(await downloadBytes(await download(page)))
  expect(bare(text.join(''))).toContain(bare(WORDS))
  expect(downloads).toBe(1)
})

test('after a minute a hung worker is ended, print is offered, and the next try works', async ({ page, typed }) => {
  // What is fetched ahead at idle would begin a worker of its own, which hangs as well.
  await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }))
  await page.clock.install()
  const heal = await hangWorkers(page)
  await oneAnswer(page, typed(WORDS))
  await button(page, say('make.download')).click()
  await page.clock.fastForward(2_000)
  await expect(button(page, say('ways.cancel'))).toBeVisible()
  await page.clock.fastForward(50_000)
  await expect(button(page, say('ways.cancel'))).toBeVisible()
  await page.clock.fastForward(10_000)
  await expect(page.getByText(say('ways.time.title')).first()).toBeVisible()
  await expect(button(page, say('ways.cancel'))).toHaveCount(0)
  await axeCheck(page, 'after it took too long')
  await expect(preview(page)).toContainText(WORDS)
  await page.evaluate(() => Reflect.set(window, 'print', () => Reflect.set(window, 'printed', true)))
  await button(page, say('ways.print')).click()
  expect(await page.evaluate(() => Reflect.get(window, 'printed') as unknown)).toBe(true)

  await heal()
  const saved = page.waitForEvent('download')
  await button(page, say('app.loadFailed.retry')).click()
  expect(bare((await pdfText(await downloadBytes(await saved))).join(''))).toContain(bare(WORDS))
  await expect(page.getByText(say('ways.time.title'))).toHaveCount(0)
})

test('a worker that breaks is told of in plain words, with print and another try', async ({ page, typed, watch }) => {
  watch.expectProblem(/worker/i)
  await page.route(/\/assets\/worker-[\w-]+\.js$/, async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: 'throw new Error("a broken worker")' })
  })
  await oneAnswer(page, typed(WORDS))
  await button(page, say('make.download')).click()
  await expect(page.getByText(say('make.failed.title')).first()).toBeVisible()
  await expect(button(page, say('ways.print'))).toBeVisible()
  await page.unrouteAll()
  const saved = page.waitForEvent('download')
  await button(page, say('app.loadFailed.retry')).click()
  await saved
})

test('a page that changes while it is made gives no file of the old one', async ({ page, typed }) => {
  const heal = await hangWorkers(page)
  await oneAnswer(page, typed(WORDS))
  let downloads = 0
  page.on('download', () => (downloads += 1))
  await button(page, say('make.download')).click()
  await expect(button(page, say('ways.cancel'))).toBeVisible()
  await heal()
  await page.getByRole('radio', { name: say('make.reader.me'), exact: true }).check()
  await expect(page.getByText(say('ways.cancelled')).first()).toBeVisible()
  await download(page)
  expect(downloads).toBe(1)
})

for (const [way, leave] of [
  ['to another page', async (page: Page) => page.goto('#/steps')],
  ['quickly', async (page: Page) => button(page, say('app.leave')).click()],
] as const) {
  test(`leaving ${way} while it is made ends the worker at once, and no file comes later`, async ({ page, typed }) => {
    let downloads = 0
    page.on('download', () => (downloads += 1))
    await hangWorkers(page)
    await oneAnswer(page, typed(WORDS))
    await button(page, say('make.download')).click()
    await expect(button(page, say('ways.cancel'))).toBeVisible()
    expect(paperMakers(page)).toHaveLength(1)
    const [making] = paperMakers(page)
    const closed = making?.waitForEvent('close')
    await leave(page)
    await closed
    await expect(page.getByText(WORDS)).toHaveCount(0)
    if (way === 'quickly') await expect(page).toHaveURL(neutralSite())
    // A fresh one may be there already: what is brought ahead is brought again.
    expect(paperMakers(page)).not.toContain(making)
    expect(downloads).toBe(0)
  })
}
