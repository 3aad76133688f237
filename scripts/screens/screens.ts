/** Every screen there is, with the answers of a made-up person, as pictures. */
import type { Browser, Page } from '@playwright/test'
import { exampleFile } from '../../src/app/example/exampleDocument'
import { routeOf, stepPlaces } from '../../src/app/pages'
import { hrefTo, SINGLE_PAGES, type Route } from '../../src/app/routes'
import { bringNotes } from '../../tests/journeys/support/bringNotes'
import type { Language } from '../../src/i18n'
import { TODAY } from '../../tests/journeys/support/expectedTexts'
import { askedOf, person } from '../../tests/journeys/support/people'
import { setDay } from '../../tests/journeys/support/walk'

export interface Look {
  theme: 'light' | 'dark'
  /** In CSS pixels. */
  width: number
  language: Language
}

export interface Screen {
  /** As its address: "step-concerns". */
  name: string
  /** PNG, or JPEG of the first screenful. */
  picture: Buffer
}

const VERSION = 'short'
const HEIGHTS: Readonly<Record<number, number>> = { 320: 640, 390: 844, 768: 1024, 1280: 800 }

/** Where such a person may live. */
const REGIONS: Partial<Readonly<Record<Language, string>>> = { es: 'es-MX' }

const nameOf = (route: Route): string => hrefTo(route).replace('#/', '').replaceAll('/', '-') || 'welcome'

async function go(page: Page, route: Route): Promise<void> {
  await page.goto(hrefTo(route))
  await page.locator('main h1').first().waitFor()
  // The page that is made is drawn a moment later, in a worker of its own.
  if (route.page === 'make' || route.page === 'example')
    await page.locator('main article article, main .page-view').first().waitFor()
  await page.evaluate(() => document.fonts.ready)
}

/** @param whole true for the whole length of each page, false for what a screen shows at once */
export async function takeScreens(browser: Browser, baseURL: string, look: Look, whole: boolean): Promise<Screen[]> {
  const viewport = { width: look.width, height: HEIGHTS[look.width] ?? 844 }
  const context = await browser.newContext({
    baseURL,
    viewport,
    colorScheme: look.theme,
    reducedMotion: 'reduce',
    // Also for the browser's own fields of a day and a time.
    locale: REGIONS[look.language] ?? 'en-US',
    deviceScaleFactor: 1,
  })
  const page = await context.newPage()
  await setDay(page, TODAY)
  await page.addInitScript(
    (chosen) => sessionStorage.setItem('foreword-look', chosen),
    JSON.stringify({ language: look.language }),
  )
  const taken: Screen[] = []
  const take = async (route: Route): Promise<void> => {
    await go(page, route)
    const how = whole ? ({ fullPage: true, type: 'png' } as const) : ({ type: 'jpeg', quality: 85 } as const)
    taken.push({ name: nameOf(route), picture: await page.screenshot(how) })
  }
  await page.goto('')
  await take({ page: 'welcome' })
  // In other languages somebody's own words are in that language, too.
  const { answers: all } = look.language === 'en' ? person('medium') : exampleFile()
  const answers = askedOf(all, VERSION)
  await take({ page: 'step', step: 'start', number: 0 })
  await bringNotes(page, answers, VERSION)
  for (const place of stepPlaces(answers, VERSION)) {
    if (place.step.id !== 'start') await take(routeOf(place))
  }
  for (const single of SINGLE_PAGES) await take({ page: single })
  await context.close()
  return taken
}
