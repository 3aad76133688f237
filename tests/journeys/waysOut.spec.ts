/** The ways to take the page along beside the PDF, in the order that fits the device: from the screen, by hand. */
import type { Page } from '@playwright/test'
import { hrefTo } from '../../src/app/routes'
import { plainText } from '../../src/summary/paper'
import { initialsOf } from '../../src/summary/sharing'
import { valueText } from '../../src/summary/phrases'
import { sortedQuestions, topQuestions } from '../../src/summary/questions'
import { suggestedText } from '../../src/summary/opening'
import { axeCheck } from './support/accessibility'
import { bare, sharing } from './support/expectedTexts'
import { option } from './support/fillField'
import { noSidewaysScroll } from './support/layout'
import { chooseForPaper, preview } from './support/make'
import { oneAnswer, wayOn } from './support/onDevice'
import { downloadBytes, pdfText } from './support/paper'
import { askedOf, person } from './support/people'
import { expect, test } from './support/test'
import { button, link, mainHeading } from './support/walk'
import { say, sayOf } from './support/words'

const SAM = askedOf(person('short').answers, 'short')
const SMALL = { width: 320, height: 568 }

/** The names of the ways, in the order in which they stand. */
const waysInOrder = (page: Page): Promise<string[]> =>
  page.locator('.take-it').evaluate((root, names) => {
    const found = [...root.querySelectorAll('a, button, summary')].map((one) => one.textContent.trim())
    return found.filter((name) => names.includes(name))
  }, WAYS)
const WAYS = [
  say('ways.read'),
  say('ways.worksheet'),
  say('ways.worksheet.link'),
  say('make.download'),
  say('make.print'),
  say('ways.copy'),
  say('ways.others'),
]

test('on a device of one’s own the file comes first, then print, text, screen, hand', async ({ page, typed }) => {
  await oneAnswer(page, typed('Marguerite cannot sleep'))
  expect(await waysInOrder(page)).toEqual(
    (['make.download', 'make.print', 'ways.copy', 'ways.read', 'ways.worksheet.link'] as const).map((key) => say(key)),
  )
  await expect(page.getByText(say('make.record'))).toBeVisible()
  await expect(page.getByLabel(say('make.lock'), { exact: true })).not.toBeChecked()
})

for (const device of ['shared', 'watched'] as const) {
  test(`on a ${device} device what leaves least behind comes first, with initials and the plain title`, async ({
    page,
  }) => {
    await wayOn(page, device, SAM)
    expect(await waysInOrder(page)).toEqual(
      (['ways.read', 'make.download', 'ways.worksheet', 'ways.others'] as const).map((key) => say(key)),
    )
    await expect(page.getByLabel(say('make.lock'), { exact: true })).toBeChecked()
    await expect(page.getByText(say('ways.discreet'))).toBeVisible()
    await expect(preview(page)).toContainText(initialsOf('Sam'))
    await expect(preview(page)).not.toContainText('Sam')
    await axeCheck(page, `make, ${device}`)
    await page.setViewportSize(SMALL)
    await noSidewaysScroll(page)
    await page.getByText(say('make.more'), { exact: true }).click()
    await chooseForPaper(page, 'make.name', 'name')
    await expect(preview(page)).toContainText('Sam')
    await expect(page.getByText(say('ways.discreet'))).toHaveCount(0)
    // A choice of the person stays, however often they come back.
    await page.goto(hrefTo({ page: 'review' }))
    await page.goto(hrefTo({ page: 'make' }))
    await expect(preview(page)).toContainText('Sam')

    // Without a passphrase there is no file, and the field says why.
    await button(page, say('make.download')).click()
    const passphrase = page.getByLabel(say('make.lock.label'), { exact: true })
    await expect(passphrase).toBeFocused()
    await expect(passphrase).toHaveAccessibleDescription(new RegExp(say('make.lock.problem.empty')))
    await page.getByLabel(say('make.lock'), { exact: true }).uncheck()
    const saved = page.waitForEvent('download')
    await button(page, say('make.download')).click()
    await saved
    await expect(page.getByText(say('ways.remove.shared'))).toBeVisible()
    await expect(button(page, say('make.download'))).toHaveAttribute('aria-disabled', 'false')
    await axeCheck(page, `after the download, ${device}`)
  })
}

test('a choice that was made before the device was known is kept', async ({ page, typed }) => {
  await oneAnswer(page, typed('Marguerite cannot sleep'))
  await page.getByText(say('make.more'), { exact: true }).click()
  await chooseForPaper(page, 'make.name', 'none')
  await page.goto(hrefTo({ page: 'step', step: 'start', number: 0 }))
  await page.getByRole('radio', { name: sayOf('start.way.sharedDevice.option.shared'), exact: true }).check()
  await page.goto(hrefTo({ page: 'make' }))
  await page.getByText(say('make.more'), { exact: true }).click()
  await expect(
    page.getByRole('group', { name: say('make.name') }).getByRole('radio', { name: say('make.name.none') }),
  ).toBeChecked()
})

