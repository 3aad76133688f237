/** A page that opens only with its passphrase, and a passphrase that nothing keeps. */
import type { Page } from '@playwright/test'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { SHORTEST } from '../../src/pdf/passphrase'
import { axeCheck } from './support/accessibility'
import { noSidewaysScroll } from './support/layout'
import { oneAnswer } from './support/onDevice'
import { downloadBytes } from './support/paper'
import { expect, test } from './support/test'
import { button } from './support/walk'
import { say } from './support/words'

const WORDS = 'Marguerite cannot sleep'
const PASSPHRASE = 'teal lantern quarry oboe'

const lock = (page: Page) => page.getByLabel(say('make.lock'), { exact: true })
const passphrase = (page: Page) => page.getByLabel(say('make.lock.label'), { exact: true })

/** The words of a PDF, or the reason why it does not open. */
async function opened(data: Uint8Array, password?: string): Promise<string> {
  try {
    const pdf = await getDocument({
      data: new Uint8Array(data),
      verbosity: 0,
      isEvalSupported: false,
      ...(password === undefined ? {} : { password }),
    }).promise
    const { items } = await (await pdf.getPage(1)).getTextContent()
    return items.map((item) => ('str' in item ? item.str : '')).join(' ')
  } catch (error) {
    return error instanceof Error ? error.name : String(error)
  }
}

test('locks the file with a passphrase, by keyboard, and the next one with the same', async ({ page, typed }) => {
  await oneAnswer(page, typed(WORDS))
  await lock(page).focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('Tab')
  await expect(passphrase(page)).toBeFocused()
  await page.keyboard.type('teal')
  await page.keyboard.press('Tab')
  await expect(passphrase(page)).toHaveAttribute('aria-invalid', 'true')
  await expect(passphrase(page)).toHaveAccessibleDescription(
    new RegExp(say('make.lock.problem.tooShort', { shortest: SHORTEST })),
  )
  await axeCheck(page, 'the lock, with a passphrase that is too short')
  await page.setViewportSize({ width: 320, height: 568 })
  await noSidewaysScroll(page)
  await passphrase(page).fill(typed(PASSPHRASE))
  await expect(passphrase(page)).not.toHaveAttribute('aria-invalid', 'true')
  const saved = page.waitForEvent('download')
  await button(page, say('make.download')).click()
  const bytes = await downloadBytes(await saved)
  expect(await opened(bytes)).toBe('PasswordException')
  expect(await opened(bytes, 'teal lantern quarry')).toBe('PasswordException')
  expect(await opened(bytes, PASSPHRASE)).toContain(WORDS)
  expect(Buffer.from(bytes).toString('latin1')).not.toContain(PASSPHRASE)
  await expect(page.getByText(say('make.lock.done'))).toBeVisible()
  const next = page.waitForEvent('download')
  await button(page, say('make.download')).click()
  expect(await opened(await downloadBytes(await next), PASSPHRASE)).toContain(WORDS)
})

test('shows what is typed, and dots when it is asked to, in a field for which no browser offers to keep the words', async ({
  page,
  typed,
}) => {
  await oneAnswer(page, typed(WORDS))
  await lock(page).check()
  const field = passphrase(page)
  await field.fill(typed(PASSPHRASE))
  const dots = () => field.evaluate((element) => getComputedStyle(element).getPropertyValue('-webkit-text-security'))
  expect(await dots()).toBe('none')
  await axeCheck(page, 'the lock, shown')
  await expect(field).toHaveAttribute('type', 'text')
  await expect(field).toHaveAttribute('autocomplete', 'off')
  await expect(field).toHaveAttribute('spellcheck', 'false')
  await page.getByLabel(say('make.lock.show'), { exact: true }).uncheck()
  expect(await dots()).toBe('disc')

  // Gone with the page, and with the lock.
  await page.goto('#/review')
  await expect(lock(page)).toHaveCount(0)
  await page.goto('#/make')
  await expect(lock(page)).not.toBeChecked()
  await lock(page).check()
  await expect(field).toHaveValue('')
  await field.fill(PASSPHRASE)
  await lock(page).uncheck()
  await lock(page).check()
  await expect(field).toHaveValue('')
})
