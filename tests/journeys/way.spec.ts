/** Moving about: addresses, Back and Forward, the list of steps, changing and skipping. Words stay wherever one goes. */
import type { Page } from '@playwright/test'
import { wayLength } from '../../src/app/pages'
import { hrefTo, type Route } from '../../src/app/routes'
import { controlId } from '../../src/form/controlId'
import { stepsOf } from '../../src/form/shown'
import type { Step } from '../../src/form/step'
import { STEPS } from '../../src/steps'
import { byPointer } from './support/hands'
import { expect, test } from './support/test'
import { button, link, mainHeading, start, stepHeading } from './support/walk'
import { say, sayOf } from './support/words'

const TOTAL = wayLength('short')
const shortSteps: readonly Step[] = stepsOf(STEPS, 'short')
const position = (id: string): number => shortSteps.findIndex((step) => step.id === id) + 1
const headingOf = (id: string): string =>
  say('step.heading', { n: position(id), total: TOTAL, title: sayOf(`${id}.title`) })
const stepRoute = (step: string, number = 0): Route => ({ page: 'step', step, number })
const ownWords = (page: Page) => page.getByLabel(sayOf('concerns.own.words.label'), { exact: true })
/** "I do not know how to say it", among the things to pick. */
const concern = (page: Page) =>
  page
    .getByRole('region', { name: sayOf('concerns.picked.name'), exact: true })
    .getByRole('checkbox', { name: sayOf('concerns.picked.option.hardToSay'), exact: true })
const reviewTitle = say('review.title', { n: TOTAL, total: TOTAL })
/** The line of a step in the list of steps. */
const row = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('link', { name, exact: true }) })

test('every page has an address of its own, and opens there, empty, after a reload', async ({ page, baseURL }) => {
  const titles: readonly (readonly [Route, string])[] = [
    [{ page: 'steps' }, say('steps.title')],
    [{ page: 'review' }, reviewTitle],
    [{ page: 'make' }, say('make.title')],
    [{ page: 'read' }, say('read.title')],
    [{ page: 'worksheet' }, say('worksheet.title')],
    [{ page: 'example' }, say('example.title')],
    [{ page: 'expect' }, say('expect.title')],
    [{ page: 'support' }, say('support.title')],
    [{ page: 'therapists' }, say('therapists.title')],
    [{ page: 'booking' }, sayOf('booking.title')],
    [{ page: 'after' }, sayOf('afterVisit.title')],
    ...shortSteps
      .filter((step) => step.perPick === undefined)
      .map((step) => [stepRoute(step.id), headingOf(step.id)] as const),
  ]
  expect(new URL(baseURL!).pathname).not.toBe('/')
  for (const [route, title] of titles) {
    await page.goto(hrefTo(route))
    await page.reload()
    await expect(mainHeading(page), hrefTo(route)).toHaveText(title)
    // At once: a field becomes another kind when its suggestions have come.
    const values = (fields: Element[]) => fields.map((field) => (field as HTMLInputElement).value)
    const typedIn = await page
      .getByRole('main')
      .locator('textarea, input[type="text"], input[type="search"]')
      .evaluateAll(values)
    expect(typedIn.join(''), hrefTo(route)).toBe('')
    await expect(page.getByRole('main').locator('form input:checked')).toHaveCount(0)
  }
})

test('an unknown address leads to Welcome, a page that is not there to the list of steps', async ({ page }) => {
  for (const hash of ['#/nothing', '#', '#/step', '#/step/4', '#/../../etc', '#<img>', '#/step//1', '#/__proto__']) {
    await page.goto(hash)
    await page.reload()
    await expect(mainHeading(page), hash).toHaveText(say('welcome.heading'))
  }
  const gone = ['details', 'details/1', 'details/99', 'nothing', 'body', 'constructor']
  for (const hash of gone.map((id) => `#/step/${id}`)) {
    await page.goto(hash)
    await page.reload()
    await expect(mainHeading(page), hash).toHaveText(say('steps.title'))
  }
})

test('a details page whose concern is gone leads to the list of steps', async ({ page }) => {
  await start(byPointer(page), 'short')
  await concern(page).check()
  await button(page, say('step.continue')).click()
  await expect(mainHeading(page)).toContainText(headingOf('details'))
  await page.goBack()
  await concern(page).uncheck()
  await page.goForward()
  await expect(mainHeading(page)).toHaveText(say('steps.title'))
})

test('Back and Forward walk the steps, words stay, and each page starts at its heading', async ({ page, typed }) => {
  await start(byPointer(page), 'short')
  await expect(mainHeading(page)).toHaveText(headingOf('concerns'))
  await expect(mainHeading(page)).toBeFocused()
  await ownWords(page).fill(typed('Marguerite cannot sleep'))
  const visited = ['concerns']
  // Without a concern there are no details.
  for (const step of shortSteps.slice(position('concerns')).filter(({ perPick }) => perPick === undefined)) {
    await button(page, say('step.continue')).click()
    await expect(mainHeading(page)).toHaveText(headingOf(step.id))
    await expect(mainHeading(page)).toBeFocused()
    expect(await page.evaluate(() => window.scrollY)).toBe(0)
    await expect(page).toHaveTitle(
      say('app.pageTitle', { page: say('step.tab', { n: position(step.id), total: TOTAL }) }),
    )
    visited.push(step.id)
  }
  await button(page, say('step.continue')).click()
  await expect(mainHeading(page)).toHaveText(reviewTitle)
  await expect(mainHeading(page)).toBeFocused()
  for (const id of visited.toReversed()) {
    await page.goBack()
    await expect(mainHeading(page)).toHaveText(headingOf(id))
    await expect(mainHeading(page)).toBeFocused()
  }
  await expect(ownWords(page)).toHaveValue('Marguerite cannot sleep')
  for (const id of visited.slice(1)) {
    await page.goForward()
    await expect(mainHeading(page)).toHaveText(headingOf(id))
  }
  // The link "Back" goes to the page before, too.
  await link(page, say('step.back')).click()
  await expect(mainHeading(page)).toHaveText(headingOf(visited.at(-2) ?? ''))
})

