/** First words: the person's own for their body, a break from a tender page and back, and the opening words that fit. */
import type { Page } from '@playwright/test'
import { hrefTo } from '../../src/app/routes'
import { controlId } from '../../src/form/controlId'
import { axeCheck } from './support/accessibility'
import { byId, option } from './support/fillField'
import { byPointer } from './support/hands'
import { noSidewaysScroll } from './support/layout'
import { openParts } from './support/make'
import { expect, test } from './support/test'
import { button, link, mainHeading, start } from './support/walk'
import { say, sayOf, sayTheirs } from './support/words'

const WORD = 'Marguerite'
const toStep = (page: Page, step: string, number = 0) => page.goto(hrefTo({ page: 'step', step, number }))
const field = (page: Page, id: string) => page.getByLabel(sayOf(`${id}.label`), { exact: true })
const sheet = (page: Page) => page.getByRole('dialog', { name: say('break.words') })

/** A concern, a name, and a word for what its questions name. */
async function begin(page: Page, word: string): Promise<void> {
  const hands = byPointer(page)
  await start(hands, 'full')
  await page.getByRole('searchbox').fill(sayOf('concerns.picked.option.orgasmHard'))
  await page.getByRole('checkbox', { name: sayOf('concerns.picked.option.orgasmHard') }).check()
  await toStep(page, 'about')
  await field(page, 'about.name.name').fill('Sam')
  await hands.open(byId(hands, `${controlId('about.bodyWords')}-more`))
  await field(page, 'about.bodyWords.orgasm').fill(word)
  await option(byId(hands, controlId('about.comfort.helps')), 'slow').check()
}

const place = (page: Page) =>
  page.evaluate(() => ({ id: document.activeElement?.textContent, top: Math.round(window.scrollY) }))

test('my own word stands in the question that names the part, and in the opening words', async ({ page, typed }) => {
  await begin(page, typed(WORD))
  await toStep(page, 'details', 1)
  const theirs = { words: { orgasm: WORD }, avoid: '' }
  const question = page.getByRole('group', { name: sayTheirs('details.orgasm.control.label', theirs), exact: true })
  await expect(question).toBeVisible()
  await page.setViewportSize({ width: 320, height: 568 })
  await noSidewaysScroll(page)
  await axeCheck(page, 'a question with a word of one’s own')

  // The opening words: another kind, words of one's own, and those back after yet another.
  await page.goto(hrefTo({ page: 'review' }))
  const opening = page.getByLabel(say('review.opening.label'), { exact: true })
  const kind = (one: 'short' | 'warm' | 'handOver' | 'none') => page.locator(`#opening-kind input[value="${one}"]`)
  await openParts(page)
  await kind('warm').check()
  await expect(opening).toHaveValue(/^Hello, I am Sam.*going slowly/)
  await opening.fill(typed('Listen, Lavender'))
  await kind('warm').focus()
  await page.keyboard.press('ArrowUp')
  await expect(kind('short')).toBeFocused()
  await expect(opening).toHaveValue(sayTheirs('opening.concern.orgasmHard', theirs))
  await axeCheck(page, 'review with words set aside')
  await button(page, say('review.opening.asideBack')).click()
  await expect(opening).toHaveValue('Listen, Lavender')
  await expect(opening).toBeFocused()
  await kind('handOver').check()
  await page
    .getByRole('group', { name: say('undo.group') })
    .getByRole('button', { name: say('undo.undo') })
    .click()
  await expect(opening).toHaveValue('Listen, Lavender')
  await expect(kind('warm')).toBeChecked()
  await link(page, say('review.make')).click()
  await expect(page.getByRole('main')).toContainText('Listen, Lavender')
  await expect(page.getByRole('main')).toContainText(WORD)
})

test('a break covers everything, and leads back to the same place by keyboard; a reload in it loses nothing', async ({
  page,
  typed,
}) => {
  await start(byPointer(page), 'full')
  await toStep(page, 'past')
  await option(byId(byPointer(page), controlId('past.gate.bring')), 'notYet').check()
  const calm = page.getByRole('main').locator('form textarea, form input[type="text"]').first()
  await calm.fill(typed(WORD))
  const id = await calm.getAttribute('id')
  const take = button(page, say('feelings.break'))
  await take.focus()
  await take.evaluate((element) => element.scrollIntoView({ block: 'center' }))
  const before = await place(page)

  await page.keyboard.press('Enter')
  await expect(sheet(page)).toBeVisible()
  await expect(button(page, say('break.back'))).toBeFocused()
  await expect(mainHeading(page)).toBeHidden()
  await expect(page).toHaveTitle(/^Step \d+ of \d+/)
  // Escape covers, as everywhere: it never brings words back on the screen.
  await page.keyboard.press('Escape')
  await expect(button(page, say('app.cover.goOn'))).toBeFocused()
  await expect(mainHeading(page)).toBeHidden()
  await page.keyboard.press('Enter')
  await expect(button(page, say('break.back'))).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(sheet(page)).toBeHidden()
  expect(await place(page)).toEqual(before)
  await expect(take).toBeFocused()

  await page.keyboard.press('Enter')
  await expect(sheet(page)).toBeVisible()
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await axeCheck(page, 'a break')
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
  await page.emulateMedia({ media: 'print' })
  await expect(mainHeading(page)).toBeHidden()
  await page.emulateMedia({ media: 'screen' })
  await page.reload()
  await expect(page.locator(`[id="${id}"]`)).toHaveValue(WORD)
  await button(page, say('feelings.break')).press('Enter')
  await button(page, say('app.leave')).click()
  await expect(page.locator(`[id="${id}"]`)).toHaveCount(0)
})
