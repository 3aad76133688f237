/**
 * How hard the words are to read: by page, all words of a page together, and each message alone. Counted as health
 * writers count, by a formula of the language (../support/readingGrade.ts, ../support/readingEase.ts); the words that cannot
 * be avoided have two syllables.
 */
import { LOWEST_EASE, readingEase } from '../support/readingEase'
import { FEWEST_WORDS, HIGHEST_GRADE, readingGrade, wordsIn } from '../support/readingGrade'
import { isSearchWord, type Said } from './english'

/** A formula, and what it has to say. */
export interface Measure {
  /** For the table. */
  title: string
  of: (text: string) => number
  /** The hardest first. */
  order: (a: number, b: number) => number
  isTooHard: (value: number, what: 'message' | 'page') => boolean
}

export const MEASURES = {
  en: {
    title: 'English: Flesch–Kincaid, grades of US schools; the lower, the plainer',
    of: readingGrade,
    order: (a, b) => b - a,
    isTooHard: (grade) => grade > HIGHEST_GRADE,
  },
  es: {
    title: 'Spanish: Szigriszt Pazos (INFLESZ); from 65 on fairly easy, from 55 on normal',
    of: readingEase,
    order: (a, b) => a - b,
    isTooHard: (ease, what) => ease < LOWEST_EASE[what],
  },
} as const satisfies Record<string, Measure>

export interface Reading {
  name: string
  /** Messages of eight words and more. */
  messages: number
  /** Of all words together. */
  together: number
  average: number
  hardest: number
  hardestKey: string
}

/** Pages whose words begin in several ways; all others are named by the first part of their keys. */
const PAGES: Readonly<Record<string, readonly string[]>> = {
  'what to expect': ['expect', 'card', 'cardGroup'],
  'talk to someone now': ['support', 'supportLine', 'safety'],
  'below a question': ['place', 'alert'],
  'without a script': ['without', 'lists'],
  'the frame': ['app', 'save', 'soon', 'limit'],
}
const PAGE_OF = new Map(Object.entries(PAGES).flatMap(([page, parts]) => parts.map((part) => [part, page] as const)))

/** What the description of a step says on paper. */
const ON_PAPER = /\.(paper|said|saidNone|topic|column|unsure)(\.|$)/

function pageOf({ bundle, key }: Said): string {
  const [first = ''] = key.split('.')
  if (bundle === 'steps') return ON_PAPER.test(key) ? `${first}, on paper` : first
  if (bundle === 'paper') return 'the paper'
  return PAGE_OF.get(first) ?? first
}

/** A heading or a label is a sentence of its own. */
const ended = (text: string): string => (/[.!?:]["”)]?$/.test(text.trim()) ? text : `${text}.`)

export const isSentenceLike = ({ key, text }: Said): boolean =>
  !isSearchWord(key) && wordsIn(text).length >= FEWEST_WORDS

function readingOf(name: string, said: readonly Said[], { of, order }: Measure): Reading {
  const graded = said
    .filter(isSentenceLike)
    .map(({ key, text }) => ({ key, value: of(text) }))
    .toSorted((a, b) => order(a.value, b.value))
  return {
    name,
    messages: graded.length,
    together: of(said.map(({ text }) => ended(text)).join(' ')),
    average: graded.reduce((sum, { value }) => sum + value, 0) / Math.max(1, graded.length),
    hardest: graded[0]?.value ?? 0,
    hardestKey: graded[0]?.key ?? '',
  }
}

function grouped(all: readonly Said[], measure: Measure, by: (said: Said) => string): Reading[] {
  const groups = new Map<string, Said[]>()
  for (const said of all.filter(({ key }) => !isSearchWord(key))) {
    groups.set(by(said), [...(groups.get(by(said)) ?? []), said])
  }
  return [...groups].map(([name, said]) => readingOf(name, said, measure))
}

export const readingByPage = (all: readonly Said[], measure: Measure): Reading[] => grouped(all, measure, pageOf)
export const readingByBundle = (all: readonly Said[], measure: Measure): Reading[] =>
  grouped(all, measure, ({ bundle }) => bundle)
