import type { TableBlock, Text } from '../../summary/paper'
import type { Look } from '../look'
import { layText } from '../text/layText'

/** Between two columns, as a share of the letter size. */
const GUTTER = 0.9

/** Widest that a word may ask for, as a share of the room: a longer one is broken. */
const WIDEST_WORD = 0.4

export interface Column {
  width: number
  /** Free at its right. */
  gutter: number
}

/**
 * How wide the columns of a table are, in points: each as the table asks, but none narrower than its longest word, so
 * that no dose is broken. `null` when the words do not fit side by side.
 */
export const columnsOf = (block: TableBlock, look: Look): Column[] | null => {
  const { room, measures } = look
  const last = block.widths.length - 1
  const gutterOf = (i: number): number => (i === last ? 0 : measures.body * GUTTER)
  const wanted = block.widths.map((share) => share * room)
  const least = block.widths.map((_, i) => {
    const cells = block.rows.flatMap((cells) => cells[i] ?? [])
    return gutterOf(i) + longestWord([block.heads[i] ?? [], ...cells], i === 0, look)
  })
  const widths = widened(wanted, least, room)
  return widths?.map((width, i) => ({ width, gutter: gutterOf(i) })) ?? null
}

/** Gives each at least its least, and takes it from those that have more than theirs, by how much more they have. */
const widened = (wanted: readonly number[], least: readonly number[], room: number): number[] | null => {
  const sum = (lengths: readonly number[]): number => lengths.reduce((all, length) => all + length, 0)
  const spare = wanted.map((width, i) => Math.max(0, width - (least[i] ?? 0)))
  const lack = wanted.map((width, i) => Math.max(0, (least[i] ?? 0) - width))
  if (sum(least) > room) return null
  const share = sum(spare) === 0 ? 0 : sum(lack) / sum(spare)
  return wanted.map((width, i) => width + (lack[i] ?? 0) - (spare[i] ?? 0) * share)
}

const longestWord = (texts: readonly Text[], bold: boolean, { fonts, measures, room }: Look): number => {
  const style = { size: measures.body, lineHeight: 1, room: room * WIDEST_WORD }
  let widest = 0
  for (const text of texts)
    for (const span of text)
      for (const word of span.text.split(/\s+/u))
        for (const line of layText([{ text: word, bold }], style, fonts)) widest = Math.max(widest, line.width)
  return widest
}
