/** Saving, locking, copies: as a person does them on their pages. */
import { expect, type Download, type Page } from '@playwright/test'
import { hrefTo } from '../../../src/app/routes'
import { button } from '../../journeys/support/walk'
import { say } from '../../journeys/support/words'

export const PASSPHRASE = 'a sentence nobody guesses'

/** The line at the foot of the page; it says "Saved" only when the browser has it. */
export const saveLine = (page: Page) => page.locator('.save-line p:not(.save-line-links), .save-failure p')

export const isSaved = (text: string): boolean => /^Saved\b/.test(text)

export const untilSaved = (page: Page): Promise<void> =>
  expect(saveLine(page)).toHaveText(/^(Saved\b|Kept on this device)/, { timeout: 30_000 })

const open = async (page: Page, summary: string): Promise<void> => {
  const details = page
    .locator('details')
    .filter({ has: page.locator('summary', { hasText: summary }) })
    .first()
  await details.waitFor()
  if (!(await details.evaluate((element) => element instanceof HTMLDetailsElement && element.open))) {
    await details.locator('summary').first().click()
  }
}

const goTo = (page: Page, route: Parameters<typeof hrefTo>[0]): Promise<void> =>
  page.evaluate((hash) => {
    window.location.hash = hash
  }, hrefTo(route))

export async function keepHere(page: Page): Promise<void> {
  await goTo(page, { page: 'stored' })
  await open(page, say('keep.device.keep'))
  await page.getByRole('textbox', { name: say('keep.pass.label'), exact: true }).fill(PASSPHRASE)
  await button(page, say('keep.keep.do')).click()
  await expect(page.getByText(say('keep.keep.done')).first()).toBeVisible({ timeout: 60_000 })
}

export async function unlock(page: Page): Promise<void> {
  await page.getByLabel(say('lock.label'), { exact: true }).fill(PASSPHRASE)
  await button(page, say('lock.do')).click()
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(say('lock.title'), { timeout: 60_000 })
}

/** @returns where the file lies */
export async function takeCopy(page: Page): Promise<string> {
  await goTo(page, { page: 'copy' })
  await open(page, say('copy.take'))
  await page.getByRole('textbox', { name: say('keep.pass.label.copy'), exact: true }).fill(PASSPHRASE)
  const saved = page.waitForEvent('download', { timeout: 60_000 })
  await button(page, say('copy.take.do')).click()
  return (await saved).path()
}

/** Opens a copy and puts it in the place of what is there. */
export async function useCopy(page: Page, file: string): Promise<void> {
  await goTo(page, { page: 'copy' })
  await open(page, say('copy.open'))
  await page.locator('input[type=file]').setInputFiles(file)
  await page.getByLabel(say('copy.open.pass'), { exact: true }).fill(PASSPHRASE)
  await button(page, say('copy.open.do')).click()
  const use = page.getByRole('button', { name: new RegExp(`^(${say('copy.use')}|${say('copy.use.instead')})$`) })
  await use.click({ timeout: 60_000 })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('steps.title'))
}

/** The file of the page that is made. Where it is not known who else uses the device, a lock is offered first: not here. */
export async function makePdf(page: Page): Promise<Download> {
  const lock = page.getByRole('checkbox', { name: say('make.lock'), exact: true })
  if (await lock.isChecked()) await lock.uncheck()
  const saved = page.waitForEvent('download', { timeout: 60_000 })
  await button(page, say('make.download')).click()
  return saved
}
