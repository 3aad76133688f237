/** A locked page in the browser's own viewer, as a therapist opens it from a message. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { chromium, type Browser, type Frame, type Page } from '@playwright/test'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { findBrowser } from '../../scripts/findBrowser.mjs'
import { lockFile } from '../../src/pdf/lock/lockFile'
import { make, PASSPHRASE } from './lockedPaper'
import { fullPaper, words } from './samplePaper'

const executablePath = findBrowser()
const SLOW = 120_000
const TITLE = 'Notes of mine'

let files: Readonly<Record<string, Uint8Array>> = {}
let server: Server
let browser: Browser
beforeAll(async () => {
  const plain = await make(fullPaper({ title: words(TITLE) }))
  files = { '/latin.pdf': await lockFile(plain, PASSPHRASE), '/accents.pdf': await lockFile(plain, 'Größe κόσμος мир') }
  server = createServer(({ url = '' }, answer) => {
    answer.writeHead(files[url] ? 200 : 404, { 'content-type': 'application/pdf' }).end(files[url])
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  // the viewer is an extension of the browser's own
  const ignoreDefaultArgs = ['--disable-extensions', '--disable-component-extensions-with-background-pages']
  if (executablePath) browser = await chromium.launch({ executablePath, ignoreDefaultArgs, args: ['--no-sandbox'] })
}, SLOW)
afterAll(async () => {
  await browser?.close()
  server?.close()
})

const viewerOf = async (page: Page, name: string): Promise<Frame> => {
  const { port } = server.address() as AddressInfo
  await page.goto(`http://127.0.0.1:${port}/${name}`)
  const isViewer = (frame: Frame): boolean => frame.url().startsWith('chrome-extension:')
  return page.frames().find(isViewer) ?? page.waitForEvent('framenavigated', isViewer)
}

const why = executablePath ? '' : ' (not run: no Chromium is installed)'

it.skipIf(!executablePath)(
  `Chromium asks for the passphrase, refuses a wrong one and opens the page with the right one${why}`,
  async () => {
    for (const [name, passphrase] of [
      ['latin.pdf', PASSPHRASE],
      ['accents.pdf', 'Größe κόσμος мир'],
    ] as const) {
      const page = await browser.newPage()
      const viewer = await viewerOf(page, name)
      const field = viewer.locator('#password input')
      const title = viewer.locator('#start span#title')
      await field.fill(passphrase.toLowerCase())
      await field.press('Enter')
      await viewer.getByText(/incorrect/i).waitFor()
      expect(await title.textContent()).not.toContain(TITLE)
      await field.fill(passphrase)
      await field.press('Enter')
      await title.getByText(TITLE).waitFor()
      expect(await viewer.locator('#pagelength').textContent()).toMatch(/4/)
      await page.close()
    }
  },
  SLOW,
)
