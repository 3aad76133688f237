/** Keeping as a person does it: with a passphrase on this device, and as a copy in a file. */
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { hrefTo, type Route } from '../../src/app/routes'
import { axeCheck } from './support/accessibility'
import { option } from './support/fillField'
import { byPointer } from './support/hands'
import { noSidewaysScroll } from './support/layout'
import { expect, test } from './support/test'
import { button, link, mainHeading, start } from './support/walk'
import { say, sayOf } from './support/words'

const CONCERNS: Route = { page: 'step', step: 'concerns', number: 0 }
const LAPTOP = { width: 1280, height: 800 }

const ownWords = (page: Page) => page.getByLabel(sayOf('concerns.own.words.label'), { exact: true })
const field = (page: Page, label: string) => page.getByRole('textbox', { name: label, exact: true })
const open = (page: Page, summary: string) => page.locator('summary').getByText(summary, { exact: true }).click()

async function visit(page: Page, route: Route): Promise<void> {
  await page.goto(hrefTo(route))
  await expect(mainHeading(page)).toBeVisible()
  await expect(page.getByText(say('app.loading'))).toHaveCount(0)
}

/** For everyone, on a laptop and on a small phone. */
async function check(page: Page, name: string): Promise<void> {
  await axeCheck(page, name)
  await page.setViewportSize({ width: 320, height: 640 })
  await noSidewaysScroll(page)
  await page.setViewportSize(LAPTOP)
}

async function write(page: Page, words: string): Promise<void> {
  await start(byPointer(page), 'short')
  await ownWords(page).fill(words)
  await expect(page.getByText(say('save.visit.saved', { n: 30 }))).toBeVisible()
}

test(
  'kept on this device: locked after a reload, wrong once, open again with every word',
  { tag: '@everyEngine' },
  async ({ page, typed }) => {
    const words = typed('Marguerite cannot sleep')
    const passphrase = typed('plum ladder seven rivers')
    await write(page, words)
    await link(page, say('app.stored')).click()
    await expect(mainHeading(page)).toHaveText(say('keep.title'))
    await check(page, 'what is stored, this visit')
    await open(page, say('keep.device.keep'))
    await check(page, 'keep on this device')
    await field(page, say('keep.pass.label')).fill(passphrase)
    await button(page, say('keep.keep.do')).click()
    await expect(page.getByText(say('keep.keep.done'))).toBeVisible()
    await check(page, 'what is stored, kept')
    await visit(page, CONCERNS)
    await expect(ownWords(page)).toHaveValue(words)
    await expect(page.getByText(say('save.kept.saved'))).toBeVisible()

    await page.reload()
    await expect(mainHeading(page)).toHaveText(say('lock.title'))
    await expect(page.locator('body')).not.toContainText('Marguerite')
    expect(new URL(page.url()).hash).toBe('#/steps')
    await expect(page).toHaveTitle(say('app.title'))
    await check(page, 'the lock')
    await field(page, say('lock.label')).fill(typed('plum ladder six rivers'))
    await button(page, say('lock.do')).click()
    await expect(page.getByRole('main').getByText(say('open.wrong'))).toBeVisible()
    await expect(field(page, say('lock.label'))).toBeFocused()
    await check(page, 'the lock, wrong')
    await field(page, say('lock.label')).fill(passphrase)
    await page.keyboard.press('Enter')
    // Back on the step where it was locked.
    await expect(ownWords(page)).toHaveValue(words)

    await visit(page, { page: 'stored' })
    await button(page, say('keep.lock.now')).click()
    await expect(mainHeading(page)).toHaveText(say('lock.title'))
    // Welcome is open to all, and leads to the lock.
    await page.goto('')
    await link(page, say('welcome.open')).click()
    await expect(mainHeading(page)).toHaveText(say('lock.title'))
    await button(page, say('lock.erase')).click()
    await check(page, 'erase what is locked')
    await button(page, say('steps.erase.yes')).click()
    await expect(link(page, say('welcome.start'))).toBeVisible()
    await page.reload()
    await expect(link(page, say('welcome.start'))).toBeVisible()
  },
)

