/** The timeline as a figure: lanes from top to bottom, time from left to right, a number at each mark. */
import type { Figure, FigureShape } from '../figure'
import { plainText } from '../text'
import { layMark, textShape, toBaseline, type Laid } from './marks'
import type { Lane, Timeline } from './model'
import { planOf, type FigureOptions, type Plan } from './plan'
import { firstFit } from './rows'
import { ticksOf } from './ticks'

interface DrawnLane {
  shapes: FigureShape[]
  height: number
}

/** The rows of a label and its marks; the marks go down in the order of time. */
function rowsOf(label: Laid, marks: readonly Laid[], { beside, gap }: Plan): number[] {
  const apart = gap * 2
  if (beside > 0) return [0, ...firstFit(marks, apart)]
  const [first] = marks
  if (first !== undefined && first.left >= label.right + apart) return firstFit([label, ...marks], apart)
  // The first has no room beside the label, so none goes up there.
  return [0, ...firstFit(marks, apart).map((row) => row + 1)]
}

/**
 * A lane whose top is at `top`: its label, then its marks in as few rows as they fit in. A label that has no room beside
 * the marks takes its place among them, at the beginning of the first row.
 */
function drawLane(lane: Lane, top: number, plan: Plan): DrawnLane {
  const { letter, width, measure } = plan
  const rowHeight = letter * 1.45
  const padding = letter * 0.3
  const label: Laid = {
    left: 0,
    right: measure(plainText(lane.label), true),
    draw: (y) => [textShape(lane.label, 0, y + toBaseline(letter), letter, 'start', true)],
  }
  const marks = lane.marks.map((mark) => layMark(lane.id, mark, plan))
  const laid = [label, ...marks]
  const rows = rowsOf(label, marks, plan)
  const shapes: FigureShape[] = [
    { kind: 'line', x1: 0, y1: top, x2: width, y2: top, weight: letter * 0.06, tone: 'pale' },
    ...rows.flatMap((row, i) => laid[i]?.draw(top + padding + (row + 0.5) * rowHeight) ?? []),
  ]
  return { shapes, height: padding * 2 + (Math.max(...rows) + 1) * rowHeight }
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
