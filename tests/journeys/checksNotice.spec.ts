/** That the checks of `access.spec.ts` notice: one fault at a time is put into a good page, and each must be found. */
import type { Page } from '@playwright/test'
import { hrefTo } from '../../src/app/routes'
import { axeFindings, COLOURS } from './support/accessibility'
import { faultyControls } from './support/controls'
import { lostInForcedColours } from './support/forcedColours'
import { sidewaysScroll } from './support/layout'
import { IS_LONG, ONLY_LONG } from './support/long'
import { movingThings } from './support/stillness'
import { withStyles } from './support/styles'
import { expect, test } from './support/test'
import { mainHeading } from './support/walk'
import { lostWords, spacedOut, unseenStops } from './support/zoom'

test.use({ viewport: { width: 320, height: 256 }, contextOptions: { reducedMotion: 'reduce' } })

interface Fault {
  what: string
  look: (page: Page) => Promise<string[]>
  /** What the check says of it, and does not say of the page without it. */
  found: RegExp
  css?: string
  /** Done to a button of the page's way on; gives what undoes it. */
  change?: (button: HTMLElement) => void
}

const controls = (page: Page): Promise<string[]> => faultyControls(page, 'for a finger')
const inTheDark = async (page: Page): Promise<string[]> => {
  await page.emulateMedia({ colorScheme: 'dark' })
  const found = await axeFindings(page, COLOURS)
  await page.emulateMedia({ colorScheme: 'light' })
  return found
}

const FAULTS: readonly Fault[] = [
  {
    what: 'a second button of the same name',
    look: controls,
    found: /is there twice/,
    change: (button) => button.after(button.cloneNode(true)),
  },
  {
    what: 'a button without a name',
    look: controls,
    found: /^nameless/,
    change: (button) => void (button.textContent = ''),
  },
  {
    what: 'a name that is not what one sees',
    look: controls,
    found: /is seen as/,
    change: (button) => button.setAttribute('aria-label', 'Something else'),
  },
  {
    what: 'a name that is not what one sees',
    look: axeFindings,
    found: /^label-content-name-mismatch/,
    change: (button) => button.setAttribute('aria-label', 'Something else'),
  },
  {
    what: 'an id that is there already',
    look: axeFindings,
    found: /^an id given twice: main/,
    change: (button) => void (button.id = 'main'),
  },
  {
    what: 'a main button of 30 px',
    look: controls,
    found: /× 30 px/,
    css: 'main .button-primary { min-block-size: 0; block-size: 30px; padding-block: 0 }',
  },
  {
    what: 'an option of 30 px',
    look: controls,
    found: /× 30 px/,
    css: 'main .option { min-block-size: 0; block-size: 30px; padding-block: 0 }',
  },
  {
    what: 'words that are cut off where lines stand apart',
    look: (page) => spacedOut(page, () => lostWords(page)),
    found: /^cut off/,
    css: 'main .button-primary { inline-size: 4rem; padding-inline: 0; overflow: hidden; white-space: nowrap }',
  },
  {
    what: 'words that lie over others',
    look: lostWords,
    found: /lie over each other/,
    css: 'main .option + .option { margin-block-start: -2.75rem }',
  },
  {
    what: 'a stop under the head of the page',
    look: unseenStops,
    found: /lies under/,
    css: 'html { scroll-padding-block: 0 } .frame-head { min-block-size: 10rem }',
  },
  {
    what: 'something wider than a phone',
    look: sidewaysScroll,
    found: /px in 320 px/,
    css: 'main .hint, main p { inline-size: 400px }',
  },
  {
    what: 'a cut in place of the sideways scroll',
    look: sidewaysScroll,
    found: /cuts off/,
    css: 'body { overflow-x: hidden }',
  },
  { what: 'no ring', look: unseenStops, found: /no ring/, css: ':focus-visible { outline: none }' },
  {
    what: 'no ring around options',
    look: unseenStops,
    found: /no ring/,
    css: '.option:has(input:focus-visible) { outline: none }',
  },
  {
    what: 'a ring that nobody sees',
    look: unseenStops,
    found: /no ring/,
    css: ':focus-visible { outline-color: transparent }',
  },
  {
    what: 'pale words in the dark alone',
    look: inTheDark,
    found: /^color-contrast/,
    css: '@media (prefers-color-scheme: dark) { main h1, main .label { color: #555 } }',
  },
  {
    what: 'buttons without an edge in forced colours',
    look: lostInForcedColours,
    found: /no edge/,
    css: '@media (forced-colors: active) { main .button { border-color: Canvas } }',
  },
  {
    what: 'boxes that look the same ticked',
    look: lostInForcedColours,
    found: /looks the same/,
    css: '.option input { appearance: none } .option.option { margin: 0; border: 1px solid }',
  },
  {
    what: 'a ring by shadow alone, which forced colours leave out',
    look: lostInForcedColours,
    found: /no ring/,
    css: '@media (forced-colors: active) { :focus-visible { outline: none; box-shadow: 0 0 0 3px } }',
  },
  { what: 'what changes slowly', look: movingThings, found: /^changes slowly/, css: 'main a { transition: color 1s }' },
  {
    what: 'what is animated',
    look: movingThings,
    found: /^is animated/,
    css: '@keyframes turn { to { rotate: 1turn } } main h1 { animation: turn 1s infinite }',
  },
  { what: 'slow scrolling', look: movingThings, found: /^scrolls slowly/, css: 'html { scroll-behavior: smooth }' },
]

test('each fault is found, and no other page is blamed', async ({ page }) => {
  test.skip(!IS_LONG, ONLY_LONG)
  await page.goto(hrefTo({ page: 'step', step: 'goals', number: 0 }))
  await expect(mainHeading(page)).toBeVisible()
  for (const { what, look, found, css = '', change } of FAULTS) {
    expect.soft(await look(page), `before: ${what}`).toEqual([])
    const button = page.locator('main .button-primary').first()
    if (change !== undefined) await button.evaluate(change)
    expect.soft(await withStyles(page, css, () => look(page)), what).toContainEqual(expect.stringMatching(found))
    if (change === undefined) continue
    await page.reload()
    await expect(mainHeading(page)).toBeVisible()
  }
})
