import { chromium, type Browser, type Page } from '@playwright/test'
import type { Bench } from '../../tests/bench/paper/page'
import { launchOptions } from '../../tests/journeys/support/browser'
import type { Site } from './site'

/** Runs the task with a fresh browser and closes it, however the task ends. */
export const withBrowser = async <T>(task: (browser: Browser) => Promise<T>): Promise<T> => {
  const browser = await chromium.launch({
    ...launchOptions,
    // for measuring memory: garbage can be taken out, and the browser's own sum comes at once
    args: [...launchOptions.args, '--js-flags=--expose-gc', '--enable-blink-features=ForceEagerMeasureMemory'],
  })
  try {
    return await task(browser)
  } finally {
    await browser.close()
  }
}

export const openBench = async (browser: Browser, site: Site): Promise<Page> => {
  const page = await browser.newPage()
  page.on('pageerror', (error) => console.error(`browser: ${error.message}`))
  await page.goto(site.url)
  await page.waitForFunction(() => 'bench' in globalThis)
  return page
}

/** Calls one of the bench's functions in the page. */
export const call = async <K extends keyof Bench>(
  page: Page,
  name: K,
  ...args: Parameters<Bench[K]>
): Promise<Awaited<ReturnType<Bench[K]>>> =>
  page.evaluate(
    async ([name, args]) => {
      const { bench } = globalThis as unknown as { bench: Record<string, (...args: unknown[]) => unknown> }
      return bench[name]?.(...args)
    },
    [name, args] as const,
  ) as Promise<Awaited<ReturnType<Bench[K]>>>
