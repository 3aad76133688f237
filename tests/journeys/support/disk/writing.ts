/** Writing by keyboard in a browser as a person has it, and what the disk says afterwards. */
import { expect, type Page } from '@playwright/test'
import { hrefTo, type Route } from '../../../../src/app/routes'
import { Keyboard } from '../byKeyboard'
import { option } from '../fillField'
import { person } from '../people'
import { button, link, mainHeading, walk } from '../walk'
import { say, sayOf } from '../words'
import { withCanaries } from './canaries'
import { canary, type KeptRemains, type Remains } from './scan'

/** How often each case is tried, with all pages filled; 0: once, with a few words. */
const TIMES = Number(process.env.FOREWORD_DISK ?? 0)
export const ROUNDS = Math.max(1, TIMES)
/** The usual run takes the cases that a promise rests on; they wait for the browser's own clocks, so each takes half a minute. */
export const IS_LONG = TIMES > 0
export const WHY_LONG = 'FOREWORD_DISK=1 looks at this case, too'

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))

/** The browser writes its session every 2.5 s, session storage every 5: by then everything stands on the disk that ever will. */
export const WRITTEN_MS = 6500

export const ownWords = (page: Page) => page.getByLabel(sayOf('concerns.own.words.label'), { exact: true })

/** From Welcome to the second page, by keyboard. */
export async function begin(page: Page, url: string): Promise<Keyboard> {
  const keys = new Keyboard(page)
  await page.goto(url)
  await keys.press(link(page, say('welcome.start')))
  await expect(mainHeading(page)).toBeFocused()
  await keys.pick(option(page.locator('fieldset', { has: page.locator('input[value="full"]') }), 'quick'))
  await keys.press(button(page, say('step.continue')))
  await expect(ownWords(page)).toBeVisible()
  return keys
}

/** @returns the words that were typed */
export async function write(page: Page, url: string): Promise<string[]> {
  const keys = await begin(page, url)
  if (TIMES > 0) {
    const { answers, words } = withCanaries(person('medium').answers)
    await walk(keys, { answers, version: 'short' })
    return words
  }
  const words = [canary(), canary()]
  await keys.reach(ownWords(page))
  await page.keyboard.type(words.join(' '), { delay: 10 })
  await expect(ownWords(page)).toHaveValue(words.join(' '))
  return words
}

/** To another page of the app, in the same document. */
export const go = (page: Page, route: Route): Promise<void> =>
  page.evaluate((hash) => void (window.location.hash = hash), hrefTo(route))

/** Keeps on this device what is written, through the screens and by keyboard. */
export async function keepHere(page: Page, passphrase: string): Promise<void> {
  const keys = new Keyboard(page)
  await go(page, { page: 'stored' })
  await expect(mainHeading(page)).toHaveText(say('keep.title'))
  await keys.press(page.locator('summary').getByText(say('keep.device.keep'), { exact: true }))
  await keys.reach(page.getByRole('textbox', { name: say('keep.pass.label'), exact: true }))
  await page.keyboard.type(passphrase, { delay: 10 })
  await keys.press(button(page, say('keep.keep.do')))
  await expect(page.getByText(say('keep.keep.done'))).toBeVisible()
}

/** The key of the visit, in base64, as the tab remembers it. */
export const keyOf = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const tab = sessionStorage.getItem('foreword-visit')
    return tab === null ? null : (JSON.parse(tab) as { key: string }).key
  })

const lines: string[] = []

export function tell(what: string, { words, key, sealed, openable }: Remains): void {
  const places = [...new Set([...words, ...key])].map((file) => file.replaceAll(/_\d+/g, ''))
  lines.push(
    `${what.padEnd(66)} words in ${words.length} files, key in ${key.length}, sealed notes ${sealed}, of these to be opened ${openable}` +
      (places.length > 0 ? `  (${places.join(', ')})` : ''),
  )
}

export const tellKept = (what: string, { words, passphrase, visitKey, locked, opened, openable }: KeptRemains): void =>
  void lines.push(
    `${what.padEnd(66)} words in ${words.length} files, passphrase in ${passphrase.length}, visit's key in ${visitKey.length}, ` +
      `locked notes ${locked}, opened by that key ${opened}, visit's notes to be opened ${openable}`,
  )

export const printTable = (): void => console.log(`\nOn the disk:\n  ${lines.join('\n  ')}`)
