/**
 * Makes the paper from a file of answers, in Node, through the same code as the app's worker:
 * `npm run -s paper -- ANSWERS.json OUT.pdf [--version …] [--paper …] [--language …] [--second …] [--date YYYY-MM-DD] [--anyway]`.
 * Exit 0: made. Exit 1: not made; the reason stands on standard error, and there is no file. Exit 2: called wrongly.
 */
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { readAnswers } from '../src/answers/file'
import { parseDay } from '../src/form/approximateDate'
import { LANGUAGES, loadAllWords, loadWords, setScreenLanguage } from '../src/i18n'
import { renderPaper } from '../src/pdf/render'
import { compose } from '../src/summary/compose'
import { typedText } from '../src/summary/look'
import { PAPERS, READERS } from '../src/summary/settings'
import { PAPER_BUNDLES } from '../src/summary/speaker'
import type { PaperDocument } from '../src/summary/paper'
import { forSharing } from '../src/summary/sharing'
import { withBesides } from '../src/summary/beside'
import { summarize } from '../src/summary/summary'
import { withWholeFront } from '../src/summary/wholeFront'
import { STEPS } from '../src/steps'
import { medicineNames } from '../src/steps/medicines/names/medicineNames'

const USAGE = `npm run -s paper -- ANSWERS.json OUT.pdf
  --version ${READERS.join(' | ')}   for whom (over the file's page settings)
  --paper ${PAPERS.join(' | ')}
  --language ${LANGUAGES.join(' | ')}   the page's (English without it; qps and qpr are made up, for developers)
  --second ${LANGUAGES.join(' | ')}   the page says everything once more in this language
  --date YYYY-MM-DD   the day that the page says it was written on (today without it)
  --anyway   print a box for each character that no font has, instead of refusing`

class Refused extends Error {
  constructor(
    readonly lines: readonly string[],
    readonly exitCode: 1 | 2,
  ) {
    super(lines.join('\n'))
  }
}

function oneOf<T extends string>(flag: string, given: string | undefined, allowed: readonly T[]): T | undefined {
  if (given === undefined) return undefined
  const found = allowed.find((one) => one === given)
  if (found === undefined) throw new Refused([`--${flag} ${given}: expected ${allowed.join(' or ')}`, USAGE], 2)
  return found
}

function readFlags() {
  const options = {
    version: { type: 'string' },
    paper: { type: 'string' },
    language: { type: 'string' },
    second: { type: 'string' },
    date: { type: 'string' },
    anyway: { type: 'boolean', default: false },
  } as const
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true })
    const [from, to] = positionals
    if (from === undefined || to === undefined || positionals.length > 2) throw new Refused([USAGE], 2)
    const date = values.date === undefined ? undefined : parseDay(values.date)
    if (date === null) throw new Refused([`--date ${String(values.date)}: expected a day, YYYY-MM-DD`, USAGE], 2)
    return {
      from,
      to,
      date,
      anyway: values.anyway,
      reader: oneOf('version', values.version, READERS),
      paper: oneOf('paper', values.paper, PAPERS),
      language: oneOf('language', values.language, LANGUAGES) ?? 'en',
      second: oneOf('second', values.second, LANGUAGES),
    }
  } catch (error) {
    if (error instanceof Refused) throw error
    throw new Refused([error instanceof Error ? error.message : String(error), USAGE], 2)
  }
}

async function readJson(file: string): Promise<unknown> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    throw new Refused([`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`], 1)
  }
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Refused([`${file} is not JSON: ${error instanceof Error ? error.message : String(error)}`], 1)
  }
}

/** The local day, as the app takes it. */
const today = (): string => new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 10)

async function run(): Promise<void> {
  const flags = readFlags()
  const read = readAnswers(await readJson(flags.from))
  if (!read.ok) throw new Refused([`${flags.from} does not fit:`, ...read.problems.map((problem) => `  ${problem}`)], 1)

  await loadAllWords(flags.language)
  setScreenLanguage(flags.language)
  const { answers } = read.file
  const page = {
    ...read.file.page,
    ...(flags.reader === undefined ? {} : { reader: flags.reader }),
    ...(flags.paper === undefined ? {} : { paper: flags.paper }),
    ...(flags.second === undefined ? {} : { second: flags.second }),
  }
  if (page.second !== '') await loadWords(PAPER_BUNDLES, page.second)
  const day = flags.date ?? today()
  const names = medicineNames()
  const all = withBesides(summarize(STEPS, answers, day), { medicines: names.genericBeside })
  const { summary } = forSharing(all, page)
  const composed = (less: number): PaperDocument =>
    compose(summary, page, { fullName: typedText(all, 'about.name.name'), less }).document
  const paper = await withWholeFront(composed, (document, wholeFront) =>
    renderPaper(document, {
      creationDate: new Date(`${day}T00:00:00Z`),
      boxesForMissing: flags.anyway,
      wholeFront,
    }),
  )
  if (!paper.ok) {
    const why =
      paper.reason === 'missing'
        ? [`No font has these characters: ${paper.missing.join(' ')}`, 'Use --anyway to print a box for each of them.']
        : [
            'Some text would have been lost on the page, so no file was made:',
            ...paper.where.map((text) => `  ${text}`),
          ]
    throw new Refused(why, 1)
  }
  // Whole or not at all: a broken-off write must not leave half a file.
  const part = `${flags.to}.part`
  try {
    await writeFile(part, paper.bytes)
    await rename(part, flags.to)
  } catch (error) {
    await rm(part, { force: true })
    throw new Refused([`${flags.to} cannot be written: ${error instanceof Error ? error.message : String(error)}`], 1)
  }
  if (paper.missing.length > 0) process.stderr.write(`Printed as boxes: ${paper.missing.join(' ')}\n`)
  process.stdout.write(`${flags.to}: ${paper.pages} ${paper.pages === 1 ? 'page' : 'pages'}\n`)
}

try {
  await run()
} catch (error) {
  if (!(error instanceof Refused)) throw error
  process.stderr.write(`${error.lines.join('\n')}\n`)
  process.exitCode = error.exitCode
}
