/** A question that an answer suggests: why, onto the list, put away, in order, on the page; and off it with its answer. */
import { controlId } from '../../src/form/controlId'
import { hrefTo } from '../../src/app/routes'
import { byPointer } from './support/hands'
import { preview } from './support/make'
import { setMark } from './support/setMark'
import { expect, test } from './support/test'
import { button, mainHeading } from './support/walk'
import { say, sayOf } from './support/words'

const step = (id: string): string => hrefTo({ page: 'step', step: id, number: 0 })
const differ = sayOf('question.co8')
const talk = sayOf('question.pa7')
const OWN = 'Do you know the lighthouse?'

test('a suggested question says why, is added, put away and brought back, ordered by keys, and stands on the page until its answer goes', async ({
  page,
}) => {
  await page.goto(step('concerns'))
  const search = page.getByRole('searchbox')
  await search.fill('different sex drives')
  await page.getByLabel(sayOf('concerns.picked.option.desireDiff'), { exact: true }).check()

  await page.goto(step('questions'))
  const offers = page.getByRole('region', { name: sayOf('questionsForm.suggested.title') })
  const offer = (question: string) => offers.getByRole('group', { name: question, exact: true })
  const press = async (words: string, question: string) => {
    await offers.getByRole('button', { name: `${sayOf(words)} ${question}`, exact: true }).focus()
    await page.keyboard.press('Enter')
  }
  await expect(offer(differ)).toContainText(sayOf('concerns.picked.option.desireDiff'))
  await button(page, sayOf('questionsForm.suggested.cover')).click()
  await expect(offer(differ)).toContainText(sayOf('questionsForm.because.something'))
  await expect(offer(differ)).not.toContainText(sayOf('concerns.picked.option.desireDiff'))

  await press('questionsForm.suggested.add', differ)
  await expect(page.getByRole('status').first()).toContainText(differ)
  await expect(offer(differ)).toHaveCount(0)
  await expect(offer(talk).getByRole('button').first()).toBeFocused()

  await press('questionsForm.suggested.hide', talk)
  await expect(offers.getByRole('button', { name: say('list.undo') })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(offer(talk).getByRole('button').first()).toBeFocused()
  await press('questionsForm.suggested.hide', talk)
  // Put away for good, also for the next time.
  await page.goto(step('concerns'))
  await page.goto(step('questions'))
  await expect(offers.getByText(sayOf('questionsForm.suggested.hidden', { n: 1 }))).toBeVisible()
  await expect(offer(talk)).toHaveCount(0)

  await button(page, sayOf('questionsForm.own.add')).press('Enter')
  await expect(page.getByRole('textbox', { name: sayOf('questionsForm.item.label', { n: 2 }) })).toBeFocused()
  await page.keyboard.type(OWN)
  await page.keyboard.press('Alt+ArrowUp')
  const texts = page.locator('.question-card textarea')
  await expect(texts.first()).toHaveValue(OWN)
  const toTop = (n: number) =>
    button(page, `${sayOf('questionsForm.item.toTop')} ${sayOf('questionsForm.item.label', { n })}`)
  await toTop(2).press('Enter')
  await expect(texts.first()).toHaveValue(differ)
  await expect(toTop(1)).toBeFocused()
  // By pointer, too.
  const [handle, below] = [page.locator('.question-handle').first(), texts.nth(1)]
  await handle.hover()
  await page.mouse.down()
  await below.hover()
  const end = (await below.boundingBox())!
  await page.mouse.move(end.x, end.y + 4 * end.height)
  await page.mouse.up()
  await expect(texts.first()).toHaveValue(OWN)

  await page.goto(hrefTo({ page: 'make' }))
  await expect(preview(page)).toContainText(new RegExp(`${OWN.replace('?', '\\?')}.*${differ.slice(0, 20)}`, 's'))

  await page.goto(step('concerns'))
  const picked = page.locator(`#${controlId('concerns.picked', 'desireDiff')}`)
  await setMark(byPointer(page), picked, 'private')
  await page.goto(hrefTo({ page: 'make' }))
  await expect(preview(page)).toContainText(OWN)
  await expect(preview(page)).not.toContainText(differ)
  await page.goto(step('questions'))
  await button(page, `${say('rests.putOnPage')} ${differ}`).click()
  await page.goto(hrefTo({ page: 'make' }))
  await expect(mainHeading(page)).toBeVisible()
  await expect(preview(page)).toContainText(differ)
})
