/** Whether memory comes back after many huge papers. */
import { readFile } from 'node:fs/promises'
import process from 'node:process'
import type { Browser, Page } from '@playwright/test'
import { call, openBench } from './browser'
import { megabytes, table, type Limit } from './numbers'
import type { Site } from './site'

const PAPERS = 20

/** Milliseconds. The browser keeps what was freed for a while, and gives it back to the system when nothing happens. */
const REST = 15_000

interface Memory {
  /** What the page and its worker hold, by the browser's own sum: script, WebAssembly, DOM. Bytes. */
  held: number
  /** What the renderer's process has for itself alone, by the system's sum; `null` where that cannot be read. Bytes. */
  process: number | null
}

/** Give it a fresh browser: the renderer with the most memory is taken for the page's. */
export const measureMemory = async (browser: Browser, site: Site, papers = PAPERS): Promise<Limit[]> => {
  const page = await openBench(browser, site)
  await call(page, 'warmUp')
  const rested = async (): Promise<Memory> => {
    await takeMemory(browser, page)
    await page.waitForTimeout(REST)
    return takeMemory(browser, page)
  }
  const before = await rested()
  await call(page, 'time', 'ours', 'huge')
  const first = await takeMemory(browser, page)
  for (let made = 1; made < papers; made += 1) await call(page, 'time', 'ours', 'huge')
  const last = await takeMemory(browser, page)
  const after = await rested()
  await page.close()

  const rows: [string, Memory][] = [
    ['before, worker warm', before],
    ['after 1', first],
    [`after ${papers}`, last],
    [`after ${papers} and a rest`, after],
    ['the last less the first', less(after, before)],
  ]
  const inMb = (bytes: number | null): string => (bytes === null ? 'not here' : `${megabytes(bytes)} MB`)
  table(`memory, ${papers} huge papers in a row; looked at after taking out the garbage; a rest is ${REST / 1000} s`, [
    ['when', 'held by page and worker', 'private to the process'],
    ...rows.map(([when, { held, process }]) => [when, inMb(held), inMb(process)]),
  ])
  const { held, process } = less(after, before)
  const what = `after ${papers} huge papers and a rest`
  return [
    { what: `memory held ${what}`, measured: held / 1e6, unit: ' MB', must: 20 },
    ...(process === null ? [] : [{ what: `private memory ${what}`, measured: process / 1e6, unit: ' MB', must: 20 }]),
  ]
}

const less = (one: Memory, other: Memory): Memory => ({
  held: one.held - other.held,
  process: one.process === null || other.process === null ? null : one.process - other.process,
})

const takeMemory = async (browser: Browser, page: Page): Promise<Memory> => {
  for (let again = 0; again < 3; again += 1) {
    await page.evaluate(() => (globalThis as unknown as { gc: () => void }).gc())
    for (const worker of page.workers()) {
      await worker.evaluate(() => (globalThis as unknown as { gc: () => void }).gc())
    }
    await page.waitForTimeout(300)
  }
  const held = await page.evaluate(async () => {
    // not yet in TypeScript's types; asks for a page that is isolated from other origins, which ours is
    const { measureUserAgentSpecificMemory: measure } = performance as unknown as {
      measureUserAgentSpecificMemory: () => Promise<{ bytes: number }>
    }
    return (await measure.call(performance)).bytes
  })
  return { held, process: await privateMemory(browser) }
}

const privateMemory = async (browser: Browser): Promise<number | null> => {
  if (process.platform !== 'linux') return null
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  await session.detach()
  const renderers = processInfo.filter(({ type }) => type === 'renderer')
  return Math.max(...(await Promise.all(renderers.map(({ id }) => privateTo(id)))))
}

/** Pages of memory that no other process shares, in bytes; 0 for a process that has just ended. */
const privateTo = async (pid: number): Promise<number> => {
  try {
    const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8')
    const sizes = rollup.matchAll(/^Private_(?:Clean|Dirty|Hugetlb):\s+(\d+) kB$/gm)
    return [...sizes].reduce((sum, [, size]) => sum + Number(size) * 1024, 0)
  } catch {
    return 0
  }
}
