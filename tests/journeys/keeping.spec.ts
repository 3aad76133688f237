/** This visit: what is written survives a reload and a crash, in one tab at a time, and goes when it must. */
import type { BrowserContext, Page } from '@playwright/test'
import { hrefTo } from '../../src/app/routes'
import { expect, test } from './support/test'
import { button } from './support/walk'
import { say, sayOf } from './support/words'

const CONCERNS = hrefTo({ page: 'step', step: 'concerns', number: 0 })
const MINUTE = 60_000
const ownWords = (page: Page) => page.getByLabel(sayOf('concerns.own.words.label'), { exact: true })

/** What lies in storage, as text: to look for words in. */
const stored = (page: Page): Promise<string> =>
  page.evaluate(() =>
    JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), window.name, history.state]),
  )

/** The visit has reached the browser's database: nothing of it waits any more. */
const saved = async (page: Page): Promise<void> => {
  await ownWords(page).blur()
  await expect.poll(() => buckets(page)).toContain('visit')
  // Longer than the longest time until a save.
  await page.waitForTimeout(1000)
}

/** The storage buckets of the app. Not in TypeScript's types. */
const buckets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { storageBuckets } = navigator as { storageBuckets?: { keys: () => Promise<string[]> } }
    return storageBuckets?.keys() ?? []
  })

/** Says of the next page that the system had put its tab away; no test can make it do so. */
const asIfDiscarded = (page: Page): Promise<unknown> =>
  page.addInitScript(() => Object.defineProperty(document, 'wasDiscarded', { value: true }))

const RELOADS = 12

test(
  'a reload keeps everything that was written, to the last letter',
  { tag: '@everyEngine' },
  async ({ page, typed }) => {
    await page.goto(CONCERNS)
    const words = typed('Marguerite')
    let all = ''
    for (let i = 1; i <= RELOADS; i += 1) {
      await ownWords(page).press('ControlOrMeta+End')
      // In the middle of typing: nothing has been saved of it yet.
      await ownWords(page).pressSequentially(`${words}${i} `)
      await page.reload()
      all += `${words}${i} `
      await expect(ownWords(page)).toHaveValue(all)
    }
    expect(page.url()).not.toContain(words)
    expect(await stored(page)).not.toContain(words)
  },
)

/** Ends the process of the tab, as a crash does. */
async function crash(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page)
  const crashed = page.waitForEvent('crash')
  // The tab does not live to answer.
  session.send('Page.crash').catch(() => undefined)
  await crashed
}

test('a tab that crashes has everything back when it is loaded again', async ({ page, context, typed }) => {
  const words = typed('Marguerite')
  await page.goto(CONCERNS)
  await ownWords(page).fill(words)
  await saved(page)
  const session = await context.newCDPSession(page)
  await crash(context, page)
  await session.send('Page.reload')
  // Playwright gives a crashed page up for good; the browser does not.
  const expression = "[...document.querySelectorAll('textarea')].map((one) => one.value).join()"
  await expect
    .poll(async () => (await session.send('Runtime.evaluate', { expression })).result.value as unknown)
    .toContain(words)
  await page.close()
})

for (const [minutes, comesBack] of [
  [3, true],
  [25, true],
  [31, false],
] as const) {
  test(`put away by the system and back after ${minutes} minutes: ${comesBack ? 'nothing is lost' : 'all is gone'}`, async ({
    page,
    typed,
  }) => {
    await page.clock.install()
    await page.goto(CONCERNS)
    const words = typed('Marguerite')
    await ownWords(page).fill(words)
    await page.clock.runFor(1000)
    await saved(page)
    await page.clock.setSystemTime(Date.now() + minutes * MINUTE)
    await asIfDiscarded(page)
    await page.reload()
    if (comesBack) {
      await expect(page.locator('.cover')).toBeVisible()
      await button(page, say('app.cover.goOn')).click()
      await expect(ownWords(page)).toHaveValue(words)
    } else {
      await expect(button(page, say('gone.again'))).toBeVisible()
      await expect(ownWords(page)).toHaveCount(0)
      expect(await page.evaluate(() => sessionStorage.length)).toBe(0)
      expect(await buckets(page)).not.toContain('visit')
    }
  })
}

test('after thirty minutes without use a visit goes from memory and storage', async ({ page, typed }) => {
  await page.clock.install()
  await page.goto(CONCERNS)
  const words = typed('Marguerite')
  await ownWords(page).fill(words)
  await page.clock.runFor(1000)
  await saved(page)
  await page.clock.runFor(29 * MINUTE)
  await expect(ownWords(page)).toHaveValue(words)
  await page.clock.runFor(2 * MINUTE)
  await expect(page.locator('body')).not.toContainText(words)
  await expect(ownWords(page)).toHaveCount(0)
  await expect.poll(() => page.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0)
  await expect.poll(() => buckets(page)).not.toContain('visit')
})

test('a start in a new tab erases what a closed tab left', async ({ page, context, typed }) => {
  await page.goto(CONCERNS)
  await ownWords(page).fill(typed('Marguerite'))
  await saved(page)
  const address = page.url()
  await page.close({ runBeforeUnload: false })
  const other = await context.newPage()
  await other.goto(address)
  await expect(ownWords(other)).toHaveValue('')
  expect(await other.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0)
})

test('a second tab is told where the notes are, and takes them over on a press', async ({ page, context, typed }) => {
  const words = typed('Marguerite')
  await page.goto(CONCERNS)
  await ownWords(page).fill(words)
  const other = await context.newPage()
  await other.goto(page.url())
  await expect(button(other, say('elsewhere.use'))).toBeVisible()
  await expect(ownWords(other)).toHaveCount(0)
  // The last word was typed just now.
  await ownWords(page).fill(`${words} and on`)
  await button(other, say('elsewhere.use')).click()
  await expect(ownWords(other)).toHaveValue(`${words} and on`)
  await expect(button(page, say('elsewhere.use'))).toBeVisible()
  await expect(page.locator('body')).not.toContainText(words)
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0)
  for (const one of [other, page]) await one.reload()
  await expect(ownWords(other)).toHaveValue(`${words} and on`)
  await expect(button(page, say('elsewhere.use'))).toBeVisible()
  await button(page, say('elsewhere.use')).click()
  await expect(ownWords(page)).toHaveValue(`${words} and on`)
})

test('a reload beside a tab that waits loses nothing, and a tab that closes sets the other free', async ({
  page,
  context,
  typed,
}) => {
  const words = typed('Marguerite')
  await page.goto(CONCERNS)
  await ownWords(page).fill(words)
  const other = await context.newPage()
  await other.goto(page.url())
  await expect(button(other, say('elsewhere.use'))).toBeVisible()
  await Promise.all([page.reload(), other.evaluate(() => window.dispatchEvent(new Event('focus')))])
  await expect(ownWords(page)).toHaveValue(words)
  await expect(button(other, say('elsewhere.use'))).toBeVisible()
  await page.close()
  await other.evaluate(() => window.dispatchEvent(new Event('focus')))
  await expect(ownWords(other)).toHaveValue('')
  expect(await buckets(other)).not.toContain('visit')
})
