/** A page that was made to be opened here again: made, everything erased, opened, and made once more. */
import type { Download, Page } from '@playwright/test'
import { hrefTo } from '../../src/app/routes'
import { axeCheck } from './support/accessibility'
import { noSidewaysScroll } from './support/layout'
import { download, preview } from './support/make'
import { oneAnswer, wayOn } from './support/onDevice'
import { downloadBytes, paperText } from './support/paper'
import { person } from './support/people'
import { expect, test } from './support/test'
import { button, mainHeading } from './support/walk'
import { say } from './support/words'

const WORDS = 'Marguerite cannot sleep'
const PASSPHRASE = 'teal lantern quarry oboe'

const reopen = (page: Page) => page.getByLabel(say('ways.reopen'), { exact: true })
const passphrase = (page: Page) => page.getByLabel(say('copy.open.pass'), { exact: true })

async function eraseEverything(page: Page): Promise<void> {
  await page.goto(hrefTo({ page: 'steps' }))
  await button(page, say('steps.erase')).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say('steps.erase.yes'), exact: true })
    .click()
  await expect(page.getByText(say('steps.erased')).first()).toBeAttached()
}

async function choose(page: Page, file: Download): Promise<void> {
  await page.goto(hrefTo({ page: 'copy' }))
  const field = page.getByLabel(say('copy.open.file'), { exact: true })
  // folded while there is something written
  await expect(mainHeading(page)).toHaveText(say('copy.title'))
  if (!(await field.isVisible()))
    await page
      .locator('summary')
      .filter({ hasText: say('copy.open') })
      .click()
  const buffer = Buffer.from(await downloadBytes(file))
  await field.setInputFiles({ name: 'page.pdf', mimeType: 'application/pdf', buffer })
}

test('a page opens here again after everything is erased, and makes the same page', async ({ page, typed }) => {
  await oneAnswer(page, typed(WORDS))
  await expect(reopen(page)).not.toBeChecked()
  await expect(reopen(page)).toHaveAccessibleDescription(say('ways.reopen.hint'))
  await reopen(page).check()
  await axeCheck(page, 'the switch that lets a file be opened again')
  await page.setViewportSize({ width: 320, height: 568 })
  await noSidewaysScroll(page)
  const first = await download(page)
  await expect(page.getByText(say('ways.reopen.done'))).toBeVisible()

  await eraseEverything(page)
  await choose(page, first)
  await button(page, say('copy.open.do')).click()
  await expect(page.getByText(say('copy.fromPages'))).toBeVisible()
  await button(page, say('copy.use')).click()
  await expect(page).toHaveURL(/#\/steps$/)
  await page.goto(hrefTo({ page: 'make' }))
  await expect(preview(page)).toContainText(WORDS)
  expect(await paperText(await download(page))).toBe(await paperText(first))
})

test('a locked one opens with its passphrase only', async ({ page, typed }) => {
  await oneAnswer(page, typed(WORDS))
  await reopen(page).check()
  await page.getByLabel(say('make.lock'), { exact: true }).check()
  await page.getByLabel(say('make.lock.label'), { exact: true }).fill(typed(PASSPHRASE))
  const locked = await download(page)
  await eraseEverything(page)
  await choose(page, locked)
  await passphrase(page).fill(typed('another one'))
  await button(page, say('copy.open.do')).click()
  await expect(passphrase(page)).toHaveAccessibleDescription(new RegExp(say('open.wrong').slice(0, 30)))
  await passphrase(page).fill(PASSPHRASE)
  await button(page, say('copy.open.do')).click()
  await expect(page.getByText(say('copy.fromPages'))).toBeVisible()
})

test('a page that was made without the switch says that it holds only pages, and changes nothing', async ({
  page,
  typed,
}) => {
  await oneAnswer(page, typed(WORDS))
  const made = await download(page)
  await expect(page.getByText(say('ways.reopen.done'))).toHaveCount(0)
  await choose(page, made)
  await button(page, say('copy.open.do')).click()
  await expect(page.getByText(say('open.nothingInside')).first()).toBeVisible()
  await page.goto(hrefTo({ page: 'make' }))
  await expect(preview(page)).toContainText(WORDS)
})

test('is not offered on a device that others use', async ({ page }) => {
  await wayOn(page, 'shared', person('tiny').answers)
  await expect(page.getByLabel(say('make.lock'), { exact: true })).toBeAttached()
  await expect(reopen(page)).toHaveCount(0)
})
