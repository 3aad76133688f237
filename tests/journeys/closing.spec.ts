/** Closing, reloading and erasing: asked about only when something would be lost. */
import type { Page } from '@playwright/test'
import { hrefTo } from '../../src/app/routes'
import { byPointer } from './support/hands'
import { expect, test } from './support/test'
import { button, link, mainHeading, start } from './support/walk'
import { say, sayOf } from './support/words'

const ownWords = (page: Page) => page.getByLabel(sayOf('concerns.own.words.label'), { exact: true })
const concerns = hrefTo({ page: 'step', step: 'concerns', number: 0 })

/** The questions that the browser asks, each answered with yes. */
function questionsOf(page: Page): string[] {
  const questions: string[] = []
  page.on('dialog', (dialog) => {
    questions.push(dialog.type())
    void dialog.accept()
  })
  return questions
}

test('what is saved for this visit may be reloaded without a question, and is there again', async ({ page, typed }) => {
  const questions = questionsOf(page)
  await page.goto(concerns)
  await ownWords(page).pressSequentially(typed('Marguerite'))
  await expect.poll(() => page.evaluate(() => sessionStorage.getItem('foreword-visit'))).not.toBeNull()
  // The longest that a change waits before it is saved.
  await page.waitForTimeout(1500)
  await page.reload()
  await expect(ownWords(page)).toHaveValue('Marguerite')
  expect(questions).toEqual([])
})

test('a visit is reloaded in the middle of typing without a question, and the last word is there again', async ({
  page,
  typed,
}) => {
  const questions = questionsOf(page)
  await page.goto(concerns)
  await ownWords(page).pressSequentially(typed('Marguerite'))
  await expect.poll(() => page.evaluate(() => sessionStorage.getItem('foreword-visit'))).not.toBeNull()
  await ownWords(page).pressSequentially(' and on')
  await page.reload()
  await expect(ownWords(page)).toHaveValue('Marguerite and on')
  expect(questions).toEqual([])
})

test('of kept notes the browser asks while the last words are being saved, and not afterwards', async ({
  page,
  typed,
}) => {
  const questions = questionsOf(page)
  await page.goto(concerns)
  await ownWords(page).fill(typed('Marguerite'))
  await page.goto(hrefTo({ page: 'stored' }))
  await page.locator('summary').getByText(say('keep.device.keep'), { exact: true }).click()
  await page.getByRole('textbox', { name: say('keep.pass.label'), exact: true }).fill(typed('plum ladder seven rivers'))
  await button(page, say('keep.keep.do')).click()
  await expect(page.getByText(say('keep.keep.done'))).toBeVisible()
  await page.goto(concerns)
  // Saves wait as long as the clock stands still.
  await page.clock.install()
  await page.clock.pauseAt(Date.now() + 60_000)
  await ownWords(page).press('ControlOrMeta+End')
  await page.keyboard.type(' and on')
  const stays = page.evaluate(() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })))
  expect(await stays).toBe(true)
  await page.clock.resume()
  await expect(page.getByText(say('save.kept.saved'))).toBeVisible()
  await page.reload()
  await expect(mainHeading(page)).toHaveText(say('lock.title'))
  expect(questions).toEqual([])
})

test('where nothing can be saved the browser asks before a reload, and only once something was written', async ({
  page,
  typed,
}) => {
  const questions = questionsOf(page)
  await page.addInitScript(() => {
    for (const name of ['indexedDB', 'storageBuckets']) {
      const owner = name === 'indexedDB' ? globalThis : Navigator.prototype
      Object.defineProperty(owner, name, { get: () => undefined })
    }
  })
  await page.goto(concerns)
  await ownWords(page).focus()
  await page.reload()
  await expect(ownWords(page)).toBeVisible()
  expect(questions).toEqual([])
  await ownWords(page).pressSequentially(typed('Marguerite'))
  await page.waitForTimeout(1500)
  await page.reload()
  await expect(ownWords(page)).toHaveValue('')
  expect(questions).toEqual(['beforeunload'])
})

test('erasing forgets everything, after asking', async ({ page, typed }) => {
  await start(byPointer(page), 'full')
  await ownWords(page).fill(typed('Marguerite'))
  await link(page, say('app.stepList')).click()
  await button(page, say('steps.erase')).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: say('steps.erase.no'), exact: true }).click()
  await expect(dialog).toBeHidden()
  await expect(button(page, say('steps.erase'))).toBeFocused()
  await link(page, sayOf('concerns.title')).click()
  await expect(ownWords(page)).toHaveValue('Marguerite')

  await link(page, say('app.stepList')).click()
  await button(page, say('steps.erase')).click()
  await dialog.getByRole('button', { name: say('steps.erase.yes'), exact: true }).click()
  await expect(page.getByText(say('steps.erased'))).toBeAttached()
  await expect(button(page, say('steps.erase'))).toHaveCount(0)
  await expect(page.getByText(say('steps.state.some'))).toHaveCount(0)
  await expect(page.getByText(say('steps.short'))).toBeVisible()
  await link(page, sayOf('concerns.title')).click()
  await expect(ownWords(page)).toHaveValue('')
  // Nothing is left to ask about.
  page.on('dialog', (one) => {
    throw new Error(`A dialog of type ${one.type()} came up.`)
  })
  await page.reload()
  await expect(ownWords(page)).toHaveValue('')
})
