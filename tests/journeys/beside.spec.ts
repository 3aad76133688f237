/** The pages beside the way: therapists compared before a visit is booked, and what was heard, on the next page. */
import { hrefTo } from '../../src/app/routes'
import { axeCheck } from './support/accessibility'
import { byPointer } from './support/hands'
import { noSidewaysScroll } from './support/layout'
import { download, preview } from './support/make'
import { downloadBytes, pdfText } from './support/paper'
import { bare } from './support/expectedTexts'
import { setMark } from './support/setMark'
import { expect, test } from './support/test'
import { button, link, mainHeading } from './support/walk'
import { say, sayOf } from './support/words'

const PHONE = { width: 390, height: 844 }
const label = (name: string): string => sayOf(`booking.therapists.${name}.label`)

test('two therapists are compared on a phone; what was heard is on the next page, and they are not', async ({
  page,
  typed,
}) => {
  await page.setViewportSize(PHONE)
  await page.goto(hrefTo({ page: 'expect' }))
  await link(page, say('beside.booking.link')).click()
  await expect(mainHeading(page)).toHaveText(sayOf('booking.title'))
  const cards = page.getByRole('main').locator('.item-card')
  for (const [i, name] of ['Juniper', 'Tamarind'].entries()) {
    await cards.nth(i).getByLabel(label('name'), { exact: true }).fill(typed(name))
    await cards
      .nth(i)
      .getByLabel(label('fees'), { exact: true })
      .fill(typed(`${name} asks ${80 + i}`))
  }
  await cards
    .nth(1)
    .getByRole('radio', { name: sayOf('booking.therapists.next.option.callBack') })
    .check()
  await noSidewaysScroll(page)
  await axeCheck(page, 'the call sheet, filled')
  await expect(preview(page)).toContainText('Tamarind asks 81')
  const sheet = page.waitForEvent('download')
  await button(page, say('callSheet.download')).click()
  const file = await sheet
  expect(file.suggestedFilename()).toBe('appointment-notes-calls.pdf')
  const pages = await pdfText(await downloadBytes(file))
  expect(pages).toHaveLength(1)
  for (const text of ['Juniper asks 80', 'Tamarind asks 81', say('callSheet.row.bill')]) {
    expect(bare(pages.join(''))).toContain(bare(text))
  }

  await link(page, say('app.stepList')).click()
  await link(page, sayOf('afterVisit.title')).click()
  await expect(mainHeading(page)).toBeFocused()
  const heard = page.getByLabel(sayOf('afterVisit.heard.words.label'), { exact: true })
  await heard.fill(typed('More than one cause'))
  await page.getByLabel(sayOf('afterVisit.ask.words.label'), { exact: true }).fill(typed('Lavender at night'))
  const group = page.locator('section.group', { has: heard })
  await setMark(byPointer(page), group, 'page')
  await page.goto(hrefTo({ page: 'make' }))
  await expect(preview(page)).toContainText(say('part.after'))
  const text = bare((await pdfText(await downloadBytes(await download(page)))).join(''))
  expect(text).toContain(bare('More than one cause'))
  expect(text).not.toContain(bare('Lavender'))
  expect(text).not.toMatch(/juniper|tamarind/)
})
