/** The head of the figure and its grid: years or months, and today at the right. */
import type { FigureLine, FigureShape, FigureText } from '../figure'
import { plainText } from '../text'
import { textShape } from './marks'
import type { Timeline } from './model'
import type { Plan } from './plan'
import { ticksOf, type Tick } from './ticks'

export interface Head {
  /** Where the axis runs; the lanes begin there. */
  axisY: number
  ticks: readonly Tick[]
  shapes: FigureShape[]
}

/** The label of this year gives way to nothing: where "Today" would take its place, today gets a row of its own above. */
export function headOf(timeline: Timeline, { letter, left, right, width, measure, xOf, gap }: Plan): Head {
  const room = { xOf, widthOf: (text: string) => measure(text), gap: gap * 2 }
  const beside = ticksOf(timeline, { ...room, end: width - measure(plainText(timeline.todayLabel), true) - gap * 2 })
  const ticks = beside ?? ticksOf(timeline, { ...room, end: width, shift: true }) ?? []
  const row = letter * 1.3
  const axisY = letter * 1.5 + (beside === null ? row : 0)
  const baseline = axisY - letter * 0.45
  return {
    axisY,
    ticks,
    shapes: [
      ...ticks.flatMap(({ x, labelX, label }): FigureShape[] =>
        label.length === 0
          ? []
          : [
              { kind: 'line', x1: x, y1: axisY - letter * 0.22, x2: x, y2: axisY, weight: letter * 0.09, tone: 'ink' },
              textShape(label, labelX, baseline, letter, 'start'),
            ],
      ),
      { kind: 'line', x1: left, y1: axisY, x2: right, y2: axisY, weight: letter * 0.09, tone: 'ink' },
      textShape(timeline.todayLabel, width, baseline - (beside === null ? row : 0), letter, 'end', true),
    ],
  }
}

interface Stretch {
  from: number
  to: number
}

/** The heights that a line at `x` leaves free for the texts in its way. */
function taken(x: number, texts: readonly FigureText[], { letter, gap, measure }: Plan): Stretch[] {
  return texts.flatMap(({ text, bold, anchor, x: at, y }) => {
    const width = measure(plainText(text), bold)
    const left = { start: at, middle: at - width / 2, end: at - width }[anchor]
    const isInTheWay = x > left - gap && x < left + width + gap
    return isInTheWay ? [{ from: y - letter * 0.9, to: y + letter * 0.3 }] : []
  })
}

/** What is left of a stretch without the others. */
const without = (whole: Stretch, others: readonly Stretch[]): Stretch[] =>
  others.reduce<Stretch[]>(
    (left, other) =>
      left.flatMap(({ from, to }) =>
        [
          { from, to: Math.min(to, other.from) },
          { from: Math.max(from, other.to), to },
        ].filter((piece) => piece.to > piece.from),
      ),
    [whole],
  )

/** The lines of the years and of today, from the axis down, broken where a name or a number of the lanes stands. */
export function gridOf(
  { axisY, ticks }: Head,
  bottom: number,
  lanes: readonly FigureShape[],
  plan: Plan,
): FigureLine[] {
  const { letter, right } = plan
  const texts = lanes.filter((shape): shape is FigureText => shape.kind === 'text')
  const line = (x: number, weight: number, tone: 'ink' | 'pale'): FigureLine[] =>
    without({ from: axisY, to: bottom }, taken(x, texts, plan)).map(({ from, to }) => ({
      kind: 'line',
      x1: x,
      y1: from,
      x2: x,
      y2: to,
      weight,
      tone,
    }))
  return [...ticks.flatMap(({ x }) => line(x, letter * 0.06, 'pale')), ...line(right, letter * 0.12, 'ink')]
}
