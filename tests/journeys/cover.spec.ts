/** The cover: a neutral sheet, for someone who walks by. */
import type { Page } from '@playwright/test'
import { axeCheck } from './support/accessibility'
import { byPointer } from './support/hands'
import { noSidewaysScroll } from './support/layout'
import { expect, test } from './support/test'
import { button, link, mainHeading, start } from './support/walk'
import { say, sayOf } from './support/words'

const WORD = 'Marguerite'
const ownWords = (page: Page) => page.getByLabel(sayOf('concerns.own.words.label'), { exact: true })
const sheet = (page: Page) => page.locator('dialog.cover')

/** On the second page, with the caret in the middle of a word. */
async function write(page: Page, word: string): Promise<void> {
  await start(byPointer(page), 'short')
  await ownWords(page).fill(word)
  await ownWords(page).press('End')
  for (let i = 0; i < 4; i += 1) await page.keyboard.press('ArrowLeft')
}

const place = (page: Page) =>
  page.evaluate(() => {
    const field = document.activeElement as HTMLTextAreaElement
    return { id: field.id, caret: field.selectionStart, top: Math.round(window.scrollY) }
  })

/** What assistive technology is told of the page. */
async function accessible(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  await session.detach()
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ name, value }) => `${String(name?.value ?? '')} ${String(value?.value ?? '')}`)
    .join('\n')
}

const COVERING: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'the Escape key': (page) => page.keyboard.press('Escape'),
  'one press of its button': async (page) => {
    // At its place on the screen: the test driver would scroll to it first.
    const { x, y, width, height } = (await button(page, say('app.cover')).boundingBox())!
    await page.mouse.click(x + width / 2, y + height / 2)
  },
}

for (const [how, cover] of Object.entries(COVERING)) {
  test(`${how} hides everything at once, and “Go on” brings back the same place`, async ({ page, typed }) => {
    await write(page, typed(WORD))
    const before = await place(page)
    expect(before).toMatchObject({ caret: WORD.length - 4 })
    expect(await accessible(page)).toContain(WORD)
    await cover(page)
    await expect(sheet(page)).toBeVisible()
    await expect(page).toHaveTitle(say('app.cover.title'))
    await expect(ownWords(page)).toBeHidden()
    const told = await accessible(page)
    expect(told).not.toContain(WORD)
    expect(told).not.toMatch(/foreword|appointment|sex|step/i)
    await expect(sheet(page)).toHaveText(
      [say('app.cover.title'), say('app.cover.goOn'), say('app.cover.leave')].join(''),
    )

    // Nothing that is done by chance takes it away, and the keyboard stays on it.
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await page.keyboard.type('letters')
    for (let i = 0; i < 4; i += 1) await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('.frame'))).toBeNull()
    await page.goBack()
    await page.goForward()
    await expect(sheet(page)).toBeVisible()
    await expect(page).toHaveTitle(say('app.cover.title'))
  })
}

test('“Go on” gives back the page, the field, the caret and the title', async ({ page, typed }) => {
  await write(page, typed(WORD))
  await page.evaluate(() => window.scrollTo(0, 40))
  const before = { ...(await place(page)), title: await page.title() }
  for (const cover of Object.values(COVERING)) {
    await cover(page)
    await expect(sheet(page)).toBeVisible()
    await expect(button(page, say('app.cover.goOn'))).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(sheet(page)).toBeHidden()
    expect({ ...(await place(page)), title: await page.title() }).toEqual(before)
  }
  await page.keyboard.type('-')
  await expect(ownWords(page)).toHaveValue('Margue-rite')
})

test('covered, nothing of the page can be printed, and the sheet is plain on any screen', async ({ page, typed }) => {
  await write(page, typed(WORD))
  await page.keyboard.press('Escape')
  await page.emulateMedia({ media: 'print' })
  await expect(ownWords(page)).toBeHidden()
  await expect(mainHeading(page)).toBeHidden()
  await page.emulateMedia({ media: 'screen' })
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 568 })
    await noSidewaysScroll(page)
    await axeCheck(page, `the cover at ${width} px`)
    for (const name of ['app.cover.goOn', 'app.cover.leave'] as const) {
      expect((await button(page, say(name)).boundingBox())!.height).toBeGreaterThanOrEqual(44)
    }
  }
})

test('Escape belongs to an open dialog, and to an input method that has not ended its word', async ({
  page,
  typed,
}) => {
  await write(page, typed(WORD))
  await ownWords(page).dispatchEvent('keydown', { key: 'Escape', isComposing: true, bubbles: true })
  await expect(sheet(page)).toBeHidden()
  await link(page, say('app.stepList')).click()
  await button(page, say('steps.erase')).click()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(sheet(page)).toBeHidden()
  await page.keyboard.press('Escape')
  await expect(sheet(page)).toBeVisible()
})
