/** Going away quickly. Nothing that was typed is to be seen afterwards, whichever way one looks. */
import type { Page } from '@playwright/test'
import { hrefTo } from '../../src/app/routes'
import { byPointer } from './support/hands'
import { Keyboard } from './support/byKeyboard'
import { hangWorkers, paperMakers } from './support/hungWorker'
import { IS_LONG, ONLY_LONG } from './support/long'
import { coloursOf, expectNeutral, goesNowhere, seenSince, shiftThreeTimes, watchBlank } from './support/leaving'
import { oneAnswer } from './support/onDevice'
import { expect, test } from './support/test'
import { button, link, mainHeading, start } from './support/walk'
import { say, sayOf } from './support/words'

const WORD = 'Marguerite'
const ownWords = (page: Page) => page.getByLabel(sayOf('concerns.own.words.label'), { exact: true })

/** A few pages in, with a word typed on one of them. */
async function writeSomething(page: Page, word: string): Promise<void> {
  await start(byPointer(page), 'short')
  await ownWords(page).fill(word)
  await button(page, say('step.continue')).click()
  await expect(ownWords(page)).toHaveCount(0)
  await page.goBack()
  await expect(ownWords(page)).toHaveValue(word)
}

async function askToErase(page: Page): Promise<void> {
  await link(page, say('app.stepList')).click()
  await button(page, say('steps.erase')).click()
  await expect(page.getByRole('dialog')).toBeVisible()
}

/** Holds the next page back, so that what this one does by itself can be told from its end. */
async function holdBack(page: Page, milliseconds: number): Promise<void> {
  await page.route('**/gone/**', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, milliseconds))
    await route.continue()
  })
}

const WAYS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'by its button': (page) => button(page, say('app.leave')).click(),
  'by its button, pressed twice': (page) => button(page, say('app.leave')).dblclick({ noWaitAfter: true }),
  'by its button, with keys alone': (page) => new Keyboard(page).press(button(page, say('app.leave'))),
  'by the second link of the page': async (page) => {
    // A reload would bring the words back, and they would be seen before anybody leaves.
    await button(page, say('app.skipToMain')).focus()
    await page.keyboard.press('Tab')
    await expect(button(page, say('app.leave.skip'))).toBeFocused()
    await page.keyboard.press('Enter')
  },
  'by Shift three times': shiftThreeTimes,
  'by Shift six times': async (page) => {
    await shiftThreeTimes(page)
    await shiftThreeTimes(page)
  },
  'by Shift three times while a dialog is open': async (page) => {
    await askToErase(page)
    await shiftThreeTimes(page)
  },
  'by the button of a dialog': async (page) => {
    await askToErase(page)
    await page
      .getByRole('dialog')
      .getByRole('button', { name: say('app.leave'), exact: true })
      .click()
  },
  'from under the cover': async (page) => {
    await button(page, say('app.cover')).click()
    await button(page, say('app.cover.leave')).click()
  },
  'by Shift three times from under the cover': async (page) => {
    await page.keyboard.press('Escape')
    await expect(page.locator('.cover')).toBeVisible()
    await shiftThreeTimes(page)
  },
}

/** These come to the same as another one once the page is blank: the long form takes them, too. */
const LIKE_ANOTHER = ['by its button, pressed twice', 'by the second link of the page', 'by Shift six times']

/** These go back as far as the pages do; the others do the same from there on, and go two back, which is where the words were. */
const GO_FAR = ['by its button', 'by Shift three times', 'from under the cover']

for (const [way, leave] of Object.entries(WAYS)) {
  test(`leaves quickly ${way}: no question, no word on the way back, no word of where from`, async ({
    page,
    typed,
  }) => {
    test.skip(!IS_LONG && LIKE_ANOTHER.includes(way), ONLY_LONG)
    const warnings: string[] = []
    page.on('dialog', (dialog) => {
      warnings.push(dialog.type())
      void dialog.accept()
    })
    await writeSomething(page, typed(WORD))
    const seen = await seenSince(page.context(), [WORD])
    await leave(page)
    await expectNeutral(page)
    await expect(page.locator('#from')).toHaveText('nobody')
    expect(warnings).toEqual([])
    await goesNowhere(page, IS_LONG || GO_FAR.includes(way) ? 5 : 2)
    expect(seen).toEqual([])
  })
}

test('who comes again after leaving, by the address, begins afresh and can write again', async ({ page, typed }) => {
  await writeSomething(page, typed(WORD))
  await button(page, say('app.leave')).click()
  await expectNeutral(page)
  await page.goto('')
  await expect(link(page, say('welcome.start'))).toBeVisible()
  await page.goto(hrefTo({ page: 'step', step: 'concerns', number: 0 }))
  await expect(ownWords(page)).toHaveValue('')
  await ownWords(page).fill(typed('Georgette'))
  await page.goto(hrefTo({ page: 'steps' }))
  await page.goBack()
  await expect(ownWords(page)).toHaveValue('Georgette')
})

