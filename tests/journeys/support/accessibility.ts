import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, type Page } from '@playwright/test'
import type axe from 'axe-core'

/** All of axe, as a script. */
export const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** The page's policy refuses foreign scripts, as it should; the debugger's own evaluation is not bound by it. */
async function bringAxe(page: Page): Promise<void> {
  if (await page.evaluate(() => 'axe' in window)) return
  const session = await page.context().newCDPSession(page)
  await session.send('Runtime.evaluate', { expression: axeSource })
  await session.detach()
}

/** Also what axe leaves out unless it is asked: targets of 24 px, and names that hold the visible words. */
const EVERYTHING: axe.RunOptions = {
  rules: { 'target-size': { enabled: true }, 'label-content-name-mismatch': { enabled: true } },
}
/** What alone a theme can change. */
export const COLOURS: axe.RunOptions = { runOnly: ['color-contrast', 'link-in-text-block'] }

/** Checks the page as it stands against all rules of axe, best practices too. `name` tells states apart in failures. */
export async function axeCheck(page: Page, name: string): Promise<void> {
  expect.soft(await axeFindings(page), `axe: ${name}`).toEqual([])
}

/** axe looks for them only where something points to them. */
const idsGivenTwice = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `an id given twice: ${id}`)
  })

export async function colourCheck(page: Page, name: string): Promise<void> {
  expect.soft(await axeFindings(page, COLOURS), `axe: ${name}`).toEqual([])
}

export async function axeFindings(page: Page, options = EVERYTHING): Promise<string[]> {
  // Nothing under the head of the page: there axe takes it for small.
  await page.evaluate(() => window.scrollTo(0, 0))
  // Colours are measured when they have settled; what moves for as long as it is shown never does.
  await page.evaluate(() =>
    Promise.all(
      document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
        .map(({ finished }) => finished.catch(() => undefined)),
    ),
  )
  await bringAxe(page)
  const { violations } = await page.evaluate(
    (how) => (Reflect.get(window, 'axe') as typeof axe).run(document, how),
    options,
  )
  const said = violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}\n  ${nodes.map(({ html, any }) => [html, ...any.map(({ message }) => message)].join('\n    ')).join('\n  ')}`,
  )
  return options === EVERYTHING ? [...said, ...(await idsGivenTwice(page))] : said
}
