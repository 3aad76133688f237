/**
 * How quick the app is for a person: `npm run bench:app`. Ratios to an empty React page of the same run; the limits say
 * whether they hold here and now, and nothing fails: machines differ.
 */
import { withSites } from './bench/app/serve'
import { measureHour } from './bench/app/hour'
import { changing, typingEmpty, typingLong } from './bench/app/lists'
import { measureStart } from './bench/app/welcome'
import { withBrowser } from './bench/browser'
import { kilobytes, limitsTable, megabytes, table, type Limit } from './bench/numbers'

const LIMITS = { usable: 1500, bytes: 110, typing: 50, change: 100 }
const ms = (value: number): string => `${value.toFixed(0)} ms`
const times = (a: number, b: number): string => (a / b).toFixed(2)

const limits: Limit[] = []
await withSites((sites) =>
  withBrowser(async (browser) => {
    const [app, empty] = await measureStart(browser, [sites.app, sites.empty])
    if (app === undefined || empty === undefined) throw new Error('Nothing was measured.')
    table('Welcome on slow 4G, CPU slowed four times: medians of five', [
      ['page', 'usable after', 'came over the line', 'moved'],
      ['Foreword', ms(app.usable), `${kilobytes(app.bytes)} kB`, app.layoutShift.toFixed(3)],
      ['an empty React page', ms(empty.usable), `${kilobytes(empty.bytes)} kB`, empty.layoutShift.toFixed(3)],
      ['ratio', times(app.usable, empty.usable), times(app.bytes, empty.bytes), ''],
    ])
    limits.push(
      { what: 'Welcome usable', measured: app.usable, unit: ' ms', must: LIMITS.usable },
      { what: 'bytes until then', measured: app.bytes / 1000, unit: ' kB', must: LIMITS.bytes },
      { what: 'layout shift, Welcome', measured: app.layoutShift, unit: '', must: 0 },
    )

    const typedEmpty = await typingEmpty(browser, sites.empty)
    const { words, fortieth } = await typingLong(browser, sites.app)
    table('A letter until its frame, CPU slowed four times: p95, median of five rounds', [
      ['where', 'p95', 'ratio'],
      ['an empty React page', ms(typedEmpty), '1'],
      ['long notes, first words', ms(words), times(words, typedEmpty)],
      ['long notes, the fortieth medicine', ms(fortieth), times(fortieth, typedEmpty)],
    ])
    limits.push(
      { what: 'typing, first words', measured: words, unit: ' ms', must: LIMITS.typing },
      { what: 'typing, 40th medicine', measured: fortieth, unit: ' ms', must: LIMITS.typing },
    )

    const [quick, slow] = [await changing(browser, sites.app, 1), await changing(browser, sites.app, 4)]
    table('A hundred medicines: a press until its frame, medians of five', [
      ['press', 'as it is', 'slowed four times'],
      ['add', ms(quick.add), ms(slow.add)],
      ['remove', ms(quick.remove), ms(slow.remove)],
      ['move', ms(quick.move), ms(slow.move)],
    ])
    for (const what of ['add', 'remove', 'move'] as const) {
      limits.push({ what: `${what}, 100 medicines`, measured: quick[what], unit: ' ms', must: LIMITS.change })
    }

    const hour = await measureHour(browser, sites.app)
    table('An hour: 180 pages with typing on each', [
      ['', ...hour.heap.map((_, i) => `${((i + 1) * 60) / hour.heap.length} min`)],
      ['heap, MB', ...hour.heap.map(megabytes)],
    ])
    limits.push({ what: 'layout shift, the hour', measured: hour.layoutShift, unit: '', must: 0 })
  }),
)
limitsTable(limits)
