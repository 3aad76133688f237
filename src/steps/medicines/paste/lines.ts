/** The lines of a text and the clauses of a line, as stretches of the text. */
import type { Mark, Stretch } from './marks'

export interface Line extends Stretch {
  readonly text: string
  readonly isBlank: boolean
}

/** Line ends belong to no line. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  for (const match of text.matchAll(/\r\n|\r|\n|$/g)) {
    const line = text.slice(start, match.index)
    lines.push({ start, end: match.index, text: line, isBlank: line.trim() === '' })
    start = match.index + match[0].length
  }
  return lines
}

export interface Clause extends Stretch {
  /** Begins after a semicolon or the end of a sentence, or begins the line. */
  readonly hard: boolean
}

const ENDS =
  /;|,(?!\d)|[.!?](?=\s+["“(]?\p{Lu})(?!\s+(?:f?tbl|filmt|tabl?|kps|caps?|tr|drg|comp)\b)|(?<=\s)(?:(?:and|und|y|et|plus|then|&)(?=\s)|\+(?=\s)(?!\s+(?:vit\w*\.?\s)?(?:[bdk]\d{0,2}|[ce])(?!\p{L})))/giu
const ABBREVIATION =
  /(?:^|[\s(])(?:dr|mr|mrs|ms|st|ret|tbl|tabl|tab|cap|caps|kps|approx|ca|max|min|resp|incl|nr|(?<!ya )no|vit|comp|cp|inj|b|bed|z|ggf|evtl|tgl|morg|mo|mi|ab|\p{L})$/iu

/** Cuts a line where another medicine may begin; never within a mark or brackets. */
export function clausesOf(text: string, line: Stretch, marks: readonly Mark[]): Clause[] {
  const said = text.slice(line.start, line.end)
  const clauses: Clause[] = []
  let start = line.start
  let hard = true
  for (const match of said.matchAll(ENDS)) {
    const at = line.start + match.index
    const before = said.slice(0, match.index)
    if (marks.some((mark) => mark.start <= at && at < mark.end)) continue
    if ((before.match(/\(/g)?.length ?? 0) > (before.match(/\)/g)?.length ?? 0)) continue
    if (match[0] === '.' && ABBREVIATION.test(before)) continue
    const end = at + match[0].length
    clauses.push({ start, end: /[\p{L}&+]/u.test(match[0]) ? at : end, hard })
    start = /[\p{L}&+]/u.test(match[0]) ? at : end
    hard = /[;.!?]/.test(match[0])
  }
  clauses.push({ start, end: line.end, hard })
  return clauses.filter((clause) => text.slice(clause.start, clause.end).trim() !== '')
}

/** The brackets that open and close in a line, counted from its beginning. */
export const wholeBrackets = (line: string): Stretch[] =>
  [...line.matchAll(/\([^()]*\)/g)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
