/** A short way in a language that runs from the right, made up of Hebrew letters, on a phone: mirrored, whole, to a paper. */
import { loadAllWords, setScreenLanguage } from '../../src/i18n'
import { bringNotes } from './support/bringNotes'
import { noSidewaysScroll } from './support/layout'
import { download } from './support/make'
import { downloadBytes, pdfText } from './support/paper'
import { person } from './support/people'
import { expect, test } from './support/test'
import { button, mainHeading } from './support/walk'
import { say } from './support/words'

test.use({ viewport: { width: 390, height: 844 } })

test.beforeAll(async () => {
  await loadAllWords('qpr')
  setScreenLanguage('qpr')
})
test.afterAll(() => setScreenLanguage('en'))

test('a language from the right is whole from the first page to the paper', async ({ page }) => {
  // Offered to nobody in the built app; the storage may ask for it all the same.
  await page.addInitScript(() => sessionStorage.setItem('foreword-look', '{"language":"qpr"}'))
  await page.goto('')
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(page.locator('html')).toHaveAttribute('lang', 'he-XB')
  await expect(page).toHaveTitle(say('app.title'))
  await noSidewaysScroll(page)

  // The keyboard goes as the eye does: from the right, and the way out stands at the left.
  const settings = button(page, say('settings.button'))
  await settings.focus()
  await page.keyboard.press('Tab')
  await expect(button(page, say('app.cover'))).toBeFocused()
  const xOf = async (name: string): Promise<number> => (await button(page, name).boundingBox())?.x ?? 0
  expect(await xOf(say('settings.button'))).toBeGreaterThan(await xOf(say('app.cover')))

  await settings.press('Enter')
  await expect(page.getByRole('dialog', { name: say('settings.title') })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(settings).toBeFocused()

  await bringNotes(page, person('short').answers, 'short')
  for (const address of ['#/step/concerns', '#/step/details/1', '#/step/questions', '#/review', '#/expect', '#/make']) {
    await page.goto(address)
    await expect(mainHeading(page)).toHaveText(/\p{Script=Hebrew}/u)
    await noSidewaysScroll(page)
  }
  const text = (await pdfText(await downloadBytes(await download(page)))).join('\n')
  expect(text).toMatch(/\p{Script=Hebrew}/u)
  // No word of ours is left in English, and what was typed is.
  for (const english of ['Appointment notes', 'Page 1', 'What I']) expect(text).not.toContain(english)
})
