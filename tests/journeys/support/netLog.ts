import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { launchOptions } from './browser'

export interface NetLog {
  constants: { logEventTypes: Record<string, number> }
  events: { type: number; params?: Record<string, unknown> }[]
}

/** Kinds of events in which the browser reaches out: by address, by name, by socket. */
const REACHING_OUT: Record<string, readonly string[]> = {
  URL_REQUEST_START_JOB: ['url'],
  HOST_RESOLVER_MANAGER_REQUEST: ['host'],
  TCP_CONNECT_ATTEMPT: ['address'],
  UDP_CONNECT: ['address'],
  UDP_BYTES_SENT: ['address'],
}

/** What this browser asks for by itself, on any page. It knows nothing of what was typed. */
const OWN_TRAFFIC = /^https?:\/\/(update|content-autofill)\.googleapis\.com\b|^https:\/\/accounts\.google\.com\b/
/** A look whether this computer has IPv6, which sends nothing; and what a refused name turns into. */
const NO_PLACES = ['[2001:4860:4860::8888]:443', 'https://~notfound', 'http://~notfound']

/**
 * Walks with a browser of its own, from `url`, and gives every other place that the browser reached for, as its network
 * log has them. Watching requests from outside misses some ways out (WebRTC, name look-ups); the log does not.
 */
export async function reachedOutside(url: string, walk: (page: Page) => Promise<void>): Promise<string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'foreword-netlog-'))
  const file = path.join(folder, 'log.json')
  try {
    const browser = await chromium.launch({
      ...launchOptions,
      args: [
        ...launchOptions.args,
        `--log-net-log=${file}`,
        '--net-log-capture-mode=IncludeSensitive',
        // No name is looked up for real, so what stays in the log is what was wanted, on any network.
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      ],
    })
    try {
      const page = await browser.newPage({ baseURL: url })
      await page.goto('')
      await walk(page)
    } finally {
      // The log is whole only once the browser has ended.
      await browser.close()
    }
    const { host, origin } = new URL(url)
    return reached(JSON.parse(await readFile(file, 'utf8')) as NetLog).filter(
      (place) =>
        place !== host &&
        place !== origin &&
        !place.startsWith(`${origin}/`) &&
        !NO_PLACES.includes(place) &&
        !OWN_TRAFFIC.test(place),
    )
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

export function reached({ constants, events }: NetLog): string[] {
  const names = new Map(Object.entries(constants.logEventTypes).map(([name, type]) => [type, name]))
  const found = events.flatMap(({ type, params }) => {
    const keys = REACHING_OUT[names.get(type) ?? ''] ?? []
    return keys.map((key) => params?.[key]).filter((value) => typeof value === 'string')
  })
  return [...new Set(found)]
}
