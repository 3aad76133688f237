/** Where the time of a paper goes: the functions of the worker by their own time, and the stages they belong to. */
import { readFile } from 'node:fs/promises'
import { SourceMap, type SourceMapPayload } from 'node:module'
import path from 'node:path'
import type { Browser } from '@playwright/test'
import { call, openBench } from './browser'
import { table } from './numbers'
import { openWorker } from './workerSession'
import type { Site } from './site'

/** Papers made while the profiler looks on: enough that a function of 1 % is seen some hundred times. */
const PAPERS = { typical: 20, huge: 4 } as const
const LOOK_EVERY = 200
const FUNCTIONS = 15

interface Profile {
  nodes: {
    id: number
    callFrame: { functionName: string; url: string; lineNumber: number; columnNumber: number }
  }[]
  samples: number[]
  timeDeltas: number[]
}

interface Frame {
  name: string
  /** Of the source, from the repository or the package; empty for the engine itself. */
  source: string
}

type Stage = (typeof STAGES)[number][0] | 'other' | 'idle'

/** The first that fits, by "source:function". */
const STAGES = [
  ['collecting garbage', /^:\(garbage collector\)/],
  ['compressing', /fflate|pako|zlib/],
  ['layout', /yoga|bidi|linebreak|textkit|hyphen/],
  ['embedding fonts', /subset|toUnicode|restructure.*:(encode|size)|fontkit.*:encode|pdfkit.*:(embed|finalize)$/i],
  ['shaping', /^wasm|harfbuzz|fontkit|restructure|src\/pdf\/text\/(shape|face|fonts|scripts|items|coverage)/i],
  ['writing', /pdfkit|src\/pdf\/(file|render)|src\/pdf\/.*\/?(draw|codes|tags)\w*\.ts|:Blob$/],
  ['layout', /src\/pdf\/|@react-pdf|react|src\/summary/],
] as const

export const profile = async (browser: Browser, site: Site): Promise<void> => {
  const page = await openBench(browser, site)
  await call(page, 'warmUp')
  const worker = await openWorker(page)
  const sources = new Sources(site)
  await worker.send('Profiler.enable')
  await worker.send('Profiler.setSamplingInterval', { interval: LOOK_EVERY })
  for (const length of ['typical', 'huge'] as const) {
    await call(page, 'time', 'ours', length)
    await call(page, 'time', 'ours', length)
    await worker.send('Profiler.start')
    for (let made = 0; made < PAPERS[length]; made += 1) await call(page, 'time', 'ours', length)
    // the profiler's own answer, which Chromium describes in its protocol
    const { profile } = (await worker.send('Profiler.stop')) as { profile: Profile }
    await print(length, profile, sources)
  }
  await page.close()
}

const print = async (length: keyof typeof PAPERS, profile: Profile, sources: Sources): Promise<void> => {
  const ownTimes = new Map<number, number>()
  profile.samples.forEach((id, i) => ownTimes.set(id, (ownTimes.get(id) ?? 0) + (profile.timeDeltas[i] ?? 0)))
  const functions = new Map<string, { frame: Frame; stage: Stage; own: number }>()
  const stages = new Map<Stage, number>()
  for (const { id, callFrame } of profile.nodes) {
    const frame = await sources.find(callFrame)
    const own = (ownTimes.get(id) ?? 0) / 1000 / PAPERS[length]
    const stage = stageOf(frame)
    if (stage === 'idle') continue
    stages.set(stage, (stages.get(stage) ?? 0) + own)
    const key = `${frame.source}:${frame.name}`
    functions.set(key, { frame, stage, own: (functions.get(key)?.own ?? 0) + own })
  }
  const all = [...stages.values()].reduce((sum, own) => sum + own, 0)
  const cells = (own: number): string[] => [`${own.toFixed(1)} ms`, `${((own / all) * 100).toFixed(1)} %`]
  const first = [...functions.values()].toSorted((a, b) => b.own - a.own).slice(0, FUNCTIONS)
  table(`${length}: ${all.toFixed(0)} ms a paper in the worker, ${PAPERS[length]} papers, by stage`, [
    ['stage', 'own time', 'share'],
    ...[...stages].toSorted((a, b) => b[1] - a[1]).map(([stage, own]) => [stage, ...cells(own)]),
  ])
  table(`${length}: the ${FUNCTIONS} functions with the most time of their own`, [
    ['function', 'own time', 'share', 'stage', 'in'],
    ...first.map(({ frame, stage, own }) => [frame.name, ...cells(own), stage, frame.source]),
  ])
}

const stageOf = ({ name, source }: Frame): Stage => {
  if (name === '(idle)' || name === '(root)') return 'idle'
  const full = `${source}:${name}`
  return STAGES.find(([, pattern]) => pattern.test(full))?.[0] ?? 'other'
}

/** Finds the source of a place in the built files. */
class Sources {
  private readonly maps = new Map<string, Promise<SourceMap | null>>()

  constructor(private readonly site: Site) {}

  async find({ functionName, url, lineNumber, columnNumber }: Profile['nodes'][number]['callFrame']): Promise<Frame> {
    const name = functionName || '(anonymous)'
    if (!url.startsWith(this.site.url)) return { name, source: url.startsWith('wasm') ? 'wasm' : '' }
    const file = path.join(this.site.folder, url.slice(this.site.url.length))
    let map = this.maps.get(file)
    if (!map) this.maps.set(file, (map = readMap(`${file}.map`)))
    const entry = (await map)?.findEntry(lineNumber, columnNumber)
    if (!entry || !('originalSource' in entry)) return { name, source: path.basename(file) }
    const place = entry.originalSource.includes('node_modules/')
      ? entry.originalSource.replace(/^.*node_modules\//, '')
      : entry.originalSource.replace(/^.*?(?=src\/)/, '')
    return { name, source: `${place}:${entry.originalLine + 1}` }
  }
}

const readMap = async (file: string): Promise<SourceMap | null> => {
  try {
    return new SourceMap(JSON.parse(await readFile(file, 'utf8')) as SourceMapPayload)
  } catch {
    return null
  }
}
