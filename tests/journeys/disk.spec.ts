/**
 * What is left on the disk, in a browser as a person has it. Each case prints a line; where the promise says that nothing
 * is left, a word in any file fails. `FOREWORD_DISK=20` tries each case that often, with all pages filled by keyboard.
 */
import { expect, test } from '@playwright/test'
import { laterStart, nextStart, showsNone } from './support/disk/afterwards'
import { startReal, withProfile } from './support/disk/realBrowser'
import { canary, remainsIn } from './support/disk/scan'
import {
  begin,
  IS_LONG,
  keyOf,
  ownWords,
  pause,
  printTable,
  ROUNDS,
  tell,
  WHY_LONG,
  write,
  WRITTEN_MS,
} from './support/disk/writing'
import { expectNeutral, shiftThreeTimes } from './support/leaving'
import { neutralSite } from './support/neutral'
import { link, mainHeading } from './support/walk'
import { say } from './support/words'

const url = (): string => process.env.FOREWORD_URL!

// One after the other, each with a browser of its own: they wait for the disk.
test.describe.configure({ mode: 'default' })
test.setTimeout(600_000)
test.afterAll(printTable)

for (let round = 1; round <= ROUNDS; round += 1) {
  const name = ROUNDS > 1 ? `, ${round} of ${ROUNDS}` : ''

  test(`after Leave no word is in any file, none comes back, and no key opens anything${name}`, () =>
    withProfile(async (folder) => {
      const browser = await startReal(folder)
      const { page } = browser
      const words = await write(page, url())
      await pause(WRITTEN_MS)
      const key = await keyOf(page)
      const during = await remainsIn(folder, words, key)
      tell('this visit, while it is written', during)
      // Otherwise nothing is proved by finding nothing afterwards.
      expect(key).not.toBeNull()
      expect(during.words).toEqual([])
      expect(during.sealed).toBeGreaterThan(0)

      await shiftThreeTimes(page)
      await expectNeutral(page)
      await showsNone(browser, words)
      await pause(WRITTEN_MS)
      const after = await remainsIn(folder, words, key)
      tell('this visit, after Leave, browser still open', after)
      await browser.close()
      const closed = await remainsIn(folder, words, key)
      tell('this visit, after Leave, browser closed', closed)
      const restored = await startReal(folder, ['--restore-last-session'])
      await pause(2000)
      const restoredTabs = restored.context.pages().map((one) => one.url())
      await showsNone(restored, words)
      // A fresh visit begins with nothing.
      await restored.page.goto(url())
      await expect(link(restored.page, say('welcome.start'))).toBeVisible()
      await restored.close()
      expect(restoredTabs).toContain(neutralSite())
      for (const remains of [after, closed, await remainsIn(folder, words, key)]) {
        expect(remains).toMatchObject({ words: [], openable: 0 })
      }
    }))

  test(`closing without Leave: no word in plain; what is left, and what the next start leaves of it${name}`, () =>
    withProfile(async (folder) => {
      const browser = await startReal(folder)
      // The tab goes, the browser stays for a while: as people do it.
      await browser.context.newPage()
      const words = await write(browser.page, url())
      await pause(WRITTEN_MS)
      const key = await keyOf(browser.page)
      await browser.page.close({ runBeforeUnload: true })
      await pause(WRITTEN_MS)
      tell('the tab closed without Leave, browser still open', await remainsIn(folder, words, key))
      await browser.close()
      const closed = await remainsIn(folder, words, key)
      tell('the tab closed without Leave, then the browser', closed)
      const next = await startReal(folder)
      await next.page.goto(url())
      await expect(mainHeading(next.page)).toHaveText(say('welcome.heading'))
      await pause(WRITTEN_MS)
      const later = await remainsIn(folder, words, key)
      tell('  … and then Foreword opened anew', later)
      await next.close()
      const last = await remainsIn(folder, words, key)
      tell('  … and that closed, too', last)
      for (const remains of [closed, later, last]) expect(remains.words).toEqual([])
      for (const remains of [later, last]) expect(remains).toMatchObject({ sealed: 0, openable: 0 })
    }))

  test.describe('at length', () => {
    test.skip(!IS_LONG, WHY_LONG)

    test(`closing the browser with its tab open: what is left, and what the next start leaves of it${name}`, () =>
      withProfile(async (folder) => {
        const browser = await startReal(folder)
        const words = await write(browser.page, url())
        await pause(WRITTEN_MS)
        const key = await keyOf(browser.page)
        await browser.close()
        const closed = await remainsIn(folder, words, key)
        tell('the browser closed with the tab open, without Leave', closed)
        const last = await nextStart(folder, url(), words, key)
        const late = await laterStart(folder, url(), words, key)
        for (const remains of [closed, last, late]) expect(remains.words).toEqual([])
        for (const remains of [last, late]) expect(remains.openable).toBe(0)
        expect(late.sealed).toBe(0)
      }))

    test(`killed while one types: no word in plain, and the next start leaves nothing that opens${name}`, () =>
      withProfile(async (folder) => {
        const browser = await startReal(folder)
        const keys = await begin(browser.page, url())
        await keys.reach(ownWords(browser.page))
        const words = [canary(), canary(), canary(), canary()]
        let key: string | null = null
        const typing = browser.page.keyboard.type(words.join(' '), { delay: 60 }).catch(() => undefined)
        await pause(1500 + Math.random() * 4000)
        key = await keyOf(browser.page)
        await browser.kill()
        await typing
        const killed = await remainsIn(folder, words, key)
        tell('killed while one types', killed)
        const last = await nextStart(folder, url(), words, key)
        const late = await laterStart(folder, url(), words, key)
        for (const remains of [killed, last, late]) expect(remains.words).toEqual([])
        for (const remains of [last, late]) expect(remains.openable).toBe(0)
        expect(late.sealed).toBe(0)
      }))

    test(`killed after eight seconds: no word in plain, and nothing that opens half an hour later${name}`, () =>
      withProfile(async (folder) => {
        const browser = await startReal(folder)
        const words = await write(browser.page, url())
        // By then session storage, too, has gone to the disk.
        await pause(8000)
        const key = await keyOf(browser.page)
        await browser.kill()
        const killed = await remainsIn(folder, words, key)
        tell('killed eight seconds after the last word', killed)
        const last = await nextStart(folder, url(), words, key)
        const late = await laterStart(folder, url(), words, key)
        for (const remains of [killed, last, late]) expect(remains.words).toEqual([])
        // The notes wait for the tab that may come back, and their key is still in the file.
        expect(late).toMatchObject({ sealed: 0, openable: 0 })
      }))
  })

  test(`a private window leaves no mark at all${name}`, () => {
    // The browser’s own promise; what we leave in any window is looked for above.
    test.skip(!IS_LONG, WHY_LONG)
    return withProfile(async (folder) => {
      const browser = await startReal(folder, ['--incognito'])
      const words = await write(browser.page, url())
      await pause(WRITTEN_MS)
      const key = await keyOf(browser.page)
      tell('a private window, while it is written', await remainsIn(folder, words, key))
      await browser.close()
      const closed = await remainsIn(folder, words, key)
      tell('a private window, closed without Leave', closed)
      expect(closed).toEqual({ words: [], key: [], sealed: 0, openable: 0 })
    })
  })
}
