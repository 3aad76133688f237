/**
 * The machine goes while somebody types. `FOREWORD_KILLS=100 FOREWORD_CRASHES=50` for the long form.
 */
import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { expect, test } from '../journeys/support/test'
import { newProfile, removeProfile, startBrowser } from './ownBrowser'
import { keepHere, unlock, untilSaved } from './sequences/keeping'
import { FIELD, startTyping, tally, textOf, TYPING_PAGE, type Outcome } from './typist'

const KILLS = Number(process.env['FOREWORD_KILLS'] ?? 2)
const CRASHES = Number(process.env['FOREWORD_CRASHES'] ?? 2)
/** The design promises a second; a busy machine gets to the timer later, which is no fault of the app. */
const MOST_LOST_MS = Number(process.env['FOREWORD_MOST_LOST_MS'] ?? 1000)
const SOME_TIME_MS = 3000
const ownWords = (page: Page) => page.locator(`[id="${FIELD}"]`)

/** What a person finds who comes back and types the passphrase; null when the notes cannot be read. */
async function findKept(page: Page): Promise<string | null> {
  await unlock(page).catch(() => undefined)
  await page.evaluate((hash) => {
    window.location.hash = hash
  }, TYPING_PAGE)
  try {
    await ownWords(page).waitFor({ timeout: 20_000 })
    return await textOf(page)
  } catch {
    return null
  }
}

async function killOnce(url: string): Promise<Outcome> {
  const profile = await newProfile()
  try {
    const first = await startBrowser(profile)
    const page = await first.newPage()
    await page.goto(url + TYPING_PAGE)
    await ownWords(page).fill('Begun. ')
    await untilSaved(page)
    await keepHere(page)
    await page.evaluate((hash) => {
      window.location.hash = hash
    }, TYPING_PAGE)
    const typist = await startTyping(page)
    await typist.firstSave
    await wait(Math.random() * SOME_TIME_MS)
    const stopped = typist.stop()
    await first.kill()
    await stopped
    const second = await startBrowser(profile)
    const again = await second.newPage()
    await again.goto(url + TYPING_PAGE)
    const found = await findKept(again)
    await second.close()
    return { found, trial: typist.trial }
  } finally {
    await removeProfile(profile)
  }
}

test(`killed while typing, kept on this device, ${KILLS} times: nothing that was said to be saved is lost`, async ({
  baseURL,
}) => {
  test.setTimeout(60_000 + KILLS * 120_000)
  const outcomes: Outcome[] = []
  for (let n = 0; n < KILLS; n += 1) outcomes.push(await killOnce(baseURL!))
  const { lost, worst, unreadable, garbled, saves } = tally('kept, browser killed', outcomes)
  expect({ lost, unreadable, garbled }).toEqual({ lost: 0, unreadable: 0, garbled: 0 })
  expect(saves).toBeGreaterThanOrEqual(outcomes.length)
  expect(worst).toBeLessThanOrEqual(MOST_LOST_MS)
})

/** The tab goes, as when its process runs out of memory; the person presses Reload. */
async function crashOnce(url: string): Promise<Outcome> {
  const profile = await newProfile()
  const own = await startBrowser(profile)
  try {
    const page = await own.newPage()
    await page.goto(url + TYPING_PAGE)
    const typist = await startTyping(page)
    await typist.firstSave
    await wait(Math.random() * SOME_TIME_MS)
    const session = await page.context().newCDPSession(page)
    const gone = page.waitForEvent('crash')
    const stopped = typist.stop()
    session.send('Page.crash').catch(() => undefined)
    await gone
    await stopped
    await session.send('Page.reload')
    const [context] = (await own.connectAgain()).contexts()
    const again = context?.pages().find((one) => one.url().startsWith(url))
    if (again === undefined) throw new Error('The tab is gone.')
    await ownWords(again)
      .waitFor({ timeout: 20_000 })
      .catch(() => undefined)
    const found = (await ownWords(again).count()) === 0 ? null : await textOf(again)
    return { found, trial: typist.trial }
  } finally {
    await own.close()
    await removeProfile(profile)
  }
}

test(`the tab crashes while typing, this visit, ${CRASHES} times: nothing that was said to be saved is lost`, async ({
  baseURL,
}) => {
  test.setTimeout(60_000 + CRASHES * 90_000)
  const outcomes: Outcome[] = []
  for (let n = 0; n < CRASHES; n += 1) outcomes.push(await crashOnce(baseURL!))
  const { lost, worst, unreadable, garbled, saves } = tally('this visit, tab crashed', outcomes)
  expect({ lost, unreadable, garbled }).toEqual({ lost: 0, unreadable: 0, garbled: 0 })
  expect(saves).toBeGreaterThanOrEqual(outcomes.length)
  expect(worst).toBeLessThanOrEqual(MOST_LOST_MS)
})
