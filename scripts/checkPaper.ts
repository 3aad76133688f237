/**
 * Checks a PDF's tags, words and look: `npm run -s check-paper -- FILE.pdf [--password …] [--outline] [--text]`.
 * Exit 0: nothing speaks against it. Exit 1: the findings stand on standard output. Exit 2: called wrongly, or unreadable.
 */
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { findingsOf, linesOf } from '../tests/paper/structure/check'
import { outlineOf, structureText } from '../tests/paper/structure/outline'
import { readPaper } from '../tests/paper/structure/paper'

const USAGE = `npm run -s check-paper -- FILE.pdf
  --password …   what opens a locked file
  --outline      also print the tags, one a line
  --text         also print what the tags say, in reading order`

async function run(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { password: { type: 'string' }, outline: { type: 'boolean' }, text: { type: 'boolean' } },
    allowPositionals: true,
  })
  const [name] = positionals
  if (name === undefined || positionals.length > 1) throw new Error(USAGE)
  const paper = readPaper(await readFile(name), values.password)
  const findings = findingsOf(paper)
  if (values.outline) console.log(outlineOf(paper))
  if (values.text) console.log(structureText(paper))
  for (const line of linesOf(findings)) console.log(line)
  console.log(findings.length === 0 ? 'Nothing found.' : `${findings.length} findings.`)
  return findings.length === 0 ? 0 : 1
}

try {
  process.exitCode = await run()
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 2
}
