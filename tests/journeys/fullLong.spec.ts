/** The full version with everything in it: many concerns, long lists, many scripts. */
import { sayParts } from '../../src/i18n'
import { compose } from '../../src/summary/compose'
import { plainText } from '../../src/summary/paper'
import { defaultSettings } from '../../src/summary/settings'
import { bare, expectedOnReview, expectedTexts, notIn, sharing, TODAY } from './support/expectedTexts'
import { quickly } from './support/hands'
import { goToMake, preview } from './support/make'
import { paperText } from './support/paper'
import { person } from './support/people'
import { expect, test } from './support/test'
import { button, setDay, start, walk } from './support/walk'
import { say } from './support/words'

/** Scripts that the fonts of the paper do not have, as the long answers use them. */
const SCRIPTS = {
  Hebrew: /\p{Script=Hebrew}/u,
  Arabic: /\p{Script=Arabic}/u,
  Chinese: /\p{Script=Han}/u,
  Japanese: /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
  Korean: /\p{Script=Hangul}/u,
  Thai: /\p{Script=Thai}/u,
  Devanagari: /\p{Script=Devanagari}/u,
  emoji: /\p{Extended_Pictographic}/u,
}

const graphemes = (text: string): string[] =>
  [...new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text)].map(({ segment }) => segment)

test('the full version with long answers in many scripts', async ({ page }) => {
  await setDay(page, TODAY)
  const { answers } = person('long')
  const hands = quickly(page)
  await start(hands, 'full')
  await walk(hands, { answers, version: 'full' })

  const shared = sharing(answers)
  const expected = expectedTexts(shared)
  expect(expected.length).toBeGreaterThan(900)
  await test.step('review shows it', async () => {
    expect(notIn(await page.getByRole('main').innerText(), expectedOnReview(answers))).toEqual([])
  })

  await goToMake(hands)
  await test.step('the preview holds it all', async () => {
    expect(notIn(await preview(page).innerText(), expected)).toEqual([])
    const { document } = compose(shared.summary, defaultSettings('en-US'))
    expect(bare(await preview(page).innerText())).toContain(bare(plainText(document.closing)))
  })

  let downloads = 0
  page.on('download', () => (downloads += 1))
  await button(page, say('make.download')).click()
  const boxes = button(page, say('make.missing.boxes'))
  await expect(boxes).toBeVisible({ timeout: 60_000 })
  const [before = '', , after = ''] = sayParts('make.missing.text')
  const notice = await page.getByText(before).innerText()
  const missing = new Set(notice.slice(before.length, notice.length - after.length).split(' '))

  await test.step('every letter of a foreign script is named', () => {
    const said = graphemes(expected.flatMap(({ anyOf }) => anyOf).join(' '))
    for (const [script, letters] of Object.entries(SCRIPTS)) {
      const used = said.filter((one) => letters.test(one))
      if (script !== 'Korean') expect(used.length, script).toBeGreaterThan(0)
      expect(
        used.filter((one) => !missing.has(one)),
        script,
      ).toEqual([])
    }
    expect([...missing].filter((one) => /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]$/u.test(one))).toEqual(
      [],
    )
    expect(downloads).toBe(0)
  })

  const saved = page.waitForEvent('download', { timeout: 60_000 })
  await boxes.click()
  const withoutMissing = (text: string): string =>
    graphemes(text)
      .filter((one) => !missing.has(one))
      .join('')
  const text = await paperText(await saved)
  expect(notIn(text.replaceAll('□', ''), expected, withoutMissing)).toEqual([])
  expect(downloads).toBe(1)
})
