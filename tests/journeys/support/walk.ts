/** The way through the app, page by page, with whatever hands there are. */
import { expect, type Page } from '@playwright/test'
import type { Answers } from '../../../src/answers/answers'
import { stepPlaces, wayLength, type StepPlace } from '../../../src/app/pages'
import type { Version } from '../../../src/form/shown'
import { fillStep } from './fillStep'
import { option } from './fillField'
import type { Hands } from './hands'
import { say, sayOf } from './words'

/** The clock of all journeys stands at noon of this day: rough times are counted back from it. */
export const setDay = (page: Page, day: string): Promise<void> => page.clock.setFixedTime(new Date(`${day}T12:00:00`))

export const mainHeading = (page: Page) => page.getByRole('heading', { level: 1 })

export const stepHeading = ({ step, position }: Pick<StepPlace, 'step' | 'position'>, version: Version): string =>
  say('step.heading', { n: position, total: wayLength(version), title: sayOf(`${step.id}.title`) })

export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
export const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true })

/** Opens a `details` by its words; leaves an open one alone. */
export async function unfold(page: Page, words: string): Promise<void> {
  const summary = page.locator('summary').filter({ has: page.getByText(words, { exact: true }) })
  const isOpen = await summary
    .locator('..')
    .evaluate((element) => element instanceof HTMLDetailsElement && element.open)
  if (!isOpen) await summary.click()
}

/** Opens all that is folded on a page, also what comes up by it; of cards of which only one stands open, the last. */
export async function openAll(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const opened = new WeakSet<HTMLDetailsElement>()
    const closed = (): HTMLDetailsElement[] =>
      [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')].filter((one) => !opened.has(one))
    for (let now = closed(); now.length > 0; now = closed()) {
      for (const one of now) {
        opened.add(one)
        one.querySelector('summary')?.click()
      }
      // What is inside is built when it is opened.
      await new Promise((built) => setTimeout(built, 50))
    }
  })
}

/** From Welcome to the second page, with a version chosen. */
export async function start(hands: Hands, version: Version): Promise<void> {
  const { page } = hands
  await page.goto('')
  await hands.goOn(link(page, say('welcome.start')))
  await expect(mainHeading(page)).toBeFocused()
  const way = page.locator('fieldset', { has: page.locator('input[value="full"]') })
  await hands.pick(option(way, version === 'full' ? 'full' : 'quick'))
  await hands.goOn(button(page, say('step.continue')))
}

export interface Walk {
  answers: Answers
  version: Version
  /** Called on each page as it comes up. */
  onArrival?: (place: StepPlace) => void
  /** Called on each filled page, before going on. */
  onPage?: (place: StepPlace) => Promise<void>
}

/** In the short version the details of the other concerns come when they are asked for. */
async function addConcerns(hands: Hands): Promise<void> {
  const boxes = hands.page.getByRole('group', { name: say('step.addDetails'), exact: true }).getByRole('checkbox')
  for (const box of await boxes.all()) await hands.tick(box)
}

/** Fills all pages after the start, and ends on the page to check everything. */
export async function walk(hands: Hands, { answers, version, onArrival, onPage }: Walk): Promise<StepPlace[]> {
  const { page } = hands
  const all = answers.concerns.picked.items.map((item) => item.id)
  const places = stepPlaces(answers, version, all).filter((place) => place.step.id !== 'start')
  for (const place of places) {
    await expect(mainHeading(page)).toBeFocused()
    await expect(mainHeading(page)).toContainText(stepHeading(place, version))
    onArrival?.(place)
    await fillStep(hands, { step: place.step, version, answers, itemId: place.itemId })
    if (version === 'short' && place.step.id === 'details' && place.number === 1) await addConcerns(hands)
    await onPage?.(place)
    await hands.goOn(button(page, say('step.continue')))
    // Held back once, where a pasted list was not read.
    const without = button(page, say('paste.waiting.goOn'))
    if (place.step.id === 'medicines' && (await without.isVisible())) await hands.press(without)
  }
  await expect(mainHeading(page)).toHaveText(say('review.title', { n: wayLength(version), total: wayLength(version) }))
  await expect(mainHeading(page)).toBeFocused()
  return places
}
