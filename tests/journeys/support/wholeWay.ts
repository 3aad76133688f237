/** Everything that a person can do with their notes, one after the other, from the first page to "Leave quickly". */
import path from 'node:path'
import { expect, type Download, type Page } from '@playwright/test'
import type { Answers } from '../../../src/answers/answers'
import type { Version } from '../../../src/form/shown'
import { hrefTo, type Route } from '../../../src/app/routes'
import { TODAY } from './expectedTexts'
import { quickly } from './hands'
import { expectNeutral } from './leaving'
import { download, goToMake, preview } from './make'
import { button, mainHeading, setDay, start, unfold, walk } from './walk'
import { say, sayOf } from './words'

export interface Whole {
  answers: Answers
  version: Version
  /** Typed, then taken back by Undo. */
  undone: string
  passphrase: string
  copyPassphrase: string
  /** For the files that are made and opened again. */
  folder: string
}

const ownWords = (page: Page) => page.getByLabel(sayOf('concerns.own.words.label'), { exact: true })
const field = (page: Page, label: string) => page.getByRole('textbox', { name: label, exact: true })

async function visit(page: Page, route: Route): Promise<void> {
  await page.goto(hrefTo(route))
  await expect(mainHeading(page)).toBeVisible()
  await expect(page.getByText(say('app.loading'))).toHaveCount(0)
}

async function undo(page: Page, typed: string): Promise<void> {
  await visit(page, { page: 'step', step: 'concerns', number: 0 })
  const before = await ownWords(page).inputValue()
  await ownWords(page).fill(typed)
  await page
    .getByRole('group', { name: say('undo.group') })
    .getByRole('button', { name: say('undo.undo') })
    .click()
  await expect(ownWords(page)).toHaveValue(before)
}

async function printed(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.print = () => void (document.body.dataset['printed'] = 'yes')
  })
  await button(page, say('make.print')).click()
  await expect(page.locator('body')).toHaveAttribute('data-printed', 'yes')
  expect((await page.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(10_000)
}

/** Opens a file, looks at it when `look`, and puts it in the place of what is here. */
async function openAgain(page: Page, file: string, { passphrase = '', look = false }): Promise<void> {
  await visit(page, { page: 'copy' })
  await unfold(page, say('copy.open'))
  await page.getByLabel(say('copy.open.file'), { exact: true }).setInputFiles(file)
  if (passphrase !== '') await field(page, say('copy.open.pass')).fill(passphrase)
  await button(page, say('copy.open.do')).click()
  if (look) {
    await button(page, say('copy.look')).click()
    await expect(page.getByRole('article')).toBeVisible()
  }
  await button(page, say('copy.use.instead')).click()
  await expect(mainHeading(page)).toHaveText(say('steps.title'))
}

async function keepLockUnlock(page: Page, passphrase: string): Promise<void> {
  await visit(page, { page: 'stored' })
  await unfold(page, say('keep.device.keep'))
  await field(page, say('keep.pass.label')).fill(passphrase)
  await button(page, say('keep.keep.do')).click()
  await expect(page.getByText(say('keep.keep.done'))).toBeVisible()
  await button(page, say('keep.lock.now')).click()
  await expect(mainHeading(page)).toHaveText(say('lock.title'))
  await field(page, say('lock.label')).fill(passphrase)
  await button(page, say('lock.do')).click()
  await expect(button(page, say('keep.lock.now'))).toBeVisible()
}

async function takeCopy(page: Page, passphrase: string): Promise<Download> {
  await visit(page, { page: 'copy' })
  await unfold(page, say('copy.take'))
  await field(page, say('keep.pass.label.copy')).fill(passphrase)
  const saved = page.waitForEvent('download')
  await button(page, say('copy.take.do')).click()
  return saved
}

/** @param atMake looks at the page while the paper is made, before anything is kept */
export async function wholeWay(page: Page, whole: Whole, atMake: () => Promise<void>): Promise<void> {
  const { answers, version, undone, passphrase, copyPassphrase, folder } = whole
  const hands = quickly(page)
  await setDay(page, TODAY)
  for (const one of ['example', 'expect', 'support', 'therapists'] as const) await visit(page, { page: one })
  await start(hands, version)
  await walk(hands, { answers, version })
  await undo(page, undone)

  await visit(page, { page: 'review' })
  await goToMake(hands)
  await download(page)
  await printed(page)
  await page.getByLabel(say('ways.reopen'), { exact: true }).check()
  const pdf = path.join(folder, 'page.pdf')
  await (await download(page)).saveAs(pdf)
  await expect(page.getByText(say('ways.reopen.done'))).toBeVisible()
  await atMake()

  await keepLockUnlock(page, passphrase)
  const copy = path.join(folder, 'copy.json')
  await (await takeCopy(page, copyPassphrase)).saveAs(copy)
  await openAgain(page, pdf, {})
  await openAgain(page, copy, { passphrase: copyPassphrase, look: true })
  await visit(page, { page: 'make' })
  await expect(preview(page)).toContainText('PUBLIC')
  await visit(page, { page: 'stored' })

  await button(page, say('app.leave')).click()
  await expectNeutral(page)
}
