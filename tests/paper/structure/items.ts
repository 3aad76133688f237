import type { PaperFont } from './font'
import type { Box, Colour, Point } from './graphics'
import type { Dict } from './values'

/** A marked-content sequence that is open where something is shown. */
export interface Mark {
  tag: string
  mcid: number | undefined
  /** ActualText: what the content says, whatever it shows. */
  actual: string | undefined
  lang: string | undefined
  /** Type and Subtype of an artifact. */
  kind: string
}
/** One thing that a page shows: the text of one operator, a path, a picture. */
export interface Item {
  kind: 'text' | 'path' | 'image' | 'shading'
  page: number
  /** From the outermost to the innermost. */
  marks: readonly Mark[]
  box: Box
  /** What it is filled with, or drawn with; `null` is not known. */
  colour: Colour | null
  text?: ShownText
  /** A filled box with upright edges: what may stand behind text. */
  ground?: boolean
}
export interface ShownText {
  font: PaperFont | undefined
  codes: readonly number[]
  /** In points, as it stands on the sheet. */
  size: number
  ground: Colour
  /** Where the first letter stands. */
  start: Point
  invisible: boolean
}
/** What a page's content says, and where it is not as it must be. */
export interface PageContent {
  /** Of the page's object. */
  id: number
  /** From 1 on. */
  page: number
  width: number
  height: number
  dict: Dict
  items: Item[]
  /** Marked content that has an MCID, in the order of the content. */
  mcids: { mcid: number; tag: string; marks: readonly Mark[] }[]
  faults: string[]
}
