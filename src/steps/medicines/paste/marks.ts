/** What can be recognised in a pasted text, as stretches of it: a dose, how often, a time, a word about taking or stopping. */
import type { ApproximateDate } from '../../../form/approximateDate'
import type { Often, StatusOption } from './pasted'

/** `start` up to, not including, `end`, in characters of the text. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

export type Mark = Stretch &
  (
    | { readonly kind: 'strength' | 'count' | 'note' }
    | { readonly kind: 'label'; readonly date: DateRole }
    | {
        readonly kind: 'often'
        readonly often: Often
        /** A time of day: two of them make "2 times a day". */
        readonly time?: string
        /** Says no more than its option does. */
        readonly plain?: boolean
      }
    | { readonly kind: 'date'; readonly date: ApproximateDate | null; readonly until?: ApproximateDate | null }
    | { readonly kind: 'cue'; readonly status: StatusOption; readonly date: DateRole; readonly takes?: boolean }
  )

/** What a time in the same clause is about; `aside`: something else than the medicine. */
export type DateRole = 'since' | 'until' | 'changed' | 'aside'

/** One way to find a mark: a pattern, and what a match of it means (null: nothing after all). */
export interface Rule {
  readonly pattern: RegExp
  readonly read: (match: RegExpExecArray) => Meaning | null
}

type WithoutPlace<M> = M extends Stretch ? Omit<M, 'start' | 'end'> : never
export type Meaning = WithoutPlace<Mark>

const SPACE = '[^\\S\\r\\n]'
/** What words are made of here, in small letters. Not `\p{L}`: patterns with the flags that it needs take ten times as long. */
const IN_WORD = 'a-z0-9à-öø-ɏ'
export const WORD_START = `(?<![${IN_WORD}])`
export const WORD_END = `(?![${IN_WORD}])`

/**
 * A pattern of whole words, in small letters, within one line. In `source` a blank stands for white space, `~` for white
 * space or none. `before` must stand right before it.
 */
export const words = (source: string, before = ''): RegExp => {
  const spaced = (text: string) => text.replace(/ /g, `${SPACE}+`).replace(/~/g, `${SPACE}*`)
  const lead = before === '' ? '' : `(?<=${WORD_START}(?:${spaced(before)}))`
  return new RegExp(`${lead}${WORD_START}(?:${spaced(source)})${WORD_END}`, 'g')
}

/** The text in small letters, each in its place: a few capitals have small ones that are longer. */
const small = (text: string): string => {
  const lower = text.toLowerCase()
  return lower.length === text.length
    ? lower
    : Array.from({ length: text.length }, (_, i) => smallLetter(text.charAt(i))).join('')
}
const smallLetter = (sign: string): string => (sign.toLowerCase().length === 1 ? sign.toLowerCase() : sign)

/**
 * All marks in the text, in order, none over another: rules that stand first win, and of one rule the first match.
 */
export function findMarks(text: string, rules: readonly Rule[]): Mark[] {
  const read = small(text)
  const taken = new Uint8Array(text.length)
  const marks: Mark[] = []
  for (const rule of rules) {
    const { pattern } = rule
    pattern.lastIndex = 0
    for (let match = pattern.exec(read); match !== null; match = pattern.exec(read)) {
      const start = match.index
      const end = start + match[0].length
      if (end === start) {
        pattern.lastIndex += 1
        continue
      }
      const at = taken.subarray(start, end).lastIndexOf(1)
      if (at >= 0) {
        // What is behind may fit by itself: "14 IE" of "0-0-0-14 IE".
        pattern.lastIndex = start + at + 1
        continue
      }
      const meaning = rule.read(match)
      if (meaning === null) continue
      taken.fill(1, start, end)
      marks.push({ ...meaning, start, end })
    }
  }
  return marks.toSorted((a, b) => a.start - b.start)
}