test('the list of steps says in words what was done with each page', async ({ page, typed }) => {
  await start(byPointer(page), 'short')
  await ownWords(page).fill(typed('Marguerite'))
  await button(page, say('step.continue')).click()
  await expect(mainHeading(page)).toHaveText(headingOf('goals'))
  await button(page, say('step.skip')).click()
  await expect(mainHeading(page)).toHaveText(headingOf('tried'))
  await link(page, say('app.stepList')).click()
  await expect(mainHeading(page)).toHaveText(say('steps.title'))
  await expect(row(page, sayOf('concerns.title'))).toContainText(say('steps.state.some'))
  await expect(row(page, sayOf('goals.title'))).toContainText(say('steps.state.skipped'))
  await expect(row(page, sayOf('tried.title'))).toHaveText(sayOf('tried.title'))
  await expect(page.getByRole('listitem').filter({ hasText: sayOf('details.title') })).toContainText(
    say('steps.noConcern'),
  )
  // What was skipped is open all the same, and words in it count.
  await link(page, sayOf('goals.title')).click()
  await page.getByLabel(sayOf('goals.words.own.label'), { exact: true }).fill('x')
  await link(page, say('app.stepList')).click()
  await expect(row(page, sayOf('goals.title'))).toContainText(say('steps.state.some'))
})

test('Change leads to the question and back to the same place', async ({ page, typed }) => {
  await start(byPointer(page), 'short')
  await ownWords(page).fill(typed('Marguerite'))
  await concern(page).check()
  await link(page, say('app.stepList')).click()
  await link(page, say('steps.review')).click()
  await expect(mainHeading(page)).toHaveText(reviewTitle)
  const change = button(page, `${say('review.change')} ${sayOf('concerns.own.words.label')}`)
  await change.click()
  await expect(mainHeading(page)).toHaveText(headingOf('concerns'))
  await expect(ownWords(page)).toBeFocused()
  await page.keyboard.press('End')
  await page.keyboard.type(typed(' Lavender'))
  await button(page, say('step.backToReview')).click()
  await expect(mainHeading(page)).toHaveText(reviewTitle)
  await expect(change).toBeFocused()
  await expect(page.getByText('Marguerite Lavender').first()).toBeVisible()

  // A pick has no line of its own: its link leads to the pick.
  await button(page, `${say('review.change')} ${sayOf('concerns.picked.option.hardToSay')}`).click()
  await expect(mainHeading(page)).toHaveText(headingOf('concerns'))
  await expect(page.locator(`[id="${controlId('concerns.picked', 'hardToSay')}"]`).locator(':focus')).toBeAttached()
})

test('help is two presses away from every page, and one press leads back to the words', async ({ page, typed }) => {
  await start(byPointer(page), 'full')
  const fullSteps: readonly Step[] = stepsOf<Step>(STEPS, 'full')
  await ownWords(page).fill(typed('Marguerite'))
  await concern(page).check()
  for (const [i, step] of fullSteps.entries()) {
    await page.goto(hrefTo(stepRoute(step.id, step.perPick === undefined ? 0 : 1)))
    const heading = stepHeading({ step: step as (typeof STEPS)[number], position: i + 1 }, 'full')
    await expect(mainHeading(page)).toContainText(heading)
    const help = i % 2 === 0 ? 'expect' : 'support'
    await link(page, say(`app.${help}`)).click()
    await expect(mainHeading(page)).toHaveText(say(`${help}.title`))
    await expect(mainHeading(page)).toBeFocused()
    await button(page, say('check.backToPage')).click()
    await expect(mainHeading(page)).toContainText(heading)
  }
  await page.goto(hrefTo(stepRoute('concerns')))
  await expect(ownWords(page)).toHaveValue('Marguerite')
})

test('short or full: the words stay', async ({ page, typed }) => {
  await start(byPointer(page), 'full')
  await ownWords(page).fill(typed('Marguerite'))
  await page.goto(hrefTo(stepRoute('mind')))
  await page.getByLabel(sayOf('mind.note.text.label'), { exact: true }).fill(typed('Lavender helps'))
  await link(page, say('app.stepList')).click()
  await expect(link(page, sayOf('mind.title'))).toBeVisible()
  await button(page, say('steps.toShort')).click()
  await expect(link(page, sayOf('mind.title'))).toHaveCount(0)
  await link(page, sayOf('concerns.title')).click()
  await expect(ownWords(page)).toHaveValue('Marguerite')
  await link(page, say('app.stepList')).click()
  await button(page, say('steps.toFull')).click()
  await link(page, sayOf('mind.title')).click()
  await expect(page.getByLabel(sayOf('mind.note.text.label'), { exact: true })).toHaveValue('Lavender helps')
})
