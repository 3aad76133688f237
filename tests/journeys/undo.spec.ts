/** Undo and Redo: what was changed on any page comes back, and the person is taken to where it was. */
import type { Page } from '@playwright/test'
import { hrefTo } from '../../src/app/routes'
import { controlId } from '../../src/form/controlId'
import { axeCheck } from './support/accessibility'
import { byPointer } from './support/hands'
import { noSidewaysScroll } from './support/layout'
import { expect, test } from './support/test'
import { button, link, mainHeading, start } from './support/walk'
import { say, sayOf } from './support/words'

const UNDO = say('undo.undo')
const REDO = say('undo.redo')
const pair = (page: Page) => page.getByRole('group', { name: say('undo.group') })
const press = (page: Page, which: string) => pair(page).getByRole('button', { name: which })
const ownWords = (page: Page) => page.getByLabel(sayOf('concerns.own.words.label'), { exact: true })
const changes = (page: Page) => page.getByLabel(sayOf('medicines.changes.text.label'), { exact: true })
const concern = (page: Page) =>
  page
    .getByRole('region', { name: sayOf('concerns.picked.name'), exact: true })
    .getByRole('checkbox', { name: sayOf('concerns.picked.option.hardToSay'), exact: true })
const toStep = (page: Page, step: string) => page.goto(hrefTo({ page: 'step', step, number: 0 }))
const undone = (step: string): string => say('undo.undone', { what: sayOf(`${step}.title`) })
const redone = (step: string): string => say('undo.redone', { what: sayOf(`${step}.title`) })

test(
  'Undo and Redo lead across pages to what was changed, put the focus there and say so',
  { tag: '@everyEngine' },
  async ({ page, typed }) => {
    await toStep(page, 'concerns')
    await expect(mainHeading(page)).toContainText(sayOf('concerns.title'))
    await expect(pair(page)).toHaveCount(0)
    await ownWords(page).fill(typed('Marguerite'))
    await expect(press(page, REDO)).toHaveAttribute('aria-disabled', 'true')
    await toStep(page, 'medicines')
    await changes(page).fill(typed('Lavender'))

    await press(page, UNDO).click()
    await expect(changes(page)).toHaveValue('')
    await expect(changes(page)).toBeFocused()
    await expect(page.getByRole('status').filter({ hasText: undone('medicines') })).toBeAttached()
    await press(page, UNDO).click()
    await expect(mainHeading(page)).toContainText(sayOf('concerns.title'))
    await expect(ownWords(page)).toHaveValue('')
    await expect(ownWords(page)).toBeFocused()
    await expect(page.getByRole('status').filter({ hasText: undone('concerns') })).toBeAttached()

    await press(page, REDO).click()
    await expect(ownWords(page)).toHaveValue('Marguerite')
    await press(page, REDO).click()
    await expect(mainHeading(page)).toContainText(sayOf('medicines.title'))
    await expect(changes(page)).toHaveValue('Lavender')
    await expect(changes(page)).toBeFocused()
    await expect(page.getByRole('status').filter({ hasText: redone('medicines') })).toBeAttached()
    await expect(press(page, REDO)).toHaveAttribute('aria-disabled', 'true')
    // It cannot do anything, but it stays, says so, and keeps the focus.
    await press(page, REDO).focus()
    await page.keyboard.press('Enter')
    await expect(press(page, REDO)).toBeFocused()
    await expect(page.getByRole('status').filter({ hasText: say('undo.noRedo') })).toBeAttached()
    // Continue goes on, wherever Undo led from.
    await button(page, say('step.continue')).click()
    await expect(mainHeading(page)).toContainText(sayOf('life.title'))
  },
)

test('the keys of the computer undo and redo, but in a field that was typed in they are the browser’s', async ({
  page,
  typed,
}) => {
  await start(byPointer(page), 'short')
  await concern(page).check()
  await ownWords(page).focus()
  await page.keyboard.type(typed('Marguerite'))
  await page.keyboard.press('Control+Z')
  await expect(ownWords(page)).toHaveValue(/^(?!Marguerite$)/)
  await expect(ownWords(page)).toBeFocused()
  await expect(concern(page)).toBeChecked()
  await page.keyboard.press('Control+Shift+Z')
  await expect(ownWords(page)).toHaveValue('Marguerite')

  await mainHeading(page).click()
  await page.keyboard.press('Control+Z')
  await expect(ownWords(page)).not.toHaveValue('Marguerite')
  await expect(ownWords(page)).toBeFocused()
  // The focus came here by Undo, so the same keys lead on.
  for (let more = 0; more < 4 && (await concern(page).isChecked()); more += 1) await page.keyboard.press('Control+Z')
  await expect(concern(page)).not.toBeChecked()
  await expect(concern(page)).toBeFocused()
  await page.keyboard.press('Control+Y')
  await expect(concern(page)).toBeChecked()
  await expect(concern(page)).toBeFocused()
})

