import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { chromium } from '@playwright/test'
import { preview } from 'vite'
import { launchOptions } from '../tests/journeys/support/browser'
import { bringNotes } from '../tests/journeys/support/bringNotes'
import { askedOf, person } from '../tests/journeys/support/people'
import { loadAllWords } from '../src/i18n'
await loadAllWords()
const server = await preview({ root: path.resolve(import.meta.dirname, '..'), logLevel: 'error', preview: { host: '127.0.0.1', port: 0, open: false } })
const address = server.httpServer.address() as { port: number }
const browser = await chromium.launch(launchOptions)
mkdirSync('/tmp/lp4', { recursive: true })
for (const [width, theme] of [[320, 'light'], [390, 'dark'], [1280, 'light']] as const) {
  const context = await browser.newContext({ baseURL: `http://127.0.0.1:${address.port}/`, viewport: { width, height: 800 }, colorScheme: theme, locale: 'en-US', reducedMotion: 'reduce' })
  const page = await context.newPage()
  const shot = async (name: string, fullPage = false) => page.screenshot({ path: `/tmp/lp4/${name}-${width}-${theme}.png`, fullPage })
  await page.goto('')
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.waitForTimeout(300)
  await shot('settings')
  await page.keyboard.press('Escape')
  await bringNotes(page, askedOf(person('medium').answers, 'short'), 'short')
  await page.goto('#/step/concerns'); await page.waitForTimeout(400)
  await page.getByText('About this page').click(); await page.waitForTimeout(300)
  await shot('about')
  await page.getByText('On my page').first().click(); await page.waitForTimeout(300)
  await page.getByRole('button', { name: 'Cover' }).focus()
  await page.keyboard.press('Tab'); await page.keyboard.press('Tab'); await page.keyboard.press('Tab')
  await shot('focus')
  await page.getByText('Pain and comfort').click(); await page.waitForTimeout(300)
  await page.getByText('Pain and comfort').scrollIntoViewIfNeeded()
  await shot('picks', true)
  await page.goto('#/step/goals'); await page.waitForTimeout(300)
  await page.getByLabel(/What do you not want/).fill('long '.repeat(200))
  await page.getByRole('button', { name: 'Continue' }).click(); await page.waitForTimeout(400)
  await shot('problems')
  await page.goto('#/step/details/1'); await page.waitForTimeout(300)
  await page.getByRole('button', { name: 'Take a break' }).click(); await page.waitForTimeout(300)
  await shot('break')
  await page.getByRole('button', { name: 'Go back to where' }).click()
  await page.goto('#/review'); await page.waitForTimeout(300)
  await page.getByRole('button', { name: 'Open all parts' }).click(); await page.waitForTimeout(300)
  await shot('review-open', true)
  await page.goto('#/make'); await page.waitForTimeout(300)
  await page.getByText('Which parts?').click(); await page.getByText('Name, title, paper and letters').click()
  await page.getByText('Lock the page with a passphrase').click(); await page.waitForTimeout(400)
  if (width === 1280) { await page.evaluate(() => window.scrollTo(0, 900)); await page.waitForTimeout(200); await shot('make-scrolled') }
  await page.setViewportSize({ width, height: 3200 })
  await shot('make-open')
  await page.setViewportSize({ width, height: 800 })
  await page.goto('#/stored'); await page.waitForTimeout(300)
  await page.getByText('Keep on this device').click(); await page.waitForTimeout(300)
  await page.getByText('Other choices').click(); await page.waitForTimeout(200)
  await shot('stored', true)
  await page.getByRole('button', { name: 'Erase everything I wrote' }).click(); await page.waitForTimeout(300)
  await shot('erase')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Cover' }).click(); await page.waitForTimeout(300)
  await shot('cover')
  await context.close()
}
await browser.close(); await server.close()
