/** A drawn timeline to look at in tests: one to draw, and the room that each of its shapes takes. */
import type { FigureShape, FigureText } from '../figure'
import { plainText, words } from '../text'
import { dayNumber } from './days'
import { roughMeasure } from './measure'
import type { Lane, Mark, Timeline } from './model'

export const TODAY = dayNumber('2026-11-22')
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

export const mark = (more: Partial<Mark>): Mark => ({
  number: 1,
  label: [],
  when: [],
  start: { from: TODAY - 400, to: TODAY - 370 },
  end: { from: TODAY, to: TODAY },
  ongoing: true,
  comesAndGoes: false,
  cameBack: false,
  changes: [],
  earlier: null,
  ...more,
})

export const timelineWith = (lanes: Lane[], length = 1500): Timeline => ({
  axis: { from: TODAY - length, to: TODAY },
  unit: length < 3 * 365 ? 'month' : 'year',
  todayLabel: words('Today'),
  months: MONTHS.map(words),
  lanes,
  entries: [],
  undated: [],
  key: [],
  alt: words('Timeline'),
})

interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

export const textBox = ({ x, y, size, bold, anchor, text }: FigureText): Box => {
  const width = roughMeasure(plainText(text), size, bold)
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return { left, right: left + width, top: y - size * 0.75, bottom: y + size * 0.22 }
}

export function boxOf(shape: FigureShape): Box {
  switch (shape.kind) {
    case 'text':
      return textBox(shape)
    case 'line':
      return {
        left: Math.min(shape.x1, shape.x2),
        right: Math.max(shape.x1, shape.x2),
        top: Math.min(shape.y1, shape.y2),
        bottom: Math.max(shape.y1, shape.y2),
      }
    case 'rect': {
      const half = shape.edge / 2
      return {
        left: shape.x - half,
        right: shape.x + shape.width + half,
        top: shape.y - half,
        bottom: shape.y + shape.height + half,
      }
    }
    case 'circle':
      return {
        left: shape.x - shape.radius,
        right: shape.x + shape.radius,
        top: shape.y - shape.radius,
        bottom: shape.y + shape.radius,
      }
    case 'polygon': {
      const xs = shape.points.map(([x]) => x)
      const ys = shape.points.map(([, y]) => y)
      return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }
    }
  }
}

export const EPSILON = 0.001
export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right - EPSILON && b.left < a.right - EPSILON && a.top < b.bottom - EPSILON && b.top < a.bottom - EPSILON

export const isText = (shape: FigureShape): shape is FigureText => shape.kind === 'text'

export const SIZE = { width: 500, letter: 10 }
export const lane = (id: Lane['id'], ...marks: Mark[]): Lane => ({ id, label: words('Lane'), marks })
export const once = (from: number, to: number, more: Partial<Mark> = {}): Mark =>
  mark({ start: { from, to }, end: { from, to }, ongoing: false, ...more })
