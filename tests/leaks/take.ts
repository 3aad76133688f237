/** Takes every way in a real browser, and tells which of them led out. */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium, type BrowserContext } from '@playwright/test'
import { launchOptions } from '../journeys/support/browser'
import { reached } from '../journeys/support/netLog'
import type { NetLog } from '../journeys/support/wordsInLog'
import { listen, type Goal } from './goal'
import type { Site } from './site'

export interface Outcome {
  way: string
  /**
   * `words`: another server was sent them. `touched`: it was connected to, or its name was asked for; that tells it nothing
   * but that, yet a name can be made of words. `home`: the host itself was asked for something that carries them.
   */
  out: 'words' | 'touched' | 'home' | 'closed'
}

/** Pages open at once, and how long each has to get something out once it has tried. */
const AT_ONCE = 8
const LONG_ENOUGH = 1000
const LONGEST_CLOSE = 5000

const wait = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds))

const nameOf = (way: string): string => `${way.toLowerCase()}-canary.example`

/** All of `ways` in one browser, each in a page of its own and with a server of its own to reach. */
export async function takeWays(site: Site, ways: readonly string[]): Promise<Outcome[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'foreword-leaks-'))
  const file = path.join(folder, 'log.json')
  const goals = new Map<string, Goal>()
  for (const way of ways) goals.set(way, await listen())
  try {
    const browser = await chromium.launch({
      ...launchOptions,
      args: [
        ...launchOptions.args,
        `--log-net-log=${file}`,
        '--net-log-capture-mode=Everything',
        // Names under `example` belong to nobody and are looked up, so that the log shows it; no other name is.
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE *.example',
      ],
    })
    try {
      const tabs = await browser.newContext()
      const waiting = [...ways]
      const take = async (): Promise<void> => {
        for (let way = waiting.shift(); way !== undefined; way = waiting.shift()) {
          // A tab behind others does not speculate; a context is a window of its own.
          const context = way === 'speculation' ? await browser.newContext() : tabs
          await one(context, `${site.origin}/${way}/${goals.get(way)!.port}/`)
        }
      }
      await Promise.all(Array.from({ length: AT_ONCE }, take))
    } finally {
      await browser.close()
    }
    const places = reached(JSON.parse(await readFile(file, 'utf8')) as NetLog)
    return ways.map((way) => ({ way, out: outcome(site, way, goals.get(way)!, places) }))
  } finally {
    for (const goal of goals.values()) goal.close()
    await rm(folder, { recursive: true, force: true })
  }
}

function outcome(site: Site, way: string, goal: Goal, places: readonly string[]): Outcome['out'] {
  if (goal.gotWords()) return 'words'
  if (goal.isTouched() || places.some((place) => place.includes(`:${goal.port}`) || place.includes(nameOf(way)))) {
    return 'touched'
  }
  const asked = new RegExp(`/${way}/${goal.port}/.*(home|canary)`)
  return site.asked.some((line) => asked.test(line)) ? 'home' : 'closed'
}

async function one(context: BrowserContext, address: string): Promise<void> {
  const page = await context.newPage()
  await page.goto(address, { waitUntil: 'commit', timeout: 20_000 })
  // A page that has left for elsewhere, or cannot, has tried too.
  await page.waitForFunction(() => document.title === 'Tried', undefined, { timeout: 10_000 }).catch(() => undefined)
  await wait(LONG_ENOUGH)
  // A page whose way out was cut in the middle may never answer; its browser is closed at the end in any case.
  await Promise.race([page.close(), wait(LONGEST_CLOSE)])
}
