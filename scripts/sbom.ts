/** Prints the bill of materials of the build that is there: `npm run -s sbom > sbom.cdx.json`. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { readLock } from './supply/lock'
import { sbomOf, type About } from './supply/sbom'
import { modulesOf, packagesIn } from './supply/shipped'
import { readNotices } from './vite/notices'

const root = path.resolve(import.meta.dirname, '..')
const modules = modulesOf(path.join(root, 'dist'))
if (modules === null) {
  console.error('There is no build in dist/. Run `npm run build` first: the bill says what is in it.')
  process.exit(1)
}
const app = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as About & { dependencies: object }
const lock = readLock(root)
const licenses = new Map(readNotices(root).map(({ place, license }) => [place, license]))
const bom = sbomOf(app, Object.keys(app.dependencies), lock, packagesIn(lock, modules), licenses)
process.stdout.write(`${JSON.stringify(bom, null, 2)}\n`)
