/**
 * What a press costs, twice: from the press to the frame that shows what it did, in ms, which is what a person feels; and
 * the time of the page's main thread alone, which says something on a busy machine, too.
 */
import type { BrowserContext, CDPSession, Page } from '@playwright/test'

/** Runs in each page before its own code: listens to keys and to lifted fingers. */
function listen(): void {
  const felt: number[] = []
  Object.assign(window, { felt })
  for (const kind of ['keydown', 'pointerup']) {
    window.addEventListener(
      kind,
      (event) => {
        const { port1, port2 } = new MessageChannel()
        port1.addEventListener('message', () => felt.push(performance.now() - event.timeStamp))
        port1.start()
        // After the frame in which the work of the press is painted.
        requestAnimationFrame(() => port2.postMessage(null))
      },
      { capture: true },
    )
  }
}

export const feelPresses = (context: BrowserContext): Promise<unknown> => context.addInitScript(listen)

/** What each press took that was done meanwhile. */
export async function felt(page: Page, work: () => Promise<unknown>): Promise<number[]> {
  const read = () => page.evaluate(() => [...(Reflect.get(window, 'felt') as number[])])
  const before = (await read()).length
  await work()
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50))))
  return (await read()).slice(before)
}

/** @returns tells the processor's time of the page's main thread since the page began, in ms */
export async function processorClock(cdp: CDPSession): Promise<() => Promise<number>> {
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' })
  return async () => {
    const { metrics } = await cdp.send('Performance.getMetrics')
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000
  }
}

/**
 * The processor's time of the page's main thread while `work` was done, in ms. On a page that is not slowed: the slowing is
 * work, too.
 */
export async function processorTime(page: Page, work: () => Promise<unknown>): Promise<number> {
  const cdp = await page.context().newCDPSession(page)
  const read = await processorClock(cdp)
  const before = await read()
  await work()
  const after = await read()
  await cdp.detach()
  return after - before
}

/** A page on a machine slowed by `times`; 1 is as it is. */
export async function slowedBy<T>(page: Page, times: number, work: () => Promise<T>): Promise<T> {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: times })
  try {
    return await work()
  } finally {
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 })
    await cdp.detach()
  }
}
