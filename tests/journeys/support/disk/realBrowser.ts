/**
 * A browser as a person has it: started by hand with a profile folder of its own and none of the switches that a test
 * driver adds (it keeps pages for Back, sessions, history). Only then do its files tell what a person's would.
 */
import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test'
import { launchOptions } from '../browser'

export interface RealBrowser {
  context: BrowserContext
  page: Page
  /** As a person closes it: the browser writes what it has. */
  close: () => Promise<void>
  /** As a power cut would. */
  kill: () => Promise<void>
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Browsers that a test left running because it failed; they are ended with their profile. */
const running = new Map<string, Set<() => Promise<void>>>()

/** Runs with a new profile folder, which is gone afterwards, and so are the browsers that use it. */
export async function withProfile<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'foreword-profile-'))
  try {
    return await work(folder)
  } finally {
    for (const kill of running.get(folder) ?? []) await kill()
    running.delete(folder)
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
}

async function portOf(file: string): Promise<string> {
  for (let tries = 0; tries < 400; tries += 1) {
    const port = existsSync(file) ? readFileSync(file, 'utf8').split('\n')[0] : ''
    if (port) return port
    await pause(50)
  }
  throw new Error('The browser did not start.')
}

/** A machine that does much else starts a browser slowly, and one that was asked too early may never answer that asking. */
async function connected(address: string): Promise<Browser> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await chromium.connectOverCDP(address, { timeout: 30_000 })
    } catch (error) {
      if (tries === 4) throw error
    }
  }
}

/** @param switches beside the usual ones: `--incognito`, `--restore-last-session` */
export async function startReal(folder: string, switches: readonly string[] = []): Promise<RealBrowser> {
  const portFile = path.join(folder, 'DevToolsActivePort')
  rmSync(portFile, { force: true })
  const started = spawn(
    launchOptions.executablePath,
    ['--headless=new', ...launchOptions.args, '--remote-debugging-port=0', `--user-data-dir=${folder}`, ...switches],
    // A group of its own, so that all its processes can be ended at once.
    { stdio: 'ignore', detached: true },
  )
  const ended = new Promise<void>((resolve) => started.once('exit', () => resolve()))
  const kill = async (): Promise<void> => {
    if (started.pid !== undefined && started.exitCode === null && started.signalCode === null)
      process.kill(-started.pid, 'SIGKILL')
    await ended
    await pause(200)
  }
  running.set(folder, (running.get(folder) ?? new Set()).add(kill))
  try {
    const browser = await connected(`http://127.0.0.1:${await portOf(portFile)}`)
    const context = browser.contexts()[0]!
    const page = context.pages()[0] ?? (await context.newPage())
    const close = async (): Promise<void> => {
      const session = await browser.newBrowserCDPSession()
      // The connection ends before it is answered.
      await session.send('Browser.close').catch(() => undefined)
      await Promise.race([ended, pause(15_000).then(kill)])
      await pause(200)
    }
    return { context, page, close, kill }
  } catch (error) {
    await kill()
    throw error
  }
}
