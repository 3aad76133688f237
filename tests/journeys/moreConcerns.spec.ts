/** The short version asks about one concern; more are a press away. A Change link that was left does not steer the way. */
import { controlId } from '../../src/form/controlId'
import { byPointer } from './support/hands'
import { expect, test } from './support/test'
import { button, link, mainHeading, start } from './support/walk'
import { say, sayOf } from './support/words'

const label = (concern: string): string => sayOf(`concerns.picked.option.${concern}`)

test('another concern can be added: it is said, and its page comes next', async ({ page }) => {
  await start(byPointer(page), 'short')
  await page.getByText(sayOf('concerns.picked.group.pain'), { exact: true }).click()
  await page.getByLabel(label('painOther'), { exact: true }).check()
  await page.getByLabel(label('dryness'), { exact: true }).check()
  await button(page, say('step.continue')).click()
  await expect(mainHeading(page)).toContainText(label('painOther'))

  const others = page.getByRole('group', { name: say('step.addDetails'), exact: true })
  await others.getByRole('checkbox', { name: label('dryness'), exact: true }).check()
  await expect(page.getByRole('status').first()).toContainText(label('dryness'))
  await page.keyboard.press('Control+Enter')
  await expect(mainHeading(page)).toContainText(label('dryness'))
})

test('a page opened by Change and left by another way does not lead the next one back to review', async ({ page }) => {
  await start(byPointer(page), 'short')
  await page.locator(`#${controlId('concerns.own.words')}`).fill('Some plain words')
  await page.goto('#/review')
  await page
    .getByRole('button', { name: say('review.change') })
    .first()
    .click()
  await expect(button(page, say('step.backToReview'))).toBeVisible()
  await link(page, say('app.stepList')).click()
  await link(page, sayOf('goals.title')).click()
  await expect(button(page, say('step.continue'))).toBeVisible()
  await button(page, say('step.continue')).click()
  await expect(mainHeading(page)).toContainText(sayOf('tried.title'))
})
