/** What `start` and `test` share: the right Node, and the packages that the lock file names. No dependencies. */
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

const OLDEST_NODE = [20, 19]

/** Ends the program with a plain message for the person at the terminal. */
export function giveUp(...lines) {
  console.error(['', ...lines, ''].join('\n'))
  process.exit(1)
}

/** Runs a program of a package, without a shell: `tool('vite')` gives the command and its first argument. */
export const tool = (name) => [process.execPath, path.join(root, 'node_modules', ...TOOLS[name].split('/'))]

const TOOLS = {
  tsc: 'typescript/bin/tsc',
  oxlint: 'oxlint/bin/oxlint',
  depcruise: 'dependency-cruiser/bin/dependency-cruise.mjs',
  prettier: 'prettier/bin/prettier.cjs',
  knip: 'knip/bin/knip.js',
  vitest: 'vitest/vitest.mjs',
  tsx: 'tsx/dist/cli.mjs',
  vite: 'vite/bin/vite.js',
  playwright: '@playwright/test/cli.js',
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const [oldestMajor, oldestMinor] = OLDEST_NODE
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return
  giveUp(
    `This needs Node.js ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}.`,
    'Install a newer one from https://nodejs.org, then run the same command again.',
  )
}

/** npm writes this file last, so it is older than the lock when packages are missing or behind. */
function packagesAreFresh() {
  const written = path.join(root, 'node_modules', '.package-lock.json')
  const lock = path.join(root, 'package-lock.json')
  return existsSync(written) && statSync(written).mtimeMs >= statSync(lock).mtimeMs
}

export function setUp() {
  checkNode()
  if (packagesAreFresh()) return
  console.log('Installing the packages (once, about half a minute)…')
  // npm is a .cmd file on Windows, which only a shell can start.
  const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (npm.error) {
    giveUp('npm could not be started. It comes with Node.js; check that both are on your PATH.', npm.error.message)
  }
  if (npm.status !== 0) {
    giveUp(
      'npm could not install the packages; its own message is above.',
      'The usual cause is the network: the npm registry must be reachable, once. Then run the same command again.',
    )
  }
}
