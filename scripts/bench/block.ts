/**
 * How long the page can do nothing else while our paper is made, measured twice: by a clock in the page, which also sees
 * the waiting for other programs of the machine; and as the longest task by its own time on the processor, which does not.
 * On a quiet machine the two agree; where they do not, something else ran beside the bench.
 */
import type { Buffer } from 'node:buffer'
import type { Browser, Page } from '@playwright/test'
import { call, openBench } from './browser'
import { median, range, table, type Limit } from './numbers'
import type { Site } from './site'

const MOST = { typical: 16, huge: 50 } as const

export const measureBlocks = async (browser: Browser, site: Site, rounds: number): Promise<Limit[]> => {
  const page = await openBench(browser, site)
  await call(page, 'warmUp')
  const limits: Limit[] = []
  const rows = [['paper', 'block', 'min–max', 'longest gap', 'gap when idle', 'longest task']]
  for (const length of ['typical', 'huge'] as const) {
    await call(page, 'block', length)
    const gaps: { making: number; idle: number }[] = []
    const tasks: number[] = []
    for (let round = 0; round < rounds; round += 1) {
      gaps.push(await call(page, 'block', length))
      tasks.push(await longestTask(browser, page, () => call(page, 'time', 'ours', length)))
    }
    const blocks = gaps.map(({ making, idle }) => Math.max(0, making - idle))
    const inMs = (values: readonly number[]): string => `${median(values).toFixed(1)} ms`
    const [making, idle] = [gaps.map(({ making }) => making), gaps.map(({ idle }) => idle)]
    rows.push([length, inMs(blocks), range(blocks, 1), inMs(making), inMs(idle), inMs(tasks)])
    const must = MOST[length]
    limits.push({ what: `longest block, ${length}, by the clock`, measured: median(blocks), unit: ' ms', must })
    limits.push({ what: `longest block, ${length}, by the processor`, measured: median(tasks), unit: ' ms', must })
  }
  await page.close()
  table(
    `longest block of the main thread: gap between ticks of 1 ms, less the gap when idle; median of ${rounds}`,
    rows,
  )
  return limits
}

/** The little of Chromium's trace that is read: complete events, and what names a thread. Times in microseconds. */
interface TraceEvent {
  name: string
  ph: string
  pid: number
  tid: number
  tdur?: number
  args: { name?: string }
}

/** Milliseconds of processor time that the longest task of a page's main thread took while `work` ran. */
const longestTask = async (browser: Browser, page: Page, work: () => Promise<unknown>): Promise<number> => {
  await browser.startTracing(page, { categories: ['toplevel', 'disabled-by-default-devtools.timeline', '__metadata'] })
  let trace: Buffer
  try {
    await work()
  } finally {
    trace = await browser.stopTracing()
  }
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] }
  const mains = traceEvents.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
  const ours = new Set(mains.map(({ pid, tid }) => `${pid} ${tid}`))
  const tasks = traceEvents.filter(({ name, ph, pid, tid }) => {
    return ph === 'X' && name.endsWith('RunTask') && ours.has(`${pid} ${tid}`)
  })
  if (tasks.length === 0) throw new Error('The trace holds no task of the page.')
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000
}
