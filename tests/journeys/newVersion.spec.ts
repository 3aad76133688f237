/** The host gets a new version while a tab is open: nothing is lost, and a paper comes out. */
import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { quickly } from './support/hands'
import { allHeaders, DIST, host, type Host } from './support/host'
import { download, preview } from './support/make'
import { oneAnswer } from './support/onDevice'
import { expect, test as base } from './support/test'
import { button, link, start } from './support/walk'
import { say, sayOf } from './support/words'

/** The build, with another name for every file that has its content in its name. */
async function nextVersion(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'foreword-next-'))
  await cp(DIST, folder, { recursive: true })
  const assets = path.join(folder, 'assets')
  const files = await readdir(assets)
  const renamed = (text: string): string => files.reduce((all, file) => all.replaceAll(file, next(file)), text)
  for (const file of [...files.map((one) => path.join('assets', one)), 'index.html']) {
    if (!/\.(js|css|html)$/.test(file)) continue
    const text = await readFile(path.join(folder, file), 'utf8')
    // Fonts name no other file, and are long.
    if (text.length < 700_000) await writeFile(path.join(folder, file), renamed(text))
  }
  for (const file of files) await rename(path.join(assets, file), path.join(assets, next(file)))
  return folder
}
const next = (file: string): string => file.replace(/(\.\w+)$/, 'x$1')

const test = base.extend<{ site: Host; next: string }>({
  site: async ({}, use) => {
    const site = await host(DIST, allHeaders)
    await use(site)
    site.close()
  },
  baseURL: async ({ site }, use) => use(site.url),
  next: async ({}, use) => {
    const folder = await nextVersion()
    await use(folder)
    await rm(folder, { recursive: true })
  },
  page: async ({ page, watch }, use) => {
    // Else everything would have come before, and nothing would be missing.
    await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }))
    watch.expectProblem(
      /^answered 404|^failed:.*(here|\/worker-[\w-]+)\.js|status of 404|preload CSS|dynamically imported module|NotLoaded|A file of the app/,
    )
    await use(page)
  },
})

/** The worker that draws the paper. */
const WORKER = /\/assets\/worker-[\w-]+\.js$/

const ownWords = (page: Page) => page.getByLabel(sayOf('concerns.own.words.label'), { exact: true })

test('a file that is gone: the notes are saved, it is said, the page loads again, and a paper comes out', async ({
  page,
  site,
  next: folder,
  typed,
}) => {
  await start(quickly(page), 'short')
  await ownWords(page).fill(typed('Marguerite has a question'))
  site.deploy(folder)
  await page.evaluate(() => void (location.hash = '#/make'))
  await expect(page.getByText(say('app.newVersion.title'))).toBeVisible()
  await expect(preview(page)).toContainText('Marguerite has a question')
  // After a reload the device is not known, and a file is locked unless the person says no.
  await page.getByLabel(say('make.lock'), { exact: true }).uncheck()
  expect((await download(page)).suggestedFilename()).toContain('.pdf')
})

test('a file that never comes is asked for once with a fresh page, then the person decides', async ({
  page,
  typed,
}) => {
  await page.route(/\/assets\/MakePage-/, (route) => route.fulfill({ status: 404, body: '' }))
  let loads = 0
  page.on('load', () => (loads += 1))
  await start(quickly(page), 'short')
  await ownWords(page).fill(typed('Marguerite has a question'))
  await page.evaluate(() => void (location.hash = '#/make'))
  await expect(button(page, say('app.newVersion.load'))).toBeVisible()
  await page.waitForTimeout(3000)
  expect(loads).toBe(2)
  await link(page, say('app.stepList')).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('a worker that is gone: the page loads again once, then a paper comes, or the person decides', async ({
  page,
  typed,
}) => {
  await page.route(WORKER, (route) => route.fulfill({ status: 404, body: '' }))
  let loads = 0
  page.on('load', () => (loads += 1))
  await oneAnswer(page, typed('Marguerite has a question'))
  await button(page, say('make.download')).click()
  await expect(page.getByText(say('app.newVersion.text'))).toBeVisible()
  await expect(page.getByText(say('app.newVersion.text'))).toHaveCount(0)
  await expect(preview(page)).toContainText('Marguerite has a question')
  await page.getByLabel(say('make.lock'), { exact: true }).uncheck()
  // It lacks it still: going round and round would help nobody.
  await button(page, say('make.download')).click()
  await expect(button(page, say('app.newVersion.load'))).toBeVisible()
  await expect(button(page, say('ways.print'))).toBeVisible()
  await page.waitForTimeout(2500)
  expect(loads).toBe(2)
  await page.unrouteAll({ behavior: 'wait' })
  expect((await download(page)).suggestedFilename()).toContain('.pdf')
})

test('without a line nothing is loaded afresh', async ({ page, context, watch, typed }) => {
  watch.expectProblem(/INTERNET_DISCONNECTED/)
  let loads = 0
  page.on('load', () => (loads += 1))
  await start(quickly(page), 'short')
  await ownWords(page).fill(typed('Marguerite has a question'))
  await context.setOffline(true)
  await page.evaluate(() => void (location.hash = '#/make'))
  await expect(page.getByText(say('app.loadFailed.title'))).toBeVisible()
  await page.waitForTimeout(2500)
  expect(loads).toBe(1)
  await context.setOffline(false)
  await button(page, say('app.loadFailed.retry')).click()
  await expect(preview(page)).toContainText('Marguerite has a question')
})
