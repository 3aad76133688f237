import type { Paper } from '../paper'
import type { PdfFile } from '../pdfFile'
import { allElements, attribute, isElement, walk, type Element } from '../tree'
import type { Report } from './table'

const SCOPES = ['Row', 'Column', 'Both']

/** Heads and rows: 15-003, F-07. */
export function checkTables({ file, tree }: Paper, report: Report): void {
  for (const table of tree ? allElements(tree).filter(({ type }) => type === 'Table') : []) {
    const rows = walk(table).filter(({ type }) => type === 'TR')
    const cells = rows.flatMap(cellsOf)
    const namesHeads = cells.some((cell) => file.list(attribute(file, cell, 'Table', 'Headers')).length > 0)
    for (const cell of cells.filter(({ type }) => type === 'TH')) {
      const scope = file.name(attribute(file, cell, 'Table', 'Scope')) ?? ''
      if (!namesHeads && !SCOPES.includes(scope)) report('15-003', `a TH has the Scope "${scope}"`)
    }
    const wide = widths(file, rows)
    if (new Set(wide).size > 1) report('F-07', `the rows are ${[...new Set(wide)].join(', ')} cells wide`)
    if (rows.length === 0) report('09-004', 'a Table has no rows')
  }
}

const cellsOf = ({ kids }: Element): Element[] => kids.filter(isElement).filter(({ type }) => /^T[HD]$/.test(type))

/** How many columns each row takes up, with cells that reach down from rows above. */
function widths(file: PdfFile, rows: readonly Element[]): number[] {
  const span = (cell: Element, key: string): number => file.number(attribute(file, cell, 'Table', key)) ?? 1
  const fromAbove = rows.map(() => 0)
  return rows.map((row, i) => {
    const cells = cellsOf(row)
    for (const cell of cells) {
      for (let down = 1; down < span(cell, 'RowSpan'); down += 1) {
        fromAbove[i + down] = (fromAbove[i + down] ?? 0) + span(cell, 'ColSpan')
      }
    }
    return (fromAbove[i] ?? 0) + cells.reduce((sum, cell) => sum + span(cell, 'ColSpan'), 0)
  })
}
