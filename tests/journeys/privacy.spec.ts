/** What a person keeps to themselves leaves the device in no way: not on paper, not by the wire, not on the disk. */
import { readdirSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { routeOf, stepPlaces, wayLength } from '../../src/app/pages'
import { hrefTo } from '../../src/app/routes'
import { READERS, type Reader } from '../../src/summary/settings'
import type { Sharing } from '../../src/summary/sharing'
import { readPdf } from '../paper/readPdf'
import { bringNotes } from './support/bringNotes'
import { expectedOnReview, expectedTexts, notIn, sharing, TODAY } from './support/expectedTexts'
import { quickly } from './support/hands'
import { IS_LONG } from './support/long'
import { chooseForPaper, download, goToMake, openParts, preview } from './support/make'
import { netLogOf } from './support/netLog'
import { neutralSite } from './support/neutral'
import { downloadBytes } from './support/paper'
import { askedOf, person } from './support/people'
import { checkPrivateFields } from './support/privateFields'
import { expect, test } from './support/test'
import { button, mainHeading, openAll, setDay, stepHeading } from './support/walk'
import { wholeWay } from './support/wholeWay'
import { say, sayOf } from './support/words'

/** In secrets.json every word of one's own says whether it may be seen; numbers 9 and 99 and this day belong to secrets. */
const SECRET = /SECRET|99|2031|July 19|3:33/
const OWN = /(?:SECRET|PUBLIC)[\w.-]*/g

/** On the copy with a partner there nothing tells how much is kept off. */
const copyLine = (reader: Reader, { keptOff }: Sharing): string =>
  reader === 'partner' ? say('make.copy.only') : keptOffLine(keptOff.size)
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

/** So that the copies of one day are told apart. */
const COPY_NAMES = { therapist: '', partner: '-visit', doctor: '-checkup', me: '-own' } as const

const labelOf = (box: Element): string => (box instanceof HTMLInputElement ? (box.labels?.[0]?.textContent ?? '') : '')

test('what is private or said aloud stands on no page, whoever it is for', async ({ page, typed, watch, context }) => {
  const { answers } = person('secrets')
  for (const word of new Set(JSON.stringify(answers).match(OWN))) typed(word)
  await setDay(page, TODAY)
  await bringNotes(page, answers, 'full')
  let fields = 0
  for (const place of stepPlaces(answers, 'full')) {
    await page.goto(hrefTo(routeOf(place)))
    await expect(mainHeading(page)).toContainText(stepHeading(place, 'full'))
    await openAll(page)
    fields += await checkPrivateFields(page)
  }
  await page.goto(hrefTo({ page: 'review' }))
  await expect(mainHeading(page)).toContainText(say('review.title', { n: wayLength('full'), total: wayLength('full') }))
  expect(fields).toBeGreaterThan(100)
  // On screen nothing is hidden from the person.
  await openParts(page)
  expect(notIn(await page.getByRole('main').innerText(), expectedOnReview(answers))).toEqual([])

  await expect(page.getByText(keptOffLine(sharing(answers).keptOff.size))).toBeVisible()
  await checkPrivateFields(page)
  await goToMake(quickly(page))
  for (const reader of READERS) {
    await test.step(`for ${reader}`, async () => {
      await chooseForPaper(page, 'make.reader', reader)
      const shared = sharing(answers, { reader })
      const expected = expectedTexts(shared)
      await expect(page.getByText(copyLine(reader, shared))).toBeVisible()
      const shown = await preview(page).innerText()
      expect(shown).not.toMatch(SECRET)
      expect(notIn(shown, expected)).toEqual([])
      const saved = await download(page)
      expect(saved.suggestedFilename()).toBe(`appointment-notes-${TODAY}${COPY_NAMES[reader]}.pdf`)
      const { pages, info } = await readPdf(await downloadBytes(saved))
      expect(pages.join('\n')).not.toMatch(SECRET)
      expect(notIn(pages.join('\n'), expected)).toEqual([])
      expect(JSON.stringify(info)).not.toMatch(/SECRET|PUBLIC|sex/i)
      if (reader !== 'partner') return
      // Goals from the list may stand there, unless one alone would tell.
      const goals = answers.goals.hopes.values.picked.picked.map((id) => sayOf(`goals.hopes.picked.option.${id}`))
      const ticked = page.getByRole('group', { name: say('make.ticks') }).getByRole('checkbox', { checked: true })
      for (const box of await ticked.all()) expect(goals).toContain(await box.evaluate(labelOf))
      expect(shown).not.toMatch(/PUBLIC-question|PUBLIC-concerns|PUBLIC-details/)
    })
  }

  expect(await leftBehind(page)).toEqual(THIS_VISIT)
  // Language, theme and letters that somebody chose are remembered for the visit, too; nothing else is said there.
  await button(page, say('settings.button')).click()
  await page.getByRole('radio', { name: say('settings.theme.dark'), exact: true }).check()
  const { session, ...rest } = THIS_VISIT
  const left = await leftBehind(page)
  expect({ ...left, session: left.session.toSorted() }).toEqual({ ...rest, session: ['foreword-look', ...session] })
  expect(await page.evaluate(() => sessionStorage.getItem('foreword-look'))).toBe('{"theme":"dark"}')
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

/** Every word of one's own in secrets.json has one of the first two in it; the others are typed besides. */
const CANARIES = ['SECRET-', 'PUBLIC-', 'Sérénade-Undone', 'Kept-plum-ladder-seven-rivers', 'Copy-teal-lantern-quarry']

test('on the whole way the browser reaches for nothing but the host, and its log has no word in it', async ({
  baseURL,
}, info) => {
  const [, , undone = '', passphrase = '', copyPassphrase = ''] = CANARIES
  const version = IS_LONG ? 'full' : 'short'
  const answers = askedOf(person('secrets').answers, version)
  const log = await netLogOf(
    baseURL!,
    (page) =>
      wholeWay(page, { answers, version, undone, passphrase, copyPassphrase, folder: info.outputDir }, async () => {
        expect(await leftBehind(page)).toEqual(THIS_VISIT)
      }),
    CANARIES,
  )
  expect(log.reached).toEqual([])
  expect(log.words).toEqual([])
  expect(log.bytes).toBeGreaterThan(1_000_000)
  // Asked, so that what was asked was searched, too.
  expect(log.aboutForms.length).toBeGreaterThan(10)
  console.log(`searched ${(log.bytes / 1e6).toFixed(1)} MB of log; ${log.aboutForms.length} questions about forms`)
})

test('the log shows a name that is looked up, a talk by WebRTC, and words however they are written', async ({
  baseURL,
}) => {
  const words = ['Plain-Canary', 'Percent Sérénade', 'Base64-Canary', 'Name-Canary', 'Never-Typed']
  const log = await netLogOf(
    baseURL!,
    async (page) => {
      // Our own pages can no longer do it.
      await page.goto(neutralSite())
      await page.evaluate(async () => {
        const home = location.href
        const ask = (url: string, body?: string) =>
          fetch(url, { mode: 'no-cors', ...(body === undefined ? {} : { method: 'POST', body }) }).catch(() => null)
        await ask(home, 'so: Plain-Canary.')
        await ask(`${home}?${encodeURIComponent('a Percent Sérénade')}`)
        await ask(home, btoa('ab Base64-Canary c'))
        await ask('https://name-canary.looked-up.example/')
        const connection = new RTCPeerConnection({ iceServers: [{ urls: 'stun:203.0.113.9:3478' }] })
        connection.createDataChannel('x')
        await connection.setLocalDescription(await connection.createOffer())
      })
      await page.waitForTimeout(1000)
    },
    words,
  )
  expect(log.words).toEqual(words.slice(0, 4))
  expect(log.reached).toContain('https://name-canary.looked-up.example')
  expect(log.reached).toContain('203.0.113.9:3478')
})

test('what the browser asks its maker about forms is the same whatever was typed', async ({ baseURL }) => {
  const askedWith = async (words: string): Promise<readonly string[]> => {
    const { aboutForms } = await netLogOf(baseURL!, async (page) => {
      // The browser tells three bits of a field's id, and in a list that is a random number.
      await page.addInitScript(() => {
        crypto.getRandomValues = (array) => array
      })
      await page.reload()
      const own = page.getByLabel(sayOf('concerns.own.words.label'), { exact: true })
      for (const step of ['concerns', 'medicines', 'concerns'] as const) {
        await page.goto(hrefTo({ page: 'step', step, number: 0 }))
        await expect(page.getByRole('heading', { level: 1 })).toContainText(sayOf(`${step}.title`))
        if (step === 'concerns') await own.fill(words)
        await page.waitForTimeout(1000)
      }
      // Now the words stand in the field from the start.
      await page.reload()
      await expect(own).toHaveValue(words)
      await own.press('End')
      await page.waitForTimeout(1000)
    })
    return aboutForms
  }
  const [first, second] = [await askedWith('Marguerite'), await askedWith('Two lines of\nsomething else, 2031')]
  expect(first.length).toBeGreaterThan(2)
  expect(second).toEqual(first)
})
