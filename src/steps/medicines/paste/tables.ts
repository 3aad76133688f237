/** Tables: lines cut alike (tabs, pipes, semicolons, commas, wide blanks) under a line that names the columns. */
import type { Line } from './lines'
import type { Mark, Stretch } from './marks'
import { findName, ofKind, oftenOf, readInto, type Knows } from './readClause'
import { has, newRow, type RowInWork } from './rows'

type Column = 'name' | 'otherName' | 'dose' | 'often' | 'since' | 'until' | 'status' | 'dayPart' | 'rest'

const HEADS: readonly (readonly [Column, RegExp])[] = [
  [
    'dayPart',
    /^(?:morn(?:ing)?s?|noon|lunch|even(?:ing)?s?|night|bed ?time|mo|mi|ab|na|morgens?|früh|mittags?|abends?|(?:zur )?nachts?|mañana|mediodía|tarde|noche|matin|midi|soir|nuit|coucher)\.?$/iu,
  ],
  ['until', /stop|end(?:ed| date)?$|until|\bbis\b|ende|hasta|fin\b|jusqu|discontinued|abgesetzt/iu],
  [
    'since',
    /start|since|begin|began|begun|\bseit\b|beginn|datum|ab wann|desde|inicio|fecha|depuis|début|from|first taken/iu,
  ],
  [
    'often',
    /freq|how often|often|schedule|times|directions?|instructions?|\bsig\b|when taken|regimen|häufigkeit|wie oft|einnahme|schema|dosierung|^when$|^wann$|^quand$|cuándo|cada cuánto|frecuencia|pauta|posología|toma|fréquence|posologie|prise|combien de fois/iu,
  ],
  [
    'dose',
    /dose|dosage|strength|amount|how much|\bmg\b|stärke|wirkstärke|dosis|menge|concentración|cantidad|dosage|force|quantité/iu,
  ],
  ['status', /status|active(?! ingredient)|current|still|taking now|estado|activo|zustand|statut|état|en cours/iu],
  [
    'rest',
    /prescri|doctor|provider|reason|purpose|indication|for what|why|notes?|comment|refill|pharmacy|qty|quantity|form|route|grund|hinweis|arzt|bemerkung|einheit|motivo|médico|notas|vía|para qué|motif|médecin|remarque|voie|forme/iu,
  ],
  ['otherName', /generic|active ingredient|wirkstoff|principio activo|principe actif|dci/iu],
  [
    'name',
    /name|medic|drug|brand|product|supplement|vitamin|item|treatment|medikament|präparat|arznei|mittel|handels|fármaco|nombre|producto|tratamiento|médic|nom\b|produit|traitement|spécialité/iu,
  ],
]
const DELIMITERS = [/\t/g, /\|/g, /;/g, /,(?=(?:[^"]*"[^"]*")*[^"]*$)/g, / {2,}/g]

function cellsOf(line: Line, delimiter: RegExp): Stretch[] {
  const cells: Stretch[] = []
  let start = line.start
  for (const match of line.text.matchAll(delimiter)) {
    cells.push({ start, end: line.start + match.index })
    start = line.start + match.index + match[0].length
  }
  cells.push({ start, end: line.end })
  return cells
}

const columnOf = (head: string): Column | null => {
  const words = head.replace(/[*_#"“”()]/g, ' ').trim()
  return words === '' || words.length > 40 || /\d/.test(words)
    ? null
    : (HEADS.find(([, pattern]) => pattern.test(words))?.[0] ?? null)
}

export interface Table {
  readonly columns: readonly (Column | null)[]
  readonly delimiter: RegExp
}

/** The table that this line heads, or null. */
export function tableUnder(line: Line): Table | null {
  // A head names things; looked at first since this is asked of every line.
  if (line.text.length > 300 || /\d/.test(line.text)) return null
  for (const delimiter of DELIMITERS) {
    const cells = cellsOf(line, delimiter)
    if (cells.length < 2) continue
    const columns = cells.map(({ start, end }) => columnOf(line.text.slice(start - line.start, end - line.start)))
    const named = columns.some((column) => column === 'name' || column === 'otherName')
    const known = columns.filter((column) => column !== null).length
    const heads = cells.filter(
      ({ start, end }) => line.text.slice(start - line.start, end - line.start).trim() !== '',
    ).length
    if (named && known >= 2 && known >= heads - 1) return { columns: withName(columns), delimiter }
  }
  return null
}

/** Of two names, as "Wirkstoff" and "Handelsname", the first counts; the other is kept as something that was said. */
function withName(columns: readonly (Column | null)[]): (Column | null)[] {
  const at = columns.findIndex((column) => column === 'name' || column === 'otherName')
  return columns.map((column, i) => (i === at ? 'name' : column === 'name' || column === 'otherName' ? 'rest' : column))
}

const trimmed = (text: string, { start, end }: Stretch): Stretch => {
  const said = text.slice(start, end)
  const lead = /^[\s"*]*/u.exec(said)?.[0].length ?? 0
  const tail = lead === said.length ? 0 : (/[\s"*]*$/u.exec(said)?.[0].length ?? 0)
  return { start: start + lead, end: end - tail }
}

/** Filled first: what a column is for goes before what else can be found in the name's cell. */
const ORDER: readonly (Column | null)[] = [
  'dose',
  'name',
  'often',
  'since',
  'until',
  'status',
  'dayPart',
  'rest',
  'otherName',
  null,
]

interface Cell extends Stretch {
  readonly column: Column | null
  readonly marks: readonly Mark[]
}

/** Reads one line of a table; null when it has no name. */
export function rowOfTable(
  text: string,
  line: Line,
  table: Table,
  marks: readonly Mark[],
  knows: Knows,
): RowInWork | null {
  const cells: Cell[] = cellsOf(line, table.delimiter)
    .map((cell, i) => ({ ...trimmed(text, cell), column: table.columns[i] ?? null }))
    .filter((cell) => /[\p{L}\p{N}]/u.test(text.slice(cell.start, cell.end)))
    .map((cell) => ({ ...cell, marks: marks.filter((mark) => mark.start >= cell.start && mark.end <= cell.end) }))
  if (!cells.some((cell) => cell.column === 'name') || cells.length < 2) return null
  const row = newRow(line)
  const inName = cells.some((cell) => cell.column === 'name' && ofKind(cell.marks, 'strength').length > 0)
  for (const column of ORDER)
    for (const cell of cells) if (cell.column === column) readCell(row, text, cell, inName, knows)
  const said = cells.filter((cell) => cell.column === 'dayPart').flatMap((cell) => ofKind(cell.marks, 'often'))
  if (row.often === '') row.often = oftenOf(said)
  const parts = cells.filter(
    (cell) => cell.column === 'dayPart' && /[1-9½¼x✓]/iu.test(text.slice(cell.start, cell.end)),
  )
  if (row.often === '' && parts.length > 0)
    row.often = parts.length === 1 ? 'daily' : parts.length === 2 ? 'twice' : 'three'
  row.pieces.sort((a, b) => a.start - b.start)
  return row
}

function readCell(row: RowInWork, text: string, cell: Cell, inName: boolean, knows: Knows): void {
  const { marks } = cell
  const whole = (role: 'name' | 'dose' | 'note' | 'rest' | 'status' | 'date' | 'since') =>
    row.pieces.push({ role, start: cell.start, end: cell.end })
  switch (cell.column) {
    case 'dose':
      if (
        ofKind(marks, 'often').length > 0 ||
        (ofKind(marks, 'strength').length > 0 && ofKind(marks, 'count').length > 0)
      )
        readInto(row, { text, within: cell, marks })
      // "1 drop in each eye" beside "Timolol 0.5 %".
      else if (ofKind(marks, 'count').length > 0 && inName) whole('note')
      else whole('dose')
      return
    case 'name': {
      const name = findName(text, cell, marks, knows)
      if (name === null) whole('name')
      else readInto(row, { text, within: cell, marks, name: has(row, 'dose') ? { ...name, dose: null } : name })
      return
    }
    case 'often':
      row.often = oftenOf(ofKind(marks, 'often'))
      readInto(row, {
        text,
        within: cell,
        marks,
        ...(marks.every((mark) => mark.kind === 'often') && marks.length === 1 ? {} : { whole: 'note' as const }),
      })
      return
    case 'since':
    case 'until': {
      const date = ofKind(marks, 'date')[0]
      if (date === undefined) whole('rest')
      else if (cell.column === 'since') {
        row.since = date.date
        whole('since')
      } else {
        row.stoppedWhen = date.date
        row.status = 'stopped'
        whole('date')
      }
      return
    }
    case 'status':
      if (ofKind(marks, 'cue').length > 0) readInto(row, { text, within: cell, marks })
      else whole('rest')
      return
    case 'dayPart':
      whole('note')
      return
    default:
      whole('rest')
  }
}
