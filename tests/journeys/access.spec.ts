/** That everyone can use every page: no finding of axe, nothing that needs sideways scrolling on a small phone. */
import type { Page } from '@playwright/test'
import { routeOf, stepPlaces } from '../../src/app/pages'
import { hrefTo, SINGLE_PAGES, type Route } from '../../src/app/routes'
import { controlId } from '../../src/form/controlId'
import { HARD_LIMITS } from '../../src/form/field'
import { stepsOf, type Version } from '../../src/form/shown'
import type { Step } from '../../src/form/step'
import { STEPS } from '../../src/steps'
import { READERS } from '../../src/summary/settings'
import { axeCheck } from './support/accessibility'
import { bringNotes } from './support/bringNotes'
import { TODAY } from './support/expectedTexts'
import { quickly } from './support/hands'
import { noSidewaysScroll, VIEWPORTS } from './support/layout'
import { IS_LONG, ONLY_LONG } from './support/long'
import { chooseForPaper, goToMake, preview } from './support/make'
import { askedOf } from './support/people'
import { expect, test } from './support/test'
import { button, mainHeading, openAll, setDay, start } from './support/walk'
import { say } from './support/words'
import { wordy } from './support/wordy'

const SMALL = VIEWPORTS.filter(({ width }) => width <= 360)
const LAPTOP = { width: 1280, height: 800 }

/** Axe as on a laptop, then the width on both small phones. */
async function check(page: Page, name: string): Promise<void> {
  await axeCheck(page, name)
  for (const size of SMALL) {
    await page.setViewportSize(size)
    await noSidewaysScroll(page)
  }
  await page.setViewportSize(LAPTOP)
}

const others: readonly Route[] = SINGLE_PAGES.map((page) => ({ page }))
const stepPages = (version: Version): Route[] =>
  stepsOf<Step>(STEPS, version)
    .filter((step) => step.perPick === undefined)
    .map((step) => ({ page: 'step', step: step.id, number: 0 }))

async function visit(page: Page, route: Route): Promise<void> {
  await page.goto(hrefTo(route))
  await expect(mainHeading(page)).toBeVisible()
  await expect(page.getByText(say('app.loading'))).toHaveCount(0)
}

for (const version of ['short', 'full'] as const) {
  test(`every page, empty, ${version}`, async ({ page }) => {
    await page.goto('')
    await check(page, 'Welcome')
    await start(quickly(page), version)
    for (const route of [...stepPages(version), ...(version === 'short' ? others : [])]) {
      await visit(page, route)
      await check(page, `${hrefTo(route)}, empty, ${version}`)
    }
  })

  test(`every page, filled with long words, ${version}`, async ({ page }) => {
    test.skip(version === 'full' && !IS_LONG, ONLY_LONG)
    await setDay(page, TODAY)
    const hands = quickly(page)
    const answers = askedOf(wordy(), version)
    await bringNotes(page, answers, version)
    for (const place of stepPlaces(answers, version)) {
      await visit(page, routeOf(place))
      await openAll(page)
      await check(page, `${place.id}, filled, ${version}`)
    }
    await visit(page, { page: 'review' })
    await check(page, `review, filled, ${version}`)
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
      await check(page, `make, filled, for ${reader}`)
    }
    await visit(page, { page: 'steps' })
    await check(page, 'the list of steps, filled')
    await button(page, say('steps.erase')).click()
    await check(page, 'the question before erasing')
  })
}

test('in the dark', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto('')
  await axeCheck(page, 'Welcome, dark')
  for (const route of [
    { page: 'step', step: 'concerns', number: 0 } as const,
    { page: 'step', step: 'about', number: 0 } as const,
    ...others,
  ]) {
    await visit(page, route)
    await axeCheck(page, `${hrefTo(route)}, dark`)
  }
})

test('a page with an answer that is too long', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await visit(page, { page: 'step', step: 'goals', number: 0 })
    await page.locator(`[id="${controlId('goals.notWant.text')}"]`).fill('long '.repeat(HARD_LIMITS.text))
    await button(page, say('step.continue')).click()
    await expect(page.getByRole('group', { name: say('problems.title', { n: 1 }) })).toBeFocused()
    await check(page, `an answer that is too long, ${colorScheme}`)
  }
})
