import { View } from '@react-pdf/renderer'
import type { ReactNode } from 'react'
import type { TableBlock } from '../../../../src/summary/paper'
import { COMPANY, INK, type Look } from './look'
import { StockText } from './stockText'
import { plain } from './words'

interface TableProps {
  block: TableBlock
  look: Look
}

/** Narrower columns than this many letters make towers of single words: then the rows are stacked. */
const FEWEST_LETTERS = 11

export const StockTable = ({ block, look }: TableProps) => {
  const narrowest = (Math.min(...block.widths) * look.room) / (look.body * 0.5)
  return (
    <View style={{ marginVertical: look.gap * 0.8 }}>
      {plain(block.caption) === '' ? null : (
        <View minPresenceAhead={COMPANY} style={{ marginBottom: look.gap * 0.6 }}>
          <StockText look={look} bold text={plain(block.caption)} />
        </View>
      )}
      {narrowest < FEWEST_LETTERS ? <Stacked block={block} look={look} /> : <Grid block={block} look={look} />}
    </View>
  )
}

const Grid = ({ block, look }: TableProps) => (
  <View>
    <View fixed style={{ flexDirection: 'row', borderBottom: `0.9pt solid ${INK.strong}` }}>
      {block.heads.map((head, column) => (
        <Cell key={column} block={block} look={look} column={column}>
          <StockText look={look} bold quiet text={plain(head)} />
        </Cell>
      ))}
    </View>
    {block.rows.map((row, i) => (
      <View key={i} wrap={false} style={{ flexDirection: 'row', borderBottom: `0.5pt solid ${INK.line}` }}>
        {row.map((cell, column) => (
          <Cell key={column} block={block} look={look} column={column}>
            {cell.map((paragraph, j) => (
              <StockText key={j} look={look} bold={column === 0 && j === 0} text={plain(paragraph)} />
            ))}
          </Cell>
        ))}
      </View>
    ))}
  </View>
)

const Cell = ({ block, look, column, children }: TableProps & { column: number; children: ReactNode }) => (
  <View
    style={{
      width: look.room * (block.widths[column] ?? 0),
      paddingRight: column === block.widths.length - 1 ? 0 : look.body * 0.9,
      paddingVertical: look.gap * 0.75,
    }}
  >
    {children}
  </View>
)

/** Each row under its name, each cell behind the head of its column. */
const Stacked = ({ block, look }: TableProps) =>
  block.rows.map((row, i) => (
    <View
      key={i}
      wrap={false}
      style={{ paddingVertical: look.gap * 0.8, gap: look.gap * 0.3, borderBottom: `0.5pt solid ${INK.line}` }}
    >
      {row.map((cell, column) =>
        cell.map((paragraph, j) => (
          <StockText
            key={`${column}.${j}`}
            look={look}
            bold={column === 0 && j === 0}
            label={column > 0 && j === 0 ? `${plain(block.heads[column] ?? '')}:` : undefined}
            text={plain(paragraph)}
          />
        )),
      )}
    </View>
  ))
