/** What the first page costs, from the build's own manifest: `npm run size`, after `npm run build`. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { gzipSync } from 'node:zlib'
import { giveUp, root } from './setUp.mjs'

/** Script and style that Welcome loads, gzip. 1 kB is 1000 bytes. */
const LIMIT_KB = 110

/** What the first page must not bring along: it comes when it is asked for. */
const NOT_ON_WELCOME = [
  [/^src\/(steps|form|summary|suggestions|pdf|exports)\//, 'what belongs to the steps or to the paper'],
  [/^src\/i18n\/languages\/[^/]+\/(?!app)/, 'words of later pages'],
  [/node_modules\/(@react-pdf|pdfkit|fontkit|yoga-layout)\//, 'code that draws the paper'],
  [/\.(ttf|woff2?)$|node_modules\/@(expo-google-fonts|fontsource)\//, 'fonts of the paper'],
]

const dist = path.join(root, 'dist')
const read = (file) => {
  try {
    return readFileSync(path.join(dist, file))
  } catch {
    return giveUp(`dist/${file} is missing. Run \`npm run build\` first.`)
  }
}
const manifest = JSON.parse(read('.vite/manifest.json'))
const modules = JSON.parse(read('.vite/modules.json'))
const kilobytes = (file) => gzipSync(read(file), { level: 9 }).length / 1000

/** The entry and everything it imports before it runs. */
function firstLoad(key, seen = new Set()) {
  if (!seen.has(key)) {
    seen.add(key)
    for (const next of manifest[key].imports ?? []) firstLoad(next, seen)
  }
  return seen
}

const table = (title, rows) => {
  console.log(`\n${title}`)
  for (const [file, size] of rows) console.log(`${size.toFixed(1).padStart(8)} kB  ${file}`)
}
const measured = (files) => [...files].map((file) => [file, kilobytes(file)]).toSorted((a, b) => b[1] - a[1])

const chunks = [...firstLoad('index.html')].map((key) => manifest[key])
const first = measured(new Set(chunks.flatMap(({ file, css = [] }) => [file, ...css])))
const total = first.reduce((sum, [, size]) => sum + size, 0)
const firstFiles = new Set(first.map(([file]) => file))
// From the folder, not the manifest, which knows nothing of what a worker loads.
const later = readdirSync(path.join(dist, 'assets'))
  .map((file) => `assets/${file}`)
  .filter((file) => !firstFiles.has(file))

table('Loaded with Welcome (gzip)', first)
console.log(`${total.toFixed(1).padStart(8)} kB  together; the limit is ${LIMIT_KB} kB`)
table('Beside it', measured(['index.html']))
table('Loaded when asked for', measured(later))

const problems = []
if (total > LIMIT_KB) problems.push(`Welcome loads ${total.toFixed(1)} kB, more than ${LIMIT_KB} kB.`)
for (const { file } of chunks) {
  for (const module of modules[file] ?? []) {
    for (const [pattern, what] of NOT_ON_WELCOME) {
      if (pattern.test(module)) problems.push(`Welcome loads ${what}: ${module} (in ${file})`)
    }
  }
}
for (const problem of problems) console.error(problem)
process.exitCode = problems.length === 0 ? 0 : 1
