/**
 * That everyone can use every page: no finding of axe in either theme, every control named and large enough, and nothing lost
 * or hidden at four times the size, with lines and letters apart, on a small phone. docs/access.md says what is checked where.
 */
import type { Page } from '@playwright/test'
import { routeOf, stepPlaces } from '../../src/app/pages'
import { hrefTo, SINGLE_PAGES, type Route } from '../../src/app/routes'
import { controlId } from '../../src/form/controlId'
import { HARD_LIMITS } from '../../src/form/field'
import { stepsOf, type Version } from '../../src/form/shown'
import type { Step } from '../../src/form/step'
import { loadAllWords, setScreenLanguage } from '../../src/i18n'
import { STEPS } from '../../src/steps'
import { READERS } from '../../src/summary/settings'
import { axeCheck, colourCheck } from './support/accessibility'
import { bringNotes } from './support/bringNotes'
import { controlsAreSound } from './support/controls'
import { TODAY } from './support/expectedTexts'
import { standsWithoutColours } from './support/forcedColours'
import { quickly } from './support/hands'
import { noSidewaysScroll } from './support/layout'
import { IS_LONG, ONLY_LONG } from './support/long'
import { chooseForPaper, goToMake, openParts, preview } from './support/make'
import { askedOf, person } from './support/people'
import { nothingMoves } from './support/stillness'
import { expect, test } from './support/test'
import { button, mainHeading, openAll, setDay, start } from './support/walk'
import { say } from './support/words'
import { wordy } from './support/wordy'
import { focusIsSeen, nothingIsLost, spacedOut, watchPassedOver } from './support/zoom'

const LAPTOP = { width: 1280, height: 800 }
/** The same window at 400 %, which is also narrower than any phone. */
const ZOOMED = { width: 320, height: 256 }

test.use({ viewport: LAPTOP, contextOptions: { reducedMotion: 'reduce' } })

let states = 0

test.beforeEach(() => {
  // Each page in each state takes seconds.
  if (IS_LONG) test.slow()
})
test.afterEach(() => {
  console.log(`${test.info().title}: ${states} states`)
  states = 0
})

/** What follows the width by a script has followed it when this is over. */
async function resize(page: Page, size: { width: number; height: number }): Promise<void> {
  await page.setViewportSize(size)
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
}

/** What can be seen of a page without axe. */
async function fits(page: Page, name: string): Promise<void> {
  states += 1
  if (IS_LONG) await nothingMoves(page, name)
  await controlsAreSound(page, name, 'for a mouse')
  await noSidewaysScroll(page)
  await resize(page, ZOOMED)
  await expect(page.locator('.rail')).toHaveCount(0)
  await controlsAreSound(page, name, 'for a finger')
  await noSidewaysScroll(page)
  await nothingIsLost(page, name)
  await focusIsSeen(page, name)
  await spacedOut(page, async () => {
    await noSidewaysScroll(page)
    await nothingIsLost(page, `${name}, spaced out`)
    await focusIsSeen(page, `${name}, spaced out`)
  })
  await resize(page, LAPTOP)
}

/** Dark by the switch in Settings, which sets this, or by the device: what is light again afterwards is as it was. */
async function inTheDark(page: Page, by: 'switch' | 'device', look: () => Promise<void>): Promise<void> {
  const choose = (theme: string | undefined): Promise<void> =>
    page.evaluate((own) => {
      if (own === undefined) delete document.documentElement.dataset['theme']
      else document.documentElement.dataset['theme'] = own
    }, theme)
  await (by === 'switch' ? choose('dark') : page.emulateMedia({ colorScheme: 'dark' }))
  await look()
  await (by === 'switch' ? choose(undefined) : page.emulateMedia({ colorScheme: 'light' }))
}

/** All that is checked of a page as it stands. */
async function check(page: Page, name: string, by: 'switch' | 'device' = 'switch'): Promise<void> {
  await axeCheck(page, name)
  await inTheDark(page, by, () => (IS_LONG ? axeCheck(page, `${name}, dark`) : colourCheck(page, `${name}, dark`)))
  await fits(page, name)
}

const others: readonly Route[] = SINGLE_PAGES.map((page) => ({ page }))
const stepPages = (version: Version): Route[] =>
  stepsOf<Step>(STEPS, version)
    .filter((step) => step.perPick === undefined)
    .map((step) => ({ page: 'step', step: step.id, number: 0 }))

/** Where another language shows most: many options, a list, what was said, and the paper. */
const BEST_TOLD: ReadonlySet<string> = new Set([
  hrefTo({ page: 'step', step: 'goals', number: 0 }),
  hrefTo({ page: 'step', step: 'medicines', number: 0 }),
  hrefTo({ page: 'review' }),
  hrefTo({ page: 'make' }),
])

async function visit(page: Page, route: Route): Promise<void> {
  await page.goto(hrefTo(route))
  await expect(mainHeading(page)).toBeVisible()
  await expect(page.getByText(say('app.loading'))).toHaveCount(0)
}

