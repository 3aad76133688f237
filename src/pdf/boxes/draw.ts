import { plainText } from '../../summary/paper'
import { drawLine } from '../text/drawLine'
import { INK } from '../ink'
import type { Box, Edge, Side } from './box'
import type { Slice } from './cut'
import type { Drawing } from './drawing'
import { drawFigure } from './figure'
import { lineLeft } from './measure'
import { placeFigure, type Elements } from './tags'

/** A stretch of the sheet, and where its top left corner comes on the page. */
interface Window {
  top: number
  bottom: number
}

const HAIR = 0.05

/** The colours of text by tone. */
const colorOf = (tone: string | undefined): string => (tone === 'quiet' ? INK.quiet : INK.text)

/** Draws what a slice shows of the long sheet with its left edge at x, `slice.top` at y. Gives the number of lines. */
export const drawSlice = (drawing: Drawing, sheet: Box, slice: Slice, x: number, y: number): number => {
  if (slice.table) {
    const { head } = slice.table
    drawArtifact(drawing, head.box, x + head.left, y, { type: 'Pagination' })
  }
  return drawBox(drawing, sheet, x, y + slice.headRoom - slice.top, {
    top: y + slice.headRoom,
    bottom: y + slice.headRoom + slice.bottom - slice.top,
  })
}

/** Draws a whole box that is no part of what is read: a repeated head, a footer. */
export const drawArtifact = (
  drawing: Drawing,
  box: Box,
  x: number,
  y: number,
  artifact: { type: 'Pagination'; attached?: string[] },
): void => {
  drawing.file.markContent('Artifact', artifact)
  drawBox({ ...drawing, elements: NONE }, box, x, y, { top: y, bottom: y + box.height })
  drawing.file.endMarkedContent()
}

const NONE: Elements = new Map()

/** Draws the part of a box that stands in the window. Places are the page's, from its top left corner. */
const drawBox = (drawing: Drawing, box: Box, x: number, y: number, window: Window): number => {
  if (y >= window.bottom - HAIR || y + box.height <= window.top + HAIR) return 0
  drawEdges(drawing, box, x, y, window)
  drawDrawing(drawing, box, x, y)
  let lines = drawText(drawing, box, x, y, window)
  for (const { box: inner, left, top } of box.inside) lines += drawBox(drawing, inner, x + left, y + top, window)
  return lines
}

const drawDrawing = (drawing: Drawing, box: Box, left: number, top: number): void => {
  const { figure, width, height } = box
  if (!figure) return
  drawMarked(drawing, box, () => drawFigure(drawing, figure, left, top))
  const element = drawing.elements.get(box)
  if (element) placeFigure(drawing.file, element, { left, top, width, height })
}

/** The lines of a text that stand in the window: one piece of marked content of its element. */
const drawText = (drawing: Drawing, box: Box, x: number, y: number, window: Window): number => {
  const { text } = box
  if (!text) return 0
  let top = y
  const shown = text.lines.flatMap((line) => {
    const at = top
    top += line.height
    const middle = at + line.height / 2
    return middle > window.top && middle < window.bottom ? [{ line, at }] : []
  })
  if (shown.length === 0) return 0
  const draw = (): void => {
    for (const { line, at } of shown) {
      // a line places itself in its room; one that ends at the right edge is moved there
      const from = x + lineLeft(line, box.width, text.align) - line.left
      drawLine(drawing.file, line, from, at, { colorOf, language: drawing.language })
    }
  }
  if (shown.every(({ line }) => line.text.trim() === '')) return shown.length
  addToOutline(drawing, box, y)
  drawMarked(drawing, box, draw)
  return shown.length
}

/** The title and the names of the parts, to jump to. */
const addToOutline = ({ file, outlined }: Drawing, box: Box, y: number): void => {
  if ((box.tag?.type !== 'H1' && box.tag?.type !== 'H2') || outlined.has(box)) return
  outlined.add(box)
  // Trap: pdfkit counts `left` from the right edge
  file.outline.addItem(plainText(box.text?.spans ?? []), { top: Math.max(0, y - ABOVE), left: file.page.width })
}

/** A little of what stands above a heading is shown when one jumps to it. */
const ABOVE = 12

const drawMarked = ({ file, elements }: Drawing, box: Box, draw: () => void): void => {
  const element = elements.get(box)
  if (!element) return draw()
  element.add(file.markStructureContent(element.dictionary.data['S'] as string))
  draw()
  file.endMarkedContent()
}

/** Lines at the edges of the box, cut to the window; an edge inside a page break is not drawn. */
const drawEdges = ({ file, elements }: Drawing, box: Box, x: number, y: number, window: Window): void => {
  if (!box.edges) return
  const top = Math.max(y, window.top)
  const bottom = Math.min(y + box.height, window.bottom)
  const bars: Record<Side, (weight: number) => [number, number, number, number] | null> = {
    top: (weight) => (y < window.top - HAIR ? null : [x, y, box.width, weight]),
    bottom: (weight) => (y + box.height > window.bottom + HAIR ? null : [x, bottom - weight, box.width, weight]),
    left: (weight) => [x, top, weight, bottom - top],
    right: (weight) => [x + box.width - weight, top, weight, bottom - top],
  }
  // inside an artifact it is one already
  const marked = elements !== NONE
  if (marked) file.markContent('Artifact', { type: 'Layout' })
  for (const [side, { weight, color }] of Object.entries(box.edges) as [Side, Edge][]) {
    const bar = bars[side](weight)
    if (bar) file.rect(...bar).fill(color)
  }
  if (marked) file.endMarkedContent()
}
