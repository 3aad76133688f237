/** Where much stands close together: Tab stops at everything once, in the order of the page, and each stop is seen. */
import type { Page } from '@playwright/test'
import { hrefTo } from '../../src/app/routes'
import { expect, test } from './support/test'
import { button, mainHeading, unfold } from './support/walk'
import { say, sayOf } from './support/words'

test.use({ viewport: { width: 320, height: 568 } })

/** Numbers everything at which Tab stops: of radios with one name only the chosen one, or the first and the last. */
const numberStops = (page: Page, within: string): Promise<number> =>
  page.evaluate((selector) => {
    const root = document.querySelector(selector) ?? document.body
    const all = [...root.querySelectorAll<HTMLElement>('a[href], button, summary, input, select, textarea')].filter(
      (one) => one.checkVisibility({ visibilityProperty: true }) && one.tabIndex >= 0,
    )
    const groups = new Set<string>()
    const stops = all.filter((one) => {
      if (!(one instanceof HTMLInputElement) || one.type !== 'radio') return true
      const chosen = all.find((other) => other instanceof HTMLInputElement && other.name === one.name && other.checked)
      if (groups.has(one.name) || (chosen !== undefined && chosen !== one)) return false
      groups.add(one.name)
      return true
    })
    stops.forEach((one, i) => (one.dataset['stop'] = String(i)))
    return stops.length
  }, within)

/** The number of the stop that has the focus; what is wrong with it in words. */
const stopNow = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const stop = document.activeElement
    if (!(stop instanceof HTMLElement)) return 'nowhere'
    const box = stop.getBoundingClientRect()
    const top = document.elementFromPoint(box.left + box.width / 2, box.top + Math.min(box.height / 2, 20))
    const isSeen = top !== null && (stop.contains(top) || top.contains(stop) || stop.closest('label')?.contains(top))
    return `${stop.dataset['stop'] ?? stop.outerHTML.slice(0, 80)}${isSeen ? '' : ' out of sight'}`
  })

async function stopsByTab(page: Page, count: number): Promise<string[]> {
  const stops: string[] = []
  for (let n = 0; n < count; n += 1) {
    stops.push(await stopNow(page))
    await page.keyboard.press('Tab')
  }
  return stops
}

const inOrder = (count: number): string[] => Array.from({ length: count }, (_, n) => String(n))

test('Tab goes through the rows of a pasted list, each thing once, none out of sight', async ({ page }) => {
  await page.goto(hrefTo({ page: 'step', step: 'medicines', number: 0 }))
  await expect(mainHeading(page)).toContainText(sayOf('medicines.title'))
  await unfold(page, sayOf('medicines.pasted.name'))
  await page
    .getByLabel(sayOf('medicines.pasted.text.label'), { exact: true })
    .fill('Sertraline 50 mg once a day since 2023\nOzempic 0.5 mg weekly\nSeroquel 25 mg, stopped in 2020')
  await button(page, say('paste.read')).click()
  await expect(page.getByRole('heading', { name: say('paste.rows', { n: 3 }), exact: true })).toBeFocused()
  const count = await numberStops(page, 'main form')
  expect(count).toBeGreaterThan(12)
  await page.locator('[data-stop="0"]').focus()
  expect(await stopsByTab(page, count)).toEqual(inOrder(count))
})

test('Tab goes round in Settings, and does not leave it', async ({ page }) => {
  await page.goto('')
  await button(page, say('settings.button')).press('Enter')
  const count = await numberStops(page, 'dialog[open]')
  expect(count).toBe(7)
  await page.locator('[data-stop="0"]').focus()
  expect(await stopsByTab(page, count)).toEqual(inOrder(count))
})

test('a dialog begins at what is chosen, and at its title where it is longer than the screen', async ({ page }) => {
  await page.goto('')
  const settings = page.locator('.settings-button')
  await settings.press('Enter')
  const spanish = page.getByRole('radio', { name: 'Español', exact: true })
  await spanish.click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'es')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await settings.press('Enter')
  await expect(spanish).toBeFocused()
  await page.keyboard.press('Escape')
  await page.setViewportSize({ width: 320, height: 200 })
  await settings.press('Enter')
  await expect(page.getByRole('dialog').getByRole('heading')).toBeFocused()
  await expect(page.getByRole('dialog').getByRole('heading')).toBeInViewport()
  await page.keyboard.press('Escape')
  await expect(settings).toBeFocused()
})
