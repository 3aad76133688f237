/** Going away: quickly, by closing, and by erasing. Nothing that was typed is to be seen afterwards. */
import type { Page } from '@playwright/test'
import { hrefTo } from '../../src/app/routes'
import { byPointer } from './support/hands'
import { expect, test } from './support/test'
import { button, link, mainHeading, start } from './support/walk'
import { say, sayOf } from './support/words'

const NEUTRAL = 'https://www.wikipedia.org/'
const ownWords = (page: Page) => page.getByLabel(sayOf('concerns.own.words.label'), { exact: true })

const WAYS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'by its button': (page) => button(page, say('app.leave')).click(),
  'by Shift three times': async (page) => {
    for (const key of ['Shift', 'Shift', 'Shift']) await page.keyboard.press(key)
  },
  'by Shift three times while a dialog is open': async (page) => {
    await link(page, say('app.stepList')).click()
    await button(page, say('steps.erase')).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    for (const key of ['Shift', 'Shift', 'Shift']) await page.keyboard.press(key)
  },
}

for (const [way, leave] of Object.entries(WAYS)) {
  test(`leaves quickly ${way}, and Back shows nothing that was typed`, async ({ page, typed, watch }) => {
    watch.expectProblem(new RegExp(`^asked for something from elsewhere: ${NEUTRAL}$`))
    await page.route(`${NEUTRAL}**`, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>Neutral</title>' }),
    )
    const warnings: string[] = []
    page.on('dialog', (dialog) => {
      warnings.push(dialog.type())
      void dialog.accept()
    })
    await start(byPointer(page), 'short')
    await ownWords(page).fill(typed('Marguerite'))
    await leave(page)
    await expect(page).toHaveURL(NEUTRAL)
    expect(warnings).toEqual([])
    // However far one goes back.
    for (let i = 0; i < 4; i += 1) {
      await page.goBack()
      if (page.url() === 'about:blank') break
      await expect(page.locator('body')).not.toContainText('Marguerite')
      for (const field of await page.getByRole('textbox').all()) await expect(field).toHaveValue('')
    }
  })
}

test('two presses of Shift, or three far apart or with letters between them, do not leave', async ({ page, typed }) => {
  await start(byPointer(page), 'short')
  await ownWords(page).focus()
  for (const key of ['Shift', 'Shift', 'a', 'Shift', 'Shift+A', 'Shift+B', 'Shift+C']) await page.keyboard.press(key)
  await expect(ownWords(page)).toHaveValue(typed('aABC'))
  await expect(mainHeading(page)).toBeVisible()
})

test('closing or reloading warns when something was written, and only then', async ({ page, typed }) => {
  const warnings: string[] = []
  let stay = true
  page.on('dialog', (dialog) => {
    warnings.push(dialog.type())
    void (stay ? dialog.dismiss() : dialog.accept())
  })
  await page.goto(hrefTo({ page: 'step', step: 'concerns', number: 0 }))
  await expect(ownWords(page)).toBeVisible()
  await ownWords(page).focus()
  await page.reload()
  await expect(ownWords(page)).toBeVisible()
  expect(warnings).toEqual([])

  await ownWords(page).pressSequentially(typed('Marguerite'))
  await page.close({ runBeforeUnload: true })
  await expect.poll(() => warnings).toEqual(['beforeunload'])
  await expect(ownWords(page)).toHaveValue('Marguerite')
  stay = false
  await page.reload()
  expect(warnings).toEqual(['beforeunload', 'beforeunload'])
  await expect(ownWords(page)).toHaveValue('')
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
  // Nothing is left to warn about.
  page.on('dialog', (one) => {
    throw new Error(`A dialog of type ${one.type()} came up.`)
  })
  await page.reload()
  await expect(ownWords(page)).toHaveValue('')
})
