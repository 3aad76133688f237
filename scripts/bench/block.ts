/** How long the page can do nothing else while our paper is made. */
import type { Browser } from '@playwright/test'
import { call, openBench } from './browser'
import { median, range, table, type Limit } from './numbers'
import type { Site } from './site'

const MOST = { typical: 16, huge: 50 } as const

export const measureBlocks = async (browser: Browser, site: Site, rounds: number): Promise<Limit[]> => {
  const page = await openBench(browser, site)
  await call(page, 'warmUp')
  const limits: Limit[] = []
  const rows = [['paper', 'block', 'min–max', 'longest gap', 'gap when idle']]
  for (const length of ['typical', 'huge'] as const) {
    await call(page, 'block', length)
    const making: number[] = []
    const idle: number[] = []
    for (let round = 0; round < rounds; round += 1) {
      const gaps = await call(page, 'block', length)
      making.push(gaps.making)
      idle.push(gaps.idle)
    }
    const blocks = making.map((gap, round) => Math.max(0, gap - (idle[round] ?? 0)))
    const inMs = (value: number): string => `${value.toFixed(1)} ms`
    rows.push([length, inMs(median(blocks)), range(blocks, 1), inMs(median(making)), inMs(median(idle))])
    limits.push({ what: `longest block, ${length}`, measured: median(blocks), unit: ' ms', must: MOST[length] })
  }
  await page.close()
  table(
    `longest block of the main thread: gap between ticks of 1 ms, less the gap when idle; median of ${rounds}`,
    rows,
  )
  return limits
}