test('others begin beside what is locked, and it stays as it is', async ({ page, typed }) => {
  const words = typed('Marguerite')
  const passphrase = typed('plum ladder seven rivers')
  await write(page, words)
  await visit(page, { page: 'stored' })
  await open(page, say('keep.device.keep'))
  await field(page, say('keep.pass.label')).fill(passphrase)
  await button(page, say('keep.keep.do')).click()
  await expect(page.getByText(say('keep.keep.done'))).toBeVisible()
  await button(page, say('keep.lock.now')).click()
  await button(page, say('lock.beside')).click()
  await visit(page, CONCERNS)
  await expect(ownWords(page)).toHaveValue('')
  await ownWords(page).fill(typed('Ottoline'))
  await visit(page, { page: 'stored' })
  await expect(page.getByText(say('keep.now.beside'))).toBeVisible()
})

test('a copy: taken, everything erased, looked at first, then used', async ({ page, typed }, info) => {
  const words = typed('Marguerite cannot sleep')
  const passphrase = typed('plum ladder seven rivers')
  await write(page, words)
  await link(page, say('app.stepList')).click()
  await link(page, say('copy.take')).click()
  await expect(mainHeading(page)).toHaveText(say('copy.title'))
  await check(page, 'copies')
  await field(page, say('keep.pass.label.copy')).fill(passphrase)
  const saved = page.waitForEvent('download')
  await button(page, say('copy.take.do')).click()
  const download = await saved
  expect(download.suggestedFilename()).toMatch(/^appointment-notes-copy-\d{4}-\d\d-\d\d\.json$/)
  const file = info.outputPath('copy.json')
  await download.saveAs(file)
  expect(readFileSync(file, 'utf8')).not.toContain('Marguerite')
  await expect(page.getByText(say('ways.where'))).toBeVisible()
  await check(page, 'a copy is taken')

  await link(page, say('app.stepList')).click()
  await button(page, say('steps.erase')).click()
  await expect(page.getByText(say('keep.erase.remains'))).toBeVisible()
  await button(page, say('steps.erase.yes')).click()
  await expect(page.getByText(say('steps.erased'))).toBeFocused()

  await link(page, say('copy.open')).click()
  await page.getByLabel(say('copy.open.file'), { exact: true }).setInputFiles(file)
  const asked = field(page, say('copy.open.pass'))
  await asked.fill(typed('plum ladder'))
  await button(page, say('copy.open.do')).click()
  await expect(page.getByRole('main').getByText(say('open.wrong'))).toBeVisible()
  await expect(asked).toHaveValue('plum ladder')
  await asked.fill(passphrase)
  await button(page, say('copy.open.do')).click()
  await button(page, say('copy.look')).click()
  await expect(page.getByRole('article')).toContainText(words)
  await check(page, 'a look at the copy')
  await button(page, say('copy.use')).click()
  await expect(mainHeading(page)).toHaveText(say('steps.title'))
  await visit(page, CONCERNS)
  await expect(ownWords(page)).toHaveValue(words)
  await page.reload()
  await expect(ownWords(page)).toHaveValue(words)
})

test('after a reload Make asks again who uses the device, and until then goes the careful way', async ({
  page,
  typed,
}) => {
  await write(page, typed('Marguerite'))
  await page.reload()
  await visit(page, { page: 'make' })
  await expect(page.getByText(say('make.device'))).toBeVisible()
  await expect(page.getByText(say('ways.shared'))).toBeVisible()
  await check(page, 'make, after a reload')
  const device = page.getByRole('group', { name: sayOf('start.way.sharedDevice.label') })
  await option(device, 'justMe').check()
  await expect(page.getByText(say('ways.shared'))).toHaveCount(0)
  await expect(page.getByText(say('make.device'))).toHaveCount(0)
})
