/** The measures of one figure: what stands where, and how wide. */
import type { MeasureText } from '../figure'
import { plainText } from '../text'
import { roughMeasure } from './measure'
import type { Timeline } from './model'
import { arrowWidth, radiusOf } from './shapes'

export interface FigureOptions {
  width: number
  /** The size of its letters, in the units of `width`. */
  letter: number
  measure?: MeasureText
}

/** Beside the lanes while there is room; the widest label may take this share of the line, else labels stand above. */
const LABELS_AT_MOST = 0.22

export interface Plan {
  letter: number
  width: number
  /** Labels stand beside their lane, and take this much with the gap; 0: they stand above. */
  beside: number
  gap: number
  /** Where the axis begins and ends. */
  left: number
  right: number
  xOf: (day: number) => number
  /** The day where the axis begins. */
  first: number
  measure: (text: string, bold?: boolean) => number
}

export function planOf(timeline: Timeline, { width, letter, measure = roughMeasure }: FigureOptions): Plan {
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
    first: timeline.axis.from,
    measure: widthOf,
  }
}
