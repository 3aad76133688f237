import { plainText, type TableBlock } from '../../summary/paper'
import { Flow } from '../flow'
import { useLook } from '../look'
import { INK } from '../measures'
import { Prose } from './Prose'

/** A table in letters too large for columns: each row under its name, each cell behind the head of its column. */
export const StackedRows = ({ block }: { block: TableBlock }) => {
  const { measures } = useLook()
  return block.rows.map((row, i) => (
    <Flow
      key={i}
      flow={{ keep: true }}
      style={{
        paddingVertical: measures.gap * 0.8,
        gap: measures.gap * 0.3,
        borderBottomWidth: 0.5,
        borderBottomStyle: 'solid',
        borderBottomColor: INK.line,
      }}
    >
      {row.map((cell, column) =>
        cell
          .filter((paragraph) => plainText(paragraph) !== '')
          .map((paragraph, j) => (
            <Prose
              key={`${column}.${j}`}
              bold={column === 0 && j === 0}
              label={column > 0 && j === 0 ? `${plainText(block.heads[column] ?? [])}:` : undefined}
              text={plainText(paragraph)}
            />
          )),
      )}
    </Flow>
  ))
}