test('after a download it is said where the file lies and how it goes away', async ({ page, typed }) => {
  await oneAnswer(page, typed('Marguerite cannot sleep'))
  const saved = page.waitForEvent('download')
  await button(page, say('make.download')).click()
  const file = (await saved).suggestedFilename()
  const notice = page.locator('.notice')
  await expect(notice).toContainText(file)
  await expect(notice).toContainText(say('ways.where'))
  await expect(notice).toContainText(say('ways.remove'))
  await expect(page.getByRole('status')).toHaveText(say('ways.done', { n: 1, file }))
})

test('someone who may be watched is shown safer ways at the first question, and can go on', async ({ page }) => {
  await page.goto('')
  await link(page, say('welcome.start')).click()
  const asked = page.getByRole('group', { name: sayOf('start.way.sharedDevice.label') })
  const notice = page.locator('.notice', { hasText: say('place.watched.title') })
  await option(asked, 'shared').check()
  await expect(notice).toHaveCount(0)
  await option(asked, 'watched').check()
  await expect(notice).toBeVisible()
  await expect(page.getByRole('status')).toHaveText(say('place.shown'))
  await expect(option(asked, 'watched')).toBeFocused()
  await page.setViewportSize(SMALL)
  await noSidewaysScroll(page)
  await axeCheck(page, 'the safer ways')
  for (const [words, title] of [
    ['place.watched.read', 'expect.title'],
    ['place.watched.worksheet', 'worksheet.title'],
  ] as const) {
    await link(page, say(words)).click()
    await expect(mainHeading(page)).toHaveText(say(title))
    await page.goBack()
    await expect(notice).toBeVisible()
  }
  await button(page, say('step.continue')).click()
  await expect(mainHeading(page)).toContainText(sayOf('concerns.title'))
})

test('reads from the screen: opening words and three questions, larger and smaller', async ({ page }) => {
  await wayOn(page, 'watched', SAM)
  await link(page, say('ways.read')).click()
  await expect(mainHeading(page)).toBeFocused()
  const { summary } = sharing(SAM, { name: 'initials' })
  const top = topQuestions(summary)
  const questions = (top.length > 0 ? top : sortedQuestions(summary)).slice(0, 3)
  const asked = questions.map((block) =>
    plainText(block.lines.filter(({ id }) => id === 'questions.list.text').flatMap((one) => valueText(one, summary))),
  )
  const words = page.locator('.read-words')
  expect(bare(await words.innerText())).toBe(bare(suggestedText(summary, 'straight') + asked.join('')))
  await expect(words).not.toContainText('Sam')
  expect(await page.title()).toBe(say('app.title'))

  const size = () => words.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize))
  const first = await size()
  expect(first).toBeGreaterThan(25)
  const larger = button(page, say('read.larger'))
  await larger.focus()
  for (let i = 0; i < 6; i += 1) await page.keyboard.press('Enter')
  const largest = await size()
  expect(largest).toBeGreaterThan(3 * first)
  await expect(larger).toBeDisabled()
  await expect(page.getByRole('status')).toHaveText(say('read.size', { n: 6, total: 6 }))
  for (const [colorScheme, ink, paper] of [
    ['light', 'rgb(0, 0, 0)', 'rgb(255, 255, 255)'],
    ['dark', 'rgb(255, 255, 255)', 'rgb(0, 0, 0)'],
  ] as const) {
    await page.emulateMedia({ colorScheme })
    await expect(words).toHaveCSS('color', ink)
    await expect(words).toHaveCSS('background-color', paper)
    await axeCheck(page, `to read from, ${colorScheme}`)
  }
  // 320 px is also 1280 px at 400 %.
  await page.setViewportSize(SMALL)
  await noSidewaysScroll(page)
  await button(page, say('read.smaller')).click()
  expect(await size()).toBeLessThan(largest)
  await link(page, say('read.back')).click()
  await expect(mainHeading(page)).toHaveText(say('make.title'))
})

test('with nothing to read, it says what would stand there', async ({ page }) => {
  await page.goto(hrefTo({ page: 'read' }))
  await expect(page.getByText(say('read.empty'))).toBeVisible()
  await axeCheck(page, 'to read from, empty')
})

test('the worksheet can be found without writing a word, printed and downloaded, and holds no answer', async ({
  page,
  typed,
}) => {
  await oneAnswer(page, typed('Marguerite cannot sleep'))
  await page.goto(hrefTo({ page: 'welcome' }))
  await link(page, say('welcome.read')).click()
  await link(page, say('ways.worksheet.link')).click()
  await expect(mainHeading(page)).toHaveText(say('worksheet.title'))
  await axeCheck(page, 'the worksheet')
  await page.setViewportSize(SMALL)
  await noSidewaysScroll(page)
  const sheet = preview(page)
  for (const key of ['concerns.own.words.label', 'medicines.list.label', 'visit.attend.who.label']) {
    await expect(sheet).toContainText(sayOf(key))
  }
  await expect(sheet).not.toContainText('Marguerite')
  const saved = page.waitForEvent('download')
  await button(page, say('worksheet.download')).click()
  const file = await saved
  expect(file.suggestedFilename()).toBe('appointment-notes-blank.pdf')
  const pages = await pdfText(await downloadBytes(file))
  expect(bare(pages.join(''))).toContain(bare(sayOf('medicines.list.label')))
  expect(bare(pages.join(''))).not.toContain('marguerite')
  expect(pages.length).toBeLessThanOrEqual(6)
})
