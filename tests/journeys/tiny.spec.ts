/** The least that makes a page: one concern, one question. */
import { bare, expectedTexts, notIn, sharing, TODAY } from './support/expectedTexts'
import { byPointer } from './support/hands'
import { download, goToMake, preview } from './support/make'
import { downloadBytes, pdfText } from './support/paper'
import { person } from './support/people'
import { expect, test } from './support/test'
import { setDay, start, walk } from './support/walk'

test('one concern and one question fit one page', async ({ page }) => {
  await setDay(page, TODAY)
  const { answers } = person('tiny')
  const hands = byPointer(page)
  await start(hands, 'short')
  await walk(hands, { answers, version: 'short' })
  await goToMake(hands)
  const expected = expectedTexts(sharing(answers))
  expect(notIn(await preview(page).innerText(), expected)).toEqual([])
  const pages = await pdfText(await downloadBytes(await download(page)))
  expect(notIn(pages.join('\n'), expected)).toEqual([])
  expect(pages).toHaveLength(1)
  // Once on the page is enough.
  const [question = ''] = expected.filter(({ id }) => id === 'questions.list.text').flatMap(({ anyOf }) => anyOf)
  expect(bare(pages.join('')).split(bare(question))).toHaveLength(2)
})
