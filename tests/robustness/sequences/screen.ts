/** What a sequence does on the screen, and how it reads there what the app holds: on review, as the person would. */
import { type Locator, type Page } from '@playwright/test'
import { controlId, markControlId, pickControlId } from '../../../src/form/controlId'
import type { Disclosure } from '../../../src/form/step'
import { hrefTo } from '../../../src/app/routes'
import { isOpen } from '../../journeys/support/hands'
import { button } from '../../journeys/support/walk'
import { say, sayOf } from '../../journeys/support/words'
import { FIELDS, type FieldId, type Said } from './model'

export const pageOf = (field: FieldId | 'medicines' | 'concerns'): string =>
  hrefTo({ page: 'step', step: field.split('.')[0] ?? '', number: 0 })
export const REVIEW = hrefTo({ page: 'review' })

const byId = (page: Page, id: string) => page.locator(`[id="${id}"]`)
const fieldControl = (field: FieldId): string => controlId(field)
const recordOf = (field: FieldId): string => field.split('.').slice(0, 2).join('.')

/** What only this page has, so that one knows that it is there. */
const signOf = (hash: string): string => {
  if (hash === REVIEW) return '.review-end'
  const step = /^#\/step\/([a-z]+)/i.exec(hash)?.[1]
  if (step !== undefined) return `form [id^="f-${step}-"]`
  return 'main h1'
}

export const hashNow = (page: Page): Promise<string> => page.evaluate(() => window.location.hash)

export async function goTo(page: Page, hash: string): Promise<void> {
  if ((await hashNow(page)) !== hash) {
    await page.evaluate((to) => {
      window.location.hash = to
    }, hash)
  }
  await page.locator(signOf(hash)).first().waitFor()
}

export async function typeIn(page: Page, field: FieldId, text: string): Promise<void> {
  await goTo(page, pageOf(field))
  await byId(page, fieldControl(field)).fill(text)
}

export async function pick(page: Page, option: string, on: boolean): Promise<void> {
  await goTo(page, pageOf('concerns'))
  await byId(page, pickControlId('concerns.picked', option)).setChecked(on)
}

const medicineNames = (page: Page) => page.locator('input[id^="f-medicines-list-"][id$="-name"]')

/** The card after the last one waits. */
export async function nameMedicine(page: Page, index: number, name: string): Promise<void> {
  await goTo(page, pageOf('medicines'))
  await medicineNames(page).nth(index).fill(name)
}

export async function removeMedicine(page: Page, index: number): Promise<void> {
  await goTo(page, pageOf('medicines'))
  await page.locator('.item-card .button-remove').nth(index).click()
}

/** The button that stands where something was just removed. */
export const putBack = (page: Page): Promise<void> => button(page, say('list.undo')).click()

async function chooseMark(anchor: Locator, mark: Disclosure): Promise<void> {
  const part = anchor.locator('xpath=ancestor::details').first()
  if (!(await isOpen(part))) await part.locator('summary').first().click()
  const lid = anchor.locator('details')
  if (!(await isOpen(lid))) await lid.locator('summary').click()
  await anchor.locator(`input[value="${mark}"]`).check()
}

export async function markRecord(page: Page, field: FieldId, mark: Disclosure): Promise<void> {
  await goTo(page, REVIEW)
  await chooseMark(byId(page, markControlId(recordOf(field))), mark)
}

/** `nth`: among the medicines that stand on review. */
export async function markMedicine(page: Page, nth: number, mark: Disclosure): Promise<void> {
  await goTo(page, REVIEW)
  await chooseMark(page.locator('[id^="f-medicines-list-"][id$="-mark"]').nth(nth), mark)
}

/** Presses Undo or Redo, by its button or by the keys. */
export async function step(page: Page, which: 'undo' | 'redo', byKeys: boolean): Promise<void> {
  const name = say(which === 'undo' ? 'undo.undo' : 'undo.redo')
  if (byKeys) {
    await page.locator('main h1').click()
    await page.keyboard.press(which === 'undo' ? 'Control+Z' : 'Control+Shift+Z')
  } else {
    await page
      .getByRole('group', { name: say('undo.group') })
      .getByRole('button', { name })
      .click()
  }
}

/** As the review page says it: the tracked answers, and the whole text for comparing before and after. */
export interface Seen {
  said: unknown
  text: string
}

export async function readReview(page: Page): Promise<Seen> {
  await goTo(page, REVIEW)
  return page.evaluate(() => {
    const tidy = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim()
    const records = [...document.querySelectorAll('.review-record')].map((record) => ({
      head: tidy(record.querySelector('.review-item-head h3')?.textContent),
      mark: /review-(page|aloud|private)/.exec(record.className)?.[1] ?? '',
      lines: [...record.querySelectorAll('.review-line')].map((line) => [
        tidy(line.querySelector('dt')?.textContent),
        tidy(line.querySelector('dd')?.textContent),
      ]),
    }))
    // Undo is in memory: its buttons are no part of what is kept.
    const parts = document.querySelectorAll('.review-section, .review-end [role=status]')
    const kept = [...parts].map((part) => {
      const copy = part.cloneNode(true)
      // What stands under an open lid is no answer.
      if (copy instanceof Element) for (const lid of copy.querySelectorAll('.mark .disclosure-body')) lid.remove()
      return tidy(copy.textContent)
    })
    return { said: records, text: kept.join(' | ') }
  })
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** What review must show of the model, in the order of the page. */
export function expectedReview(said: Said): unknown {
  const record = (field: FieldId) => {
    const text = tidy(said.texts[field])
    return text === '' ? [] : [{ head: '', mark: said.marks[field], lines: [[sayOf(`${field}.label`), text]] }]
  }
  const picks = said.picks.map((id) => ({ head: sayOf(`concerns.picked.option.${id}`), mark: 'page', lines: [] }))
  const medicines = said.medicines
    .filter(({ name }) => tidy(name) !== '')
    .map(({ name, mark }) => ({
      head: tidy(name),
      mark,
      // Its name is the heading.
      lines: [],
    }))
  const [words, why, goals, changes] = FIELDS.map(record)
  return [...(words ?? []), ...picks, ...(why ?? []), ...(goals ?? []), ...medicines, ...(changes ?? [])]
}
