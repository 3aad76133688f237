/** Runs everything that must hold, to the end, and counts: `npm test`, on a fresh clone too. */
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { findFirefox, findOrInstallBrowser, NO_BROWSER, NO_FIREFOX } from './findBrowser.mjs'
import { findOrInstallTools, toolsMissing } from './findTools.mjs'
import { root, setUp, tool } from './setUp.mjs'

setUp()

const scratch = mkdtempSync(path.join(tmpdir(), 'foreword-test-'))
const counted = { passed: 0, failed: 0 }
const failures = []

function count(name, { passed, failed }) {
  counted.passed += passed
  counted.failed += failed
  if (failed > 0) failures.push(name)
}

/** Runs one stage with its output shown; gives true when it ended well. */
function run(name, [command, ...first], args = [], env = {}) {
  console.log(`\n== ${name}`)
  const started = Date.now()
  const { status, error } = spawnSync(command, [...first, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  })
  if (error) console.error(error.message)
  console.log(`== ${name}: ${status === 0 ? 'ok' : 'FAILED'} (${((Date.now() - started) / 1000).toFixed(1)} s)`)
  return status === 0
}

const check = (name, ...how) => {
  const ok = run(name, ...how)
  count(name, ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })
  return ok
}

/** Runs a test runner that writes a JSON report, and adds up what it says. No report, or no test, is a failure. */
function tests(name, report, read, ...how) {
  const ok = run(name, ...how)
  let result = { passed: 0, failed: 0 }
  try {
    result = read(JSON.parse(readFileSync(report, 'utf8')))
  } catch (error) {
    console.error(`${name} left no report: ${error.message}`)
  }
  // The runner may fail outside any test: a file that cannot be read, an unhandled rejection.
  if (result.failed === 0 && (!ok || result.passed === 0)) result.failed = 1
  count(name, result)
}

/** Runs a stage whose output is shown when it has ended, so that others may run beside it. */
async function checkBeside(name, [command, ...first], args = []) {
  const started = Date.now()
  const shown = []
  const ended = await new Promise((resolve) => {
    const child = spawn(command, [...first, ...args], { cwd: root })
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => shown.push(piece))
    child.on('error', (error) => shown.push(Buffer.from(error.message)))
    child.on('close', (status) => resolve(status))
  })
  const ok = ended === 0
  console.log(`\n== ${name}\n${Buffer.concat(shown).toString()}`.trimEnd())
  console.log(`== ${name}: ${ok ? 'ok' : 'FAILED'} (${((Date.now() - started) / 1000).toFixed(1)} s)`)
  count(name, ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })
}

// None of these writes anything, and each keeps one core busy.
await Promise.all([
  checkBeside('types', tool('tsc'), ['--noEmit', '--pretty', 'false']),
  checkBeside('lint', tool('oxlint')),
  checkBeside('import directions', tool('depcruise'), [
    'src',
    'scripts',
    'tests',
    '--config',
    '.dependency-cruiser.cjs',
  ]),
  checkBeside('format', tool('prettier'), ['--check', '.', '--log-level', 'warn']),
  checkBeside('unused code', tool('knip')),
])

// Before the unit tests, which leave out what they cannot ask.
const missingTools = findOrInstallTools()
// On a machine that builds for everybody nothing may be left out unseen.
if (missingTools.length > 0 && process.env.CI) count('programs that read PDFs', { passed: 0, failed: 1 })

const unitReport = path.join(scratch, 'unit.json')
tests(
  'unit tests',
  unitReport,
  (report) => ({ passed: report.numPassedTests, failed: report.numFailedTests }),
  tool('vitest'),
  ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
)

if (check('build', tool('vite'), ['build', '--logLevel', 'warn'])) {
  check('size', [process.execPath], ['scripts/size.mjs'])
  check('what the build holds', tool('tsx'), ['scripts/checkBuild.ts'])
  check('two builds are the same', tool('tsx'), ['scripts/reproducible.ts'])
  const browser = findOrInstallBrowser()
  if (browser) {
    const journeyReport = path.join(scratch, 'journeys.json')
    tests(
      'journeys',
      journeyReport,
      ({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected }),
      tool('playwright'),
      ['test', '--config', 'tests/journeys/playwright.config.ts', '--reporter=list,json'],
      { FOREWORD_CHROMIUM: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: journeyReport },
    )
  } else {
    console.error(['', ...NO_BROWSER].join('\n'))
    count('journeys', { passed: 0, failed: 1 })
  }
} else {
  console.error('Without a build there is nothing to measure or to walk through.')
  count('size, sums, journeys', { passed: 0, failed: 4 })
}

rmSync(scratch, { recursive: true, force: true })
if (missingTools.length > 0) console.log(['', ...toolsMissing(missingTools)].join('\n'))
if (!findFirefox()) console.log(['', ...NO_FIREFOX].join('\n'))
if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`)
console.log(`\n${counted.passed} passed, ${counted.failed} failed`)
process.exitCode = counted.failed === 0 ? 0 : 1
