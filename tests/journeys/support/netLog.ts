/** The browser's own network log: where it reached out to, and whether a word is in it. */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { launchOptions } from './browser'
import { neutralSite } from './neutral'
import { wordsInLog, type NetLog } from './wordsInLog'

/** Kinds of events in which the browser reaches out: by address, by name, by socket. */
const REACHING_OUT: Record<string, readonly string[]> = {
  URL_REQUEST_START_JOB: ['url'],
  HOST_RESOLVER_MANAGER_REQUEST: ['host'],
  TCP_CONNECT_ATTEMPT: ['address'],
  UDP_CONNECT: ['address'],
  UDP_BYTES_SENT: ['address'],
}

/** What this browser asks for by itself, on any page, and why. These names alone are not looked up; every other one is. */
const OWN_TRAFFIC: Readonly<Record<string, string>> = {
  'update.googleapis.com': 'is there a newer part of the browser?',
  'accounts.google.com': 'which accounts are signed in? In a browser of the tests: none.',
  'content-autofill.googleapis.com': 'what are these forms? Led to a server of the tests instead; see docs/leaks.md.',
}
const RULES = Object.keys(OWN_TRAFFIC)
  .map((name) => `MAP ${name} ~NOTFOUND`)
  .join(', ')

/** A look whether this computer has IPv6, which sends nothing; and what one of the names above turns into. */
const NO_PLACES = ['[2001:4860:4860::8888]:443', 'https://~notfound', 'http://~notfound']

const isOwnTraffic = (place: string): boolean =>
  URL.canParse(place) && Object.hasOwn(OWN_TRAFFIC, new URL(place).hostname)

export interface Logged {
  /** Every place that was reached for, but the test's own servers and what the browser asks for by itself. */
  reached: string[]
  /** Those of the words that stand anywhere in the log, in any of the ways they can be written. */
  words: string[]
  /** What the browser asked its maker about the forms it saw. */
  aboutForms: string[]
  /** How much was searched. */
  bytes: number
}

/** Stands in for the service that is asked about forms, so that the log holds everything that it would be sent. */
async function formsService(): Promise<{ port: number; asked: string[]; close: () => void }> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    request.resume()
    response.end()
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return { port: (server.address() as AddressInfo).port, asked, close: () => server.close() }
}

/**
 * Walks with a browser of its own, from `url`, and reads its network log. Watching requests from outside misses some
 * ways out (WebRTC, name look-ups); the log does not.
 * @param typed words to look for in it
 */
export async function netLogOf(
  url: string,
  walk: (page: Page) => Promise<void>,
  typed: readonly string[] = [],
): Promise<Logged> {
  const folder = await mkdtemp(path.join(tmpdir(), 'foreword-netlog-'))
  const file = path.join(folder, 'log.json')
  const forms = await formsService()
  try {
    const browser = await chromium.launch({
      ...launchOptions,
      args: [
        ...launchOptions.args,
        `--log-net-log=${file}`,
        '--net-log-capture-mode=Everything',
        `--autofill-server-url=http://127.0.0.1:${forms.port}/v1/`,
        `--host-resolver-rules=${RULES}`,
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
    const bytes = await readFile(file)
    const log = JSON.parse(bytes.toString('utf8')) as NetLog
    const servers = [new URL(url), new URL(neutralSite()), new URL(`http://127.0.0.1:${forms.port}`)]
    const isOurs = (place: string): boolean =>
      servers.some(({ host, origin }) => place === host || place === origin || place.startsWith(`${origin}/`))
    return {
      reached: reached(log).filter((place) => !isOurs(place) && !NO_PLACES.includes(place) && !isOwnTraffic(place)),
      words: wordsInLog(bytes, log, typed),
      aboutForms: forms.asked,
      bytes: bytes.length,
    }
  } finally {
    forms.close()
    await rm(folder, { recursive: true, force: true })
  }
}

export const reachedOutside = async (url: string, walk: (page: Page) => Promise<void>): Promise<string[]> =>
  (await netLogOf(url, walk)).reached

export function reached({ constants, events }: NetLog): string[] {
  const names = new Map(Object.entries(constants.logEventTypes).map(([name, type]) => [type, name]))
  const found = events.flatMap(({ type, params }) => {
    const keys = REACHING_OUT[names.get(type) ?? ''] ?? []
    return keys.map((key) => params?.[key]).filter((value) => typeof value === 'string')
  })
  return [...new Set(found)]
}
