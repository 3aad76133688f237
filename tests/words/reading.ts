/**
 * How hard the words are to read: by page, all words of a page together, and each message alone. Counted as health
 * writers count: Flesch–Kincaid, the words that cannot be avoided with two syllables (../support/readingGrade.ts).
 */
import { FEWEST_WORDS, readingGrade, wordsIn } from '../support/readingGrade'
import { isSearchWord, type Said } from './english'

export interface Reading {
  name: string
  /** Messages of eight words and more. */
  messages: number
  /** Of all words together. */
  together: number
  average: number
  highest: number
  highestKey: string
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

function readingOf(name: string, said: readonly Said[]): Reading {
  const graded = said
    .filter(isSentenceLike)
    .map(({ key, text }) => ({ key, grade: readingGrade(text) }))
    .toSorted((a, b) => b.grade - a.grade)
  return {
    name,
    messages: graded.length,
    together: readingGrade(said.map(({ text }) => ended(text)).join(' ')),
    average: graded.reduce((sum, { grade }) => sum + grade, 0) / Math.max(1, graded.length),
    highest: graded[0]?.grade ?? 0,
    highestKey: graded[0]?.key ?? '',
  }
}

function grouped(all: readonly Said[], by: (said: Said) => string): Reading[] {
  const groups = new Map<string, Said[]>()
  for (const said of all.filter(({ key }) => !isSearchWord(key))) {
    groups.set(by(said), [...(groups.get(by(said)) ?? []), said])
  }
  return [...groups].map(([name, said]) => readingOf(name, said))
}

export const readingByPage = (all: readonly Said[]): Reading[] => grouped(all, pageOf)
export const readingByBundle = (all: readonly Said[]): Reading[] => grouped(all, ({ bundle }) => bundle)
