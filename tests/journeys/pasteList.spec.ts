/** A list of medicines from a portal, a label and a note, pasted, checked and on the page. */
import { hrefTo } from '../../src/app/routes'
import { axeCheck } from './support/accessibility'
import { noSidewaysScroll } from './support/layout'
import { expect, test } from './support/test'
import { button, mainHeading } from './support/walk'
import { say, sayOf } from './support/words'

const LINES = [
  'Sertraline 50 mg once a day since 2023',
  '- Wellbutrin XL 150mg every morning',
  'LIPITOR 20 MG TABLET nightly',
  '* Vitamin D3 2000 IU daily',
  'Ramipril 5mg Tbl. 1-0-1',
  'Ibuprofen 400 mg as needed',
  'Ozempic 0.5 mg weekly',
  'Seroquel 25 mg, stopped in 2020',
]

test('a pasted list is read, checked and added, and is on the page', async ({ page, typed }) => {
  for (const line of LINES) typed(line)
  await page.goto(hrefTo({ page: 'step', step: 'medicines', number: 0 }))
  await expect(mainHeading(page)).toContainText(sayOf('medicines.title'))
  const opener = page.getByText(sayOf('medicines.pasted.name'), { exact: true })
  await opener.focus()
  await page.keyboard.press('Enter')
  const box = page.getByLabel(sayOf('medicines.pasted.text.label'), { exact: true })
  await box.fill(LINES.join('\n'))
  await box.press('Tab')
  await expect(button(page, say('paste.read'))).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: say('paste.rows', { n: 8 }), exact: true })).toBeFocused()
  await axeCheck(page, 'rows to check')
  await noSidewaysScroll(page)
  await page.getByRole('checkbox', { name: say('paste.row.add', { name: 'Vitamin D3' }), exact: true }).press('Space')
  await button(page, say('paste.add', { n: 7 })).press('Enter')
  // And the one that waits.
  await expect(page.locator('.item-card')).toHaveCount(8)
  await expect(page.getByRole('group', { name: 'Sertraline', exact: true }).locator('summary').first()).toBeFocused()
  // What was left out is still there, as it was pasted.
  await expect(box).toHaveValue('* Vitamin D3 2000 IU daily')
  await page.goto(hrefTo({ page: 'make' }))
  await expect(page.locator('main')).toContainText('Wellbutrin XL')
})
