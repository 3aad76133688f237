/** To the page where the paper is made, on a device that is one's own or not. */
import { expect, type Page } from '@playwright/test'
import type { Answers } from '../../../src/answers/answers'
import { hrefTo } from '../../../src/app/routes'
import { TODAY } from './expectedTexts'
import { option } from './fillField'
import { quickly } from './hands'
import { goToMake } from './make'
import { button, link, mainHeading, setDay, walk } from './walk'
import { say, sayOf } from './words'

export type Device = 'justMe' | 'shared' | 'watched'

/** The short way, with an answer to who else uses the device. */
export async function wayOn(page: Page, device: Device, answers: Answers): Promise<void> {
  await setDay(page, TODAY)
  const hands = quickly(page)
  await page.goto('')
  await hands.press(link(page, say('welcome.start')))
  const shared = page.getByRole('group', { name: sayOf('start.way.sharedDevice.label') })
  await hands.pick(option(shared, device))
  await hands.press(button(page, say('step.continue')))
  await walk(hands, { answers, version: 'short' })
  await goToMake(hands)
}

/** One answer, and the page at once: for what happens while the paper is made. */
export async function oneAnswer(page: Page, words: string): Promise<void> {
  await page.goto(hrefTo({ page: 'step', step: 'concerns', number: 0 }))
  await page.getByLabel(sayOf('concerns.own.words.label'), { exact: true }).fill(words)
  await page.goto(hrefTo({ page: 'make' }))
  await expect(mainHeading(page)).toHaveText(say('make.title'))
}
