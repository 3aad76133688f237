/** Typing, adding, removing and moving with long notes. */
import type { Browser, Page } from '@playwright/test'
import type { Answers } from '../../../src/answers/answers'
import { hrefTo } from '../../../src/app/routes'
import { bringNotes } from '../../../tests/journeys/support/bringNotes'
import { person } from '../../../tests/journeys/support/people'
import { say, sayOf } from '../../../tests/journeys/support/words'
import { median, sorted } from '../numbers'
import { felt, feelPresses, slowedBy } from './presses'

const SLOWED = 4
const ROUNDS = 5
const LETTERS = 'it began in the spring after our son was born and'

const p95 = (values: readonly number[]): number => sorted(values)[Math.floor(values.length * 0.95)] ?? Number.NaN

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

/** p95 of each round of typing, the median of the rounds; the first round warms up. */
async function typing(page: Page): Promise<number> {
  const rounds: number[] = []
  await slowedBy(page, SLOWED, async () => {
    for (let round = 0; round <= ROUNDS; round += 1) {
      await page.keyboard.press('ControlOrMeta+End')
      rounds.push(p95(await felt(page, () => page.keyboard.type(LETTERS, { delay: 60 }))))
    }
  })
  return median(rounds.slice(1))
}

export async function typingEmpty(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  await feelPresses(context)
  const page = await context.newPage()
  await page.goto(url)
  await page.getByLabel('Text').focus()
  const taken = await typing(page)
  await context.close()
  return taken
}

/** In the first words of the long notes, and in the fortieth medicine. */
export async function typingLong(browser: Browser, url: string): Promise<{ words: number; fortieth: number }> {
  const page = await openWith(browser, url, 40)
  await toStep(page, 'concerns')
  await page.getByLabel(sayOf('concerns.own.words.label'), { exact: true }).focus()
  const words = await typing(page)
  await toStep(page, 'medicines')
  const card = page.locator('.item-card').nth(39)
  await card.locator('summary').first().click()
  await card.getByLabel(sayOf('medicines.list.dose.label'), { exact: true }).focus()
  const fortieth = await typing(page)
  await page.context().close()
  return { words, fortieth }
}

export interface Changes {
  add: number
  remove: number
  move: number
}

/** With a hundred medicines: the median of five presses each. */
export async function changing(browser: Browser, url: string, slowed: number): Promise<Changes> {
  const page = await openWith(browser, url, 100)
  await toStep(page, 'medicines')
  // A closed card holds no buttons yet, and an open one holds lids of its own.
  const card = page.locator('.item-card').nth(60)
  const press = async (name: string): Promise<number> => {
    const lid = card.locator('details').first()
    if (!(await lid.evaluate((details: HTMLDetailsElement) => details.open)))
      await lid.locator('summary').first().click()
    const button = card.getByRole('button', { name: new RegExp(`^${name}`) }).first()
    await button.focus()
    return Math.max(...(await felt(page, () => page.keyboard.press('Enter'))))
  }
  const five = async (one: () => Promise<number>): Promise<number> => {
    const taken: number[] = []
    for (let round = 0; round <= ROUNDS; round += 1) taken.push(await one())
    return median(taken.slice(1))
  }
  const changes: Changes = { add: 0, remove: 0, move: 0 }
  await slowedBy(page, slowed, async () => {
    changes.move = await five(() => press(say('list.up')))
    changes.remove = await five(() => press(say('list.remove')))
    const add = page.getByRole('button', { name: sayOf('medicines.list.add'), exact: true })
    changes.add = await five(async () => {
      await add.focus()
      return Math.max(...(await felt(page, () => page.keyboard.press('Enter'))))
    })
  })
  await page.context().close()
  return changes
}
