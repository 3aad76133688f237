/**
 * How quick the app is for a person: `npm run bench:app`. Ratios to an empty React page of the same run, and the time of
 * the processor alone; the limits say whether they hold here and now, and nothing fails: machines differ. `-- start`,
 * `typing`, `lists` or `hour` measures only that.
 */
import process from 'node:process'
import type { Browser } from '@playwright/test'
import { measureHour } from './bench/app/hour'
import { changingLong, SLOWED, typingEmpty, typingLong } from './bench/app/lists'
import { withSites, type Sites } from './bench/app/serve'
import { largestShifts, unasked } from './bench/app/shifts'
import { measureStart } from './bench/app/welcome'
import { withBrowser } from './bench/browser'
import { kilobytes, limitsTable, megabytes, table, type Limit } from './bench/numbers'

const LIMITS = { usable: 1500, bytes: 110, typing: 50, change: 100 }
const SHIFTS_SHOWN = 12
const ms = (value: number): string => `${value.toFixed(0)} ms`
const exactly = (value: number): string => `${value.toFixed(1)} ms`
const times = (a: number, b: number): string => (a / b).toFixed(2)

async function start(browser: Browser, sites: Sites): Promise<Limit[]> {
  const [app, empty] = await measureStart(browser, [sites.app, sites.empty])
  if (app === undefined || empty === undefined) throw new Error('Nothing was measured.')
  table(`Welcome on slow 4G, CPU slowed ${SLOWED} times: medians of five`, [
    ['page', 'usable after', 'processor, slowed', 'came over the line', 'moved'],
    ['Foreword', ms(app.usable), ms(app.processor), `${kilobytes(app.bytes)} kB`, app.layoutShift.toFixed(3)],
    [
      'an empty React page',
      ms(empty.usable),
      ms(empty.processor),
      `${kilobytes(empty.bytes)} kB`,
      empty.layoutShift.toFixed(3),
    ],
    [
      'ratio',
      times(app.usable, empty.usable),
      times(app.processor, empty.processor),
      times(app.bytes, empty.bytes),
      '',
    ],
  ])
  return [
    { what: 'Welcome usable', measured: app.usable, unit: ' ms', must: LIMITS.usable },
    { what: 'bytes until then', measured: app.bytes / 1000, unit: ' kB', must: LIMITS.bytes },
    { what: 'layout shift, Welcome', measured: app.layoutShift, unit: '', must: 0 },
  ]
}

async function typing(browser: Browser, sites: Sites): Promise<Limit[]> {
  const empty = await typingEmpty(browser, sites.empty)
  const { words, fortieth, afterAll } = await typingLong(browser, sites.app)
  const rows = [
    ['an empty React page', empty],
    ['long notes, first words', words],
    ['long notes, the fortieth medicine', fortieth],
    ['the same, all forty opened before', afterAll],
  ] as const
  table(`A letter: until its frame, CPU slowed ${SLOWED} times, p95; and the processor, not slowed. Medians of five`, [
    ['where', 'p95', 'ratio', 'processor', 'ratio'],
    ...rows.map(([what, { felt, processor }]) => [
      what,
      ms(felt),
      times(felt, empty.felt),
      exactly(processor),
      times(processor, empty.processor),
    ]),
  ])
  return rows.slice(1).map(([what, { felt }]) => ({ what, measured: felt, unit: ' ms', must: LIMITS.typing }))
}

async function lists(browser: Browser, sites: Sites): Promise<Limit[]> {
  const { quick, slow, processor } = await changingLong(browser, sites.app)
  const kinds = ['add', 'remove', 'move'] as const
  table('A hundred medicines: a press until its frame, medians of five', [
    ['press', 'as it is', `slowed ${SLOWED} times`, 'processor, not slowed'],
    ...kinds.map((kind) => [kind, ms(quick[kind]), ms(slow[kind]), exactly(processor[kind])]),
  ])
  return kinds.map((kind) => ({
    what: `${kind}, 100 medicines`,
    measured: quick[kind],
    unit: ' ms',
    must: LIMITS.change,
  }))
}

async function hour(browser: Browser, sites: Sites): Promise<Limit[]> {
  const { heap, shifts } = await measureHour(browser, sites.app)
  table('An hour: 180 pages with typing on each', [
    ['', ...heap.map((_, i) => `${((i + 1) * 60) / heap.length} min`)],
    ['heap, MB', ...heap.map(megabytes)],
  ])
  if (shifts.length > 0) {
    table('What moved meanwhile: top and height before and after, in CSS px', [
      ['moved', 'how often', 'what'],
      ...largestShifts(shifts, SHIFTS_SHOWN),
    ])
  }
  return [{ what: 'layout shift, the hour', measured: unasked(shifts), unit: '', must: 0 }]
}

const PARTS = { start, typing, lists, hour }
const asked = process.argv.slice(2)
const limits: Limit[] = []
await withSites((sites) =>
  withBrowser(async (browser) => {
    for (const [name, measure] of Object.entries(PARTS)) {
      if (asked.length === 0 || asked.includes(name)) limits.push(...(await measure(browser, sites)))
    }
  }),
)
limitsTable(limits)
