import { View } from '@react-pdf/renderer'
import type { ReactNode } from 'react'
import { plainText, type TableBlock } from '../../summary/paper'
import { Flow } from '../flow'
import { LookProvider, useLook } from '../look'
import { INK } from '../measures'
import { Prose } from './Prose'
import { StackedRows } from './StackedRows'

/** Narrower columns than this many letters make towers of single words: then the rows are stacked. */
const FEWEST_LETTERS = 11

export const Table = ({ block }: { block: TableBlock }) => {
  const { measures, room } = useLook()
  const narrowest = (Math.min(...block.widths) * room) / (measures.body * 0.5)
  return (
    <View style={{ marginVertical: measures.gap * 0.8 }}>
      {block.caption.length === 0 ? null : (
        <Flow flow={{ withNext: true }} style={{ marginBottom: measures.gap * 0.6 }}>
          <Prose bold text={plainText(block.caption)} />
        </Flow>
      )}
      {narrowest < FEWEST_LETTERS ? <StackedRows block={block} /> : <Grid block={block} />}
    </View>
  )
}

const Grid = ({ block }: { block: TableBlock }) => (
  <Flow flow={{ table: true }}>
    <Flow
      flow={{ head: true, withNext: true, keep: true }}
      style={{
        flexDirection: 'row',
        borderBottomWidth: 0.9,
        borderBottomStyle: 'solid',
        borderBottomColor: INK.strong,
      }}
    >
      {block.heads.map((head, column) => (
        <Cell key={column} block={block} column={column}>
          <Prose bold quiet text={plainText(head)} />
        </Cell>
      ))}
    </Flow>
    {block.rows.map((row, i) => (
      <Flow
        key={i}
        flow={{ keep: true }}
        style={{
          flexDirection: 'row',
          borderBottomWidth: 0.5,
          borderBottomStyle: 'solid',
          borderBottomColor: INK.line,
        }}
      >
        {row.map((cell, column) => (
          <Cell key={column} block={block} column={column}>
            {cell.map((paragraph, j) => (
              <Prose key={j} bold={column === 0 && j === 0} text={plainText(paragraph)} />
            ))}
          </Cell>
        ))}
      </Flow>
    ))}
  </Flow>
)

/**
 * A width of its own for each cell: what a row holds can never push its neighbours off the page. Trap: no space between
 * the paragraphs of a cell. The lines of all columns must stand side by side, or a row taller than a page has no place
 * to be cut.
 */
const Cell = ({ block, column, children }: { block: TableBlock; column: number; children: ReactNode }) => {
  const look = useLook()
  const { body, gap } = look.measures
  const width = look.room * (block.widths[column] ?? 0)
  const right = column === block.widths.length - 1 ? 0 : body * 0.9
  return (
    <View style={{ width, paddingRight: right, paddingVertical: gap * 0.75 }}>
      <LookProvider value={{ ...look, room: width - right }}>{children}</LookProvider>
    </View>
  )
}
