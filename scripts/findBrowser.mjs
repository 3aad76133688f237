/** Finds the browsers of the browser tests. Nothing is downloaded but by the system's own package manager. */
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge']
const PLACES = [
  '/usr/lib/chromium/chromium',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

const FIREFOX_NAMES = ['firefox-esr', 'firefox']
const FIREFOX_PLACES = [
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
]

/** The first program of these names on the path, or else the first of these places that is there. */
function find(names, places) {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean)
  const candidates = [...names.flatMap((name) => folders.map((folder) => path.join(folder, name))), ...places]
  return candidates.find((candidate) => statSync(candidate, { throwIfNoEntry: false })?.isFile())
}

/** The path of a browser, or `undefined`. `FOREWORD_CHROMIUM` goes first, and is trusted. */
export const findBrowser = () => process.env.FOREWORD_CHROMIUM || find(NAMES, PLACES)

/** The path of a Firefox, or `undefined`; it is never installed. `FOREWORD_FIREFOX` goes first, and is trusted. */
export const findFirefox = () => process.env.FOREWORD_FIREFOX || find(FIREFOX_NAMES, FIREFOX_PLACES)

const run = (command, ...args) =>
  spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status ===
  0

/** Finds a browser, on Debian and its kin by installing one where that needs no password. */
export function findOrInstallBrowser() {
  const found = findBrowser()
  if (found || process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return found
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  console.log('No Chromium here; asking apt for one…')
  const apt = (...args) => {
    const [command, ...rest] = [...asRoot, 'apt-get', ...args]
    return run(command, ...rest)
  }
  if (apt('update', '-qq')) apt('install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation')
  return findBrowser()
}

export const NO_BROWSER = [
  'The journeys need Chromium or Chrome, and none was found.',
  'Install one (Debian, Ubuntu: sudo apt-get install chromium), or name one: FOREWORD_CHROMIUM=/path/to/chrome npm test',
]

export const NO_FIREFOX = [
  'No Firefox was found: the journeys ran in Chromium alone.',
  'Debian, Ubuntu: sudo apt-get install firefox-esr; or name one: FOREWORD_FIREFOX=/path/to/firefox npm test',
]
