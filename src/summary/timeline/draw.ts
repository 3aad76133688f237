/** The timeline as a figure: lanes from top to bottom, time from left to right, a number at each mark. */
import type { Figure, FigureShape } from '../figure'
import { plainText } from '../text'
import { gridOf, headOf } from './axis'
import { layMark, textShape, toBaseline, type Laid } from './marks'
import type { Lane, Timeline } from './model'
import { planOf, type FigureOptions, type Plan } from './plan'
import { firstFit } from './rows'

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

/** Draws a timeline that has lanes; without lanes there is nothing to draw, and its height is 0. */
export function drawTimeline(timeline: Timeline, options: FigureOptions): Figure {
  const { width } = options
  if (timeline.lanes.length === 0) return { width, height: 0, shapes: [], alt: timeline.alt }
  const plan = planOf(timeline, options)
  const head = headOf(timeline, plan)
  let y = head.axisY
  const lanes = timeline.lanes.flatMap((lane) => {
    const { shapes, height } = drawLane(lane, y, plan)
    y += height
    return shapes
  })
  return { width, height: y, shapes: [...gridOf(head, y, lanes, plan), ...head.shapes, ...lanes], alt: timeline.alt }
}
