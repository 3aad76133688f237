/** Whether dist/ is whole and holds only what it may: its sums are right, and all code in it is ours or was allowed. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { differences, readSums, SUMS, sumsOf } from './supply/files'
import { readLock } from './supply/lock'
import { modulesOf, packagesIn, strangersIn } from './supply/shipped'

const root = path.resolve(import.meta.dirname, '..')
const dist = path.join(root, 'dist')
const list = path.join(dist, SUMS)
const sums = existsSync(list) ? readSums(readFileSync(list, 'utf8')) : null
const modules = modulesOf(dist)
if (sums === null || modules === null) {
  console.error(`dist/ has no ${SUMS} that can be read, or no lists of modules. Run \`npm run build\`.`)
  process.exit(1)
}
const lock = readLock(root)
const problems = [
  ...differences(sums, sumsOf(dist)).map((one) => `${SUMS}: ${one}`),
  ...strangersIn(lock, modules).map((one) => `${one}: not allowed in the build (scripts/supply/allowed.ts)`),
]
for (const problem of problems) console.error(problem)
console.log(`${sums.size} files with their sums, code of ${packagesIn(lock, modules).length} packages`)
process.exitCode = problems.length === 0 ? 0 : 1
