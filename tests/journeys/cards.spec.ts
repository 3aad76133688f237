/** What is good to know, where it is needed; all of it in one place; and the short sheet on paper. */
import type { Page } from '@playwright/test'
import { hrefTo } from '../../src/app/routes'
import { axeCheck } from './support/accessibility'
import { bare } from './support/expectedTexts'
import { noSidewaysScroll } from './support/layout'
import { downloadBytes, pdfText } from './support/paper'
import { expect, test } from './support/test'
import { button, link, mainHeading } from './support/walk'
import { say, sayOf } from './support/words'

/** The page itself is an article, too. */
const sheet = (page: Page) => page.locator('.page-view')

test('a card in place leads to all cards, and the short sheet is one page, printed and as a file', async ({ page }) => {
  await page.goto(hrefTo({ page: 'step', step: 'concerns', number: 0 }))
  const about = page.locator('summary', { hasText: say('expect.about') })
  await about.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText(sayOf('card.c_notalone.text'))).toBeVisible()
  await axeCheck(page, 'a step with its cards open')
  await link(page, say('expect.all')).click()
  await expect(mainHeading(page)).toHaveText(say('expect.title'))

  await page.locator('summary', { hasText: say('expect.take') }).click()
  await expect(sheet(page)).toContainText(say('expect.short.rights'))
  await axeCheck(page, 'what to expect, to take along')
  await page.setViewportSize({ width: 320, height: 568 })
  await noSidewaysScroll(page)
  const shown = bare(await sheet(page).innerText())
  await page.emulateMedia({ media: 'print' })
  const printed = await pdfText(await page.pdf({ preferCSSPageSize: true }))
  await page.emulateMedia({ media: 'screen' })
  expect(printed).toHaveLength(1)
  expect(bare(printed.join(''))).toBe(shown)

  const saved = page.waitForEvent('download')
  await button(page, say('expect.take.download')).click()
  const file = await saved
  expect(file.suggestedFilename()).toBe('appointment-notes-reading.pdf')
  const pages = await pdfText(await downloadBytes(file))
  expect(pages).toHaveLength(1)
  expect(bare(pages.join(''))).toContain(bare(say('expect.short.report')))
})
