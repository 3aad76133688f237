/** A Chromium started by hand with a profile of its own: nothing of a test tool's switches applies, and it can be killed. */
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { chromium, type Browser, type Page } from '@playwright/test'
import { launchOptions } from '../journeys/support/browser'

const WAIT_MS = 60_000
const STEP_MS = 50

export interface OwnBrowser {
  browser: Browser
  /** A new tab. */
  newPage: () => Promise<Page>
  /** Another connection to the same browser; a page that crashed is lost to the first. */
  connectAgain: () => Promise<Browser>
  /** SIGKILL to the browser and all its processes, as when the power goes. */
  kill: () => Promise<void>
  close: () => Promise<void>
}

export const newProfile = (): Promise<string> => mkdtemp(path.join(tmpdir(), 'foreword-profile-'))
export const removeProfile = (folder: string): Promise<void> =>
  rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })

/** Settings as they stand in a profile (`Default/Preferences`), before the browser first sees it. */
export async function setPreferences(profile: string, preferences: object): Promise<void> {
  await mkdir(path.join(profile, 'Default'), { recursive: true })
  await writeFile(path.join(profile, 'Default/Preferences'), JSON.stringify(preferences))
}

async function until<T>(what: string, look: () => T | undefined): Promise<T> {
  for (let waited = 0; waited < WAIT_MS; waited += STEP_MS) {
    const found = look()
    if (found !== undefined) return found
    await wait(STEP_MS)
  }
  throw new Error(`Waited too long for ${what}.`)
}

export async function startBrowser(profile: string, more: readonly string[] = []): Promise<OwnBrowser> {
  const portFile = path.join(profile, 'DevToolsActivePort')
  await rm(portFile, { force: true })
  const { executablePath, args } = launchOptions
  const child = spawn(
    executablePath,
    [
      '--headless=new',
      ...args,
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      // No key ring of the system is asked for a password.
      '--password-store=basic',
      ...more,
      'about:blank',
    ],
    { stdio: 'ignore', detached: true },
  )
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const port = await until('the browser to say its port', () =>
    existsSync(portFile) ? readFileSync(portFile, 'utf8').split('\n')[0] || undefined : undefined,
  )
  const connect = (): Promise<Browser> => chromium.connectOverCDP(`http://127.0.0.1:${port}`)
  const browser = await connect()
  const kill = async (): Promise<void> => {
    // The whole group: a child that outlives its parent would still hold the profile.
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL')
    await ended
    await wait(200)
  }
  return {
    browser,
    newPage: async () => {
      const [context] = browser.contexts()
      if (context === undefined) throw new Error('The browser has no window.')
      return context.newPage()
    },
    connectAgain: connect,
    kill,
    close: async () => {
      const session = await browser.newBrowserCDPSession()
      await session.send('Browser.close').catch(() => undefined)
      await Promise.race([ended, wait(5000).then(kill)])
    },
  }
}
