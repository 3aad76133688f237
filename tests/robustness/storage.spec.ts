/** Storage that is too small, blocked, or that of a private window: the way ends with a page, and the save line says the truth. */
import { expect, test } from '../journeys/support/test'
import type { Page } from '@playwright/test'
import { hrefTo } from '../../src/app/routes'
import { mainHeading } from '../journeys/support/walk'
import { say } from '../journeys/support/words'
import { newProfile, removeProfile, setPreferences, startBrowser } from './ownBrowser'
import { makePdf, saveLine } from './sequences/keeping'
import { FIELD, TYPING_PAGE } from './typist'

const ownWords = (page: Page) => page.locator(`[id="${FIELD}"]`)
const WORDS = 'It hurts since spring'

const goTo = (page: Page, hash: string): Promise<void> =>
  page.evaluate((to) => {
    window.location.hash = to
  }, hash)

async function write(page: Page, url: string): Promise<void> {
  await page.goto(url + TYPING_PAGE)
  await ownWords(page).fill(WORDS)
}

/** The page as a PDF, with what was written on its preview. */
async function expectPaper(page: Page): Promise<void> {
  await goTo(page, hrefTo({ page: 'make' }))
  await expect(mainHeading(page)).toHaveText(say('make.title'))
  await expect(page.getByRole('article')).toContainText(WORDS)
  expect((await makePdf(page)).suggestedFilename()).toMatch(/\.pdf$/)
}

/** Whether a reload brings the words back. */
async function expectTruth(page: Page, isThere: boolean): Promise<void> {
  page.on('dialog', (dialog) => void dialog.accept())
  await goTo(page, TYPING_PAGE)
  await expect(ownWords(page)).toHaveValue(WORDS)
  await page.reload()
  await expect(ownWords(page)).toHaveValue(isThere ? WORDS : '')
}

const SAVED = /^Saved\b/

test('with room for 2 kB: says that it is not saved, makes the page, and a reload brings the words all the same', async ({
  page,
  context,
  baseURL,
}) => {
  const session = await context.newCDPSession(page)
  await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(baseURL!).origin, quotaSize: 2048 })
  await write(page, baseURL!)
  await expect(saveLine(page)).toContainText(say('save.failed.full'))
  await expectPaper(page)
  await expect(saveLine(page)).toContainText(say('save.failed.full'))
  // What cannot be saved is put aside as the page goes: better than the line says, never worse.
  await expectTruth(page, true)
})

test('when room runs out on the way: what the line says last is what a reload brings', async ({
  page,
  context,
  baseURL,
}) => {
  await write(page, baseURL!)
  await expect(saveLine(page)).toHaveText(SAVED)
  const session = await context.newCDPSession(page)
  await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(baseURL!).origin, quotaSize: 2048 })
  const more = `${WORDS} ${'and more '.repeat(2000).trim()}`
  await ownWords(page).fill(more)
  await expect(saveLine(page)).toHaveText(/^(Saved\b|Not saved\b)/)
  const isSaved = SAVED.test(await saveLine(page).innerText())
  console.log(`after the room was taken away, the line says: ${isSaved ? 'saved' : 'not saved'}`)
  page.on('dialog', (dialog) => void dialog.accept())
  await page.reload()
  await expect(ownWords(page)).toHaveValue(isSaved ? more : WORDS)
  await expectPaper(page)
})

test('saving goes on after the browser has tidied up its memory', async ({ page, context, baseURL }) => {
  await write(page, baseURL!)
  await expect(saveLine(page)).toHaveText(SAVED)
  const session = await context.newCDPSession(page)
  for (const more of ['one', 'two']) {
    await session.send('HeapProfiler.collectGarbage')
    await ownWords(page).fill(`${WORDS} ${more}`)
    await expect(saveLine(page)).toHaveText(/^Saving\b/)
    await expect(saveLine(page)).toHaveText(SAVED)
  }
  page.on('dialog', (dialog) => void dialog.accept())
  await page.reload()
  await session.send('HeapProfiler.collectGarbage')
  await ownWords(page).fill(WORDS)
  await expect(saveLine(page)).toHaveText(/^Saving\b/)
  await expect(saveLine(page)).toHaveText(SAVED)
})

test('where scripts find no storage at all: says so, makes the page, and a reload shows that it was true', async ({
  page,
  baseURL,
}) => {
  await page.addInitScript(() => {
    const refuse = (): never => {
      throw new DOMException('The operation is insecure.', 'SecurityError')
    }
    for (const name of ['indexedDB', 'localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, { configurable: true, get: refuse })
    }
    Object.defineProperty(navigator, 'storageBuckets', { configurable: true, get: () => undefined })
    Object.defineProperty(navigator, 'storage', { configurable: true, get: () => undefined })
  })
  await write(page, baseURL!)
  await expect(saveLine(page)).toContainText(say('save.failed.refused'))
  await expectPaper(page)
  await expectTruth(page, false)
})

test('where the person blocked all site data: says so, makes the page, and a reload shows that it was true', async ({
  baseURL,
}) => {
  const profile = await newProfile()
  await setPreferences(profile, { profile: { default_content_setting_values: { cookies: 2 } } })
  const own = await startBrowser(profile)
  try {
    const page = await own.newPage()
    await write(page, baseURL!)
    await expect(saveLine(page)).toContainText(say('save.failed.refused'))
    await expectPaper(page)
    await expectTruth(page, false)
  } finally {
    await own.close()
    await removeProfile(profile)
  }
})

test('in a private window: saves for this visit, makes the page, and a reload loses nothing', async ({ baseURL }) => {
  const profile = await newProfile()
  const own = await startBrowser(profile, ['--incognito'])
  try {
    const page = await own.newPage()
    await write(page, baseURL!)
    await expect(saveLine(page)).toHaveText(SAVED)
    await expectPaper(page)
    await expectTruth(page, true)
  } finally {
    await own.close()
    await removeProfile(profile)
  }
})
