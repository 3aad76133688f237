/** Welcome on a slow phone with a slow line, from the address to where it can be used. */
import type { Browser } from '@playwright/test'
import { median } from '../numbers'
import { processorClock } from './presses'
import { shiftsOf, unasked, watchShifts } from './shifts'

/** "Slow 4G" as Lighthouse means it: 1.6 Mbit/s, 150 ms there and back. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 }
const SLOWED = 4
const ROUNDS = 5

export interface Start {
  /** Until the first page stands and the main thread rests, in ms. */
  usable: number
  /** The main thread's time until then, slowed as it was, in ms. */
  processor: number
  /** What came over the line until then, headers and all. */
  bytes: number
  /** Of the whole start. */
  layoutShift: number
}

async function one(browser: Browser, url: string): Promise<Start> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  await watchShifts(context)
  const page = await context.newPage()
  const cdp = await context.newCDPSession(page)
  await cdp.send('Network.enable')
  await cdp.send('Network.setCacheDisabled', { cacheDisabled: true })
  await cdp.send('Network.emulateNetworkConditions', SLOW_4G)
  const processorNow = await processorClock(cdp)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWED })
  await page.addInitScript(() => {
    const seen = { usable: 0 }
    Object.assign(window, { seen })
    new MutationObserver((_, observer) => {
      if (document.querySelector('h1') === null) return
      observer.disconnect()
      // Painted, and the thread free for a press.
      requestAnimationFrame(() => setTimeout(() => (seen.usable = performance.now())))
    }).observe(document, { childList: true, subtree: true })
  })
  let bytes = 0
  let isUsable = false
  cdp.on('Network.dataReceived', ({ encodedDataLength }) => (bytes += isUsable ? 0 : encodedDataLength))
  cdp.on('Network.responseReceived', ({ response }) => (bytes += isUsable ? 0 : response.encodedDataLength))
  await page.goto(url, { waitUntil: 'commit' })
  await page.waitForFunction(() => Reflect.get(Reflect.get(window, 'seen') as object, 'usable') !== 0)
  isUsable = true
  const processor = await processorNow()
  await page.waitForTimeout(1500)
  const { usable } = await page.evaluate(() => Reflect.get(window, 'seen') as { usable: number })
  const layoutShift = unasked(await shiftsOf(page))
  await context.close()
  return { usable, processor, bytes, layoutShift }
}

/** Medians of five, the two pages by turns, so that a slow moment meets both. */
export async function measureStart(browser: Browser, urls: readonly string[]): Promise<Start[]> {
  const all = urls.map((): Start[] => [])
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [i, url] of urls.entries()) all[i]?.push(await one(browser, url))
  }
  const middle = (starts: readonly Start[], key: keyof Start): number => median(starts.map((start) => start[key]))
  return all.map((starts) => ({
    usable: middle(starts, 'usable'),
    processor: middle(starts, 'processor'),
    bytes: middle(starts, 'bytes'),
    layoutShift: Math.max(...starts.map(({ layoutShift }) => layoutShift)),
  }))
}
