/** Memory over as many pages as somebody sees in an hour, and how much the pages move while they come. */
import type { Browser } from '@playwright/test'
import { routeOf, stepPlaces } from '../../../src/app/pages'
import { hrefTo } from '../../../src/app/routes'
import { bringNotes } from '../../../tests/journeys/support/bringNotes'
import { askedOf, person } from '../../../tests/journeys/support/people'
import { shiftsOf, watchShifts, type Shift } from './shifts'

/** An hour at twenty seconds a page. */
const PAGES = 180
const SAMPLES = 6

export interface Hour {
  /** Bytes of the page's heap after garbage was taken out, at even distances. */
  heap: readonly number[]
  shifts: readonly Shift[]
}

export async function measureHour(browser: Browser, url: string): Promise<Hour> {
  const context = await browser.newContext({ baseURL: url, viewport: { width: 390, height: 844 } })
  await watchShifts(context)
  const page = await context.newPage()
  const cdp = await context.newCDPSession(page)
  const answers = askedOf(person('long').answers, 'short')
  await bringNotes(page, answers, 'short')
  const places = stepPlaces(answers, 'short').map((place) => hrefTo(routeOf(place)))
  const hrefs = [...places, hrefTo({ page: 'review' }), hrefTo({ page: 'expect' })]
  const heap: number[] = []
  // The first time round everything is loaded and kept.
  for (let seen = -hrefs.length; seen < PAGES; seen += 1) {
    await page.goto(hrefs[(seen + hrefs.length) % hrefs.length] ?? '')
    await page.locator('main h1').first().waitFor()
    const box = page.locator('main textarea').first()
    if ((await box.count()) > 0 && (await box.isVisible())) {
      await box.focus()
      await page.keyboard.type('a')
      await page.keyboard.press('Backspace')
    }
    if (seen >= 0 && (seen + 1) % (PAGES / SAMPLES) === 0) {
      await cdp.send('HeapProfiler.collectGarbage')
      const { usedSize } = await cdp.send('Runtime.getHeapUsage')
      heap.push(usedSize)
    }
  }
  const shifts = await shiftsOf(page)
  await context.close()
  return { heap, shifts }
}
