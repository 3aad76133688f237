/** A letter that no font of ours has: said before there is a file, with the browser's print as the other way. */
import { axeCheck } from './support/accessibility'
import { preview } from './support/make'
import { oneAnswer } from './support/onDevice'
import { paperText } from './support/paper'
import { expect, test } from './support/test'
import { button } from './support/walk'
import { say } from './support/words'

/** An Egyptian hieroglyph. */
const RARE = '\u{13000}'

test('names a letter that no font has before the download, offers print, and prints boxes when asked', async ({
  page,
  typed,
}) => {
  await page.addInitScript(() => {
    window.print = () => void (document.documentElement.dataset.printed = 'yes')
  })
  let downloads = 0
  page.on('download', () => (downloads += 1))
  await oneAnswer(page, typed(`Marguerite drew ${RARE} once`))
  await button(page, say('make.download')).click()
  const notice = page.locator('.notice', { hasText: say('make.missing.title') })
  await expect(notice).toContainText(say('make.missing.text', { letters: RARE }))
  await expect(page.getByRole('status')).toContainText(say('make.missing.title'))
  await axeCheck(page, 'a letter that no font has')
  expect(downloads).toBe(0)

  // The other way holds the letter itself.
  await button(page, say('make.missing.print')).click()
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes')
  await expect(preview(page)).toContainText(`drew ${RARE} once`)

  const saved = page.waitForEvent('download')
  await button(page, say('make.missing.boxes')).click()
  const text = await paperText(await saved)
  expect(text).toContain('Marguerite drew □ once')
  expect(text).not.toContain(RARE)
  expect(downloads).toBe(1)
})
