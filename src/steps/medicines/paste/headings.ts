/** Lines that head others: "Stopped:", "Every morning", "Current medications". What they say holds for the rows below. */
import { wholeBrackets, type Line } from './lines'
import type { Mark } from './marks'
import type { Often, StatusOption } from './pasted'
import { isAdvice, isDirections } from './paper'
import { ofKind, oftenOf } from './readClause'
import { bare, GENERIC, SMALL } from './smallWords'

export interface Heading {
  readonly often: Often
  readonly status: StatusOption
}
export const NO_HEADING: Heading = { often: '', status: '' }

const isAmount = ({ kind }: Mark): boolean => kind === 'strength' || kind === 'count'
const MOST_WORDS = 6
/** With a colon behind it a whole sentence may head what follows. */
const MOST_WORDS_BEFORE_COLON = 12

/** What the words of a line are: recognised, about lists of medicines, small, or something else. */
function wordsOf(line: Line, marks: readonly Mark[]): { isMarked: boolean; isGeneric: boolean; isSmall: boolean }[] {
  const bracket = wholeBrackets(line.text)
  return [...line.text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’.]*/gu)]
    .filter(({ index }) => !bracket.some(({ start, end }) => start <= index && index < end))
    .map(({ 0: word, index }) => {
      const at = line.start + index
      return {
        isMarked: marks.some((mark) => mark.start <= at && at + word.length <= mark.end),
        isGeneric: GENERIC.has(bare(word)),
        isSmall: SMALL.has(bare(word)),
      }
    })
}

/** Whether a lone "Mornings" or "Stopped" may head what follows: no medicine stands above that it could be about. */
export interface LoneWords {
  readonly time: boolean
  readonly status: boolean
}

export function isHeading(line: Line, allMarks: readonly Mark[], mayHead: LoneWords): boolean {
  // A hospital's: "START taking", "STOP taking" stand among the medicines.
  if (STANDS_ABOVE.test(line.text)) return true
  const brackets = wholeBrackets(line.text)
  const marks = allMarks.filter(
    (mark) => !brackets.some(({ start, end }) => line.start + start <= mark.start && mark.end <= line.start + end),
  )
  const words = wordsOf(line, marks)
  if (/:\s*$/.test(line.text) && !marks.some(isAmount)) return words.length <= MOST_WORDS_BEFORE_COLON
  if (isAdvice(line.text) || (isDirections(line.text) && !mayHead.time)) return false
  if (words.length === 0 || words.length > MOST_WORDS) return false
  if (marks.some((mark) => isAmount(mark) || mark.kind === 'date')) return false
  if (words.some(({ isMarked, isGeneric, isSmall }) => !isMarked && !isGeneric && !isSmall)) return false
  if (words.some(({ isMarked, isGeneric }) => isGeneric && !isMarked)) return true
  const alone = marks.length === 1 ? marks[0] : undefined
  const isTime = marks.length > 0 && marks.every((mark) => mark.kind === 'often' && mark.time !== undefined)
  const isCapitals = line.text === line.text.toUpperCase()
  return isTime ? mayHead.time || isCapitals : alone?.kind === 'cue' && mayHead.status
}

const STANDS_ABOVE =
  /^\W*(?:start|stop|continue|keep|change)\s+(?:taking|how you take)(?:\s+(?:these|your))?(?:\s+\p{L}+)?\W*$/iu
const PAST = /\b(?:past|previous|former|old|inactive|früher|anterior|ancien)/iu

export function headingOf(line: Line, marks: readonly Mark[]): Heading {
  const statuses = ofKind(marks, 'cue').map((cue) => cue.status)
  const status = (['stopped', 'planned', 'new', 'changed', 'sometimes', 'now'] as const).find((one) =>
    statuses.includes(one),
  )
  return {
    often: oftenOf(ofKind(marks, 'often')),
    status: status !== 'now' && status !== undefined ? status : PAST.test(line.text) ? 'stopped' : (status ?? ''),
  }
}
