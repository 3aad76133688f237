/** The short way with nothing but keys: from Welcome to a saved PDF that holds all that was said. */
import { wayLength } from '../../src/app/pages'
import { Keyboard } from './support/byKeyboard'
import { expectedTexts, notIn, sharing, TODAY } from './support/expectedTexts'
import { askedOf, person } from './support/people'
import { goToMake } from './support/make'
import { paperText } from './support/paper'
import { expect, test } from './support/test'
import { button, setDay, start, walk } from './support/walk'
import { say } from './support/words'

test('the short version by keyboard alone', async ({ page }) => {
  await setDay(page, TODAY)
  const answers = askedOf(person('medium').answers, 'short')
  const keys = new Keyboard(page)
  await start(keys, 'short')
  const places = await walk(keys, { answers, version: 'short' })
  await goToMake(keys)
  const saved = page.waitForEvent('download')
  await keys.press(button(page, say('make.download')))

  const expected = expectedTexts(sharing(answers))
  expect(expected.length).toBeGreaterThan(90)
  expect(notIn(await paperText(await saved), expected)).toEqual([])

  // Start, the steps, review and make.
  const pages = places.length + 3
  const { tabs, arrows, presses, letters, chosen } = keys.counts
  console.log(
    `${wayLength('short')} steps on ${pages} pages: ${letters} letters, ${tabs} Tabs, ${arrows} arrows, ${presses} presses; ` +
      `${chosen} options chosen; presses beyond one per option and one per page: ${Math.max(0, presses + arrows - chosen - pages)}`,
  )
})
