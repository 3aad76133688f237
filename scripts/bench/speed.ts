/** Times every way to the same paper, in turns, so that a slow minute of the machine is slow for all. */
import { Buffer } from 'node:buffer'
import type { Browser, CDPSession } from '@playwright/test'
import { LENGTHS, type Length } from '../../tests/bench/paper/lengths'
import type { Way } from '../../tests/bench/paper/page'
import { readPdf } from '../../tests/paper/readPdf'
import { paperOfLength } from '../../tests/paper/samplePaper'
import { call, openBench } from './browser'
import { kilobytes, median, range, table, type Limit } from './numbers'
import type { Site } from './site'
import { shareFound } from './words'

const NAMES = {
  ours: 'ours, in the worker',
  stock: 'stock react-pdf 4.9',
  byHand: 'pdfkit by hand',
  pdfmake: 'pdfmake 0.3.11',
  print: "Chromium's print",
} as const
type Competitor = keyof typeof NAMES
const COMPETITORS: readonly Competitor[] = ['ours', 'stock', 'byHand', 'pdfmake', 'print']

/** How a paper is made and timed; the bytes are looked at once, outside the timing. */
interface Runner {
  time: (who: Competitor, length: Length) => Promise<number>
  make: (who: Competitor, length: Length) => Promise<Uint8Array>
}

const RATIOS: Partial<Record<Length, { must: number; aim: number }>> = {
  typical: { must: 0.8, aim: 0.6 },
  huge: { must: 0.45, aim: 0.3 },
}

export const measureSpeed = async (browser: Browser, site: Site, rounds: number): Promise<Limit[]> => {
  const page = await openBench(browser, site)
  const cold = await call(page, 'time', 'ours', 'small')
  await call(page, 'prepare')
  const limits: Limit[] = []
  const rows = [['paper', 'made by', 'median', 'min–max', 'ratio', 'pages', 'kB', 'words found']]
  for (const length of LENGTHS) {
    const printer = await browser.newPage()
    await printer.goto(`${site.url}print.html?${length}`)
    await printer.waitForSelector('.page-view footer')
    const session = await printer.context().newCDPSession(printer)
    const runner: Runner = {
      time: async (who, length) => (who === 'print' ? timePrint(session) : call(page, 'time', who, length)),
      make: async (who, length) =>
        who === 'print' ? print(session) : Buffer.from(await call(page, 'make', who satisfies Way, length), 'base64'),
    }
    const checked = await lookAt(runner, length)
    const times = await takeTurns(runner, length, rounds)
    const reference = median(times.stock)
    for (const who of COMPETITORS) {
      const ratio = median(times[who]) / reference
      const name = `${median(times[who]).toFixed(0)} ms`
      rows.push([length, NAMES[who], name, range(times[who]), ratio.toFixed(2), ...checked[who]])
      const limit = who === 'ours' ? RATIOS[length] : undefined
      if (limit) limits.push({ what: `ratio to stock react-pdf, ${length}`, measured: ratio, unit: '', ...limit })
    }
    await printer.close()
  }
  await page.close()
  table(`speed, warm, medians of ${rounds} in turns; the ratio is to stock react-pdf on the main thread`, rows)
  console.log(`  our first small paper, with the worker's start and the fonts: ${cold.toFixed(0)} ms`)
  return limits
}

/** Also the first run of each for this length, so that all are warm when they are timed. */
const lookAt = async (runner: Runner, length: Length): Promise<Record<Competitor, string[]>> => {
  const checked: Record<Competitor, string[]> = { ours: [], stock: [], byHand: [], pdfmake: [], print: [] }
  for (const who of COMPETITORS) {
    const bytes = await runner.make(who, length)
    const { pages } = await readPdf(bytes)
    const found = shareFound(paperOfLength(length), pages)
    checked[who] = [String(pages.length), kilobytes(bytes.length), `${(found * 100).toFixed(found === 1 ? 0 : 2)} %`]
  }
  return checked
}

/** Whoever comes first begins next round's end: nobody always runs after the same neighbour's garbage. */
const takeTurns = async (runner: Runner, length: Length, rounds: number): Promise<Record<Competitor, number[]>> => {
  const times: Record<Competitor, number[]> = { ours: [], stock: [], byHand: [], pdfmake: [], print: [] }
  for (let round = 0; round < rounds; round += 1) {
    const order = [
      ...COMPETITORS.slice(round % COMPETITORS.length),
      ...COMPETITORS.slice(0, round % COMPETITORS.length),
    ]
    for (const who of order) times[who].push(await runner.time(who, length))
  }
  return times
}

const PRINT = { preferCSSPageSize: true, generateTaggedPDF: true, paperWidth: 8.27, paperHeight: 11.69 } as const

const print = async (session: CDPSession): Promise<Uint8Array> =>
  Buffer.from((await session.send('Page.printToPDF', PRINT)).data, 'base64')

const timePrint = async (session: CDPSession): Promise<number> => {
  const start = performance.now()
  await session.send('Page.printToPDF', PRINT)
  return performance.now() - start
}
