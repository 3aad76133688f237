/** A line of directions, cut where it says something else: what not to do, how many are left, since when. */
import { clausesOf, type Line } from './lines'
import type { Mark, Stretch } from './marks'
import { isAdvice, isDirections, isPaperwork } from './paper'

/** `advice` says nothing about how often; `paper` is about the paper; `more` is read as on a line of its own. */
export interface Part extends Stretch {
  readonly kind: 'directions' | 'advice' | 'paper' | 'more'
}

/** Behind the directions in the same line, with or without a full stop before it. */
const TAIL =
  /(?<=\s)(?:(?:disp(?:ense[d]?)?|qty|quantity|refills?|rx)\b\s*[.:#]?\s*[:#]?\s*\d|(?:prescribed by|authorized by|prescriber)\b|(?:started|start date|began)\b(?=:?\s+(?:on\s+)?[\p{L}.]*\s?\d))/giu

function kindOf(said: string): Part['kind'] {
  if (isAdvice(said)) return 'advice'
  if (isDirections(said)) return 'directions'
  if (isPaperwork(said)) return 'paper'
  return /^\W*(?:started|start date|began)\b/iu.test(said) ? 'more' : 'directions'
}

/** @param marks of the line */
export function partsOfDirections(text: string, line: Line, marks: readonly Mark[]): Part[] {
  const ends = clausesOf(text, line, marks)
    .filter(({ hard }) => hard)
    .map(({ start }) => start)
  for (const { index } of line.text.matchAll(TAIL)) ends.push(line.start + index)
  const starts = [...new Set([line.start, ...ends])].toSorted((a, b) => a - b)
  return starts.map((start, i) => {
    const end = starts[i + 1] ?? line.end
    return { start, end, kind: kindOf(text.slice(start, end)) }
  })
}
