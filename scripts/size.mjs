/** What the first page and the paper cost, from the build's own lists: `npm run size`, after `npm run build`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { gzipSync } from 'node:zlib'
import { giveUp, root } from './setUp.mjs'

/** Script and style that Welcome loads, gzip. 1 kB is 1000 bytes. */
const LIMIT_KB = 110

/** All script of the worker that draws the paper, without fonts and HarfBuzz, gzip. */
const WORKER_LIMIT_KB = 450

/** The worker that makes a key of a passphrase, gzip. */
const KDF_LIMIT_KB = 20

/** The names of medicines, with what finds one among them, gzip. */
const NAMES_LIMIT_KB = 15

/** A chunk with several fonts in it is no larger: whoever writes one script does not wait for another. */
const TOGETHER_LIMIT_KB = 200

/** What comes to the worker only when a script asks for it, each in a chunk of its own; small fonts may come together. */
const BY_SCRIPT = [
  [/\.(ttf|woff2?)$|node_modules\/@(expo-google-fonts|fontsource)\//, 'fonts'],
  [/node_modules\/harfbuzzjs\//, 'HarfBuzz'],
]
/** May stand beside them: what hands them over. */
const HANDS_OVER = /^(src\/pdf\/|\0)/

/** What the first page must not bring along: it comes when it is asked for. */
const NOT_ON_WELCOME = [
  [/^src\/(steps|form|summary|suggestions|pdf|exports)\//, 'what belongs to the steps or to the paper'],
  [/^src\/i18n\/languages\/[^/]+\/(?!app)/, 'words of later pages'],
  [/node_modules\/(hash-wasm|@scure)\//, 'what locks with a passphrase'],
  [/node_modules\/(@react-pdf|pdfkit|fontkit|yoga-layout|harfbuzzjs|bidi-js)\//, 'code that draws the paper'],
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
const workerModules = JSON.parse(read('.vite/worker-modules-worker.json'))
/** Missing while no page asks for it. */
const kdfList = '.vite/worker-modules-kdfWorker.json'
const kdfModules = existsSync(path.join(dist, kdfList)) ? JSON.parse(read(kdfList)) : {}
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
const problems = []

/** The font package, or `HarfBuzz`, that a module belongs to. */
const askedFor = (module) => {
  const [, what] = BY_SCRIPT.find(([pattern]) => pattern.test(module)) ?? []
  return what === 'fonts' ? (/@(?:expo-google-fonts|fontsource)\/([^/]+)/.exec(module)?.[1] ?? module) : what
}
const drawing = []
const byScript = []
for (const [file, inside] of Object.entries(workerModules)) {
  const asked = new Set(inside.flatMap((module) => askedFor(module) ?? []))
  const rest = inside.filter((module) => askedFor(module) === undefined)
  if (asked.size === 0) {
    drawing.push(file)
    continue
  }
  byScript.push([`${file} (${[...asked].join(', ')})`, kilobytes(file)])
  const strangers = rest.filter((module) => !HANDS_OVER.test(module))
  if (asked.size > 1 && (asked.has('HarfBuzz') || kilobytes(file) > TOGETHER_LIMIT_KB)) {
    problems.push(`${file} holds ${[...asked].join(' and ')}: each belongs into a chunk of its own.`)
  }
  if (strangers.length > 0) problems.push(`${file} holds ${[...asked].join()} and also ${strangers.join(', ')}.`)
}
if (drawing.length === 0 || byScript.length === 0) problems.push('The worker or its fonts are not in the build.')
const workerTotal = drawing.reduce((sum, file) => sum + kilobytes(file), 0)
if (workerTotal > WORKER_LIMIT_KB) {
  problems.push(`The worker loads ${workerTotal.toFixed(1)} kB without its fonts, more than ${WORKER_LIMIT_KB} kB.`)
}

const kdf = measured(Object.keys(kdfModules))
const kdfTotal = kdf.reduce((sum, [, size]) => sum + size, 0)
if (kdfTotal > KDF_LIMIT_KB)
  problems.push(`The worker for keys loads ${kdfTotal.toFixed(1)} kB, more than ${KDF_LIMIT_KB} kB.`)

// From the folder, not the manifest, which knows nothing of what a worker loads.
const later = readdirSync(path.join(dist, 'assets'))
  .map((file) => `assets/${file}`)
  .filter((file) => !firstFiles.has(file) && !(file in workerModules) && !(file in kdfModules))

const names = measured(
  Object.keys(modules).filter((file) => modules[file].includes('src/steps/medicines/names/list.ts')),
)
const namesTotal = names.reduce((sum, [, size]) => sum + size, 0)
if (names.length !== 1) problems.push('The names of medicines are not in a chunk of their own.')
if (namesTotal > NAMES_LIMIT_KB)
  problems.push(`The names of medicines take ${namesTotal.toFixed(1)} kB, more than ${NAMES_LIMIT_KB} kB.`)

table('Loaded with Welcome (gzip)', first)
console.log(`${total.toFixed(1).padStart(8)} kB  together; the limit is ${LIMIT_KB} kB`)
table('Beside it', measured(['index.html']))
table('Loaded when asked for', measured(later))
table('Of these, the names of medicines, loaded with their step', names)
console.log(`${namesTotal.toFixed(1).padStart(8)} kB  together; the limit is ${NAMES_LIMIT_KB} kB`)
table('Loaded to draw the paper, in its worker', measured(drawing))
console.log(`${workerTotal.toFixed(1).padStart(8)} kB  together; the limit is ${WORKER_LIMIT_KB} kB`)
table(
  'Loaded by the worker when the script asks for it',
  byScript.toSorted((a, b) => b[1] - a[1]),
)

table('Loaded to make a key of a passphrase, in its worker', kdf)
console.log(`${kdfTotal.toFixed(1).padStart(8)} kB  together; the limit is ${KDF_LIMIT_KB} kB`)

if (total > LIMIT_KB) problems.push(`Welcome loads ${total.toFixed(1)} kB, more than ${LIMIT_KB} kB.`)
for (const { file } of chunks) {
  for (const module of modules[file] ?? []) {
    for (const [pattern, what] of NOT_ON_WELCOME) {
      if (pattern.test(module)) problems.push(`Welcome loads ${what}: ${module} (in ${file})`)
    }
  }
}
for (const file of [...Object.keys(workerModules), ...Object.keys(kdfModules)]) {
  if (firstFiles.has(file)) problems.push(`Welcome loads a part of the worker: ${file}`)
}
for (const problem of problems) console.error(problem)
process.exitCode = problems.length === 0 ? 0 : 1
