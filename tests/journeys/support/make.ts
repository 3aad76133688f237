/** The page where the paper is made. */
import { expect, type Download, type Page } from '@playwright/test'
import type { Hands } from './hands'
import { button, link, mainHeading } from './walk'
import { say, sayOf } from './words'

/** All parts of review, where they are so many that they are closed. */
export async function openParts(page: Page): Promise<void> {
  const all = button(page, say('review.openAll'))
  if ((await all.count()) > 0) await all.click()
}

/** From review to the page where the paper is made. */
export async function goToMake(hands: Hands): Promise<void> {
  await hands.goOn(link(hands.page, say('review.make')))
  await expect(mainHeading(hands.page)).toHaveText(say('make.title'))
  await expect(mainHeading(hands.page)).toBeFocused()
}

/** Sets one choice of the paper: `chooseForPaper(page, 'make.reader', 'partner')`. */
export async function chooseForPaper(page: Page, words: string, id: string): Promise<void> {
  const group = page.getByRole('group', { name: sayOf(words), exact: true })
  await group.getByRole('radio', { name: sayOf(`${words}.${id}`), exact: true }).check()
}

/** The page as it will be, on screen. */
export const preview = (page: Page) => page.getByRole('article')

export async function download(page: Page): Promise<Download> {
  const saved = page.waitForEvent('download')
  await button(page, say('make.download')).click()
  return saved
}
