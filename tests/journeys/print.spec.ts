/** What the browser's own printer gives: the page and nothing else, on the paper and in the letters that were chosen. */
import type { Page } from '@playwright/test'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { hrefTo } from '../../src/app/routes'
import type { LetterSize, PaperSize } from '../../src/summary/paper'
import { bringNotes } from './support/bringNotes'
import { bare, expectedTexts, lacking, notIn, sharing, TODAY } from './support/expectedTexts'
import { IS_LONG } from './support/long'
import { chooseForPaper, preview } from './support/make'
import { person } from './support/people'
import { expect, test } from './support/test'
import { setDay } from './support/walk'
import { say } from './support/words'

/** In points. */
const SHEETS: Readonly<Record<PaperSize, readonly [number, number]>> = { a4: [595, 842], letter: [612, 792] }
const LETTERS: Readonly<Record<LetterSize, number>> = { normal: 10.5, large: 13, xl: 16 }
/** 12 mm. */
const LEAST_MARGIN = 34

interface Sheet {
  size: [number, number]
  text: string
  /** Left, right, bottom and top of all words, from the edges of the paper. */
  margins: number[]
  /** The size of most letters. */
  letters: number
}

async function printed(page: Page): Promise<Sheet[]> {
  const data = new Uint8Array(await page.pdf({ preferCSSPageSize: true }))
  const pdf = await getDocument({ data, verbosity: 0, isEvalSupported: false }).promise
  const sheets: Sheet[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const one = await pdf.getPage(number)
    const [, , width = 0, height = 0] = one.view
    const content = await one.getTextContent()
    const items = content.items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item] : []))
    const sizes = new Map<number, number>()
    for (const { str, height: tall } of items) {
      const size = Math.round(tall * 2) / 2
      sizes.set(size, (sizes.get(size) ?? 0) + str.length)
    }
    sheets.push({
      size: [Math.round(width), Math.round(height)],
      text: content.items.map((item) => ('str' in item ? item.str : '')).join('\n'),
      margins: [
        Math.min(...items.map(({ transform }) => Number(transform[4]))),
        width - Math.max(...items.map(({ transform, width: wide }) => Number(transform[4]) + wide)),
        Math.min(...items.map(({ transform }) => Number(transform[5]))),
        height - Math.max(...items.map(({ transform, height: tall }) => Number(transform[5]) + tall)),
      ],
      letters: [...sizes].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0,
    })
  }
  await pdf.destroy()
  return sheets
}

interface Table {
  /** Empty where each answer stands behind the name of its column. */
  head: string
  /** As they read; where they are not in columns, piece by piece. */
  rows: string[][]
}

/** Each table of the preview as it will be printed. */
const tablesOf = (page: Page): Promise<Table[]> =>
  preview(page)
    .locator('table')
    .evaluateAll((tables) =>
      tables.map((table) => {
        const head = table.querySelector('thead')
        const inColumns = head !== null && getComputedStyle(head).display !== 'none'
        return {
          head: inColumns ? head.textContent : '',
          rows: [...table.querySelectorAll('tbody tr')].map((row) => {
            const said = [...row.children].filter((cell) => cell.textContent !== '')
            return inColumns
              ? [row.textContent]
              : said.flatMap((cell) => [cell.getAttribute('data-head') ?? '', cell.textContent])
          }),
        }
      }),
    )

async function filled(page: Page, name: string): Promise<void> {
  await setDay(page, TODAY)
  await bringNotes(page, person(name).answers, 'full')
  await page.goto(hrefTo({ page: 'make' }))
  await page.getByText(say('make.more')).click()
}

const LOOKS = [
  ['letter', 'normal'],
  ['a4', 'large'],
  ['letter', 'xl'],
] as const

for (const name of ['medium', 'right-to-left'] as const) {
  test(`prints the page of ${name}, on both papers, in three sizes of letters`, async ({ page }) => {
    await filled(page, name)
    for (const [paper, letters] of IS_LONG ? LOOKS : name === 'medium' ? LOOKS.slice(0, 2) : LOOKS.slice(2)) {
      await page.emulateMedia({ media: 'screen' })
      await chooseForPaper(page, 'make.paper', paper)
      await chooseForPaper(page, 'make.letters', letters)
      const expected = expectedTexts(sharing(person(name).answers, { paper, letters }))
      const firstPart = await preview(page).locator('.new-page h3').first().innerText()
      await page.emulateMedia({ media: 'print' })
      const shown = await preview(page).innerText()
      const tables = await tablesOf(page)
      const sheets = await printed(page)
      const all = sheets.map(({ text }) => text).join('\n')
      expect(sheets.length).toBeGreaterThan(2)
      for (const sheet of sheets) {
        expect(sheet.size).toEqual(SHEETS[paper])
        expect(Math.min(...sheet.margins)).toBeGreaterThanOrEqual(LEAST_MARGIN)
        // A sheet with nothing on it is a fault.
        expect(bare(sheet.text)).not.toBe('')
      }
      expect(sheets[0]?.letters).toBe(LETTERS[letters])
      // What pdf.js reads of a line that runs to the left comes in pieces: there the letters are counted.
      if (name === 'medium') expect(notIn(all, expected)).toEqual([])
      expect(lacking(all, shown)).toEqual([])
      for (const key of ['app.leave', 'make.title', 'make.print', 'app.support'] as const) {
        expect(bare(all)).not.toContain(bare(say(key)))
      }
      // The front page stands alone.
      const starts = sheets.findIndex(({ text }) => bare(text).startsWith(bare(firstPart)))
      expect(starts).toBeGreaterThan(0)
      // With letters of another width than the PDF's it may run over; in its usual size it must not.
      if (letters === 'normal') expect(starts).toBe(1)
      expect(
        bare(
          sheets
            .slice(0, starts)
            .map(({ text }) => text)
            .join(''),
        ),
      ).not.toContain(bare(firstPart))
      // No row is cut, and wherever rows go on their head stands above them.
      for (const { head, rows } of name === 'medium' ? tables : []) {
        for (const row of rows) {
          expect(
            sheets.some(({ text }) => [head, ...row].every((one) => bare(text).includes(bare(one)))),
            `${head}: ${row.join(' ')}`,
          ).toBe(true)
        }
      }
    }
  })
}