for (const version of ['short', 'full'] as const) {
  test(`every page, empty, ${version}`, async ({ page }) => {
    test.skip(version === 'full' && !IS_LONG, ONLY_LONG)
    const by = 'switch'
    const passedOver = watchPassedOver()
    await page.goto('')
    await check(page, 'Welcome', by)
    await start(quickly(page), version)
    for (const route of [...stepPages(version), ...(version === 'short' ? others : [])]) {
      await visit(page, route)
      await check(page, `${hrefTo(route)}, empty, ${version}`, by)
      await passedOver.look(page)
      if (!IS_LONG) await nothingMoves(page, `${hrefTo(route)}, empty`)
      if (IS_LONG) await standsWithoutColours(page, `${hrefTo(route)}, empty, ${version}`)
    }
    // Only the short version goes to the pages beside the way, too.
    if (version === 'short') expect(passedOver.dead(), 'passed over, and on no page').toEqual([])
  })

  test(`every page, filled with long words, ${version}`, async ({ page }) => {
    test.skip(version === 'full' && !IS_LONG, ONLY_LONG)
    const by = 'device'
    await setDay(page, TODAY)
    const hands = quickly(page)
    const answers = askedOf(wordy(), version)
    await bringNotes(page, answers, version)
    for (const place of stepPlaces(answers, version)) {
      await visit(page, routeOf(place))
      await openAll(page)
      await check(page, `${place.id}, filled, ${version}`, by)
      // Nothing new but length in the full version, of which these pictures take long.
      if (IS_LONG && version === 'short') await standsWithoutColours(page, `${place.id}, filled`)
    }
    await visit(page, { page: 'review' })
    await openParts(page)
    await check(page, `review, filled, ${version}`, by)
    await goToMake(hands)
    if (version === 'short') return check(page, 'make, filled, short')
    for (const details of await page.locator('.make-settings details').all()) await hands.open(details)
    for (const reader of READERS) {
      await chooseForPaper(page, 'make.reader', reader)
      if (reader === 'partner') {
        for (const box of await page
          .getByRole('group', { name: say('make.ticks') })
          .getByRole('checkbox')
          .all())
          await box.check()
      }
      await expect(preview(page)).toBeVisible()
      await check(page, `make, filled, for ${reader}`, by)
    }
  })
}

test('what comes up over a page or in it: settings, the cover, a question, an answer that is too long', async ({
  page,
}) => {
  await visit(page, { page: 'steps' })
  const settings = button(page, say('settings.button'))
  await settings.click()
  await expect(page.getByRole('dialog', { name: say('settings.title') })).toBeVisible()
  await check(page, 'Settings')
  await standsWithoutColours(page, 'Settings')
  await page.getByRole('radio', { name: say('settings.theme.dark') }).check()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await colourCheck(page, 'Settings, dark by its own switch')
  await page.getByRole('radio', { name: say('settings.theme.device') }).check()
  await page.keyboard.press('Escape')
  await expect(settings).toBeFocused()

  await visit(page, { page: 'step', step: 'goals', number: 0 })
  await page.locator(`[id="${controlId('goals.notWant.text')}"]`).fill('long '.repeat(HARD_LIMITS.text))
  await button(page, say('step.continue')).click()
  await expect(page.getByRole('group', { name: say('problems.title', { n: 1 }) })).toBeFocused()
  await check(page, 'an answer that is too long')
  await standsWithoutColours(page, 'an answer that is too long')

  await visit(page, { page: 'steps' })
  await button(page, say('steps.erase')).click()
  await check(page, 'the question before erasing')
  await page.keyboard.press('Escape')
  await button(page, say('app.cover')).click()
  await check(page, 'the cover')
  await button(page, say('app.cover.goOn')).click()
})

for (const language of ['es', 'qpr'] as const) {
  test.describe(() => {
    test.beforeAll(async () => {
      await loadAllWords(language)
      setScreenLanguage(language)
    })
    test.afterAll(() => setScreenLanguage('en'))

    test(`every page in the language ${language}`, async ({ page }) => {
      await page.addInitScript(
        (own) => sessionStorage.setItem('foreword-look', JSON.stringify({ language: own })),
        language,
      )
      await page.goto('')
      await expect(page.locator('html')).toHaveAttribute('lang', language === 'es' ? 'es' : /^he/)
      await setDay(page, TODAY)
      const answers = askedOf(IS_LONG ? wordy() : person('short').answers, 'short')
      await bringNotes(page, answers, 'short')
      const all = [{ page: 'welcome' } as const, ...stepPlaces(answers, 'short').map(routeOf), ...others]
      expect(all.map(hrefTo)).toEqual(expect.arrayContaining([...BEST_TOLD]))
      for (const route of IS_LONG ? all : all.filter((one) => BEST_TOLD.has(hrefTo(one)))) {
        await visit(page, route)
        await openAll(page)
        const name = `${hrefTo(route)} in ${language}`
        await (IS_LONG ? check(page, name) : fits(page, name))
      }
    })
  })
}
