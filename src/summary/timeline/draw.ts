/** The timeline as a figure: lanes from top to bottom, time from left to right, a number at each mark. */
import type { Figure, FigureShape, MeasureText } from '../figure'
import { plainText, type Text } from '../paper'
import { roughMeasure } from './measure'
import type { Days, Lane, LaneId, Mark, Timeline } from './model'
import { firstFit } from './rows'
import { arrow, arrowWidth, bar, isBar, point, radiusOf, type Pen } from './shapes'
import { ticksOf } from './ticks'

export interface FigureOptions {
  width: number
  /** The size of its letters, in the units of `width`. */
  letter: number
  measure?: MeasureText
}

/** Beside the lanes while there is room; the widest label may take this share of the line, else labels stand above. */
const LABELS_AT_MOST = 0.24

interface Plan {
  letter: number
  width: number
  /** Labels stand beside their lane, and take this much with the gap; 0: they stand above. */
  beside: number
  gap: number
  /** Where the axis begins and ends. */
  left: number
  right: number
  xOf: (day: number) => number
  measure: (text: string, bold?: boolean) => number
}

function planOf(timeline: Timeline, { width, letter, measure = roughMeasure }: FigureOptions): Plan {
  const widthOf = (text: string, bold = false): number => measure(text, letter, bold)
  const gap = letter * 0.3
  const marks = timeline.lanes.flatMap((lane) => lane.marks)
  const label = Math.max(0, ...timeline.lanes.map((lane) => widthOf(plainText(lane.label), true))) + letter
  const beside = label <= width * LABELS_AT_MOST ? label : 0
  const number = Math.max(0, ...marks.map((mark) => widthOf(String(mark.number), true)))
  const radius = radiusOf(letter)
  const earlier = marks.flatMap((mark) => (mark.earlier === null ? [] : [widthOf(plainText(mark.earlier))]))
  const older = earlier.length === 0 ? 0 : Math.max(...earlier) + gap + arrowWidth(letter) + radius + gap
  const left = beside + number + gap + radius + older
  const right = width - radius - letter * 0.1
  const days = Math.max(1, timeline.axis.to - timeline.axis.from)
  return {
    letter,
    width,
    beside,
    gap,
    left,
    right,
    // A day that is left out of the axis stands at its edge.
    xOf: (day) => left + Math.min(1, Math.max(0, (day - timeline.axis.from) / days)) * (right - left),
    measure: widthOf,
  }
}

/** A mark laid out in one row: what it takes from `left` to `right`, and how it is drawn there. */
interface Laid {
  left: number
  right: number
  draw: (y: number) => FigureShape[]
}

const textShape = (text: Text, x: number, y: number, letter: number, anchor: 'start' | 'end', bold = false) =>
  ({ kind: 'text', text, x, y, size: letter, anchor, bold }) as const

/** From the middle of a row to the baseline of its text. */
const toBaseline = (letter: number): number => letter * 0.35

/** The number and, for what is older than the axis, its year: both end before `x`. */
function before(mark: Mark, x: number, plan: Plan): Laid {
  const { letter, gap, measure } = plan
  const year = mark.earlier ?? []
  const number = String(mark.number)
  const yearWidth = year.length === 0 ? 0 : measure(plainText(year)) + gap
  const numberEnd = x - gap - yearWidth
  return {
    left: numberEnd - measure(number, true),
    right: x,
    draw: (y) => [
      textShape([{ text: number }], numberEnd, y + toBaseline(letter), letter, 'end', true),
      ...(year.length === 0 ? [] : [textShape(year, x - gap, y + toBaseline(letter), letter, 'end')]),
    ],
  }
}

/** The range of days as places; the last day belongs to it whole. */
const span = (days: Days, xOf: Plan['xOf']): { from: number; to: number } => ({
  from: xOf(days.from),
  to: days.from === days.to ? xOf(days.to) : xOf(days.to + 1),
})

function layPoint(lane: LaneId, mark: Mark, plan: Plan): Laid {
  const { letter, left, xOf } = plan
  const radius = radiusOf(letter)
  const { from, to } = span(mark.start, xOf)
  if (mark.earlier !== null) {
    const x = left - radius
    const head = before(mark, x - radius - arrowWidth(letter), plan)
    const draw = (y: number): FigureShape[] => [
      ...head.draw(y),
      arrow(head.right, { letter, y }),
      ...point(lane, x, x, Math.max(x, to), { letter, y }),
    ]
    return { left: head.left, right: Math.max(x + radius, to), draw }
  }
  const x = (from + to) / 2
  const head = before(mark, Math.min(from, x - radius), plan)
  return {
    left: head.left,
    right: Math.max(to, x + radius),
    draw: (y) => [...head.draw(y), ...point(lane, x, from, to, { letter, y })],
  }
}

