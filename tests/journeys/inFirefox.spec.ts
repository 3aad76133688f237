/** What Firefox does in a way of its own: how a file arrives, how it prints, which headers it knows. */
import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { axeCheck } from './support/accessibility'
import { DOWNLOADS } from './support/browser'
import { Keyboard } from './support/byKeyboard'
import { byPointer } from './support/hands'
import { expectedTexts, notIn, sharing, TODAY } from './support/expectedTexts'
import { noSidewaysScroll } from './support/layout'
import { goToMake, preview } from './support/make'
import { pdfText } from './support/paper'
import { person } from './support/people'
import { CHECKS_SEEN, states } from './support/selfcheck'
import { expect, test } from './support/test'
import { expectNeutral, seenSince, shiftThreeTimes } from './support/leaving'
import { button, setDay, start, walk } from './support/walk'
import { say, sayOf } from './support/words'

/**
 * Firefox names no download to Playwright that a page's own script begins; the file is there all the same. Its name is taken
 * first, with nothing in it; the words follow.
 */
async function saved(): Promise<Uint8Array> {
  let bytes: Buffer | undefined
  const ending = async (): Promise<string | undefined> => {
    const name = (await readdir(DOWNLOADS)).find((file) => /^appointment-notes-.*\.pdf$/.test(file))
    bytes = name === undefined ? undefined : await readFile(path.join(DOWNLOADS, name))
    return bytes?.subarray(-6).toString('latin1')
  }
  await expect.poll(ending, { timeout: 30_000 }).toContain('%%EOF')
  return bytes ?? Buffer.of()
}

const NARROW = { width: 320, height: 568 }
const WIDE = { width: 1280, height: 800 }

async function look(page: Page, name: string): Promise<void> {
  await axeCheck(page, name)
  await page.setViewportSize(NARROW)
  await noSidewaysScroll(page)
  await page.setViewportSize(WIDE)
}

test(
  'the short version by keyboard alone, to a file and to paper',
  { tag: '@everyEngine' },
  async ({ page, watch }) => {
    // Its own viewer, which opens what was saved in a tab of its own, says so of every file.
    watch.expectProblem(/docBaseUrl/)
    await rm(DOWNLOADS, { recursive: true, force: true })
    await mkdir(DOWNLOADS, { recursive: true })
    await setDay(page, TODAY)
    const { answers } = person('tiny')
    const keys = new Keyboard(page)
    await start(keys, 'short')
    await walk(keys, {
      answers,
      version: 'short',
      onPage: async ({ step }) => {
        if (step.id === 'concerns' || step.id === 'medicines') await look(page, step.id)
      },
    })
    await look(page, 'review')
    await goToMake(keys)
    await look(page, 'make')

    const expected = expectedTexts(sharing(answers))
    expect(notIn(await preview(page).innerText(), expected)).toEqual([])
    await keys.press(button(page, say('make.download')))
    expect(notIn((await pdfText(await saved())).join('\n'), expected)).toEqual([])
    const printed = (await pdfText(await page.pdf({ preferCSSPageSize: true }))).join('\n')
    expect(notIn(printed, expected)).toEqual([])
    expect(printed).not.toContain(say('make.title'))
  },
)

for (const [way, leave] of [
  ['by its button', (page: Page) => button(page, say('app.leave')).click()],
  ['by Shift three times', shiftThreeTimes],
] as const) {
  test(`leaves quickly ${way}, and Back shows no word`, { tag: '@everyEngine' }, async ({ page, typed, watch }) => {
    // Of a page that Back brings and that goes on before it is drawn, Firefox wants an icon; the policy lets nothing out.
    watch.expectProblem(/img-src.*favicon\.ico/)
    const word = typed('Marguerite')
    await start(byPointer(page), 'short')
    await page.getByLabel(sayOf('concerns.own.words.label'), { exact: true }).fill(word)
    await button(page, say('step.continue')).click()
    const seen = await seenSince(page.context(), [word])
    await leave(page)
    await expectNeutral(page)
    await expect(page.locator('#from')).toHaveText('nobody')
    for (let times = 0; times < 2; times += 1) {
      // The page that comes goes on at once, and Playwright waits for it in vain.
      await page.goBack({ timeout: 2000 }).catch(() => null)
      await expectNeutral(page)
    }
    expect(seen).toEqual([])
  })
}

test(
  'the page that looks at the headers says which of them Firefox cannot tell',
  { tag: '@everyEngine' },
  async ({ page, watch }) => {
    // It provokes what it looks for.
    watch.expectProblem(/^policy: (img-src|connect-src)|Content-Security-Policy|MIME type|^failed: .*sniff/)
    await page.goto('selfcheck/index.html')
    const found = await states(page)
    expect(Object.keys(found).toSorted()).toEqual(CHECKS_SEEN)
    const rest = Object.entries(found).filter(([, state]) => state !== 'holds')
    expect(Object.fromEntries(rest)).toEqual({ connections: 'unseen', features: 'unseen' })
  },
)
