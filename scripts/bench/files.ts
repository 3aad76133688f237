/** How large the file of a real person is, in English and with other scripts, through the same code in Node. */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { readAnswers } from '../../src/answers/file'
import { loadAllWords } from '../../src/i18n'
import { renderPaper } from '../../src/pdf/render'
import { STEPS } from '../../src/steps'
import { compose } from '../../src/summary/compose'
import type { PaperDocument } from '../../src/summary/paper'
import { forSharing } from '../../src/summary/sharing'
import { summarize } from '../../src/summary/summary'
import { inScript, SCRIPTS } from '../../tests/bench/paper/scripts'
import { kilobytes, table, type Limit } from './numbers'

const DAY = '2026-11-22'
const people = path.resolve(import.meta.dirname, '../../tests/people')
const MOST_ENGLISH = 150
const MOST_OTHER = 1000

export const measureFiles = async (): Promise<Limit[]> => {
  await loadAllWords()
  const medium = await personIn('medium.json')
  const papers: [string, PaperDocument][] = [
    ['English (medium.json)', documentOf(medium)],
    ['Hebrew, Arabic, emoji (right-to-left.json)', documentOf(await personIn('right-to-left.json'))],
    ...SCRIPTS.map(([name, sentences]): [string, PaperDocument] => [
      `medium.json in ${name}`,
      documentOf(inScript(medium, sentences)),
    ]),
  ]
  const limits: Limit[] = []
  const rows = [['whose', 'kB', 'pages', 'characters that no font has']]
  for (const [whose, document] of papers) {
    const paper = await renderPaper(document, { creationDate: new Date(`${DAY}T00:00:00Z`), boxesForMissing: true })
    if (!paper.ok) {
      rows.push([whose, '-', '-', `not made: ${paper.reason}`])
      continue
    }
    const { bytes, pages, missing } = paper
    const first = missing.slice(0, 8).join(' ')
    rows.push([whose, kilobytes(bytes.length), String(pages), missing.length > 0 ? `${missing.length}: ${first}…` : ''])
    // a file of boxes says nothing of the file that it stands for
    if (missing.length > 0) continue
    const must = whose.startsWith('English') ? MOST_ENGLISH : MOST_OTHER
    limits.push({ what: `file: ${whose}`, measured: bytes.length / 1000, unit: ' kB', must })
  }
  table('size of the file', rows)
  return limits
}

const personIn = async (file: string): Promise<unknown> => JSON.parse(await readFile(path.join(people, file), 'utf8'))

const documentOf = (file: unknown): PaperDocument => {
  const read = readAnswers(file)
  if (!read.ok) throw new Error(read.problems.join('; '))
  const { answers } = read.file
  // the whole page, whomever the person had in mind
  const page = { ...read.file.page, reader: 'therapist', length: 'full', letters: 'normal' } as const
  const { summary } = forSharing(summarize(STEPS, answers, DAY), page)
  return compose(summary, page).document
}
