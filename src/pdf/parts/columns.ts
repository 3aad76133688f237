import { plainText, type TableBlock, type Text } from '../../summary/paper'
import type { Look } from '../look'
import { layText } from '../text/layText'

/** Between two columns, as a share of the letter size. */
const GUTTER = 0.9

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
  const gutterOf = (i: number): number => (i === last ? 0 : measures.body * GUTTER)
  const columns = block.widths.map((_, i) => [block.heads[i] ?? [], ...block.rows.flatMap((cells) => cells[i] ?? [])])
  const least = columns.map((texts, i) => gutterOf(i) + longestWord(texts, i === 0, look))
  const most = columns.map((texts, i) => gutterOf(i) + longestLine(texts, i === 0, look))
  const held = most.map((width) => (width * room) / sum(most))
  const wanted = block.widths.map((share, i) => share * room * (1 - BY_CONTENT) + (held[i] ?? 0) * BY_CONTENT)
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

const longestWord = (texts: readonly Text[], bold: boolean, look: Look): number => {
  const words = new Set(texts.flatMap((text) => text.flatMap((span) => span.text.split(/\s+/u))))
  return widest([...words], bold, look, WIDEST_WORD)
}

const longestLine = (texts: readonly Text[], bold: boolean, look: Look): number =>
  widest(texts.map(plainText), bold, look, WIDEST_COLUMN)

const widest = (texts: readonly string[], bold: boolean, { fonts, measures, room }: Look, share: number): number => {
  const style = { size: measures.body, lineHeight: 1, room: room * share }
  let width = 0
  for (const text of texts)
    for (const line of layText([{ text, bold }], style, fonts)) width = Math.max(width, line.width)
  return width
}
