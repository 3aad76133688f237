import { handRows } from '../../summary/measures'
import type { HandLines, TableBlock, Text } from '../../summary/paper'
import { row, stack, type Box, type Tag } from '../boxes/box'
import { inRoom, type Look } from '../look'
import { INK } from '../ink'
import { prose } from './prose'
import { handRule } from './ruled'
import { columnsOf, type Column } from './columns'
import { stackedRows } from './stackedRows'

export const table = (block: TableBlock, look: Look): Box => {
  const { gap } = look.measures
  const columns = columnsOf(block, look)
  const isGrid = columns !== null
  const caption =
    block.caption.length === 0
      ? []
      : [
          stack(look.room, [prose(block.caption, look, { bold: true, tag: isGrid ? null : 'P' })], {
            padding: { bottom: gap * 0.6 },
            flow: { withNext: true },
            ...(isGrid && { tag: { type: 'Caption' } }),
          }),
        ]
  const padding = { top: gap * 0.8, bottom: gap * 0.8 }
  return columns
    ? stack(look.room, [...caption, grid(block, columns, look)], { padding, tag: { type: 'Table' } })
    : stack(look.room, [...caption, stackedRows(block, look)], { padding })
}

const grid = (block: TableBlock, columns: readonly Column[], look: Look): Box => {
  const head = row(
    block.heads.map((text, column) => cell(columns[column], [text], look, { type: 'TH', scope: 'Column' })),
    {
      flow: { head: true, withNext: true, keep: true },
      edges: { bottom: { weight: 0.9, color: INK.strong } },
      tag: { type: 'TR' },
      turned: look.turned,
    },
  )
  if (block.rowHeight === 'write') {
    const blank = block.rows.map((cells) => blankRow(cells.length, columns, look))
    return stack(look.room, [head, ...blank], { flow: { table: true } })
  }
  if (block.handLines !== undefined) {
    const { handLines } = block
    // The last row never stands alone on a page.
    const last = block.rows.length - 1
    const rows = block.rows.map((cells, i) => rowToFill(cells, handLines[i] ?? 1, columns, look, i === last - 1))
    return stack(look.room, [head, ...rows], { flow: { table: true } })
  }
  const rows = block.rows.map((cells) => {
    const made = (lineHeight?: number): Box =>
      row(
        cells.map((paragraphs, column) =>
          cell(columns[column], paragraphs, look, column === 0 ? ROW_HEAD : { type: 'TD' }, lineHeight),
        ),
        {
          flow: { keep: true },
          edges: { bottom: { weight: 0.5, color: INK.line } },
          tag: { type: 'TR' },
          turned: look.turned,
        },
      )
    const whole = made()
    if (whole.height <= TALL || !hasUnlikeLines(whole)) return whole
    // a higher line sets its letters lower, by half of what it gained
    const usual = look.measures.body * look.measures.lineHeight
    return made((2 * Math.max(...lineHeights(whole)) - usual) / look.measures.body)
  })
  return stack(look.room, [head, ...rows], { flow: { table: true } })
}

/** Nothing stands in it yet, so nothing names it. Each cell has a line of its own, so that a hand sees the columns. */
const blankRow = (count: number, columns: readonly Column[], look: Look): Box => {
  const edges = { bottom: { weight: 0.6, color: INK.line } }
  const cells = Array.from({ length: count }, (_, i) => {
    const { width, gutter } = columns[i] ?? NO_COLUMN
    const line = stack(width - gutter, [], { height: handRule(look), edges, flow: { solid: true } })
    return stack(width, [line], { tag: { type: 'TD' } })
  })
  return row(cells, { flow: { keep: true }, tag: { type: 'TR' }, turned: look.turned })
}

/** A named row with cells to write in, parted by lines from top to bottom, so that a hand keeps to its column. */
const rowToFill = (
  cells: TableBlock['rows'][number],
  lines: HandLines,
  columns: readonly Column[],
  look: Look,
  withNext: boolean,
): Box => {
  const { gap } = look.measures
  const padding = { top: gap * 0.6, bottom: gap * 0.6 }
  const side = look.turned === true ? 'left' : 'right'
  const made = (least: number): Box[] =>
    cells.map((paragraphs, i) => {
      const { width, gutter } = columns[i] ?? NO_COLUMN
      const inner = inRoom(look, width - gutter)
      const texts = paragraphs.map((text) =>
        prose(text, inner, { bold: i === 0, tag: paragraphs.length > 1 ? 'P' : null }),
      )
      // A box without words must not be cut; the line stands in the middle of what is free between two columns.
      const room = stack(width - gutter / 2, texts, {
        padding,
        height: least,
        flow: { solid: texts.length === 0 },
        ...(i < cells.length - 1 && { edges: { [side]: { weight: 0.5, color: INK.line } } }),
      })
      return stack(width, [room], { tag: i === 0 ? ROW_HEAD : { type: 'TD' } })
    })
  const tallest = Math.max(handRows(lines) * handRule(look), ...made(0).map(({ height }) => height))
  return row(made(tallest), {
    flow: { keep: true, withNext },
    edges: { bottom: { weight: 0.6, color: INK.line } },
    tag: { type: 'TR' },
    turned: look.turned,
  })
}

/** A row that may not fit on what is left of a page, in points. */
const TALL = 200
const ROW_HEAD: Tag = { type: 'TH', scope: 'Row' }

const lineHeights = ({ text, inside }: Box): number[] => [
  ...(text?.lines ?? []).map(({ height }) => height),
  ...inside.flatMap(({ box }) => lineHeights(box)),
]
const hasUnlikeLines = (box: Box): boolean => {
  const [first = 0, ...others] = lineHeights(box)
  return others.some((height) => Math.abs(height - first) > 0.01)
}

/**
 * Trap: no space between the paragraphs of a cell. The lines of all columns must stand side by side, or a row taller
 * than a page has no place to be cut. For the same reason all lines of such a row are as high as its highest.
 */
const cell = (
  column: Column = NO_COLUMN,
  paragraphs: readonly Text[],
  look: Look,
  tag: Tag,
  lineHeight?: number,
): Box => {
  const { gap } = look.measures
  const inner = inRoom(look, column.width - column.gutter)
  const isHead = tag.scope === 'Column'
  const texts = paragraphs.map((text, i) =>
    prose(text, inner, {
      bold: isHead || (tag.scope === 'Row' && i === 0),
      quiet: isHead,
      lineHeight,
      tag: paragraphs.length > 1 ? 'P' : null,
    }),
  )
  return stack(column.width, texts, { padding: { top: gap * 0.75, bottom: gap * 0.75 }, tag })
}

/** A cell more than the table has columns stands in none; the loss guard finds what does not fit. */
const NO_COLUMN: Column = { width: 0, gutter: 0 }
