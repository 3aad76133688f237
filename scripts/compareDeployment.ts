/**
 * `npm run compare-deployment -- https://host/path/`: whether a host serves the build that lies in dist/, byte for byte.
 * The sums are those of one's own build, never the host's: who changes a file there can change the list beside it.
 */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { compareDeployment, readRequest } from './supply/deployment'
import { SUMS } from './supply/files'
import { headers } from './vite/policy'

const [address, file = path.resolve(import.meta.dirname, '../dist', SUMS)] = process.argv.slice(2)
const request = existsSync(file)
  ? readRequest(address, readFileSync(file, 'utf8'))
  : `There is no ${file}. Run \`npm run build\`, or name another list after the address.`
if (typeof request === 'string') {
  console.error(request)
  process.exit(2)
}
const findings = await compareDeployment(request.base, request.sums, headers())
for (const { kind, text } of findings) console.log(`${kind}: ${text}`)
const faults = findings.filter(({ kind }) => kind === 'fault').length
console.log(
  `${request.sums.size} files compared with ${request.base.href}: ${faults === 0 ? 'the same' : `${faults} faults`}`,
)
process.exitCode = faults === 0 ? 0 : 1
