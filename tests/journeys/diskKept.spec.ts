/**
 * What is on the disk of notes that are kept under a passphrase, in a browser as a person has it. Each case prints a line.
 * Their key cannot be had from the browser, so the scan looks for the words, for the passphrase, and for what the key of
 * the visit in which they were begun would open.
 */
import { appendFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { showsNone } from './support/disk/afterwards'
import { startReal, withProfile, type RealBrowser } from './support/disk/realBrowser'
import { canary, keptRemainsIn, type KeptRemains } from './support/disk/scan'
import {
  go,
  IS_LONG,
  keepHere,
  keyOf,
  ownWords,
  pause,
  printTable,
  ROUNDS,
  tellKept,
  WHY_LONG,
  write,
  WRITTEN_MS,
} from './support/disk/writing'
import { expectNeutral, shiftThreeTimes } from './support/leaving'
import { button, mainHeading } from './support/walk'
import { say } from './support/words'

const url = (): string => process.env.FOREWORD_URL!

test.describe.configure({ mode: 'default' })
test.setTimeout(600_000)
test.afterAll(printTable)

interface Kept {
  words: string[]
  passphrase: string
  key: string
  look: (what: string) => Promise<KeptRemains>
}

/** Writes, keeps it through the screens, and writes on. */
async function writeAndKeep(folder: string, { page }: RealBrowser): Promise<Kept> {
  const words = await write(page, url())
  await pause(WRITTEN_MS)
  const key = (await keyOf(page))!
  const passphrase = [canary(12), canary(12), canary(12)].join(' ')
  await keepHere(page, passphrase)
  await go(page, { page: 'step', step: 'concerns', number: 0 })
  const more = canary()
  await ownWords(page).focus()
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.type(` ${more}`, { delay: 10 })
  await expect(page.getByText(say('save.kept.saved'))).toBeVisible()
  const all = [...words, more]
  const look = async (what: string): Promise<KeptRemains> => {
    const remains = await keptRemainsIn(folder, all, passphrase, key)
    tellKept(what, remains)
    return remains
  }
  return { words: all, passphrase, key, look }
}

/** Locked notes lie there; nothing that lies there opens them, or tells a word. */
function expectSealed(remains: KeptRemains): void {
  expect(remains).toMatchObject({ words: [], passphrase: [], opened: 0, openable: 0 })
  // Otherwise nothing is proved by opening none.
  expect(remains.locked).toBeGreaterThan(0)
}

/** The next start asks for the passphrase, which brings every word back. */
async function opensAgain(folder: string, { words, passphrase, look }: Kept): Promise<void> {
  const next = await startReal(folder)
  await next.page.goto(url())
  await go(next.page, { page: 'step', step: 'concerns', number: 0 })
  await expect(mainHeading(next.page)).toHaveText(say('lock.title'))
  await pause(WRITTEN_MS)
  expectSealed(await look('  … and then Foreword opened anew, locked'))
  await unlock(next.page, passphrase)
  await expect(ownWords(next.page)).toHaveValue(new RegExp(words.at(-1)!))
  await pause(WRITTEN_MS)
  expectSealed(await look('  … and unlocked'))
  await next.close()
  expectSealed(await look('  … and closed'))
}

async function unlock(page: Page, passphrase: string): Promise<void> {
  await page.getByRole('textbox', { name: say('lock.label'), exact: true }).fill(passphrase)
  await button(page, say('lock.do')).click()
}

test('the scan finds a passphrase and a word, in every form that it looks for', () =>
  withProfile(async (folder) => {
    const file = path.join(folder, 'some.log')
    const forms = [
      (text: string) => text,
      (text: string) => Buffer.from(text).toString('hex'),
      (text: string) => Buffer.from(text).toString('base64'),
      (text: string) => encodeURIComponent(text),
    ]
    for (const form of forms) {
      for (const width of ['utf8', 'utf16le'] as const) {
        const passphrase = `${canary(12)} ${canary(12)}`
        expect((await keptRemainsIn(folder, [passphrase], passphrase, '')).passphrase).toEqual([])
        appendFileSync(file, Buffer.from(`x${form(passphrase)}y`, width))
        expect((await keptRemainsIn(folder, [], passphrase, '')).passphrase).toEqual(['some.log'])
      }
    }
  }))

for (let round = 1; round <= ROUNDS; round += 1) {
  const name = ROUNDS > 1 ? `, ${round} of ${ROUNDS}` : ''

  test(`kept: no word and no passphrase is in any file, while it is written and after Leave${name}`, () =>
    withProfile(async (folder) => {
      const browser = await startReal(folder)
      const kept = await writeAndKeep(folder, browser)
      await pause(WRITTEN_MS)
      expectSealed(await kept.look('kept, while it is written'))
      await shiftThreeTimes(browser.page)
      await expectNeutral(browser.page)
      await showsNone(browser, kept.words)
      await pause(WRITTEN_MS)
      expectSealed(await kept.look('kept, after Leave, browser still open'))
      await browser.close()
      expectSealed(await kept.look('kept, after Leave, browser closed'))
      await opensAgain(folder, kept)
    }))

  test.describe('at length', () => {
    test.skip(!IS_LONG, WHY_LONG)

    test(`kept, and closed without Leave: no word and no passphrase is in any file${name}`, () =>
      withProfile(async (folder) => {
        const browser = await startReal(folder)
        const kept = await writeAndKeep(folder, browser)
        await pause(WRITTEN_MS)
        await browser.close()
        expectSealed(await kept.look('kept, the browser closed with the tab open, without Leave'))
        await opensAgain(folder, kept)
      }))

    test(`kept, and killed: no word and no passphrase is in any file${name}`, () =>
      withProfile(async (folder) => {
        const browser = await startReal(folder)
        const kept = await writeAndKeep(folder, browser)
        // Somewhere between two writings of the browser's own.
        await pause(Math.random() * WRITTEN_MS)
        await browser.kill()
        expectSealed(await kept.look('kept, killed'))
        await opensAgain(folder, kept)
      }))
  })
}
