/**
 * The whole short way as a screen reader says it, kept in `golden/screenReader.en.txt`: each screen from its first line to its
 * last, and what is heard when one goes on. `FOREWORD_GOLDEN=write` writes it anew: read what changed as somebody who hears it.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { wayLength } from '../../src/app/pages'
import { hrefTo } from '../../src/app/routes'
import { controlId } from '../../src/form/controlId'
import { HARD_LIMITS } from '../../src/form/field'
import { TODAY } from './support/expectedTexts'
import { quickly, type Hands } from './support/hands'
import { goToMake, openParts, preview } from './support/make'
import { askedOf, person } from './support/people'
import { heardSince, listen, readAloud } from './support/screenReader'
import { expect, test } from './support/test'
import { button, link, mainHeading, setDay, walk } from './support/walk'
import { say } from './support/words'

// As on a phone: on a wide screen each of these pages would end with the same list of all steps.
test.use({ viewport: { width: 390, height: 844 } })

const GOLDEN = path.join(import.meta.dirname, 'golden/screenReader.en.txt')
const WRITES = process.env.FOREWORD_GOLDEN === 'write'

/** What was heard so far, screen by screen. */
class Log {
  readonly #sections: string[] = []

  constructor(readonly page: Page) {}

  /** All of a screen; of all but the first only what is not in the head and the foot of every page. */
  async read(name: string, part: Locator = this.page.getByRole('main')): Promise<void> {
    await expect(this.page.getByText(say('app.loading'))).toHaveCount(0)
    this.#sections.push([`# ${name}`, ...(await readAloud(part))].join('\n'))
  }

  /** Does something, and writes down what is said by it. */
  async hear(what: string, act: () => Promise<void>): Promise<string[]> {
    await listen(this.page)
    await act()
    const heard = await heardSince(this.page)
    this.#sections.push([`> ${what}`, ...heard].join('\n'))
    return heard
  }

  /** How often one went on. */
  get stepsHeard(): number {
    return this.#sections.filter((section) => section.startsWith(`> ${say('step.continue')}`)).length
  }

  get text(): string {
    return `${this.#sections.join('\n\n')}\n`
  }
}

/** The same hands; to go on is heard, and must say where one is now, once. */
const listening = (hands: Hands, log: Log): Hands => ({
  ...hands,
  goOn: async (target) => {
    const before = await mainHeading(hands.page).textContent()
    // By the keyboard, as somebody goes on who hears: the button has been reached, and has been said.
    await target.focus()
    const heard = await log.hear(say('step.continue'), async () => {
      await target.press('Enter')
      await expect(mainHeading(hands.page)).not.toHaveText(before ?? '')
      await expect(mainHeading(hands.page)).toBeFocused()
    })
    expect(heard, `after ${before}`).toEqual([expect.stringMatching(/^heading, .*, level 1$/)])
  },
})

test('the short way as a screen reader says it', async ({ page }) => {
  await setDay(page, TODAY)
  const log = new Log(page)
  const hands = listening(quickly(page), log)
  const answers = askedOf(person('short').answers, 'short')
  const [medicine] = answers.medicines.list.items
  await page.goto('')
  await log.read('Welcome', page.locator('body'))
  await log.hear(say('settings.button'), () => button(page, say('settings.button')).press('Enter'))
  await log.read('Settings', page.getByRole('dialog'))
  await log.hear('Escape', () => page.keyboard.press('Escape'))

  await hands.press(link(page, say('welcome.start')))
  await expect(mainHeading(page)).toBeFocused()
  await log.read('Start')
  await hands.goOn(button(page, say('step.continue')))
  await walk(hands, {
    answers,
    version: 'short',
    onPage: async (place) => {
      // What comes after a pause in typing is heard or not in what is read, and as one goes on, by the speed of the machine.
      if (place.id === 'medicines') {
        await expect(page.getByText(say('medicineNote.about', { names: medicine?.values.name ?? '' }))).toBeVisible()
        await expect(page.getByRole('status')).toContainText(/^That is around /)
      }
      await log.read(place.id)
    },
  })
  // All steps but the last one, so that none went by unheard.
  expect(log.stepsHeard).toBe(wayLength('short') - 1)
  await log.read('review, folded')
  await openParts(page)
  await log.read('review')
  await goToMake(hands)
  await expect(preview(page)).toBeVisible()
  await log.read('make')
  await hands.press(link(page, say('ways.read')))
  await expect(mainHeading(page)).toHaveText(say('read.title'))
  await log.read('read from the screen')

  await page.goto(hrefTo({ page: 'step', step: 'goals', number: 0 }))
  await page.locator(`[id="${controlId('goals.notWant.text')}"]`).fill('x'.repeat(HARD_LIMITS.text + 1))
  // The counter speaks after a pause: heard or not in what comes next, by the speed of the machine.
  await expect(page.getByRole('status')).toContainText(/^This is \d+ characters longer/)
  const summary = page.getByRole('group', { name: say('problems.title', { n: 1 }), exact: true })
  await button(page, say('step.continue')).focus()
  await log.hear(`${say('step.continue')}, with an answer that is too long`, async () => {
    await page.keyboard.press('Enter')
    await expect(summary).toBeFocused()
  })
  await log.read('what needs a change', summary)
  await summary.getByRole('button').focus()
  await log.hear('its line', () => page.keyboard.press('Enter'))

  await page.goto(hrefTo({ page: 'steps' }))
  await log.read('all steps')
  await button(page, say('steps.erase')).focus()
  await log.hear(say('steps.erase'), () => page.keyboard.press('Enter'))
  await log.read('the question before erasing', page.getByRole('dialog'))

  if (WRITES) writeFileSync(GOLDEN, log.text)
  expect(log.text).toBe(readFileSync(GOLDEN, 'utf8'))
})
