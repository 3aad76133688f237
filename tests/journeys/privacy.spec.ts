/** What a person keeps to themselves leaves the device in no way: not on paper, not by the wire, not on the disk. */
import { readdirSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { READERS } from '../../src/summary/settings'
import { readPdf } from '../paper/readPdf'
import { expectedOnReview, expectedTexts, notIn, sharing, TODAY } from './support/expectedTexts'
import { quickly } from './support/hands'
import { chooseForPaper, download, goToMake, preview } from './support/make'
import { reachedOutside } from './support/netLog'
import { downloadBytes } from './support/paper'
import { person } from './support/people'
import { checkPrivateFields } from './support/privateFields'
import { expect, test } from './support/test'
import { setDay, start, walk } from './support/walk'
import { say } from './support/words'

/** In secrets.json every word of one's own says whether it may be seen; numbers 9 and 99 and this day belong to secrets. */
const SECRET = /SECRET|99|2031|July 19|3:33/
const OWN = /(?:SECRET|PUBLIC)[\w.-]*/g

const keptOffLine = (n: number): string => (n === 0 ? say('review.nothingKeptOff') : say('review.keptOff', { n }))

/** Everything that a page can leave behind in a browser. */
const leftBehind = (page: Page) =>
  page.evaluate(async () => {
    const root = await navigator.storage.getDirectory()
    const files: string[] = []
    for await (const name of root.keys()) files.push(name)
    return {
      local: Object.keys(localStorage),
      session: Object.keys(sessionStorage),
      databases: (await indexedDB.databases()).map(({ name }) => name),
      caches: await caches.keys(),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      files,
      cookie: document.cookie,
      windowName: window.name,
      historyState: history.state as unknown,
    }
  })

/** The marks of this visit: times, and the key of what lies sealed in a bucket of its own. */
const THIS_VISIT = {
  local: ['foreword-visit'],
  session: ['foreword-visit'],
  databases: [],
  caches: [],
  workers: 0,
  files: [],
  cookie: '',
  windowName: '',
  historyState: null,
}

test('what is private or said aloud stands on no page, whoever it is for', async ({ page, typed, watch, context }) => {
  const { answers } = person('secrets')
  for (const word of new Set(JSON.stringify(answers).match(OWN))) typed(word)
  await setDay(page, TODAY)
  const hands = quickly(page)
  let fields = 0
  await start(hands, 'full')
  await walk(hands, { answers, version: 'full', onPage: async () => void (fields += await checkPrivateFields(page)) })
  expect(fields).toBeGreaterThan(100)
  // On screen nothing is hidden from the person.
  expect(notIn(await page.getByRole('main').innerText(), expectedOnReview(answers))).toEqual([])

  await expect(page.getByText(keptOffLine(sharing(answers).keptOff))).toBeVisible()
  await checkPrivateFields(page)
  await goToMake(hands)
  for (const reader of READERS) {
    await test.step(`for ${reader}`, async () => {
      await chooseForPaper(page, 'make.reader', reader)
      const shared = sharing(answers, { reader })
      const expected = expectedTexts(shared)
      await expect(page.getByText(keptOffLine(shared.keptOff))).toBeVisible()
      const shown = await preview(page).innerText()
      expect(shown).not.toMatch(SECRET)
      expect(notIn(shown, expected)).toEqual([])
      const saved = await download(page)
      expect(saved.suggestedFilename()).toBe(`appointment-notes-${TODAY}.pdf`)
      const { pages, info } = await readPdf(await downloadBytes(saved))
      expect(pages.join('\n')).not.toMatch(SECRET)
      expect(notIn(pages.join('\n'), expected)).toEqual([])
      expect(JSON.stringify(info)).not.toMatch(/SECRET|PUBLIC|sex/i)
      if (reader !== 'partner') return
      await expect(
        page.getByRole('group', { name: say('make.ticks') }).getByRole('checkbox', { checked: true }),
      ).toHaveCount(0)
      expect(shown).not.toMatch(/PUBLIC-question|PUBLIC-concerns|PUBLIC-details/)
    })
  }

  expect(await leftBehind(page)).toEqual(THIS_VISIT)
  expect(await context.cookies()).toEqual([])
  const dist = path.resolve(import.meta.dirname, '../../dist')
  const files = new Set(readdirSync(dist, { recursive: true }).map((file) => String(file).replaceAll(path.sep, '/')))
  const base = new URL(page.url())
  const foreign = watch.requests
    .filter((url) => !url.startsWith('blob:'))
    .map((url) => new URL(url))
    .filter(({ pathname, search }) => search !== '' || !files.has(pathname.slice(base.pathname.length) || 'index.html'))
  expect(foreign.map(String)).toEqual([])
})

test('the browser itself reaches for nothing else', async ({ baseURL }) => {
  const reached = await reachedOutside(baseURL!, async (page) => {
    await setDay(page, TODAY)
    const hands = quickly(page)
    await start(hands, 'short')
    await walk(hands, {
      answers: person('tiny').answers,
      version: 'short',
      onPage: async () => void (await checkPrivateFields(page)),
    })
    await goToMake(hands)
    await download(page)
    for (const hash of ['example', 'expect', 'support']) {
      await page.goto(`#/${hash}`)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await checkPrivateFields(page)
    }
    expect(await leftBehind(page)).toEqual(THIS_VISIT)
  })
  expect(reached).toEqual([])
})
