/** Rows while they are being read: each thing found is a stretch of the text with the part it plays. */
import type { ApproximateDate } from '../../../form/approximateDate'
import type { Stretch } from './marks'
import type { Often, PastedList, PastedRow, Span, StatusOption } from './pasted'

export type Role = Exclude<Span['role'], 'between' | 'notUnderstood'>

export interface Piece extends Stretch {
  readonly role: Role
}

export interface RowInWork {
  start: number
  end: number
  pieces: Piece[]
  often: Often
  /** The words for it where it is "another way". */
  oftenText: string
  since: ApproximateDate | null
  status: StatusOption
  stoppedWhen: ApproximateDate | null
  changedWhen: ApproximateDate | null
}

export const newRow = ({ start, end }: Stretch): RowInWork => ({
  start,
  end,
  pieces: [],
  often: '',
  oftenText: '',
  since: null,
  status: '',
  stoppedWhen: null,
  changedWhen: null,
})

export const has = (row: RowInWork, role: Role): boolean => row.pieces.some((piece) => piece.role === role)

const SAYS_SOMETHING = /[\p{L}\p{N}]/u

/** The stretches of `within` that none of `taken` covers. */
export function gaps(within: Stretch, taken: readonly Stretch[]): Stretch[] {
  const open: Stretch[] = []
  let at = within.start
  for (const { start, end } of taken) {
    if (start > at) open.push({ start: at, end: start })
    at = Math.max(at, end)
  }
  if (at < within.end) open.push({ start: at, end: within.end })
  return open
}

const saysSomething = (text: string, { start, end }: Stretch): boolean => SAYS_SOMETHING.test(text.slice(start, end))

/** Pieces of a role as they were written; what stood next to each other stays together. */
function written(text: string, pieces: readonly Piece[], role: Role): string {
  const joined: { start: number; end: number }[] = []
  for (const piece of pieces) {
    if (piece.role !== role) continue
    const last = joined.at(-1)
    if (
      last !== undefined &&
      !saysSomething(text, { start: last.end, end: piece.start }) &&
      !text.slice(last.end, piece.start).includes('\n')
    )
      last.end = piece.end
    else joined.push({ start: piece.start, end: piece.end })
  }
  return joined.map(({ start, end }) => text.slice(start, end).trim()).join('; ')
}

function rowOf(text: string, row: RowInWork): PastedRow {
  const { pieces } = row
  const field = (role: Role) => written(text, pieces, role)
  return {
    text: text.slice(row.start, row.end),
    name: field('name'),
    dose: field('dose'),
    often: row.often,
    oftenText: row.oftenText,
    oftenNote: field('note'),
    since: row.since,
    sinceText: field('since'),
    status: row.status,
    stoppedWhen: row.stoppedWhen,
    changedWhen: row.changedWhen,
    purpose: field('purpose'),
    came: field('came'),
    rest: field('rest'),
  }
}

/** All of the text, cut at the pieces; what no piece covers lies between, or was not understood. */
export function finished(
  text: string,
  rows: readonly RowInWork[],
  notUnderstood: readonly Stretch[],
): Omit<PastedList, 'allergies'> {
  const pieces = [
    ...rows.flatMap((row, index) => row.pieces.map((piece) => ({ ...piece, row: index }))),
    ...notUnderstood.map((stretch) => ({ ...stretch, role: 'notUnderstood' as const, row: -1 })),
  ].toSorted((a, b) => a.start - b.start)
  const spans: Span[] = []
  let at = 0
  // Rows stand in the order of the text; none begins before the one above ends.
  let next = 0
  const between = (end: number) => {
    while (at < end) {
      while ((rows[next]?.end ?? Infinity) <= at) next += 1
      const row = rows[next]
      const isInside = row !== undefined && row.start <= at
      const to = Math.min(end, (isInside ? row.end : row?.start) ?? end)
      spans.push({ text: text.slice(at, to), row: isInside ? next : -1, role: 'between' })
      at = to
    }
  }
  for (const { start, end, role, row } of pieces) {
    between(start)
    spans.push({ text: text.slice(start, end), row, role })
    at = end
  }
  between(text.length)
  return {
    rows: rows.map((row) => rowOf(text, row)),
    notUnderstood: notUnderstood.map(({ start, end }) => text.slice(start, end)),
    spans,
  }
}
