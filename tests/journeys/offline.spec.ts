/** Once the page is there and something was typed, the line may go: all that follows works without it. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { bare, TODAY } from './support/expectedTexts'
import { quickly } from './support/hands'
import { DIST } from './support/host'
import { download, goToMake } from './support/make'
import { paperText } from './support/paper'
import { askedOf, person } from './support/people'
import { expect, test } from './support/test'
import { button, mainHeading, setDay, start, walk } from './support/walk'
import { say, sayOf } from './support/words'

const HEBREW = 'שלום'
const ownWords = (page: Page) => page.getByLabel(sayOf('concerns.own.words.label'), { exact: true })

/** Large fonts that come ahead only where they are likely to be needed. */
const LARGE = /\b(japanese|korean|simplifiedChinese|traditionalChinese|emoji)-[\w-]+\.js$/

/** Only tests, the pseudo-language and the page for hosts ask for these. */
const NEVER = /^(pseudo|selfcheck\w*)-|\.icc$/

/** The words of other languages come when one is chosen. */
const chunks = JSON.parse(readFileSync(path.join(DIST, '.vite/modules.json'), 'utf8')) as Record<string, string[]>
const OTHER_WORDS = new Set(
  Object.entries(chunks)
    .filter(([, modules]) =>
      modules.some((module) => /^src\/(i18n\/languages\/(?!en\/)|drafts\/offered\/spanish)/.test(module)),
    )
    .map(([file]) => path.basename(file)),
)

/** Which files of the build this page, or a worker of it, has not asked for. */
const notAsked = (requests: readonly string[]): string[] =>
  readdirSync(path.join(DIST, 'assets')).filter((file) => {
    // The page has a copy of the derivation for tests; its worker has the one that runs.
    const name = file.startsWith('kdfWork-') ? 'kdfWork-' : file
    return (
      !OTHER_WORDS.has(file) &&
      !LARGE.test(file) &&
      !NEVER.test(file) &&
      !requests.some((url) => url.includes(`/assets/${name}`))
    )
  })

test('from the first key on, a moment later, everything has come and nothing needs the line', async ({
  page,
  context,
  watch,
}) => {
  await setDay(page, TODAY)
  const hands = quickly(page)
  const workers: string[] = []
  page.on('worker', (worker) => workers.push(worker.url()))
  await start(hands, 'short')
  await ownWords(page).pressSequentially('a')
  await expect(() => expect(notAsked(watch.requests)).toEqual([])).toPass({ timeout: 90_000 })
  await page.waitForLoadState('networkidle')
  expect(watch.requests.filter((url) => LARGE.test(url))).toEqual([])
  await context.setOffline(true)
  const asked = watch.requests.length

  const answers = structuredClone(askedOf(person('tiny').answers, 'short'))
  Object.assign(answers.concerns.own.values, { words: `A line in Hebrew: ${HEBREW}` })
  await mainHeading(page).focus()
  await walk(hands, { answers, version: 'short' })
  await goToMake(hands)
  const paper = bare(await paperText(await download(page)))
  expect(paper).toContain(bare('A line in Hebrew'))
  // Programs read a word from right to left in either order out of a PDF.
  expect([HEBREW, Array.from(HEBREW).toReversed().join('')].some((word) => paper.includes(bare(word)))).toBe(true)
  expect(watch.requests.slice(asked).filter((url) => !url.startsWith('blob:'))).toEqual([])

  // A worker that was ended comes back without a line: its files are in the browser's cache.
  const before = workers.length
  await button(page, say('make.download')).evaluate((pressed: HTMLElement) => {
    pressed.click()
    location.hash = '#/worksheet'
  })
  const saved = page.waitForEvent('download')
  await button(page, say('worksheet.download')).click()
  expect((await saved).suggestedFilename()).toContain('.pdf')
  expect(workers.length).toBeGreaterThan(before)
})

test('a connection that asks to save data brings nothing ahead', async ({ page, watch }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }))
  await start(quickly(page), 'short')
  await ownWords(page).pressSequentially('abc')
  await page.waitForTimeout(4000)
  expect(watch.requests.filter((url) => /\/(latin|hebrew|render|MakePage)-/.test(url))).toEqual([])
})
