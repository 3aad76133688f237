/** A browser without JavaScript, too old, or without a part of the app: the four lists, on screen and on paper. */
import type { Page } from '@playwright/test'
import { axeCheck } from './support/accessibility'
import { bare } from './support/expectedTexts'
import { noSidewaysScroll } from './support/layout'
import { pdfText } from './support/paper'
import { expect, test } from './support/test'
import { mainHeading } from './support/walk'
import { say } from './support/words'

const LISTS = ['lists.concern', 'lists.life', 'lists.medicines', 'lists.questions'] as const
/** Three sheets in each of the two languages are enough for anybody's printer. */
const MOST_SHEETS = 6

async function expectLists(page: Page, why: 'without.script' | 'without.old'): Promise<void> {
  await expect(mainHeading(page)).toHaveText(say('app.title'))
  // Playwright looks for no text inside <noscript>.
  await expect(page.getByRole('main')).toContainText(say(why), { useInnerText: true })
  for (const name of LISTS) await expect(page.getByRole('heading', { name: say(name), exact: true })).toBeVisible()
  await expect(page.getByRole('listitem')).toHaveCount(40)
  await expect(page.locator('section[lang=es]').getByRole('listitem')).toHaveCount(20)
  const sheets = await pdfText(await page.pdf())
  expect(sheets.length).toBeLessThanOrEqual(MOST_SHEETS)
  const printed = bare(sheets.join('\n'))
  for (const name of [...LISTS, 'lists.questions.home', 'lists.along', 'without.danger'] as const) {
    expect(printed).toContain(bare(say(name)))
  }
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('shows and prints the four lists, also on a narrow phone', async ({ page, watch }) => {
    // Without scripts Chromium refuses what the page would have fetched ahead.
    watch.expectProblem(/^failed: \S+\/assets\/[\w-]+\.js csp$/)
    await page.goto('')
    await expectLists(page, 'without.script')
    await page.setViewportSize({ width: 320, height: 568 })
    const width = await page.getByRole('main').evaluate((main) => main.scrollWidth)
    expect(width).toBeLessThanOrEqual(320)
    // The browser may fetch the app's files ahead; none of them ran.
    await expect(page.locator('#root')).toBeEmpty()
  })
})

test.describe('in a browser that is too old', () => {
  for (const [what, take] of [
    ['structuredClone', () => Reflect.deleteProperty(globalThis, 'structuredClone')],
    ['the order of copies', () => Reflect.deleteProperty(Array.prototype, 'toSorted')],
    ['the cutting of words', () => Reflect.deleteProperty(Intl, 'Segmenter')],
  ] as const) {
    test(`without ${what}, shows and prints the four lists, and does not start the app`, async ({ page }) => {
      await page.addInitScript(take)
      await page.goto('')
      await expectLists(page, 'without.old')
      await expect(page.locator('#root')).toBeEmpty()
      await axeCheck(page, 'too old')
      await page.setViewportSize({ width: 320, height: 568 })
      await noSidewaysScroll(page)
    })
  }
})

test('shows the lists when the app itself does not come', async ({ page, watch }) => {
  watch.expectProblem(/index-[\w-]+\.js|ERR_FAILED/)
  await page.route(/\/assets\/index-.*\.js$/, (route) => route.abort())
  await page.goto('')
  await expectLists(page, 'without.old')
})

test('shows the lists when the app breaks before anything is on the screen', async ({ page, watch }) => {
  watch.expectProblem(/broken on purpose|page error/)
  await page.addInitScript(() => {
    Element.prototype.setAttribute = () => {
      throw new Error('broken on purpose')
    }
  })
  await page.goto('')
  await expectLists(page, 'without.old')
})

test('keeps the help out of the page in a browser that runs the app', async ({ page, watch }) => {
  await page.goto('')
  await expect(mainHeading(page)).toHaveText(say('welcome.heading'))
  await expect(page.getByText(say('lists.life'))).toHaveCount(0)
  await expect(page.getByText(say('lacking.title'))).toHaveCount(0)
  expect(watch.requests.filter((url) => url.includes('without'))).toEqual([])
})
