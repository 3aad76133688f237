/** From a press to the frame that shows what it did, in ms: what a person feels. */
import type { BrowserContext, Page } from '@playwright/test'

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

/** A page on a machine slowed by `times`; 1 is as it is. */
export async function slowedBy(page: Page, times: number, work: () => Promise<unknown>): Promise<void> {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: times })
  try {
    await work()
  } finally {
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 })
    await cdp.detach()
  }
}