test('leaving in one tab leaves in all', async ({ page, context, typed }) => {
  const other = await context.newPage()
  await other.goto('')
  await expect(link(other, say('welcome.start'))).toBeVisible()
  await writeSomething(page, typed(WORD))
  await button(other, say('app.leave')).click()
  await expectNeutral(other)
  await expectNeutral(page)
})

test('leaving while the paper is made ends the worker, and no file comes', async ({ page, typed }) => {
  await hangWorkers(page)
  await oneAnswer(page, typed(WORD))
  let downloads = 0
  page.on('download', () => (downloads += 1))
  await button(page, say('make.download')).click()
  await expect(button(page, say('ways.cancel'))).toBeVisible()
  expect(paperMakers(page)).toHaveLength(1)
  await holdBack(page, 6000)
  await button(page, say('app.leave')).click({ noWaitAfter: true })
  // A worker that hangs is ended by force, by the browser, after two seconds.
  await expect.poll(() => page.workers().length, { timeout: 5000 }).toBe(0)
  await expectNeutral(page)
  await goesNowhere(page)
  expect(downloads).toBe(0)
})

test('leaving without a line: no word stays, and none comes back with the line', async ({
  page,
  context,
  typed,
  watch,
}) => {
  watch.expectProblem(/failed: .*(gone|bye)\/index\.html|ERR_INTERNET_DISCONNECTED/)
  await writeSomething(page, typed(WORD))
  const seen = await seenSince(context, [WORD])
  await context.setOffline(true)
  await button(page, say('app.leave')).click()
  await expect(page.locator('body')).not.toContainText(WORD)
  await expect(page.locator('.frame')).toHaveCount(0)
  await page.goBack().catch(() => null)
  await expect(page.locator('.frame')).toHaveCount(0)
  await context.setOffline(false)
  await page.goBack().catch(() => null)
  await goesNowhere(page)
  expect(seen).toEqual([])
})

const QUICK: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'by Shift, where the paper is made': shiftThreeTimes,
  'by the button, on the longest step': async (page) => {
    await page.goto(hrefTo({ page: 'step', step: 'concerns', number: 0 }))
    await expect(ownWords(page)).toHaveValue(WORD)
    return button(page, say('app.leave')).click({ noWaitAfter: true })
  },
}

for (const [how, leave] of Object.entries(QUICK)) {
  test(`no frame with words is drawn after leaving ${how}`, async ({ page, context, typed }) => {
    const helper = await context.newPage()
    await page.bringToFront()
    await holdBack(page, 6000)
    await oneAnswer(page, typed(WORD))
    const camera = await context.newCDPSession(page)
    const picture = async (): Promise<Buffer> =>
      Buffer.from((await camera.send('Page.captureScreenshot')).data, 'base64')
    expect(await coloursOf(helper, await picture())).toBeGreaterThan(10)
    const { known } = await watchBlank(page)
    await leave(page)
    const { milliseconds, framesWithWords } = await known
    expect(await coloursOf(helper, await picture())).toBe(1)
    console.log(`from the press to the first blank frame, ${how}: ${milliseconds.toFixed(1)} ms`)
    expect(framesWithWords).toBe(0)
    await expectNeutral(page)
  })
}

test('two presses of Shift, or three far apart or with letters between them, do not leave', async ({ page, typed }) => {
  await start(byPointer(page), 'short')
  await ownWords(page).focus()
  for (const key of ['Shift', 'Shift', 'a', 'Shift', 'Shift+A', 'Shift+B', 'Shift+C']) await page.keyboard.press(key)
  await expect(ownWords(page)).toHaveValue(typed('aABC'))
  await expect(mainHeading(page)).toBeVisible()
})

const SIZES = [
  { width: 320, height: 568 },
  { width: 390, height: 700 },
  { width: 1280, height: 720 },
]

for (const size of SIZES) {
  test(`the ways out are at hand at ${size.width} px, large enough and never covered`, async ({ page }) => {
    await page.setViewportSize(size)
    await start(byPointer(page), 'full')
    for (const place of [0, 400, 100_000]) {
      await page.evaluate((top) => window.scrollTo(0, top), place)
      for (const name of [say('app.leave'), say('app.cover')]) {
        const box = (await button(page, name).boundingBox())!
        expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44)
        expect(box.y).toBeGreaterThanOrEqual(0)
        expect(box.y + box.height).toBeLessThanOrEqual(size.height)
        const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
        expect(await page.evaluate(([at, down]) => document.elementFromPoint(at!, down!)?.textContent, [x, y])).toBe(
          name,
        )
      }
    }
  })
}
