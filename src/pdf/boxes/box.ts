/**
 * The paper as boxes of known width and height. Each width is known before what stands in it, and text is laid out when
 * its box is made, so a box knows its height at once: there is no layout step, and nothing can be moved or lost by one.
 */
import type { Figure } from '../../summary/figure'
import type { TextLine, TextSpan } from '../text/layText'

/** What a box asks of the page breaks. Read by `measure.ts`. */
export interface FlowMarks {
  /** Whole on one page, if it fits on one. */
  keep?: boolean
  /** Never the last thing on a page. */
  withNext?: boolean
  /** Never the first thing on a page, nor parted from the line before it. */
  withPrevious?: boolean
  /** The front page: exactly one. */
  front?: boolean
  /** Starts a page. */
  newPage?: boolean
  /** Drawn without words (a ruled line, a box to tick): never cut through. */
  solid?: boolean
  /** Holds a head that is repeated on each page the table goes on. */
  table?: boolean
  head?: boolean
}

/** What a box is, for a reader that hears the page. Names as in ISO 32000-1, 14.8.4. */
export interface Tag {
  type:
    | 'H1'
    | 'H2'
    | 'H3'
    | 'P'
    | 'L'
    | 'LI'
    | 'Lbl'
    | 'LBody'
    | 'Table'
    | 'TR'
    | 'TH'
    | 'TD'
    | 'Caption'
    | 'BlockQuote'
    | 'Figure'
  scope?: 'Column' | 'Row'
  numbering?: 'Decimal' | 'Disc' | 'None'
  alt?: string
}

export interface Edge {
  weight: number
  color: string
}
export type Side = 'top' | 'right' | 'bottom' | 'left'
export type Edges = Readonly<Partial<Record<Side, Edge>>>

export interface LaidText {
  spans: readonly TextSpan[]
  lines: readonly TextLine[]
  align: 'start' | 'end'
}

/** Lengths in points. */
export interface Box {
  width: number
  height: number
  inside: readonly Placed[]
  text?: LaidText
  figure?: Figure
  edges?: Edges
  flow?: FlowMarks
  tag?: Tag
}
/** `left` and `top` from the corner of the box that it stands in. */
export interface Placed {
  box: Box
  left: number
  top: number
}

export interface BoxOptions {
  gap?: number
  padding?: Readonly<{ top?: number; bottom?: number; left?: number }>
  /** At least so high. */
  height?: number
  edges?: Edges
  flow?: FlowMarks
  tag?: Tag
}

const marksOf = ({ edges, flow, tag }: BoxOptions): Pick<Box, 'edges' | 'flow' | 'tag'> => ({
  ...(edges && { edges }),
  ...(flow && { flow }),
  ...(tag && { tag }),
})

/** One under the other. */
export const stack = (width: number, boxes: readonly Box[], options: BoxOptions = {}): Box => {
  const { gap = 0, padding: { top = 0, bottom = 0, left = 0 } = {}, height = 0 } = options
  let y = top
  const inside = boxes.map((box, i): Placed => {
    if (i > 0) y += gap
    const placed = { box, left, top: y }
    y += box.height
    return placed
  })
  return { width, height: Math.max(height, y + bottom), inside, ...marksOf(options) }
}

interface RowOptions extends Omit<BoxOptions, 'gap' | 'height' | 'padding'> {
  padding?: { top: number; bottom: number }
  /** The first stands at the right, and what is in each at its other side; the order stays for who hears the page. */
  turned?: boolean | undefined
}

/** What stands in a box, moved to its other side; text, and the bar beside own words, keep to their own letters. */
export const turnedInside = (box: Box): Box => ({
  ...box,
  inside: box.inside.map(({ box: inner, left, top }) => ({ box: inner, left: box.width - left - inner.width, top })),
})

/** Side by side, each as wide as it says. */
export const row = (boxes: readonly Box[], { turned = false, ...options }: RowOptions = {}): Box => {
  const { top, bottom } = options.padding ?? { top: 0, bottom: 0 }
  const width = boxes.reduce((sum, box) => sum + box.width, 0)
  let x = 0
  const inside = boxes.map((box): Placed => {
    const placed = turned ? { box: turnedInside(box), left: width - x - box.width, top } : { box, left: x, top }
    x += box.width
    return placed
  })
  const tallest = Math.max(0, ...boxes.map(({ height }) => height))
  return { width: x, height: top + tallest + bottom, inside, ...marksOf(options) }
}

export const textBox = (width: number, text: LaidText, options: Pick<BoxOptions, 'tag'> = {}): Box => ({
  width,
  height: text.lines.reduce((sum, { height }) => sum + height, 0),
  inside: [],
  text,
  ...marksOf(options),
})
