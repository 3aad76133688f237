import type { TableBlock, Text } from '../../summary/paper'
import { row, stack, type Box, type Tag } from '../boxes/box'
import { inRoom, type Look } from '../look'
import { INK } from '../ink'
import { prose } from './prose'
import { stackedRows } from './stackedRows'

/** Narrower columns than this many letters make towers of single words: then the rows are stacked. */
const FEWEST_LETTERS = 11

export const table = (block: TableBlock, look: Look): Box => {
  const { body, gap } = look.measures
  const narrowest = (Math.min(...block.widths) * look.room) / (body * 0.5)
  const isGrid = narrowest >= FEWEST_LETTERS
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
  return isGrid
    ? stack(look.room, [...caption, grid(block, look)], { padding, tag: { type: 'Table' } })
    : stack(look.room, [...caption, stackedRows(block, look)], { padding })
}

const grid = (block: TableBlock, look: Look): Box => {
  const head = row(
    block.heads.map((text, column) => cell(block, column, [text], look, { type: 'TH', scope: 'Column' })),
    {
      flow: { head: true, withNext: true, keep: true },
      edges: { bottom: { weight: 0.9, color: INK.strong } },
      tag: { type: 'TR' },
    },
  )
  const rows = block.rows.map((cells) =>
    row(
      cells.map((paragraphs, column) =>
        cell(block, column, paragraphs, look, column === 0 ? { type: 'TH', scope: 'Row' } : { type: 'TD' }),
      ),
      { flow: { keep: true }, edges: { bottom: { weight: 0.5, color: INK.line } }, tag: { type: 'TR' } },
    ),
  )
  return stack(look.room, [head, ...rows], { flow: { table: true } })
}

/**
 * Trap: no space between the paragraphs of a cell. The lines of all columns must stand side by side, or a row taller
 * than a page has no place to be cut.
 */
const cell = (block: TableBlock, column: number, paragraphs: readonly Text[], look: Look, tag: Tag): Box => {
  const { body, gap } = look.measures
  const width = look.room * (block.widths[column] ?? 0)
  const right = column === block.widths.length - 1 ? 0 : body * 0.9
  const inner = inRoom(look, width - right)
  const isHead = tag.scope === 'Column'
  const texts = paragraphs.map((text, i) =>
    prose(text, inner, {
      bold: isHead || (column === 0 && i === 0),
      quiet: isHead,
      tag: paragraphs.length > 1 ? 'P' : null,
    }),
  )
  return stack(width, texts, { padding: { top: gap * 0.75, bottom: gap * 0.75 }, tag })
}
