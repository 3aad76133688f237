import { TABLE_GUTTER } from '../../summary/measures'
import { plainText, type TableBlock } from '../../summary/paper'
import type { Look } from '../look'
import { chunksOf } from '../text/breaks'
import { layText } from '../text/layText'

/** Widest that a word may ask for, as a share of the room: a longer one is broken. */
const WIDEST_WORD = 0.4

/** Most of the room that a column may take for what it holds. */
const WIDEST_COLUMN = 0.45

/** How much of a width is what the cells hold; the rest is what the table asks, so that like tables look alike. */
const BY_CONTENT = 0.6

export interface Column {
  width: number
  /** Free at its right. */
  gutter: number
}

/**
 * How wide the columns of a table are, in points: by what the table asks and by what the cells hold, but none narrower
 * than its longest word, so that no dose is broken. `null` when the words do not fit side by side.
 */
export const columnsOf = (block: TableBlock, look: Look): Column[] | null => {
  const { room, measures } = look
  const last = block.widths.length - 1
  const gutterOf = (i: number): number => (i === last ? 0 : measures.body * TABLE_GUTTER)
  const columns = block.widths.map((_, i) => saidIn(block, i))
  const least = columns.map((said, i) => gutterOf(i) + widest(said.flatMap(wordsOf), WIDEST_WORD, look))
  const most = columns.map((said, i) => gutterOf(i) + widest(said, WIDEST_COLUMN, look))
  const held = most.map((width) => (width * room) / sum(most))
  // What is still to be written asks for its room now.
  const byContent = block.handLines === undefined ? BY_CONTENT : 0
  const wanted = block.widths.map((share, i) => share * room * (1 - byContent) + (held[i] ?? 0) * byContent)
  const widths = widened(wanted, least, room)
  return widths?.map((width, i) => ({ width, gutter: gutterOf(i) })) ?? null
}

const sum = (lengths: readonly number[]): number => lengths.reduce((all, length) => all + length, 0)

/** Gives each at least its least, and takes it from those that have more than theirs, by how much more they have. */
const widened = (wanted: readonly number[], least: readonly number[], room: number): number[] | null => {
  const spare = wanted.map((width, i) => Math.max(0, width - (least[i] ?? 0)))
  const lack = wanted.map((width, i) => Math.max(0, (least[i] ?? 0) - width))
  if (sum(least) > room) return null
  const share = sum(spare) === 0 ? 0 : sum(lack) / sum(spare)
  return wanted.map((width, i) => width + (lack[i] ?? 0) - (spare[i] ?? 0) * share)
}

interface Said {
  text: string
  bold: boolean
}

/** What stands in a column, each in its weight: bold letters are wider. */
const saidIn = ({ heads, rows }: TableBlock, column: number): Said[] => [
  { text: plainText(heads[column] ?? []), bold: true },
  ...rows.flatMap((cells) =>
    (cells[column] ?? []).map((text, i) => ({ text: plainText(text), bold: column === 0 && i === 0 })),
  ),
]

/** What no line may part: "5 mg" with a no-break space is one, each letter of Chinese is. */
const wordsOf = ({ text, bold }: Said): Said[] =>
  text
    .split('\n')
    .flatMap((line) => chunksOf(line).map(({ start, end }): Said => ({ text: line.slice(start, end), bold })))

/** How wide the widest is, in points; what is wider than its share of the room is broken. */
const widest = (said: readonly Said[], share: number, { fonts, measures, room }: Look): number => {
  const style = { size: measures.body, lineHeight: 1, room: room * share }
  // the same words come again and again
  const once = new Map(said.map((one) => [`${one.bold} ${one.text}`, one]))
  let width = 0
  for (const one of once.values()) for (const line of layText([one], style, fonts)) width = Math.max(width, line.width)
  return width
}
