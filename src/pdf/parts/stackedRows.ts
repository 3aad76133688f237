import { plainText, words, type TableBlock } from '../../summary/paper'
import { stack, type Box } from '../boxes/box'
import type { Look } from '../look'
import { INK } from '../ink'
import { prose } from './prose'

/** A table in letters too large for columns: each row under its name, each cell behind the head of its column. */
export const stackedRows = (block: TableBlock, look: Look): Box => {
  const { gap } = look.measures
  const items = block.rows.map((cells) => {
    const texts = cells.flatMap((cell, column) =>
      cell
        .filter((paragraph) => plainText(paragraph) !== '')
        .map((paragraph, i) => {
          const label = column > 0 && i === 0 ? [...(block.heads[column] ?? []), ...words(':')] : undefined
          return prose(paragraph, look, { bold: column === 0 && i === 0, label })
        }),
    )
    const body = stack(look.room, texts, { gap: gap * 0.3, tag: { type: 'LBody' } })
    return stack(look.room, [body], {
      padding: { top: gap * 0.8, bottom: gap * 0.8 },
      edges: { bottom: { weight: 0.5, color: INK.line } },
      flow: { keep: true },
      tag: { type: 'LI' },
    })
  })
  return stack(look.room, items, { tag: { type: 'L', numbering: 'None' } })
}
