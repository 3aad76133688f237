/** How much text fits in how many lines, so that the front page stays one page. Estimates on the safe side, in characters. */
import type { LetterSize, Span, Text } from './paper'
import { plainText } from './paper'
import { itemsInARow, linesOf, onTwoLines } from './twice'

/** Characters of Source Sans in one line of the front page's text column, by letter size. */
export const LINE_LENGTH: Readonly<Record<LetterSize, number>> = { normal: 78, large: 60, xl: 62 }

/** Lines that the front page has for text beside its header, by letter size. */
export const FRONT_LINES: Readonly<Record<LetterSize, number>> = { normal: 28, large: 24, xl: 13 }

/** Wide letters (CJK, emoji, capitals of some scripts) take about two places. */
const widthOf = (text: string): number =>
  [...text].reduce(
    (sum, letter) => sum + (/[\u1100-\u{3fffd}]/u.test(letter) && !/[\u2000-\u206f]/.test(letter) ? 2 : 1),
    0,
  )

/** How many lines a text takes. */
export const linesIn = (text: Text, lineLength: number): number =>
  plainText(text)
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / lineLength)), 0)

const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** The longest beginning that takes at most `room` places and `lines` lines, ended between two words where there are any. */
function beginning(text: string, lines: number, lineLength: number): string {
  let kept = ''
  let end = 0
  for (const { segment } of letters.segment(text)) {
    if (linesIn([{ text: kept + segment }], lineLength) > lines) break
    kept += segment
    if (/\s/.test(segment)) end = kept.length
  }
  return (end > kept.length / 2 ? kept.slice(0, end) : kept).trimEnd()
}

export interface Fitted {
  text: Text
  /** False when something was left out, which then stands in full further on. */
  whole: boolean
}

/** So many lines for the two languages of a text; what one of them does not need, the other gets. */
function shares(lines: number, first: number, again: number): [number, number] {
  const half = Math.ceil(lines / 2)
  const forFirst = first <= half ? first : Math.max(half, lines - again)
  return [forFirst, Math.min(again, lines - forFirst)]
}

/**
 * A text shortened to so many lines, with `more` ("… (more in part 2)") at its end. In two languages each is shortened by
 * itself, with its own `more`; a single line is the first language's alone.
 * @param lines at least 1
 */
export function fitted(text: Text, lines: number, lineLength: number, more: Text): Fitted {
  if (linesIn(text, lineLength) <= lines) return { text, whole: true }
  const { first, again } = linesOf(text)
  const [moreFirst, moreAgain] = moreOf(more)
  if (again.length === 0) return shortened(first, lines, lineLength, moreFirst)
  const [forFirst, forAgain] = shares(lines, linesIn(first, lineLength), linesIn(again, lineLength))
  const one = shortened(first, forFirst, lineLength, moreFirst)
  if (forAgain === 0) return { text: one.text, whole: false }
  const other = shortened(again, forAgain, lineLength, moreAgain)
  return { text: onTwoLines(one.text, other.text), whole: false }
}

/** `more` in the first language, and in the second where it says it otherwise. */
function moreOf(more: Text): [Text, Text] {
  const { first, again } = linesOf(more)
  return [first, again.length > 0 ? again : first.map((span): Span => ({ ...span, again: true }))]
}

const ended = (text: Text, more: Text): Text =>
  text.length === 0 ? more : [...text, { text: ' ', ...(more[0]?.again ? { again: true as const } : {}) }, ...more]

function shortened(text: Text, lines: number, lineLength: number, more: Text): Fitted {
  if (linesIn(text, lineLength) <= lines) return { text, whole: true }
  const room = Math.max(lines * lineLength - plainText(more).length - 2, 8)
  const kept: Span[] = []
  let left = beginning(plainText(text), lines, lineLength).length
  left = Math.min(left, beginning(plainText(text), 1, room).length)
  for (const span of text) {
    if (left <= 0) break
    const part = span.text.slice(0, left)
    kept.push({ ...span, text: part })
    left -= part.length
  }
  return { text: ended(kept, more), whole: false }
}

/**
 * As many whole items as fit, never a part of one: half a medicine's name or dose would be worse than none. In two
 * languages both rows hold the same items.
 * @returns `whole` when all of them fit
 */
export function fittedItems(items: readonly Text[], lines: number, lineLength: number, more: Text): Fitted {
  const all = itemsInARow(items)
  if (linesIn(all, lineLength) <= lines) return { text: all, whole: true }
  const [moreFirst, moreAgain] = moreOf(more)
  // Room for the last words is kept on one line: they break at no worse place than the items.
  const some = (n: number): Text => {
    const { first, again } = linesOf(itemsInARow(items.slice(0, n)))
    return onTwoLines(ended(first, moreFirst), again.length === 0 ? [] : ended(again, moreAgain))
  }
  let n = items.length - 1
  while (n > 0 && linesIn(some(n), lineLength) > lines) n -= 1
  return { text: some(n), whole: false }
}
