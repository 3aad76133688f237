/**
 * How wide a text will be on paper, without the fonts: the letters of Source Sans 3 by a table, all others by the most
 * that a letter of their kind takes. Never less than it will be but for a hair; the paper itself measures exactly.
 */
import { ADVANCES } from './advances'
import { plainText, type Text } from './text'

/** First and last letter of each stretch of the table: Latin, Greek and Cyrillic, Latin with more marks, signs. */
export const RANGES = [
  [0x20, 0x24f],
  [0x370, 0x52f],
  [0x1e00, 0x1eff],
  [0x2010, 0x203a],
] as const

/** Bold letters are wider by at most this. */
const BOLD = 1.09

const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef]/u
const MARK = /[\p{Mn}\p{Me}\p{Default_Ignorable_Code_Point}]/u
const PICTURE = /\p{Extended_Pictographic}/u

const known = new Map<string, number>()

/** Share of the letter size that a letter takes. */
export function letterWidth(letter: string): number {
  let width = known.get(letter)
  if (width === undefined) known.set(letter, (width = fromTable(letter.codePointAt(0) ?? 0) || byKind(letter)))
  return width
}

function fromTable(code: number): number {
  let place = 0
  for (const [first, last] of RANGES) {
    if (code >= first && code <= last) {
      const at = (place + code - first) * 2
      return Number.parseInt(ADVANCES.slice(at, at + 2), 36) / 100
    }
    place += last - first + 1
  }
  return 0
}

function byKind(letter: string): number {
  if (MARK.test(letter)) return 0
  if (IDEOGRAPH.test(letter)) return 1
  return PICTURE.test(letter) ? 1.3 : 0.95
}

/** Share of the letter size that a text takes on one line. */
export function textWidth(text: string, bold = false): number {
  let width = 0
  for (const letter of text) width += letterWidth(letter)
  return bold ? width * BOLD : width
}

/** Where a line may end: at spaces, and around each letter that is a word by itself. */
const PIECES = new RegExp(`\\s+|${IDEOGRAPH.source}|(?:(?!${IDEOGRAPH.source})\\S)+`, 'gu')

export interface LinesOfText {
  /** That the text takes on paper. */
  lines: number
  /** The same as what there is to read: a last line of a few words is half a line. */
  toRead: number
}

/**
 * How many lines a text takes in a column of `room` letter sizes, broken as the paper breaks it: at spaces, and inside
 * a word only where it alone is wider than the column.
 */
export function measureLines(text: Text, room: number, label: Text = []): LinesOfText {
  let lines = 0
  let last = 0
  let used = label.length === 0 ? 0 : textWidth(`${plainText(label)} `, true)
  for (const paragraph of plainText(text).split('\n')) {
    lines += 1 + Math.floor(used / room)
    used %= room
    let waiting = 0
    for (const [piece] of paragraph.matchAll(PIECES)) {
      const width = textWidth(piece)
      if (/^\s/u.test(piece)) {
        waiting = width
        continue
      }
      if (used > 0 && used + waiting + width > room) {
        lines += 1
        used = 0
        waiting = 0
      }
      used += waiting + width
      waiting = 0
      while (used > room) {
        lines += 1
        // each line of a broken word may end a letter early
        used -= room - 1
      }
    }
    last = used
    used = 0
  }
  return { lines, toRead: last * 2 <= room ? lines - 0.5 : lines }
}

export const linesIn = (text: Text, room: number, label: Text = []): number => measureLines(text, room, label).lines
