/** Typing, adding, removing and moving with long notes. */
import type { Browser, Locator, Page } from '@playwright/test'
import type { Answers } from '../../../src/answers/answers'
import { hrefTo } from '../../../src/app/routes'
import { bringNotes } from '../../../tests/journeys/support/bringNotes'
import { person } from '../../../tests/journeys/support/people'
import { say, sayOf } from '../../../tests/journeys/support/words'
import { median, share } from '../numbers'
import { felt, feelPresses, processorTime, slowedBy } from './presses'

export const SLOWED = 4
const ROUNDS = 5
const FORTY = 40
const LETTERS = 'it began in the spring after our son was born and'

/** The long notes with so many medicines. */
function withMedicines(count: number): Answers {
  const { answers } = person('long')
  const { items } = answers.medicines.list
  const all = Array.from({ length: count }, (_, i) => ({ ...items[i % items.length]!, id: `m${i + 1}` }))
  return { ...answers, medicines: { ...answers.medicines, list: { ...answers.medicines.list, items: all } } }
}

async function openWith(browser: Browser, url: string, medicines: number): Promise<Page> {
  const context = await browser.newContext({ baseURL: url, viewport: { width: 390, height: 844 } })
  await feelPresses(context)
  const page = await context.newPage()
  await bringNotes(page, withMedicines(medicines), 'short')
  return page
}

const toStep = async (page: Page, step: string): Promise<void> => {
  await page.goto(hrefTo({ page: 'steps' }))
  await page.goto(hrefTo({ page: 'step', step, number: 0 }))
  await page.locator('main h1').waitFor()
}

export interface Typing {
  /** From a letter to its frame, slowed: p95 of each round, the median of the rounds. In ms. */
  felt: number
  /** The main thread's time for a letter, with all that it calls for later, not slowed: median of the rounds. In ms. */
  processor: number
}

async function typing(page: Page, line: Locator): Promise<Typing> {
  const before = await line.inputValue()
  await line.focus()
  const type = (): Promise<void> => page.keyboard.type(LETTERS, { delay: 60 })
  const rounds = async (one: () => Promise<number>): Promise<number> => {
    const all: number[] = []
    for (let round = 0; round <= ROUNDS; round += 1) {
      // As long as it was: a line that grows with each round is soon longer than anybody's.
      await line.fill(before)
      await page.keyboard.press('ControlOrMeta+End')
      all.push(await one())
    }
    // The first one warms up.
    return median(all.slice(1))
  }
  return {
    felt: await slowedBy(page, SLOWED, () => rounds(async () => share(await felt(page, type), 0.95))),
    processor: await rounds(async () => (await processorTime(page, type)) / LETTERS.length),
  }
}

export async function typingEmpty(browser: Browser, url: string): Promise<Typing> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  await feelPresses(context)
  const page = await context.newPage()
  await page.goto(url)
  const taken = await typing(page, page.getByLabel('Text'))
  await context.close()
  return taken
}

export interface TypingLong {
  words: Typing
  fortieth: Typing
  /** The same once all forty cards have been open: what was built in them stays, one is open at a time. */
  afterAll: Typing
}

/** In the first words of the long notes, and in the fortieth medicine. */
export async function typingLong(browser: Browser, url: string): Promise<TypingLong> {
  const page = await openWith(browser, url, FORTY)
  await toStep(page, 'concerns')
  const words = await typing(page, page.getByLabel(sayOf('concerns.own.words.label'), { exact: true }))
  await toStep(page, 'medicines')
  const cards = page.locator('.item-card')
  const open = (n: number): Promise<void> => cards.nth(n).locator('summary').first().click()
  const dose = cards.nth(FORTY - 1).getByLabel(sayOf('medicines.list.dose.label'), { exact: true })
  await open(FORTY - 1)
  await dose.fill('')
  const fortieth = await typing(page, dose)
  for (let n = 0; n < FORTY; n += 1) await open(n)
  const afterAll = await typing(page, dose)
  await page.context().close()
  return { words, fortieth, afterAll }
}

const KINDS = ['add', 'remove', 'move'] as const
/** From a press to its frame, or the main thread's time for it, in ms. */
export type Changes = Record<(typeof KINDS)[number], number>

type Measure = (page: Page, press: () => Promise<void>) => Promise<number>
const feltPress: Measure = async (page, press) => Math.max(...(await felt(page, press)))
const processorPress: Measure = (page, press) => processorTime(page, () => felt(page, press))

/** With a hundred medicines: the median of five presses each. */
async function changing(page: Page, measure: Measure): Promise<Changes> {
  const enter = (): Promise<void> => page.keyboard.press('Enter')
  // A closed card holds no buttons yet, and an open one holds lids of its own.
  const card = page.locator('.item-card').nth(60)
  const press = async (name: string): Promise<number> => {
    const lid = card.locator('details').first()
    if (!(await lid.evaluate((details: HTMLDetailsElement) => details.open)))
      await lid.locator('summary').first().click()
    await card
      .getByRole('button', { name: new RegExp(`^${name}`) })
      .first()
      .focus()
    return measure(page, enter)
  }
  // The card that waits at the end becomes an item by its first letter, and another one waits.
  const add = async (): Promise<number> => {
    await page
      .getByRole('combobox', { name: sayOf('medicines.list.name.label'), exact: true })
      .last()
      .focus()
    return measure(page, () => page.keyboard.press('q'))
  }
  const five = async (one: () => Promise<number>): Promise<number> => {
    const taken: number[] = []
    for (let round = 0; round <= ROUNDS; round += 1) taken.push(await one())
    return median(taken.slice(1))
  }
  const move = await five(() => press(say('list.up')))
  const remove = await five(() => press(say('list.remove')))
  return { add: await five(add), remove, move }
}

export interface ChangingLong {
  quick: Changes
  slow: Changes
  processor: Changes
}

export async function changingLong(browser: Browser, url: string): Promise<ChangingLong> {
  const afresh = async (slowed: number, measure: Measure): Promise<Changes> => {
    const page = await openWith(browser, url, 100)
    await toStep(page, 'medicines')
    const changes = await slowedBy(page, slowed, () => changing(page, measure))
    await page.context().close()
    return changes
  }
  return {
    quick: await afresh(1, feltPress),
    slow: await afresh(SLOWED, feltPress),
    processor: await afresh(1, processorPress),
  }
}
