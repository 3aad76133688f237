import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Locator, Page } from '@playwright/test'
import { FOLDED, heardLines, tidy, UNFOLDED } from './heardLog'

const source = (): string =>
  readFileSync(createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader/browser.js'), 'utf8')

/** The package's one file for browsers is a module; as a plain script it says under which name its reader is found. */
function asScript(module: string): string {
  const ends = /export\{.*?([\w$]+) as virtual\};/
  if (!ends.test(module)) throw new Error('The virtual screen reader has another ending than was known.')
  // A line of its own for the end: the file's last line is a comment.
  return `(() => {${module.replace(ends, 'globalThis.screenReader = $1;')}\n})()`
}

/** What is used of it. */
interface Reader {
  start: (where: { container: Node }) => Promise<void>
  stop: () => Promise<void>
  next: () => Promise<void>
  spokenPhraseLog: () => Promise<string[]>
}

/** Like axe: by the debugger, which the page's policy does not bind. */
async function bringReader(page: Page): Promise<void> {
  if (await page.evaluate(() => 'screenReader' in window)) return
  const session = await page.context().newCDPSession(page)
  const { exceptionDetails } = await session.send('Runtime.evaluate', { expression: asScript(source()) })
  await session.detach()
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
}

/** What is read from the first line of a part of the page to its last one. */
export async function readAloud(part: Locator): Promise<string[]> {
  await bringReader(part.page())
  const phrases = await part.evaluate(
    async (container, [folded, unfolded]) => {
      const reader = Reflect.get(window, 'screenReader') as Reader
      const undo: (() => void)[] = []
      const set = (element: Element, name: string, value: string | null): void => {
        const before = element.getAttribute(name)
        const put = (now: string | null): void =>
          now === null ? element.removeAttribute(name) : element.setAttribute(name, now)
        put(value)
        undo.push(() => put(before))
      }
      // Four things that browsers tell readers and this one does not know: the words for browsers without scripts are not
      // there, a `details` is more than a group, what is folded in it is not there, and boxes are ticked by their property.
      for (const one of container.querySelectorAll('noscript')) set(one, 'aria-hidden', 'true')
      for (const one of container.querySelectorAll('details')) {
        set(one, 'aria-roledescription', one.open ? unfolded : folded)
        if (one.open) continue
        for (const inside of one.querySelectorAll(':scope > :not(summary)')) set(inside, 'aria-hidden', 'true')
      }
      for (const box of container.querySelectorAll<HTMLInputElement>('[type=radio], [type=checkbox]')) {
        set(box, 'checked', box.checked ? '' : null)
      }
      await reader.start({ container })
      const heard = await reader.spokenPhraseLog()
      const last = `end of ${heard[0] ?? ''}`
      while (heard.at(-1) !== last && heard.length < 5_000) await reader.next()
      const all = [...heard]
      await reader.stop()
      for (const one of undo) one()
      // A dialog is said for itself, and again as what lies around the first thing in it.
      return all.filter((phrase, at) => at !== 1 || phrase !== all[0])
    },
    [FOLDED, UNFOLDED] as const,
  )
  return heardLines(phrases)
}

/** From now on, what is said without being asked for: where the focus goes, and what is announced. */
export async function listen(page: Page): Promise<void> {
  await bringReader(page)
  await page.evaluate(() => (Reflect.get(window, 'screenReader') as Reader).start({ container: document.body }))
}

/** Long enough for what is said a moment after the focus has come. */
const AFTERWARDS_MS = 250

/** What was said since `listen`, and the end of listening. */
export async function heardSince(page: Page): Promise<string[]> {
  await page.waitForTimeout(AFTERWARDS_MS)
  const [, ...heard] = await page.evaluate(async () => {
    const reader = Reflect.get(window, 'screenReader') as Reader
    const all = [...(await reader.spokenPhraseLog())]
    await reader.stop()
    return all
  })
  return heard.map(tidy)
}
