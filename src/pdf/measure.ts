import { lineTop, type LaidLine, type LaidNode } from './laid'
import { SLACK } from './wrap'

/** A stretch of the long sheet, in points from its top. */
export interface Stretch {
  top: number
  bottom: number
}
export interface TableStretch extends Stretch {
  head: LaidNode & Stretch
}
export interface PlacedLine extends Stretch {
  left: number
  /** Right edge of the place given to the text. */
  limit: number
  line: LaidLine
}
/** Everything the page breaks have to know. */
export interface Flowing {
  height: number
  /** What must never be cut: lines of text, ruled lines, boxes to tick. */
  solids: Stretch[]
  /** What should stay together if it fits on a page. */
  keeps: Stretch[]
  /** Where a page begins whatever is left of the one before. */
  starts: number[]
  tables: TableStretch[]
  lines: PlacedLine[]
}

/** Reads the marks and the lines of a laid-out sheet. */
export const measure = (sheet: LaidNode): Flowing => {
  const flowing: Flowing = { height: sheet.box?.height ?? 0, solids: [], keeps: [], starts: [], tables: [], lines: [] }
  const headings: number[] = []
  const walk = (node: LaidNode, parentTop: number, parentLeft: number): void => {
    if (!node.box) return
    const top = parentTop + node.box.top
    const left = parentLeft + node.box.left
    const stretch = { top, bottom: top + node.box.height }
    const flow = node.props?.flow
    if (flow?.keep) flowing.keeps.push(stretch)
    if (flow?.solid) flowing.solids.push(stretch)
    if (flow?.newPage) flowing.starts.push(top)
    if (flow?.withNext) headings.push(flowing.keeps.push({ ...stretch }) - 1)
    const head = flow?.table ? node.children?.find((child) => child.props?.flow?.head) : undefined
    if (head?.box) {
      const headTop = top + head.box.top
      flowing.tables.push({ ...stretch, head: { ...head, top: headTop, bottom: headTop + head.box.height } })
    }
    if (node.type === 'TEXT') addLines(flowing, node, top, left)
    else for (const child of node.children ?? []) walk(child, top, left)
  }
  for (const child of sheet.children ?? []) walk(child, 0, 0)
  keepWithNext(flowing, headings)
  return flowing
}

/** No single first or last line of a text at a page's edge. */
const addLines = (flowing: Flowing, node: LaidNode, top: number, left: number): void => {
  const lines = node.lines ?? []
  const placed = lines.map((line, i): PlacedLine => {
    const lineAt = top + lineTop(node, i)
    const limit = left + (node.box?.width ?? 0) - SLACK * Number(node.style?.['fontSize'] ?? 0)
    return { top: lineAt, bottom: lineAt + line.box.height, left: left + (node.box?.paddingLeft ?? 0), limit, line }
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
