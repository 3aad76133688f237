/**
 * Builds twice, from two fresh copies of this folder in different places, at different hours of the day, and compares
 * every file. `npm run reproducible`; with `-- --install` each copy installs its packages itself, as a stranger would.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { differences, filesUnder, sha256, type Sums } from './supply/files'

const root = path.resolve(import.meta.dirname, '..')
const scratch = mkdtempSync(path.join(tmpdir(), 'foreword-twice-'))
const installs = process.argv.includes('--install')
const NOT_COPIED = new Set(['node_modules', 'dist', 'coverage', 'test-results', '.git'])

function run(folder: string, command: string, args: readonly string[], env: Record<string, string>): void {
  // npm is a .cmd file on Windows, which only a shell can start.
  const shell = process.platform === 'win32' && command === 'npm'
  const { status, error } = spawnSync(command, args, {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell,
    env: { ...process.env, ...env },
  })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed in ${folder}. ${error?.message ?? ''}`)
}

/** All files of a fresh build, also its list of sums. */
function build(name: string, env: Record<string, string>): Sums {
  const folder = path.join(scratch, name)
  mkdirSync(folder, { recursive: true })
  cpSync(root, folder, { recursive: true, filter: (from) => !NOT_COPIED.has(path.relative(root, from)) })
  if (installs) run(folder, 'npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], env)
  else symlinkSync(realpathSync(path.join(root, 'node_modules')), path.join(folder, 'node_modules'), 'junction')
  run(folder, process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error'], env)
  const dist = path.join(folder, 'dist')
  return new Map(filesUnder(dist).map((file) => [file, sha256(readFileSync(path.join(dist, file)))]))
}

try {
  const first = build('one', { TZ: 'UTC', LC_ALL: 'C' })
  const second = build('another/place/two', { TZ: 'Pacific/Auckland', LC_ALL: 'de_DE.UTF-8' })
  const found = differences(first, second)
  for (const one of found) console.error(`between two builds, ${one}`)
  console.log(`${first.size} files built twice, ${found.length} of them differ`)
  process.exitCode = found.length === 0 && first.size > 0 ? 0 : 1
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
