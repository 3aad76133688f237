/** This visit: what is written survives a reload and a crash, in one tab at a time, and goes when it must. */
import type { Page } from '@playwright/test'
import { hrefTo } from '../../src/app/routes'
import { expect, test } from './support/test'
import { sayOf } from './support/words'

const CONCERNS = hrefTo({ page: 'step', step: 'concerns', number: 0 })
const ownWords = (page: Page) => page.getByLabel(sayOf('concerns.own.words.label'), { exact: true })

/** What lies in storage, as text: to look for words in. */
const stored = (page: Page): Promise<string> =>
  page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, window.name, history.state]))

test('a reload keeps everything that was written, at once', async ({ page, typed }) => {
  await page.goto(CONCERNS)
  const words = typed('Marguerite')
  for (let i = 1; i <= 5; i += 1) {
    await ownWords(page).press('ControlOrMeta+End')
    await ownWords(page).pressSequentially(`${words}${i} `)
    await page.reload()
    await expect(ownWords(page)).toHaveValue(Array.from({ length: i }, (_, n) => `${words}${n + 1} `).join(''))
  }
  expect(page.url()).not.toContain(words)
  expect(await stored(page)).not.toContain(words)
})
