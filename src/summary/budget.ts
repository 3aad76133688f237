/** Texts shortened to so many lines of the front page. Rooms are in letter sizes (`textWidth.ts`). */
import { plainText, type Span, type Text } from './paper'
import { linesIn } from './textWidth'
import { inFirst, isTwice, itemsInARow, linesOf, onTwoLines, rowsOf } from './twice'

/** Where a line is to be filled: how wide the column is, and what stands before the text. */
export interface Column {
  room: number
  label?: Text | undefined
}

const lines = (text: Text, { room, label = [] }: Column): number => linesIn(text, room, label)

const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** Texts of any length are looked at no further than this for each line: the narrowest letters are wider. */
const LETTERS_IN_A_ROOM = 6

/** Where a text may end: after its words, or after its letters where a word is longer than the lines. */
function endsOf(text: string, count: number, room: number): number[] {
  const most = text.slice(0, Math.ceil(count * room * LETTERS_IN_A_ROOM))
  const words = [...most.matchAll(/\s+/gu)].map(({ index }) => index)
  const [first = most.length] = words
  const inside = [...letters.segment(most.slice(0, first))].map(({ index }) => index)
  return [0, ...inside, ...words].filter((end, i, all) => end > (all[i - 1] ?? -1))
}

/** The beginning of a text, as long as `fits`; it ends between two words, or inside the first. */
function beginning(text: Text, count: number, column: Column, fits: (beginning: Text) => boolean): Text {
  const ends = endsOf(plainText(text), count, column.room)
  let low = 0
  let high = ends.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (fits(upTo(text, ends[middle] ?? 0))) low = middle
    else high = middle - 1
  }
  return upTo(text, ends[low] ?? 0)
}

function upTo(text: Text, end: number): Text {
  let left = end
  return text.flatMap((span): Span[] => {
    const part = span.text.slice(0, Math.max(0, left))
    left -= span.text.length
    return part === '' ? [] : [{ ...span, text: part }]
  })
}

export interface Fitted {
  text: Text
  /** False when something was left out, which then stands in full further on. */
  whole: boolean
}

/** So many lines for the two languages of a text; what one of them does not need, the other gets. */
function shares(count: number, first: number, again: number): [number, number] {
  const half = Math.ceil(count / 2)
  const forFirst = first <= half ? first : Math.max(half, count - again)
  return [forFirst, Math.min(again, count - forFirst)]
}

/**
 * A text shortened to so many lines, with `more` ("… (more in part 2)") at its end. In two languages each is shortened by
 * itself, with its own `more`; a single line is the first language's alone.
 * @param count at least 1
 */
export function fitted(text: Text, count: number, column: Column, more: Text): Fitted {
  if (lines(text, column) <= count) return { text, whole: true }
  const { first, again } = linesOf(text)
  const [moreFirst, moreAgain] = moreOf(more)
  // One beside the other would be cut between them: the first language alone.
  if (again.length === 0) return { text: shortened(inFirst(first), count, column, moreFirst), whole: false }
  const under = { room: column.room }
  const [forFirst, forAgain] = shares(count, lines(first, column), lines(again, under))
  const one = shortened(first, forFirst, column, moreFirst)
  const other = forAgain === 0 ? [] : shortened(again, forAgain, under, moreAgain)
  return { text: onTwoLines(one, other), whole: false }
}

/** `more` in the first language, and in the second where it says it otherwise. */
function moreOf(more: Text): [Text, Text] {
  const { first, again } = linesOf(more)
  return [first, again.length > 0 ? again : first.map((span): Span => ({ ...span, again: true }))]
}

const ended = (text: Text, more: Text): Text =>
  text.length === 0 ? more : [...text, { text: ' ', ...(more[0]?.again ? { again: true as const } : {}) }, ...more]

function shortened(text: Text, count: number, column: Column, more: Text): Text {
  if (lines(text, column) <= count) return text
  return ended(
    beginning(text, count, column, (some) => lines(ended(some, more), column) <= count),
    more,
  )
}

const inFirstLine = (item: Text): Text => linesOf(item).first.filter((span) => !span.again)

/**
 * As many whole items as fit, never a part of one: half a medicine's name or dose would be worse than none. In two
 * languages both rows hold the same items, each with its own `more`; a single line is the first language's alone.
 * @param more what stands at the end when so many of them are shown
 * @returns `whole` when all of them fit
 */
export function fittedItems(
  items: readonly Text[],
  count: number,
  column: Column,
  more: (shown: number) => Text,
  separator?: string,
): Fitted & { shown: number } {
  const all = itemsInARow(items, separator)
  if (lines(all, column) <= count) return { text: all, whole: true, shown: items.length }
  const some = (n: number): Text => {
    const [moreFirst, moreAgain] = moreOf(more(n))
    const { first, again } = rowsOf(items.slice(0, n), separator)
    const isOne = count === 1 || again.length === 0
    return onTwoLines(ended(first, moreFirst), isOne ? [] : ended(again, moreAgain))
  }
  let n = 0
  for (let high = items.length - 1; n < high;) {
    const middle = (n + high + 1) >> 1
    if (lines(some(middle), column) <= count) n = middle
    else high = middle - 1
  }
  if (n === 0 && items.some(isTwice)) {
    // no room for both: the first language rather than a label with nothing behind it
    const inFirstLanguage = (shown: number): Text => moreOf(more(shown))[0]
    return { ...fittedItems(items.map(inFirstLine), count, column, inFirstLanguage, separator), whole: false }
  }
  return { text: some(n), whole: false, shown: n }
}
