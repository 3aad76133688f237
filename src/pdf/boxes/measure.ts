import type { TextLine } from '../text/layText'
import type { Box } from './box'

/** A stretch of the long sheet, in points from its top. */
export interface Stretch {
  top: number
  bottom: number
}
export interface TableStretch extends Stretch {
  head: Stretch & { box: Box; left: number }
}
export interface PlacedLine extends Stretch {
  /** Where the line begins and ends, from the left edge of the place given to the text. */
  from: number
  to: number
  /** Width of that place. */
  room: number
  line: TextLine
}
/** Everything the page breaks have to know. */
export interface Flowing {
  height: number
  /** Where the front page ends. */
  frontEnd: number
  /** What must never be cut: lines of text, ruled lines, boxes to tick. */
  solids: Stretch[]
  /** What should stay together if it fits on a page. */
  keeps: Stretch[]
  /** Where a page begins whatever is left of the one before. */
  starts: number[]
  tables: TableStretch[]
  lines: PlacedLine[]
}

/** Reads the marks and the lines of the long sheet. */
export const measure = (sheet: Box): Flowing => {
  const flowing: Flowing = {
    height: sheet.height,
    frontEnd: 0,
    solids: [],
    keeps: [],
    starts: [],
    tables: [],
    lines: [],
  }
  const headings: number[] = []
  const endings: number[] = []
  const walk = (box: Box, left: number, top: number): void => {
    const stretch = { top, bottom: top + box.height }
    const { flow } = box
    if (flow?.keep) flowing.keeps.push(stretch)
    if (flow?.solid || box.figure) flowing.solids.push(stretch)
    if (flow?.front) flowing.frontEnd = stretch.bottom
    if (flow?.newPage) flowing.starts.push(top)
    if (flow?.withNext) headings.push(flowing.keeps.push({ ...stretch }) - 1)
    if (flow?.withPrevious) endings.push(flowing.keeps.push({ ...stretch }) - 1)
    const head = flow?.table ? box.inside.find((placed) => placed.box.flow?.head) : undefined
    if (head) {
      const headTop = top + head.top
      const place = { top: headTop, bottom: headTop + head.box.height, left: left + head.left }
      flowing.tables.push({ ...stretch, head: { ...place, box: head.box } })
    }
    addLines(flowing, box, top)
    for (const placed of box.inside) walk(placed.box, left + placed.left, top + placed.top)
  }
  walk(sheet, 0, 0)
  keepWithNext(flowing, headings)
  keepWithPrevious(flowing, endings)
  return flowing
}

/** How far from the left edge of its box a line begins. What runs from the right begins there, and its end is at the left. */
export const lineLeft = (line: TextLine, width: number, align: 'start' | 'end'): number => {
  if (align === 'start') return line.left
  return line.rtl ? 0 : width - line.width
}

/** No single first or last line of a text at a page's edge. */
const addLines = (flowing: Flowing, { text, width }: Box, top: number): void => {
  if (!text) return
  let y = top
  const placed = text.lines.map((line): PlacedLine => {
    const from = lineLeft(line, width, text.align)
    const one = { top: y, bottom: y + line.height, from, to: from + line.width, room: width, line }
    y = one.bottom
    return one
  })
  flowing.lines.push(...placed)
  flowing.solids.push(...placed)
  const together = (from: PlacedLine | undefined, to: PlacedLine | undefined): void => {
    if (from && to && from !== to) flowing.keeps.push({ top: from.top, bottom: to.bottom })
  }
  if (placed.length === 3) return together(placed[0], placed[2])
  together(placed[0], placed[1])
  if (placed.length > 3) together(placed.at(-2), placed.at(-1))
}

/** A heading reaches a little into what comes after it, so that no cut falls between the two. */
const keepWithNext = (flowing: Flowing, headings: number[]): void => {
  const tops = [...flowing.solids, ...flowing.keeps].map(({ top }) => top).toSorted((a, b) => a - b)
  for (const index of headings) {
    const heading = flowing.keeps[index]
    if (!heading) continue
    const next = tops[firstAtLeast(tops, heading.bottom - 0.01)]
    if (next !== undefined) heading.bottom = next + 0.5
  }
}

/** An ending reaches a little into the line before it: a line is never cut, so the two go on together. */
const keepWithPrevious = (flowing: Flowing, endings: number[]): void => {
  for (const index of endings) {
    const ending = flowing.keeps[index]
    if (!ending) continue
    const before = flowing.solids.map(({ bottom }) => bottom).filter((bottom) => bottom <= ending.top + 0.01)
    if (before.length > 0) ending.top = Math.max(...before) - 0.5
  }
}

/** Index of the first of the sorted numbers that is not less than `value`. */
export const firstAtLeast = (sorted: readonly number[], value: number): number => {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? Infinity) < value) low = middle + 1
    else high = middle
  }
  return low
}
