/** Names of medicines: offered while typing, never put right unasked; boxes stand in place. */
import { hrefTo } from '../../src/app/routes'
import { axeCheck } from './support/accessibility'
import { byPointer } from './support/hands'
import { noSidewaysScroll } from './support/layout'
import { expect, test } from './support/test'
import { button, start } from './support/walk'
import { say, sayOf } from './support/words'

test('a misspelled name is found by keyboard, free text stays, and what does not mix is said', async ({
  page,
  typed,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await start(byPointer(page), 'short')
  await page.goto(hrefTo({ page: 'step', step: 'medicines', number: 0 }))
  const names = page.getByRole('combobox', { name: sayOf('medicines.list.name.label'), exact: true })
  /** Of the medicine that is written in: those before it have folded, the one after it waits already. */
  const name = () => names.first()
  const waiting = () => names.last()
  const options = page.getByRole('listbox', { name: say('suggest.list') }).getByRole('option')
  const kind = (option: string) =>
    page.getByRole('radio', { name: sayOf(`medicines.list.kind.option.${option}`), exact: true }).last()
  const covered = page.getByText(say('app.cover.title'), { exact: true })

  await test.step('a slip still finds it, arrows and Enter take it, and its kind is not asked', async () => {
    await name().focus()
    await page.keyboard.type(typed('setraline'))
    await expect(options).toHaveText([/^sertraline/])
    await axeCheck(page, 'names offered')
    await noSidewaysScroll(page)
    expect((await options.first().boundingBox())?.height).toBeGreaterThanOrEqual(44)
    await page.keyboard.press('ArrowDown')
    await expect(options.first()).toHaveAttribute('aria-selected', 'true')
    await page.keyboard.press('Enter')
    await expect(name()).toHaveValue('sertraline')
    await expect(name()).toBeFocused()
    // The name tells the kind, which is asked no more.
    await expect(kind('prescription')).toHaveCount(0)
    await expect(page.getByText(say('medicineNote.text'), { exact: true })).toHaveCount(1)
  })

  await test.step('Escape closes the list and not more; the next one covers', async () => {
    await name().fill('')
    await page.keyboard.type(typed('Zolof'))
    await expect(options).toHaveText([/^Zoloft/])
    await page.keyboard.press('Escape')
    await expect(options).toHaveCount(0)
    await expect(name()).toHaveValue('Zolof')
    await expect(covered).toBeHidden()
    await page.keyboard.press('Escape')
    await expect(covered).toBeVisible()
    await button(page, say('app.cover.goOn')).click()
    await expect(name()).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(name()).toHaveValue('Zolof')
    await name().focus()
    await page.keyboard.press('End')
    await page.keyboard.type('t')
    await expect(name()).toHaveAccessibleDescription(/Zoloft is a brand of sertraline\./)
  })

  await test.step('a press takes one, and two that do not mix are said at once', async () => {
    for (const [letters, whole] of [
      ['viag', 'Viagra'],
      ['nitrost', 'Nitrostat'],
    ] as const) {
      await waiting().click()
      await page.keyboard.type(typed(letters))
      await options.first().click()
      await expect(name()).toHaveValue(whole)
    }
    await expect(
      page.getByText(sayOf('alert.heartPills.text', { emergencyNumber: say('support.emergency.yours') })),
    ).toBeVisible()
    await expect(page.getByText(say('place.aboveList'))).toHaveCount(2)
    await expect(page.getByRole('status').first()).toContainText(say('place.askAboutListed', { n: 2 }))
  })

  await test.step('a few are offered, the nearest first, and the one sentence stands once', async () => {
    await waiting().click()
    await page.keyboard.type(typed('lexpro'))
    await expect(options.first()).toContainText('Lexapro')
    expect(await options.count()).toBeLessThanOrEqual(8)
    await options.first().click()
    await expect(page.getByText('About Zoloft and Lexapro')).toHaveCount(1)
    await expect(page.getByText(say('medicineNote.text'), { exact: true })).toHaveCount(1)
  })
})
