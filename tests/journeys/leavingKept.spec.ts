/** Going away quickly when there are kept notes, or another tab has the notes: no word comes back, and none is lost. */
import type { BrowserContext, Page } from '@playwright/test'
import { hrefTo, type Route } from '../../src/app/routes'
import { byPointer } from './support/hands'
import { expectNeutral, goesNowhere, seenSince, shiftThreeTimes } from './support/leaving'
import { neutralSite } from './support/neutral'
import { IS_LONG, ONLY_LONG } from './support/long'
import { expect, test } from './support/test'
import { button, link, mainHeading, start } from './support/walk'
import { say, sayOf } from './support/words'

const WORD = 'Marguerite'
const PASSPHRASE = 'plum ladder seven rivers'
const CONCERNS: Route = { page: 'step', step: 'concerns', number: 0 }

const ownWords = (page: Page) => page.getByLabel(sayOf('concerns.own.words.label'), { exact: true })
const field = (page: Page, label: string) => page.getByRole('textbox', { name: label, exact: true })
const elsewhere = (page: Page) => button(page, say('elsewhere.use'))

async function write(page: Page, words: string): Promise<void> {
  await start(byPointer(page), 'short')
  await ownWords(page).fill(words)
  await expect(page.getByText(say('save.visit.saved', { n: 30 }))).toBeVisible()
}

/** Writes and keeps; ends on the page with the words. */
async function writeAndKeep(page: Page, words: string): Promise<void> {
  await write(page, words)
  await page.goto(hrefTo({ page: 'stored' }))
  await page.locator('summary').getByText(say('keep.device.keep'), { exact: true }).click()
  await field(page, say('keep.pass.label')).fill(PASSPHRASE)
  await button(page, say('keep.keep.do')).click()
  await expect(page.getByText(say('keep.keep.done'))).toBeVisible()
  await page.goto(hrefTo(CONCERNS))
  await expect(ownWords(page)).toHaveValue(words)
}

/** The last letters are not saved yet when this is through. */
async function typeOn(page: Page): Promise<void> {
  await page.bringToFront()
  await ownWords(page).press('ControlOrMeta+End')
  await page.keyboard.type(' and on')
}

/** Who comes by the address finds the lock, and behind it every word. */
async function opensWith(page: Page, words: string): Promise<void> {
  await page.goto(hrefTo(CONCERNS))
  await expect(mainHeading(page)).toHaveText(say('lock.title'))
  await expect(page.locator('body')).not.toContainText(WORD)
  await field(page, say('lock.label')).fill(PASSPHRASE)
  await button(page, say('lock.do')).click()
  await expect(ownWords(page)).toHaveValue(words)
}

/** A tab beside the one that has the notes. */
async function besideIt(context: BrowserContext, page: Page): Promise<Page> {
  const other = await context.newPage()
  await other.goto(page.url())
  await expect(elsewhere(other)).toBeVisible()
  return other
}

const LEAVES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'by the button': (page) => button(page, say('app.leave')).click({ noWaitAfter: true }),
  'by Shift three times': shiftThreeTimes,
}

// The ways to leave do the same from there on; `leaving.spec.ts` takes each of them.
const TRIED = Object.entries(LEAVES).slice(0, IS_LONG ? undefined : 1)

for (const [way, leave] of TRIED) {
  test(`leaves ${way} with kept notes open: no word by Back, and the passphrase opens every word`, async ({
    page,
    context,
    typed,
  }) => {
    await writeAndKeep(page, typed(WORD))
    const seen = await seenSince(context, [WORD])
    await typeOn(page)
    await leave(page)
    await expectNeutral(page)
    await goesNowhere(page)
    expect(seen).toEqual([])
    await opensWith(page, `${WORD} and on`)
  })

  test(`leaves ${way} from the lock, with half a passphrase: nothing comes back, and the lock is as it was`, async ({
    page,
    context,
    typed,
  }) => {
    await writeAndKeep(page, typed(WORD))
    await page.reload()
    await expect(mainHeading(page)).toHaveText(say('lock.title'))
    await field(page, say('lock.label')).fill(typed('plum ladder'))
    const seen = await seenSince(context, [WORD, 'plum'])
    await leave(page)
    await expectNeutral(page)
    await goesNowhere(page)
    expect(seen).toEqual([])
    await opensWith(page, WORD)
  })

  test(`leaves ${way} from a tab beside this visit's notes: no word in either, and a fresh start`, async ({
    page,
    context,
    typed,
  }) => {
    await write(page, typed(WORD))
    const other = await besideIt(context, page)
    const seen = await seenSince(context, [WORD])
    await leave(other)
    for (const one of [other, page]) {
      await expectNeutral(one)
      await goesNowhere(one)
    }
    expect(seen).toEqual([])
    await other.goto('')
    await expect(link(other, say('welcome.start'))).toBeVisible()
    await other.goto(hrefTo(CONCERNS))
    await expect(ownWords(other)).toHaveValue('')
  })

  for (const from of ['the tab that has them', 'the tab beside it'] as const) {
    test(`leaves ${way} from ${from}, with kept notes open: no word in either, and the passphrase opens every word`, async ({
      page,
      context,
      typed,
    }) => {
      // `leaving.spec.ts` leaves in all tabs at once, and the first test here with kept notes.
      test.skip(!IS_LONG, ONLY_LONG)
      await writeAndKeep(page, typed(WORD))
      const other = await besideIt(context, page)
      const seen = await seenSince(context, [WORD])
      await typeOn(page)
      await leave(from === 'the tab beside it' ? other : page)
      for (const one of [page, other]) {
        await expectNeutral(one)
        await goesNowhere(one)
      }
      expect(seen).toEqual([])
      await opensWith(other, `${WORD} and on`)
      expect(page.url()).toBe(neutralSite())
    })
  }
}
