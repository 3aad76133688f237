import type { Page, Worker } from '@playwright/test'

const PAPER_WORKER = /\/assets\/worker-[\w-]+\.js$/

/** Never returns, and leaves the machine to others meanwhile. */
const FOR_EVER = 'Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)'

/** Those that make the paper; what is brought ahead may have started the one of the locks beside them. */
export const paperMakers = (page: Page): Worker[] => page.workers().filter((worker) => PAPER_WORKER.test(worker.url()))

/** Lets every worker that starts from now on hang in its first line; the answer undoes it for those that come later. */
export async function hangWorkers(page: Page): Promise<() => Promise<void>> {
  await page.route(PAPER_WORKER, async (route) => {
    const response = await route.fetch()
    // Not to be kept, as the real file is: the next one is to be asked for.
    await route.fulfill({ response, headers: { ...response.headers(), 'cache-control': 'no-store' }, body: FOR_EVER })
  })
  // Waits for what is on its way, so that a worker that was to hang does.
  return () => page.unrouteAll({ behavior: 'wait' })
}
