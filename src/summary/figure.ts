/**
 * A drawing as plain data, in the units of the caller (points on paper, pixels on screen): a few kinds of shapes that the
 * PDF and SVG can both draw as they stand, in this order, later ones on top. Origin at the top left, x to the right, y
 * down; everything lies within `width` × `height`. Left to right in every language: mirror nothing.
 */
import type { Text } from './text'

/** `ink`: as the text. `pale`: a light grey that still shows in print; never alone what tells things apart. */
export type Tone = 'ink' | 'pale'

export interface FigureLine {
  kind: 'line'
  x1: number
  y1: number
  x2: number
  y2: number
  weight: number
  tone: Tone
}
/** Closed. `edge`: the weight of an ink outline, centred on the edge; 0 for none. */
export interface FigurePolygon {
  kind: 'polygon'
  points: readonly (readonly [x: number, y: number])[]
  fill: Tone | 'none'
  edge: number
}
export interface FigureRect {
  kind: 'rect'
  x: number
  y: number
  width: number
  height: number
  fill: Tone | 'none'
  edge: number
}
export interface FigureCircle {
  kind: 'circle'
  x: number
  y: number
  radius: number
  fill: Tone | 'none'
  edge: number
}
/** One line in ink; never the person's own words. `y` is its baseline, `x` the point that `anchor` names. */
export interface FigureText {
  kind: 'text'
  x: number
  y: number
  size: number
  anchor: 'start' | 'middle' | 'end'
  bold: boolean
  text: Text
}
export type FigureShape = FigureLine | FigurePolygon | FigureRect | FigureCircle | FigureText

export interface Figure {
  width: number
  height: number
  shapes: readonly FigureShape[]
  /** What it shows, in a sentence or two; the table after it says the same in full. */
  alt: Text
}

/** How wide a text will be drawn, in the units of `size`. */
export type MeasureText = (text: string, size: number, bold: boolean) => number
