/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role --
   on a narrow screen rows are shown as blocks, and `display: block` takes a table's own roles away */
import { plainText, type HandLines, type TableBlock } from '../summary/paper'
import { directionOf } from './direction'
import { Words } from './Words'
import './table.css'

const handsOf = ({ rowHeight, handLines }: TableBlock): string =>
  rowHeight === 'write' ? ' write' : handLines === undefined ? '' : ' to-fill'

/** Rows to write in, by the lines of a hand that they have room for. */
const handClass = (lines: HandLines): string | undefined =>
  lines === 0 ? undefined : lines < 1.5 ? 'one-line' : 'two-lines'

/** A table; on a narrow screen (table.css) each row is a card with the column’s name above each answer; numbered rows stay rows. */
export const Table = ({ block }: { block: TableBlock }) => (
  <div className={`page-table ${block.numbered ? 'numbered' : 'cards'}${handsOf(block)}`}>
    <table role="table">
      {block.caption.length > 0 && (
        <caption>
          <Words text={block.caption} />
        </caption>
      )}
      <thead role="rowgroup">
        <tr role="row">
          {block.heads.map((head, i) => (
            <th key={i} scope="col" role="columnheader">
              <Words text={head} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {block.rows.map((row, r) => (
          <tr key={r} role="row" className={handClass(block.handLines?.[r] ?? 0)}>
            {row.map((cell, c) => {
              const paragraphs = cell.map((text, i) => (
                <p key={i} dir={directionOf(text)}>
                  <Words text={text} />
                </p>
              ))
              // Where a hand is to write, nothing names the row yet.
              return c === 0 && cell.some((text) => plainText(text).trim() !== '') ? (
                <th key={c} scope="row" role="rowheader">
                  {paragraphs}
                </th>
              ) : (
                <td
                  key={c}
                  role="cell"
                  data-head={plainText(block.heads[c] ?? [])}
                  className={cell.length === 0 && block.rowHeight === undefined ? 'nothing' : undefined}
                >
                  {paragraphs}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
