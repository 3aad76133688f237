import renderPdf from '@react-pdf/render'
import type PDFDocument from 'pdfkit'
import type { Slice } from './cut'
import { drawGlyphs } from './glyphs'
import { isDecorated, lineTop, type LaidBox, type LaidGlyph, type LaidNode, type LaidPosition } from './laid'

const HAIR = 0.05

/** Draws what a slice shows of the long sheet with its left edge at x, `slice.top` at y. Gives the number of lines. */
export const drawSlice = (file: PDFDocument, sheet: LaidNode, slice: Slice, x: number, y: number): number => {
  file.save().translate(x, y)
  if (slice.table) {
    const { head } = slice.table
    drawNode(file, { ...head, box: { ...boxOf(head), top: 0 } }, { top: 0, bottom: head.bottom - head.top })
  }
  file.translate(0, slice.headRoom - slice.top)
  let lines = 0
  for (const child of sheet.children ?? []) lines += drawNode(file, child, slice)
  file.restore()
  if (failures.has(file)) throw new Error('A line could not be drawn.', { cause: failures.get(file) })
  return lines
}

/** What went wrong in drawing, by file. */
const failures = new WeakMap<PDFDocument, unknown>()

/** `shown` is measured from the parent's top. */
const drawNode = (file: PDFDocument, node: LaidNode, shown: { top: number; bottom: number }): number => {
  const box = boxOf(node)
  if (box.top >= shown.bottom - HAIR || box.top + box.height <= shown.top + HAIR) return 0
  if (node.type === 'TEXT') return drawText(file, node, shown)
  if (isDecorated(node)) drawBox(file, node, shown)
  const inside = { top: shown.top - box.top, bottom: shown.bottom - box.top }
  let lines = 0
  file.save().translate(box.left, box.top)
  for (const child of node.children ?? []) lines += drawNode(file, child, inside)
  file.restore()
  return lines
}

/** The lines of a text that stand in the slice. */
const drawText = (file: PDFDocument, node: LaidNode, shown: { top: number; bottom: number }): number => {
  const box = boxOf(node)
  const lines = node.lines ?? []
  const isShown = (i: number): boolean => {
    const middle = box.top + lineTop(node, i) + (lines[i]?.box.height ?? 0) / 2
    return middle > shown.top && middle < shown.bottom
  }
  const first = lines.findIndex((_, i) => isShown(i))
  if (first < 0) return 0
  const drawn = lines.filter((_, i) => isShown(i))
  const top = box.top + lineTop(node, first) - (box.paddingTop ?? 0)
  drawAlone(file, { ...node, lines: drawn, box: { ...box, top } })
  return drawn.length
}

/** The box itself, cut to the slice; an edge inside a page break is not drawn. */
const drawBox = (file: PDFDocument, node: LaidNode, shown: { top: number; bottom: number }): void => {
  const box = boxOf(node)
  const top = Math.max(box.top, shown.top)
  const bottom = Math.min(box.top + box.height, shown.bottom)
  const cutBox: LaidBox = { ...box, top, height: bottom - top }
  if (top > box.top) cutBox.borderTopWidth = 0
  if (bottom < box.top + box.height) cutBox.borderBottomWidth = 0
  drawAlone(file, { ...node, box: cutBox, children: [] })
}

const drawAlone = (file: PDFDocument, node: LaidNode): void => {
  // react-pdf draws whole documents; it takes any nodes as the children of one
  renderPdf(unended(file) as never, { children: [node] } as never)
}

const boxOf = (node: LaidNode): LaidBox => {
  if (!node.box) throw new Error(`A ${node.type} of the paper was not laid out.`)
  return node.box
}

/** The file as react-pdf's drawing sees it: it may not end it, and each font is opened once and not for each line. */
const unended = (file: PDFDocument): PDFDocument => {
  const known = facades.get(file)
  if (known) return known
  const names = new Map<unknown, string>()
  const font = (source: unknown, size?: number): PDFDocument => {
    const name = names.get(source) ?? `font ${names.size + 1}`
    if (!names.has(source)) file.registerFont(name, source)
    names.set(source, name)
    return file.font(name, size)
  }
  const glyphs = (run: LaidGlyph[], positions: LaidPosition[]): void => {
    try {
      drawGlyphs(file, run, positions)
    } catch (error) {
      // react-pdf catches and forgets what is thrown here
      failures.set(file, error)
    }
  }
  const facade = new Proxy(file, {
    get: (target, key): unknown => {
      if (key === 'end') return () => undefined
      if (key === 'font') return font
      if (key === 'glyphs') return glyphs
      const value: unknown = Reflect.get(target, key)
      return typeof value === 'function' ? value.bind(target) : value
    },
    set: (target, key, value) => Reflect.set(target, key, value),
  })
  facades.set(file, facade)
  return facade
}
const facades = new WeakMap<PDFDocument, PDFDocument>()
