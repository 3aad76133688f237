import path from 'node:path'
import { findBrowser, findFirefox, NO_BROWSER } from '../../../scripts/findBrowser.mjs'

const found = findBrowser()
if (!found) throw new Error(NO_BROWSER.join('\n'))

/**
 * How every browser of the journeys and of the bench is started. The switches keep the browser's own traffic out of the way,
 * and a machine without a card from doing a card's work.
 */
export const launchOptions = {
  executablePath: found,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-software-rasterizer',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
    '--no-first-run',
  ],
}

/** The second engine, where there is one. */
export const firefox = findFirefox()

/** Where Firefox puts what it saves. */
export const DOWNLOADS = path.resolve(import.meta.dirname, '../../../test-results/saved')
