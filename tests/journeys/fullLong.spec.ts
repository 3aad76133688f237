/** The full version with everything in it: many concerns, long lists, many scripts. */
import { compose } from '../../src/summary/compose'
import { plainText } from '../../src/summary/paper'
import { defaultSettings } from '../../src/summary/settings'
import { bare, expectedOnReview, expectedTexts, lacking, notIn, sharing, TODAY } from './support/expectedTexts'
import { quickly } from './support/hands'
import { chooseForPaper, goToMake, openParts, preview } from './support/make'
import { paperText } from './support/paper'
import { person } from './support/people'
import { IS_LONG, ONLY_LONG } from './support/long'
import { expect, test } from './support/test'
import { button, setDay, start, walk } from './support/walk'
import { say } from './support/words'

/** Scripts in the long answers. */
const SCRIPTS = {
  Hebrew: /\p{Script=Hebrew}/u,
  Arabic: /\p{Script=Arabic}/u,
  Chinese: /\p{Script=Han}/u,
  Japanese: /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
  Thai: /\p{Script=Thai}/u,
  Devanagari: /\p{Script=Devanagari}/u,
  emoji: /\p{Extended_Pictographic}/u,
}
/** pdf.js gives a line that runs to the left in pieces; `tests/paper/scripts` reads those with other programs. */
const TO_THE_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}]/u

test('the full version with long answers in many scripts', async ({ page }) => {
  // The unit tests lay out the same person on paper, and the whole way is walked by others.
  test.skip(!IS_LONG, ONLY_LONG)
  await setDay(page, TODAY)
  const { answers } = person('long')
  const hands = quickly(page)
  await start(hands, 'full')
  await walk(hands, { answers, version: 'full' })

  const shared = sharing(answers)
  const expected = expectedTexts(shared)
  expect(expected.length).toBeGreaterThan(900)
  await test.step('review shows it', async () => {
    await openParts(page)
    expect(notIn(await page.getByRole('main').innerText(), expectedOnReview(answers))).toEqual([])
  })

  await goToMake(hands)
  // Partners come along: the copy that they may see comes first.
  await chooseForPaper(page, 'make.reader', 'therapist')
  await test.step('the preview holds it all', async () => {
    expect(notIn(await preview(page).innerText(), expected)).toEqual([])
    const { document } = compose(shared.summary, defaultSettings('en-US'))
    expect(bare(await preview(page).innerText())).toContain(bare(plainText(document.closing)))
  })

  await test.step('every script is on the paper', async () => {
    const said = expected.flatMap(({ anyOf }) => anyOf).join(' ')
    for (const [script, letters] of Object.entries(SCRIPTS)) expect(said, script).toMatch(letters)
    const saved = page.waitForEvent('download', { timeout: 60_000 })
    await button(page, say('make.download')).click()
    const text = await paperText(await saved)
    expect(text).not.toContain('□')
    expect(lacking(text, await preview(page).innerText())).toEqual([])
    const inOrder = expected.filter(({ anyOf }) => !anyOf.some((one) => TO_THE_LEFT.test(one)))
    expect(inOrder.length).toBeGreaterThan(900)
    expect(notIn(text, inOrder)).toEqual([])
  })
})
