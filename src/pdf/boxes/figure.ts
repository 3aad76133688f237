import { plainText, type Text } from '../../summary/paper'
import type { Figure, FigureShape, Tone } from '../../summary/figure'
import { INK } from '../ink'
import { drawLine } from '../text/drawLine'
import type { Fonts } from '../text/fonts'
import { layText, type TextLine } from '../text/layText'
import type { Drawing } from './drawing'

const COLOR: Record<Tone, string> = { ink: INK.text, pale: INK.bar }

/** Draws a figure with its top left corner at x, y. Its geometry is in points. */
export const drawFigure = (drawing: Drawing, figure: Figure, x: number, y: number): void => {
  drawing.file.save().translate(x, y)
  for (const shape of figure.shapes) drawShape(drawing, shape)
  drawing.file.restore()
}

const drawShape = (drawing: Drawing, shape: FigureShape): void => {
  const { file } = drawing
  switch (shape.kind) {
    case 'line':
      file.lineWidth(shape.weight).moveTo(shape.x1, shape.y1).lineTo(shape.x2, shape.y2).stroke(COLOR[shape.tone])
      return
    case 'polygon':
      file.polygon(...shape.points)
      return paint(drawing, shape)
    case 'rect':
      file.rect(shape.x, shape.y, shape.width, shape.height)
      return paint(drawing, shape)
    case 'circle':
      file.circle(shape.x, shape.y, shape.radius)
      return paint(drawing, shape)
    case 'text': {
      const line = lineOf(shape.text, shape.size, shape.bold, drawing.fonts)
      if (!line) return
      const left = { start: 0, middle: line.width / 2, end: line.width }[shape.anchor]
      drawLine(file, line, shape.x - left - line.left, shape.y - line.baseline, {
        colorOf: () => INK.text,
        language: drawing.language,
      })
    }
  }
}

/** Fills and edges the path that stands. */
const paint = ({ file }: Drawing, { fill, edge }: { fill: Tone | 'none'; edge: number }): void => {
  if (edge > 0) file.lineWidth(edge)
  if (fill === 'none') file.stroke(INK.text)
  else if (edge > 0) file.fillAndStroke(COLOR[fill], INK.text)
  else file.fill(COLOR[fill])
}

/** A text of the figure on one line: its geometry has seen to it that there is room. */
const lineOf = (text: Text, size: number, bold: boolean, fonts: Fonts): TextLine | undefined =>
  layText([{ text: plainText(text), bold }], { size, lineHeight: 1.2, room: 10_000 }, fonts)[0]

/** How wide a text of a figure will be, for its geometry. */
export const figureTextWidth =
  (fonts: Fonts) =>
  (text: string, size: number, bold: boolean): number =>
    lineOf([{ text }], size, bold, fonts)?.width ?? 0
