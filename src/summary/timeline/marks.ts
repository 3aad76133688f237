/** Marks in their place along the axis: the number, the year of what is older, and the mark itself. */
import type { FigureShape, FigureText } from '../figure'
import { plainText, type Text } from '../text'
import type { Days, LaneId, Mark } from './model'
import type { Plan } from './plan'
import { arrow, arrowWidth, bar, isBar, point, radiusOf, stop } from './shapes'

/** A mark laid out in one row: what it takes from `left` to `right`, and how it is drawn there. */
export interface Laid {
  left: number
  right: number
  draw: (y: number) => FigureShape[]
}

/** A line of text; `y` is its baseline. */
export const textShape = (
  text: Text,
  x: number,
  y: number,
  size: number,
  anchor: 'start' | 'end',
  bold = false,
): FigureText => ({ kind: 'text', text, x, y, size, anchor, bold })

/** From the middle of a row to the baseline of its text. */
export const toBaseline = (letter: number): number => letter * 0.35

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

/** The range of days as places; the last day belongs to it whole. One that begins before the axis stands out over its edge. */
const span = (days: Days, { xOf, first, left, letter }: Plan): { from: number; to: number } => ({
  from: days.from < first ? left - radiusOf(letter) : xOf(days.from),
  to: days.from === days.to ? xOf(days.to) : xOf(days.to + 1),
})

function layPoint(lane: LaneId, mark: Mark, plan: Plan): Laid {
  const { letter, left, xOf } = plan
  const radius = radiusOf(letter)
  const { from, to } = span(mark.start, plan)
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
  const { start } = mark
  const x = start.from === start.to ? from : xOf((start.from + start.to + 1) / 2)
  const head = before(mark, Math.min(from, x - radius), plan)
  return {
    left: head.left,
    right: Math.max(to, x + radius),
    draw: (y) => [...head.draw(y), ...point(lane, x, from, to, { letter, y })],
  }
}

const within = (x: number, least: number, most: number): number => Math.min(Math.max(x, least), most)

/** The end alone: a bar as long as the rough time of the stop would look as if it had been taken then, and only then. */
function layStop(lane: LaneId, mark: Mark, plan: Plan): Laid {
  const { letter } = plan
  const end = span(mark.end, plan)
  const x = (end.from + end.to) / 2
  const from = x - letter * FADE
  const head = before(mark, from, plan)
  return {
    left: head.left,
    right: x,
    draw: (y) => [...head.draw(y), ...stop(lane, from, x, { letter, y })],
  }
}

/** How far what came before a stop is seen, in letters. */
const FADE = 1.5

function layBar(lane: LaneId, mark: Mark, plan: Plan): Laid {
  if (mark.stopOnly && mark.earlier === null) return layStop(lane, mark, plan)
  const { letter, left } = plan
  const start = span(mark.start, plan)
  const end = span(mark.end, plan)
  const isOlder = mark.earlier !== null
  const from = isOlder ? left - radiusOf(letter) : start.from
  // What is older begins whole, unless it may have begun within the axis.
  const sure = isOlder && start.to <= left ? from : Math.max(start.to, from)
  const to = Math.max(end.to, sure)
  const shape = {
    from,
    sure,
    until: mark.ongoing ? to : Math.min(Math.max(end.from, sure), to),
    to,
    comesAndGoes: mark.comesAndGoes,
    cameBack: mark.cameBack,
    // A change that was said to come before the start, or after the end, stands there: around the bar stand numbers.
    changes: mark.changes
      .map((days) => span(days, plan))
      .filter((change) => change.to > left)
      .map((change) => ({ from: within(change.from, from, to), to: within(change.to, from, to) })),
  }
  const head = before(mark, isOlder ? from - arrowWidth(letter) : from, plan)
  return {
    left: head.left,
    right: to,
    draw: (y) => [
      ...head.draw(y),
      ...(isOlder ? [arrow(head.right, { letter, y })] : []),
      ...bar(lane, shape, { letter, y }),
    ],
  }
}

export const layMark = (lane: LaneId, mark: Mark, plan: Plan): Laid =>
  isBar(lane) ? layBar(lane, mark, plan) : layPoint(lane, mark, plan)
