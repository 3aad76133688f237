/** How well pasted lists are read: what stands in the right place, against rows that a person took from them. */
import { existsSync, readFileSync } from 'node:fs'
import { loadMedicineNames } from '../../src/steps/medicines/names/load'
import { readList } from '../../src/steps/medicines/paste/readList'
import type { PastedRow } from '../../src/steps/medicines/paste/pasted'

interface ExpectedRow {
  name: string
  dose: string
  often: string
  since: string
  status: string
}

export interface PastedExample {
  id: string
  kind: string
  language: string
  text: string
  rows: ExpectedRow[]
}

/**
 * `pastedByOthers` was written by someone who had not seen the parser, the three behind it without running it;
 * `pastedInSpanish` was written before the parser read any of it. `pastedInstructions` and
 * `pastedByStrangers` hold what once went wrong for somebody: with a long list from a portal, with patches, in a hurry.
 */
export const SETS = [
  'pastedByUs',
  'pastedByOthers',
  'pastedLater',
  'pastedLast',
  'pastedWithPaper',
  'pastedInstructions',
  'pastedInSpanish',
  'pastedByStrangers',
] as const
export type SetOfLists = (typeof SETS)[number]

const path = (name: string): string => new URL(`./${name}.json`, import.meta.url).pathname

/** The lists of a set, or null where it is not there. */
export const examples = (set: SetOfLists): PastedExample[] | null =>
  existsSync(path(set)) ? (JSON.parse(readFileSync(path(set), 'utf8')) as PastedExample[]) : null

export const FIRST_SCORE = path('firstScore')
export type Shares = Record<'names' | 'doses' | 'often' | 'since', number>

const TODAY = '2026-11-22'
const same = (a: string, b: string): boolean => a.trim().replace(/\s+/g, ' ') === b.trim().replace(/\s+/g, ' ')

type Pair = readonly [expected: ExpectedRow | null, read: PastedRow | null]
const PARTS = {
  names: (expected, read) => same(expected.name, read.name),
  doses: (expected, read) => same(expected.dose, read.dose),
  often: (expected, read) => expected.often === read.often,
  since: (expected, read) => same(expected.since, read.sinceText),
} as const satisfies Record<keyof Shares, (expected: ExpectedRow, read: PastedRow) => boolean>

/** Rows matched in order, by name where that can be; a row too many or too few stands alone and counts as wrong. */
function pairs(expected: readonly ExpectedRow[], read: readonly PastedRow[]): Pair[] {
  const alike = (a: ExpectedRow, b: PastedRow): number =>
    (PARTS.names(a, b) ? 10 : 0) + (PARTS.doses(a, b) && a.dose !== '' ? 2 : 0) + (PARTS.often(a, b) ? 1 : 0)
  const best: { score: number; pairs: Pair[] }[][] = []
  const at = (i: number, j: number) => best[i]?.[j] ?? { score: 0, pairs: [] }
  for (let i = expected.length; i >= 0; i -= 1) {
    best[i] = []
    for (let j = read.length; j >= 0; j -= 1) {
      const a = expected[i]
      const b = read[j]
      const ways: { score: number; pairs: Pair[] }[] = []
      if (a && b) ways.push({ score: alike(a, b) + at(i + 1, j + 1).score, pairs: [[a, b], ...at(i + 1, j + 1).pairs] })
      if (a) ways.push({ score: at(i + 1, j).score, pairs: [[a, null], ...at(i + 1, j).pairs] })
      if (b) ways.push({ score: at(i, j + 1).score, pairs: [[null, b], ...at(i, j + 1).pairs] })
      ;(best[i] as { score: number; pairs: Pair[] }[])[j] = ways.reduce(
        (a, b) => (b.score > a.score ? b : a),
        ways[0] ?? { score: 0, pairs: [] },
      )
    }
  }
  return at(0, 0).pairs
}

export interface Score {
  lists: number
  rows: number
  /** Shares in the right place, 0 to 1. */
  shares: Shares
  /** Characters of all texts, and how many of them are in a span. */
  characters: number
  kept: number
  /** What is in the wrong place: expected and read. */
  wrong: string[]
}

/** The names are handed over as on a person's screen. */
const names = await loadMedicineNames()

const told = ({ name, dose, often, since, status }: ExpectedRow): string =>
  [name, dose, often, since, status].map((text) => text || '–').join(' | ')
const toldOf = (row: PastedRow): string => told({ ...row, since: row.sinceText })

export function scoreOf(lists: readonly PastedExample[]): Score {
  const right: Shares = { names: 0, doses: 0, often: 0, since: 0 }
  let places = 0
  let kept = 0
  const wrong: string[] = []
  for (const { id, text, rows } of lists) {
    const read = readList(text, { today: TODAY, names })
    const joined = read.spans.map((span) => span.text).join('')
    if (joined === text) kept += text.length
    for (const [expected, row] of pairs(rows, read.rows)) {
      places += 1
      if (expected === null || row === null) {
        wrong.push(`${id}: ${expected ? `missing   ${told(expected)}` : ''}${row ? `too many  ${toldOf(row)}` : ''}`)
        continue
      }
      const parts = Object.keys(PARTS) as (keyof Shares)[]
      const missed = parts.filter((part) => !PARTS[part](expected, row))
      for (const part of parts) if (!missed.includes(part)) right[part] += 1
      if (missed.length > 0)
        wrong.push(`${id}: ${missed.join(', ')}\n    expected  ${told(expected)}\n    found     ${toldOf(row)}`)
    }
  }
  const share = (part: keyof Shares) => (places === 0 ? 1 : right[part] / places)
  return {
    lists: lists.length,
    rows: lists.reduce((sum, { rows }) => sum + rows.length, 0),
    shares: { names: share('names'), doses: share('doses'), often: share('often'), since: share('since') },
    characters: lists.reduce((sum, { text }) => sum + text.length, 0),
    kept,
    wrong,
  }
}
