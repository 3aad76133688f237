/** Builds Foreword and serves it on this computer: `npm start`, on a fresh clone too. */
import { spawnSync } from 'node:child_process'
import process from 'node:process'
import { giveUp, root, setUp, tool } from './setUp.mjs'

const run = ([command, ...first], ...rest) => spawnSync(command, [...first, ...rest], { cwd: root, stdio: 'inherit' })

setUp()
if (run(tool('vite'), 'build', '--logLevel', 'warn').status !== 0) giveUp('The build failed; the reason is above.')
console.log('\nForeword runs at the address below. Ctrl+C ends it.')
const served = run(tool('vite'), 'preview', ...process.argv.slice(2))
process.exit(served.status ?? 0)
