/** To the page where the paper is made, on a device that is one's own or not. */
import { expect, type Page } from '@playwright/test'
import type { Answers } from '../../../src/answers/answers'
import { hrefTo } from '../../../src/app/routes'
import { bringNotes } from './bringNotes'
import { TODAY } from './expectedTexts'
import { option } from './fillField'
import { quickly } from './hands'
import { mainHeading, setDay } from './walk'
import { say, sayOf } from './words'

export type Device = 'justMe' | 'shared' | 'watched'

/** The answers of a short version, with one to who else uses the device. */
export async function wayOn(page: Page, device: Device, answers: Answers): Promise<void> {
  await setDay(page, TODAY)
  await bringNotes(page, answers, 'short')
  await page.goto(hrefTo({ page: 'step', step: 'start', number: 0 }))
  const shared = page.getByRole('group', { name: sayOf('start.way.sharedDevice.label') })
  await quickly(page).pick(option(shared, device))
  await page.goto(hrefTo({ page: 'make' }))
  await expect(mainHeading(page)).toHaveText(say('make.title'))
}

/** One answer, and the page at once: for what happens while the paper is made. */
export async function oneAnswer(page: Page, words: string): Promise<void> {
  await page.goto(hrefTo({ page: 'step', step: 'concerns', number: 0 }))
  await page.getByLabel(sayOf('concerns.own.words.label'), { exact: true }).fill(words)
  await page.goto(hrefTo({ page: 'make' }))
  await expect(mainHeading(page)).toHaveText(say('make.title'))
}