function layBar(lane: LaneId, mark: Mark, plan: Plan): Laid {
  const { letter, left, xOf } = plan
  const start = span(mark.start, xOf)
  const end = span(mark.end, xOf)
  const isOlder = mark.earlier !== null
  const tail = isOlder ? left - radiusOf(letter) : start.from
  const sure = Math.max(start.to, tail)
  const ends = Math.max(end.to, sure, tail + letter * 0.3)
  const head = before(mark, isOlder ? tail - arrowWidth(letter) : tail, plan)
  const shape = {
    from: tail,
    // What is older begins whole, unless it may have begun within the axis.
    sure: isOlder && start.to <= left ? tail : sure,
    until: mark.ongoing ? ends : Math.max(end.from, sure),
    to: ends,
    comesAndGoes: mark.comesAndGoes,
    cameBack: mark.cameBack,
    changes: mark.changes.map((days) => span(days, xOf)),
  }
  return {
    left: head.left,
    right: ends,
    draw: (y) => [
      ...head.draw(y),
      ...(isOlder ? [arrow(head.right, { letter, y })] : []),
      ...bar(lane, shape, { letter, y }),
    ],
  }
}

interface DrawnLane {
  shapes: FigureShape[]
  height: number
}

/** A lane whose top is at `top`: its label, then its marks in as few rows as they fit in. */
function drawLane(lane: Lane, top: number, plan: Plan): DrawnLane {
  const { letter, gap, beside, width } = plan
  const rowHeight = letter * 1.45
  const padding = letter * 0.3
  const labelHeight = beside > 0 ? 0 : letter * 1.35
  const laid = lane.marks.map((mark) => (isBar(lane.id) ? layBar(lane.id, mark, plan) : layPoint(lane.id, mark, plan)))
  const rows = firstFit(laid, gap * 2)
  const firstRow = top + padding + labelHeight
  const middleOf = (row: number): number => firstRow + (row + 0.5) * rowHeight
  const labelBaseline = beside > 0 ? middleOf(0) + toBaseline(letter) : top + padding + letter
  const shapes: FigureShape[] = [
    { kind: 'line', x1: 0, y1: top, x2: width, y2: top, weight: letter * 0.06, tone: 'pale' },
    textShape(lane.label, 0, labelBaseline, letter, 'start', true),
    ...rows.flatMap((row, i) => laid[i]?.draw(middleOf(row)) ?? []),
  ]
  return { shapes, height: padding * 2 + labelHeight + (Math.max(-1, ...rows) + 1) * rowHeight }
}

/** Lines of the years behind everything, their labels on top, and today at the right. */
function drawAxis(timeline: Timeline, axisY: number, bottom: number, plan: Plan): FigureShape[] {
  const { letter, left, right, width, measure, xOf, gap } = plan
  const today = plainText(timeline.todayLabel)
  const baseline = axisY - letter * 0.45
  const ticks = ticksOf(timeline, {
    xOf,
    widthOf: (text) => measure(text),
    end: width - measure(today, true) - gap * 2,
    gap: gap * 2,
  })
  const line = (x: number, top: number, weight: number, tone: 'ink' | 'pale'): FigureShape => ({
    kind: 'line',
    x1: x,
    y1: top,
    x2: x,
    y2: bottom,
    weight,
    tone,
  })
  return [
    ...ticks.map(({ x }) => line(x, axisY, letter * 0.06, 'pale')),
    ...ticks.flatMap(({ x, label }): FigureShape[] =>
      label.length === 0
        ? []
        : [
            { kind: 'line', x1: x, y1: axisY - letter * 0.3, x2: x, y2: axisY, weight: letter * 0.09, tone: 'ink' },
            textShape(label, x, baseline, letter, 'start'),
          ],
    ),
    { kind: 'line', x1: left, y1: axisY, x2: right, y2: axisY, weight: letter * 0.09, tone: 'ink' },
    line(right, axisY, letter * 0.12, 'ink'),
    textShape(timeline.todayLabel, width, baseline, letter, 'end', true),
  ]
}

/** Draws a timeline that has lanes; without lanes there is nothing to draw, and its height is 0. */
export function drawTimeline(timeline: Timeline, options: FigureOptions): Figure {
  const { width, letter } = options
  if (timeline.lanes.length === 0) return { width, height: 0, shapes: [], alt: timeline.alt }
  const plan = planOf(timeline, options)
  const axisY = letter * 1.5
  let y = axisY
  const lanes = timeline.lanes.flatMap((lane) => {
    const { shapes, height } = drawLane(lane, y, plan)
    y += height
    return shapes
  })
  return { width, height: y, shapes: [...drawAxis(timeline, axisY, y, plan), ...lanes], alt: timeline.alt }
}