test('a removed item comes back by Undo as by the button in its place, and Redo takes it away again', async ({
  page,
  typed,
}) => {
  await start(byPointer(page), 'short')
  await toStep(page, 'medicines')
  // The first one on the list, or, where there is none, the one that waits.
  const name = page.getByLabel(sayOf('medicines.list.name.label'), { exact: true }).first()
  await name.fill(typed('Zopiclone'))
  const remove = button(page, `${say('list.remove')} Zopiclone`)
  const notice = button(page, say('list.undo'))

  await remove.click()
  await expect(notice).toBeFocused()
  await press(page, UNDO).click()
  await expect(name).toHaveValue('Zopiclone')
  await expect(notice).toHaveCount(0)
  await press(page, REDO).click()
  await expect(name).toHaveValue('')
  await press(page, UNDO).click()

  await remove.click()
  await notice.click()
  await expect(name).toHaveValue('Zopiclone')
  await press(page, REDO).click()
  await expect(name).toHaveValue('')
  await press(page, UNDO).click()
  await expect(name).toHaveValue('Zopiclone')
  await press(page, UNDO).click()
  await expect(name).toHaveValue('')
})

test('on review, a mark and the opening words are undone in place', async ({ page, typed }) => {
  await start(byPointer(page), 'short')
  await ownWords(page).fill(typed('Marguerite'))
  await concern(page).check()
  await link(page, say('app.stepList')).click()
  await link(page, say('steps.review')).click()
  const mark = page.locator(`[id="${controlId('concerns.own')}-mark"]`)
  await mark.locator('summary').click()
  await mark.getByRole('radio', { name: sayOf('mark.private') }).check()
  const opening = page.getByLabel(say('review.opening.label'), { exact: true })
  const suggested = await opening.inputValue()
  await opening.fill(typed('Listen, Lavender'))

  await press(page, UNDO).click()
  await expect(opening).toHaveValue(suggested)
  await expect(opening).toBeFocused()
  await press(page, UNDO).click()
  await expect(mark).toHaveClass(/mark-page/)
  await expect(mark.locator(':focus')).toBeAttached()
  // The next one was made on another page.
  await press(page, UNDO).click()
  await expect(mainHeading(page)).toContainText(sayOf('concerns.title'))
  await expect(concern(page)).not.toBeChecked()
  await expect(concern(page)).toBeFocused()
  for (const _ of [1, 2]) await press(page, REDO).click()
  await expect(mark).toHaveClass(/mark-private/)
  await expect(mark.locator(':focus')).toBeAttached()
})

test('a concern’s page that goes with its pick comes back with it', async ({ page, typed }) => {
  await start(byPointer(page), 'short')
  await concern(page).check()
  await button(page, say('step.continue')).click()
  await expect(mainHeading(page)).toContainText(sayOf('details.title'))
  const story = page.getByRole('main').locator('form').getByRole('textbox').first()
  await story.fill(typed('Marguerite'))
  const id = await story.getAttribute('id')
  await page.goBack()
  await concern(page).uncheck()
  await press(page, UNDO).click()
  await press(page, UNDO).click()
  await expect(mainHeading(page)).toContainText(sayOf('details.title'))
  await expect(page.locator(`[id="${id}"]`)).toHaveValue('')
  await expect(page.locator(`[id="${id}"]`)).toBeFocused()
  await press(page, REDO).click()
  await expect(page.locator(`[id="${id}"]`)).toHaveValue('Marguerite')
})

test('nothing is left to undo after erasing', async ({ page, typed }) => {
  await start(byPointer(page), 'short')
  await ownWords(page).fill(typed('Marguerite'))
  await link(page, say('app.stepList')).click()
  await button(page, say('steps.erase')).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say('steps.erase.yes'), exact: true })
    .click()
  await link(page, sayOf('concerns.title')).click()
  await expect(ownWords(page)).toHaveValue('')
  await expect(pair(page)).toHaveCount(0)
  await mainHeading(page).click()
  await page.keyboard.press('Control+Z')
  await expect(ownWords(page)).toHaveValue('')
})

test('the buttons can be pressed by a thumb on a narrow screen', async ({ page, typed }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await start(byPointer(page), 'short')
  await ownWords(page).fill(typed('Marguerite'))
  for (const which of [UNDO, REDO]) {
    const box = await press(page, which).boundingBox()
    expect(box?.height).toBeGreaterThanOrEqual(44)
    expect(box?.width).toBeGreaterThanOrEqual(44)
  }
  await noSidewaysScroll(page)
  await axeCheck(page, 'undo')
})
