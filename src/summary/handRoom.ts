/** Room for a hand in a table that is written on: as much as leaves the sheet on one page. */
import { aroundHeight, tallness } from './aroundHeight'
import { HAND_LINE, handRows, HEADING_LINE, measuresOf, pageHeights, TABLE_GUTTER, type Measures } from './measures'
import type { HandLines, PaperDocument, TableBlock, Text } from './paper'
import { linesIn } from './textWidth'

/** Letters wider than the table of widths knows may break a line more. */
const SPARE = 0.02

/** From the most to the least. */
const MOST = [2, 1.75, 1.5, 1.25, 1] as const satisfies readonly HandLines[]

type Row = TableBlock['rows'][number]

/** How high the words of a row are, in points, without the space around them. */
function wordsHeight(row: Row, widths: readonly number[], { room, body, lineHeight }: Measures): number {
  const heights = row.map((cell, i) => {
    const gutter = i === widths.length - 1 ? 0 : TABLE_GUTTER
    const column = ((widths[i] ?? 0) * room) / body - gutter
    const lines = (text: Text): number => (i === 0 ? linesIn([], column, text) : linesIn(text, column))
    return cell.reduce((sum, text) => sum + lines(text) * tallness(text), 0)
  })
  return Math.max(0, ...heights) * body * lineHeight
}

/** How high the part is that holds nothing but this table, with so many lines for a hand in each row. */
function partHeight(heading: Text, { heads, rows, widths }: TableBlock, lines: readonly HandLines[], m: Measures) {
  const { room, gap, rule } = m
  const above = gap * 6.7 + linesIn([], room / m.heading, heading) * m.heading * HEADING_LINE
  const head = wordsHeight([[], ...heads.slice(1).map((text) => [text])], widths, m) + gap * 1.5
  const all = rows.reduce((sum, row, i) => {
    const forHand = handRows(lines[i] ?? 0) * rule * HAND_LINE
    return sum + Math.max(forHand, wordsHeight(row, widths, m) + gap * 1.2)
  }, 0)
  return above + head + all + gap * 0.8
}

/**
 * @param document the sheet but for the table
 * @param heading the name of the one part that the table stands in
 * @param wanted lines for each row where there is no lack of room; 0 where nobody will write
 * @returns those, or as much of them as leaves the sheet on one page; those again where it takes more pages anyhow
 */
export function handRoom(
  document: Pick<PaperDocument, 'paper' | 'letters' | 'title' | 'header' | 'closing'>,
  heading: Text,
  table: TableBlock,
  wanted: readonly HandLines[],
): readonly HandLines[] {
  const measures = measuresOf(document.paper, document.letters)
  const room = pageHeights(document.paper, measures).text * (1 - SPARE) - aroundHeight(document, measures)
  const fits = (lines: readonly HandLines[]): boolean => partHeight(heading, table, lines, measures) <= room
  return MOST.map((most) => wanted.map((lines): HandLines => (lines > most ? most : lines))).find(fits) ?? wanted
}
