import { firstAtLeast, type Flowing, type Stretch, type TableStretch } from './measure'

/** What one page shows of the long sheet: `top` to `bottom`, under the repeated head of the table it continues. */
export interface Slice extends Stretch {
  table: TableStretch | null
  /** Taken by the repeated head, above what the slice shows. */
  headRoom: number
}

/** Between a repeated head and a row that goes on in the middle. */
const UNDER_HEAD = 3

const HAIR = 0.05

/**
 * Cuts the long sheet into pages of `height` points. Nothing is ever left out: the slices follow each other, and a cut
 * goes through no line. What asks to be kept together is, unless it is taller than a page; then it flows over.
 * A line taller than a page is cut through; the loss guard finds it.
 */
export const cut = (flowing: Flowing, height: number): Slice[] => {
  const solids = sorted(flowing.solids)
  const keeps = sorted(flowing.keeps)
  const contentTops = [...solids.tops, ...keeps.tops].toSorted((a, b) => a - b)
  const starts = flowing.starts.toSorted((a, b) => a - b)
  const slices: Slice[] = []
  let top = 0
  while (top < flowing.height - HAIR) {
    const table = tableAt(flowing.tables, top, height)
    const headRoom = table ? table.head.bottom - table.head.top + UNDER_HEAD : 0
    const limit = top + height - headRoom
    const start = starts.find((y) => y > top + HAIR) ?? Infinity
    const end = Math.min(start, flowing.height)
    const bottom = end <= limit + HAIR ? end : lastCut(solids, keeps, top, limit)
    slices.push({ top, bottom, table, headRoom })
    // blank space at the break is not carried over to the next page
    const next = bottom === start ? bottom : contentTops[firstAtLeast(contentTops, bottom - HAIR)]
    if (next === undefined) break
    top = Math.max(bottom, Math.min(next, start))
  }
  return slices
}

interface Sorted {
  stretches: Stretch[]
  tops: number[]
}
const sorted = (stretches: readonly Stretch[]): Sorted => {
  const inOrder = stretches.toSorted((a, b) => a.top - b.top)
  return { stretches: inOrder, tops: inOrder.map(({ top }) => top) }
}

/** The lowest place for a cut between `top` and `limit` that tears nothing apart; failing that, no line. */
const lastCut = (solids: Sorted, keeps: Sorted, top: number, limit: number): number => {
  const gentle = highestFree([solids, keeps], top, limit)
  if (gentle > top + HAIR) return gentle
  const plain = highestFree([solids], top, limit)
  return plain > top + HAIR ? plain : limit
}

/** Moves a cut up from `limit` until it is inside nothing that begins on this page and would fit on a page of its own. */
const highestFree = (all: readonly Sorted[], top: number, limit: number): number => {
  let y = limit
  for (let moved = true; moved;) {
    moved = false
    for (const { stretches, tops } of all) {
      const from = firstAtLeast(tops, top - HAIR)
      const to = firstAtLeast(tops, y - HAIR)
      for (const stretch of stretches.slice(from, to)) {
        const fits = stretch.bottom - stretch.top <= limit - top + HAIR
        if (fits && stretch.top < y - HAIR && stretch.bottom > y + HAIR) {
          y = stretch.top
          moved = true
        }
      }
    }
  }
  return y
}

/** The table that goes on at `top`, if its head is small enough to be said again. */
const tableAt = (tables: readonly TableStretch[], top: number, height: number): TableStretch | null =>
  tables.find(
    ({ head, bottom }) => head.bottom - HAIR <= top && top < bottom - HAIR && head.bottom - head.top < height / 3,
  ) ?? null
