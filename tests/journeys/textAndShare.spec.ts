/** The page handed on without a file on the disk: as text in the clipboard, and by the device's share sheet. */
import type { Page } from '@playwright/test'
import { hrefTo } from '../../src/app/routes'
import { axeCheck } from './support/accessibility'
import { expectedTexts, notIn, sharing, TODAY } from './support/expectedTexts'
import { oneAnswer, wayOn } from './support/onDevice'
import { askedOf, person } from './support/people'
import { expect, test } from './support/test'
import { button } from './support/walk'
import { say, sayOf } from './support/words'

/** What stands in the clipboard: pasted into a field, since no page may read it. */
async function pasted(page: Page): Promise<string> {
  await page.goto(hrefTo({ page: 'step', step: 'concerns', number: 0 }))
  const field = page.getByLabel(sayOf('concerns.own.words.label'), { exact: true })
  await field.fill('')
  await field.focus()
  await page.keyboard.press('ControlOrMeta+V')
  return field.inputValue()
}

test('copies all that the page says as text, and only the front page of a long one', async ({ page }) => {
  const answers = askedOf(person('medium').answers, 'short')
  await wayOn(page, 'justMe', answers)
  await button(page, say('ways.copy')).click()
  const status = page.getByRole('status')
  await expect(status).toHaveText(/\d{4,} /)
  const announced = await status.innerText()
  await expect(page.getByText(say('ways.copy.long'))).toBeVisible()
  const text = await pasted(page)
  expect(announced).toBe(say('ways.copied', { n: [...text].length }))
  const shared = sharing(answers)
  expect(notIn(text, expectedTexts(shared))).toEqual([])
  expect(text.trimEnd().endsWith(say('paper.closing'))).toBe(true)

  await page.goto(hrefTo({ page: 'make' }))
  await button(page, say('ways.copy')).click()
  await button(page, say('ways.copy.front')).click()
  await expect(button(page, say('ways.copy.front'))).toHaveCount(0)
  const front = await pasted(page)
  expect(front.length).toBeLessThan(text.length / 2)
  expect(front.trimEnd().endsWith(say('paper.closing'))).toBe(true)
})

test('where the browser refuses to copy, the text stands there marked', async ({ page, typed }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('No.', 'NotAllowedError'))
  })
  await oneAnswer(page, typed('Marguerite cannot sleep'))
  await button(page, say('ways.copy')).click()
  const box = page.getByLabel(say('ways.copy.label'))
  await expect(box).toBeFocused()
  await expect(box).toHaveValue(/Marguerite cannot sleep/)
  expect(await page.evaluate(() => getSelection()?.toString())).toContain('Marguerite cannot sleep')
  await axeCheck(page, 'text to copy by hand')
  await page.keyboard.press('ControlOrMeta+C')
  expect(await pasted(page)).toContain('Marguerite cannot sleep')
})

/** Stands for a device with a share sheet; what it is handed is kept, and each answer is taken in turn. */
async function shareSheet(page: Page, ...answers: string[]): Promise<void> {
  await page.addInitScript((errors) => {
    const handed: unknown[] = []
    Reflect.set(window, 'handed', handed)
    navigator.canShare = (data) => (data?.files?.length ?? 0) > 0
    navigator.share = (data = {}) => {
      handed.push({
        keys: Object.keys(data),
        names: data.files?.map(({ name, type, size }) => [name, type, size > 1000]),
      })
      const error = errors.shift()
      return error === undefined || error === '' ? Promise.resolve() : Promise.reject(new DOMException('', error))
    }
  }, answers)
}
const handed = (page: Page) => page.evaluate(() => Reflect.get(window, 'handed') as unknown)
const AS_FILE = { keys: ['files'], names: [[`appointment-notes-${TODAY}.pdf`, 'application/pdf', true]] }

test('shares the file alone, says nothing when that is called off, and asks for a press when it took long', async ({
  page,
  typed,
}) => {
  await page.clock.setFixedTime(new Date(`${TODAY}T12:00:00`))
  await shareSheet(page, 'AbortError', 'NotAllowedError', '', 'DataError')
  await oneAnswer(page, typed('Marguerite cannot sleep'))
  const share = button(page, say('ways.share'))
  await share.click()
  await expect.poll(() => handed(page)).toEqual([AS_FILE])
  await expect(share).not.toHaveAttribute('aria-disabled', 'true')
  await expect(page.locator('.take-it .notice')).toHaveCount(0)

  await share.click()
  await button(page, say('ways.share.now')).click()
  await expect.poll(() => handed(page)).toEqual([AS_FILE, AS_FILE, AS_FILE])
  await expect(page.locator('.take-it .notice')).toHaveCount(0)

  await share.click()
  await expect(page.getByText(say('ways.share.failed.title')).first()).toBeVisible()
  const saved = page.waitForEvent('download')
  await page
    .locator('.notice')
    .getByRole('button', { name: say('make.download') })
    .click()
  await saved
})

test('offers no share sheet where the device has none', async ({ page, typed }) => {
  await page.addInitScript(() => Reflect.set(navigator, 'canShare', () => false))
  await oneAnswer(page, typed('Marguerite cannot sleep'))
  await expect(button(page, say('ways.share'))).toHaveCount(0)
})
