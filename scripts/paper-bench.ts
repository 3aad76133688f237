/**
 * How long a paper takes in a real browser, as a ratio to the same words through stock react-pdf:
 * `npm run bench`. Medians of runs that take turns, so that a slow minute of the machine is slow for both.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { build, preview } from 'vite'
import type { Bench, Length, Run } from '../tests/bench/paper/page'
import { findBrowser, NO_BROWSER } from './findBrowser.mjs'
import { contentSecurity } from './vite/contentSecurity'
import { fontBytes } from './vite/fontBytes'

const ROUNDS = 5
const LENGTHS: Length[] = ['small', 'typical', 'huge']
const root = path.resolve(import.meta.dirname, '../tests/bench/paper')

const serve = async (outDir: string): Promise<{ url: string; close: () => Promise<void> }> => {
  const shared = { configFile: false, root, logLevel: 'error', build: { outDir, target: 'chrome111' } } as const
  await build({
    ...shared,
    plugins: [fontBytes()],
    worker: { format: 'es', plugins: () => [fontBytes()] },
  })
  // with the app's own headers: what the bench measures is what they allow
  const server = await preview({ ...shared, plugins: [contentSecurity()], preview: { port: 0, host: '127.0.0.1' } })
  const address = server.httpServer.address()
  if (!address || typeof address === 'string') throw new Error('The bench server has no port.')
  return { url: `http://127.0.0.1:${address.port}/`, close: () => server.close() }
}

const run = (page: Page, way: keyof Bench, length: Length): Promise<Run> =>
  page.evaluate(([way, length]) => (globalThis as unknown as { bench: Bench }).bench[way](length), [
    way,
    length,
  ] as const)

const median = (runs: Run[]): number => {
  const sorted = runs.map(({ milliseconds }) => milliseconds).toSorted((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? Number.NaN
}

const measureAll = async (page: Page): Promise<void> => {
  const cold = await run(page, 'ours', 'small')
  console.log(`first small paper, with the worker's start and the fonts: ${cold.milliseconds.toFixed(0)} ms`)
  await run(page, 'stock', 'small')
  console.log('paper      pages   ours      reference   ratio   bytes')
  for (const length of LENGTHS) {
    const ours: Run[] = []
    const stock: Run[] = []
    for (let round = 0; round < ROUNDS; round += 1) {
      ours.push(await run(page, 'ours', length))
      stock.push(await run(page, 'stock', length))
    }
    const [mine, reference] = [median(ours), median(stock)]
    console.log(
      [
        length.padEnd(10),
        String(ours[0]?.pages).padEnd(7),
        `${mine.toFixed(0)} ms`.padEnd(9),
        `${reference.toFixed(0)} ms`.padEnd(11),
        (mine / reference).toFixed(2).padEnd(7),
        String(ours[0]?.bytes),
      ].join(' '),
    )
  }
}

const executablePath = findBrowser()
if (!executablePath) throw new Error(NO_BROWSER.join('\n'))
const outDir = await mkdtemp(path.join(tmpdir(), 'paper-bench-'))
const server = await serve(outDir)
const browser = await chromium.launch({
  executablePath,
  args: [
    '--no-sandbox',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
    '--no-first-run',
  ],
})
try {
  const page = await browser.newPage()
  page.on('pageerror', (error) => console.log(`browser: ${error.message}`))
  await page.goto(server.url)
  await page.waitForFunction(() => 'bench' in globalThis)
  await measureAll(page)
} finally {
  await browser.close()
  await server.close()
  await rm(outDir, { recursive: true })
}
