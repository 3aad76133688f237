/** A way to its end in a browser that lacks a part: what does not work is said, and paper comes out. */
import { expect, type Page } from '@playwright/test'
import { expectedTexts, notIn, sharing, TODAY } from './expectedTexts'
import { quickly } from './hands'
import { goToMake, preview } from './make'
import { pdfText } from './paper'
import { person } from './people'
import { mainHeading, setDay, start, walk } from './walk'
import { say, sayOf } from './words'

/** @param said what Welcome must say of it */
export async function walkToPrint(page: Page, said: readonly string[]): Promise<void> {
  await page.goto('')
  await expect(mainHeading(page)).toHaveText(say('welcome.heading'))
  await expectSaid(page, ['lacking.title', 'lacking.works', ...said])
  const { answers } = person('tiny')
  // Typed: a copy cannot be opened here.
  await setDay(page, TODAY)
  const hands = quickly(page)
  await start(hands, 'short')
  await walk(hands, { answers, version: 'short' })
  await goToMake(hands)
  await expectSaid(page, ['lacking.title'])
  const expected = expectedTexts(sharing(answers))
  expect(notIn(await preview(page).innerText(), expected)).toEqual([])
  await page.emulateMedia({ media: 'print' })
  const printed = (await pdfText(await page.pdf({ preferCSSPageSize: true }))).join('\n')
  expect(notIn(printed, expected)).toEqual([])
  // What the browser lacks concerns nobody who reads the paper.
  expect(printed).not.toContain(say('lacking.title'))
  await page.emulateMedia({ media: 'screen' })
}

/** @param keys of messages without places */
export async function expectSaid(page: Page, keys: readonly string[]): Promise<void> {
  const notice = page.locator('.lacking')
  for (const key of keys) await expect(notice.getByText(sayOf(key), { exact: true })).toBeVisible()
}
