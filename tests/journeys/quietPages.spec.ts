/** Welcome, the example and what is printed: the pages on which nothing is asked. */
import { hrefTo, SINGLE_PAGES } from '../../src/app/routes'
import { byPointer } from './support/hands'
import { bare } from './support/expectedTexts'
import { preview } from './support/make'
import { pdfText } from './support/paper'
import { expect, test } from './support/test'
import { link, mainHeading, start } from './support/walk'
import { say, sayOf } from './support/words'

const SEX = /sex/gi

test('Welcome is short, and names the topic at most once and in no heading or title', async ({ page }) => {
  await page.goto('')
  await expect(mainHeading(page)).toHaveText(say('welcome.heading'))
  const main = page.getByRole('main')
  const text = (await main.getByRole('paragraph').allInnerTexts())[0] ?? ''
  const words = `${await mainHeading(page).innerText()} ${text}`.match(/[\p{L}\p{N}’'-]+/gu) ?? []
  expect(words.length).toBeGreaterThan(10)
  expect(words.length).toBeLessThanOrEqual(50)
  expect((await page.locator('body').innerText()).match(SEX)?.length ?? 0).toBeLessThanOrEqual(1)
  expect(await page.title()).not.toMatch(SEX)
  for (const heading of await page.getByRole('heading').allInnerTexts()) expect(heading).not.toMatch(SEX)
  expect(page.url()).not.toMatch(SEX)
})

test('the tab’s title names no topic on any page', async ({ page }) => {
  await start(byPointer(page), 'full')
  for (const hash of ['step/concerns', 'step/past', 'step/body', ...SINGLE_PAGES]) {
    await page.goto(`#/${hash}`)
    await expect(mainHeading(page)).toBeVisible()
    expect(await page.title()).toContain(say('app.title'))
    expect((await page.title()).replace(/Step \d+ of \d+ · /u, '')).toBe(say('app.title'))
  }
})

test('the example shows a whole page, and leaves one’s own answers alone', async ({ page, typed }) => {
  await page.goto('')
  await link(page, say('welcome.example')).click()
  await expect(mainHeading(page)).toHaveText(say('example.title'))
  await expect(preview(page).getByRole('heading', { name: say('front.questions') })).toBeVisible()
  expect((await preview(page).innerText()).length).toBeGreaterThan(500)
  await link(page, say('example.start')).click()
  await page.goto(hrefTo({ page: 'step', step: 'concerns', number: 0 }))
  const words = page.getByLabel(sayOf('concerns.own.words.label'), { exact: true })
  await expect(words).toHaveValue('')
  await words.fill(typed('Marguerite'))
  await page.goto(hrefTo({ page: 'example' }))
  await expect(preview(page)).toBeVisible()
  await expect(preview(page)).not.toContainText('Marguerite')
})

test('print holds the page and not what stands around it', async ({ page, typed }) => {
  await start(byPointer(page), 'short')
  await page.getByLabel(sayOf('concerns.own.words.label'), { exact: true }).fill(typed('Marguerite cannot sleep'))
  await page.goto(hrefTo({ page: 'make' }))
  await expect(preview(page)).toBeVisible()
  const shown = bare(await preview(page).innerText())
  await page.emulateMedia({ media: 'print' })
  const printed = bare((await pdfText(await page.pdf())).join('\n'))
  expect(printed).toContain(bare('Marguerite cannot sleep'))
  expect(printed).toBe(shown)
  for (const key of ['app.leave', 'app.stepList', 'app.support', 'make.title', 'make.lead', 'make.print'] as const) {
    expect(printed).not.toContain(bare(say(key)))
  }
})
