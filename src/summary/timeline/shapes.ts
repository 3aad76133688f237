/** One mark as shapes. Each lane has a form of its own, so that it is known without colour and without its name. */
import type { FigureShape } from '../figure'
import { hatch } from './hatch'
import type { LaneId } from './model'

/** Everything here is in the units of the figure. */
export interface Pen {
  /** The letter size, which all other sizes follow. */
  letter: number
  /** The middle of the row. */
  y: number
}

/** Half the width of a symbol. */
export const radiusOf = (letter: number): number => letter * 0.42

const BAR_HEIGHTS: Partial<Record<LaneId, number>> = { concerns: 0.72, medicines: 0.62, relationships: 0.2 }
export const isBar = (lane: LaneId): boolean => BAR_HEIGHTS[lane] !== undefined

const stripes = (from: number, to: number, height: number, { letter, y }: Pen): FigureShape[] =>
  hatch({ x: from, y: y - height / 2, width: to - from, height }, letter * 0.36, letter * 0.075)

/** A symbol that stands for something that happened once. */
export function symbol(lane: LaneId, x: number, { letter, y }: Pen): FigureShape {
  const r = radiusOf(letter)
  const polygon = (points: [number, number][]): FigureShape => ({ kind: 'polygon', points, fill: 'ink', edge: 0 })
  switch (lane) {
    case 'health':
      return polygon([
        [x, y - r],
        [x + r, y],
        [x, y + r],
        [x - r, y],
      ])
    case 'body':
      return polygon([
        [x, y - r],
        [x + r, y + r * 0.85],
        [x - r, y + r * 0.85],
      ])
    case 'life':
      return { kind: 'circle', x, y, radius: r * 0.88, fill: 'ink', edge: 0 }
    case 'people':
      return { kind: 'circle', x, y, radius: r * 0.8, fill: 'none', edge: letter * 0.13 }
    default: {
      const half = r * 0.76
      const edge = letter * 0.13
      return { kind: 'rect', x: x - half, y: y - half, width: half * 2, height: half * 2, fill: 'none', edge }
    }
  }
}

/** A symbol with stripes as wide as the time is rough; they leave the symbol free. */
export function point(lane: LaneId, x: number, from: number, to: number, pen: Pen): FigureShape[] {
  const free = radiusOf(pen.letter) * 1.25
  const height = pen.letter * 0.5
  return [
    ...stripes(from, Math.min(x - free, to), height, pen),
    ...stripes(Math.max(x + free, from), to, height, pen),
    symbol(lane, x, pen),
  ]
}

/** Points to the left; its tip is at `x`. */
export const arrowWidth = (letter: number): number => letter * 0.5
export const arrow = (x: number, { letter, y }: Pen): FigureShape => ({
  kind: 'polygon',
  points: [
    [x, y],
    [x + arrowWidth(letter), y - letter * 0.36],
    [x + arrowWidth(letter), y + letter * 0.36],
  ],
  fill: 'ink',
  edge: 0,
})

export interface Bar {
  /** Stripes from `from` to `sure`, whole from there to `until`, stripes again to `to`. */
  from: number
  sure: number
  until: number
  to: number
  comesAndGoes: boolean
  cameBack: boolean
  changes: readonly { from: number; to: number }[]
}

interface Pieces {
  whole: [number, number][]
  striped: [number, number][]
}

/** The sure stretch in pieces: dashes, and a gap in its middle whose edges are not sure either. */
function pieces(from: number, to: number, { comesAndGoes, cameBack }: Bar, letter: number): Pieces {
  if (to <= from) return { whole: [], striped: [] }
  if (!cameBack) return { whole: dashes(from, to, comesAndGoes, letter), striped: [] }
  const middle = (from + to) / 2
  const gap = Math.min(letter * 0.8, (to - from) / 6)
  const fade = Math.min(letter, (to - from) / 8)
  return {
    whole: [
      ...dashes(from, middle - gap - fade, comesAndGoes, letter),
      ...dashes(middle + gap + fade, to, comesAndGoes, letter),
    ],
    striped: [
      [middle - gap - fade, middle - gap],
      [middle + gap, middle + gap + fade],
    ],
  }
}

/** Dashes of one length that begin and end with a dash. */
function dashes(from: number, to: number, broken: boolean, letter: number): [number, number][] {
  const dash = letter * 0.85
  const gap = letter * 0.42
  const count = Math.floor((to - from + gap) / (dash + gap))
  if (!broken || count < 2) return [[from, to]]
  const length = (to - from + gap) / count - gap
  return Array.from({ length: count }, (_, i) => {
    const start = from + i * (length + gap)
    return [start, start + length]
  })
}

/** Stripes that end in a line. */
export function stop(lane: LaneId, from: number, to: number, pen: Pen): FigureShape[] {
  const { letter, y } = pen
  const height = letter * (BAR_HEIGHTS[lane] ?? 0.5)
  const half = height / 2 + letter * 0.1
  return [
    ...stripes(from, to, height, pen),
    { kind: 'line', x1: to, y1: y - half, x2: to, y2: y + half, weight: letter * 0.16, tone: 'ink' },
  ]
}

export function bar(lane: LaneId, given: Bar, pen: Pen): FigureShape[] {
  const { letter, y } = pen
  const height = letter * (BAR_HEIGHTS[lane] ?? 0.5)
  const isOutlined = lane === 'medicines'
  const soft = Math.max(height, letter * 0.45)
  const edge = isOutlined ? letter * 0.09 : 0
  const { whole, striped } = pieces(given.sure, given.until, given, letter)
  const solid = ([from, to]: [number, number]): FigureShape => ({
    kind: 'rect',
    x: from + edge / 2,
    y: y - height / 2,
    width: Math.max(to - from - edge, letter * 0.08),
    height,
    fill: isOutlined ? 'pale' : 'ink',
    edge,
  })
  const changes = given.changes.flatMap(({ from, to }): FigureShape[] => {
    const x = (from + to) / 2
    const reach = letter * 0.6
    return [
      ...(to - from > letter ? stripes(from, to, height, pen) : []),
      { kind: 'line', x1: x, y1: y - reach, x2: x, y2: y + reach, weight: letter * 0.16, tone: 'ink' },
    ]
  })
  return [
    ...stripes(given.from, given.sure, soft, pen),
    ...whole.map(solid),
    ...striped.flatMap(([from, to]) => stripes(from, to, soft, pen)),
    ...stripes(given.until, given.to, soft, pen),
    ...changes,
  ]
}
