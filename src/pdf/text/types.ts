import type { Font as FontFile } from 'fontkit'

export interface TextSpan {
  text: string
  bold?: boolean
  /** Typed by the person: its direction is its own, and it moves nothing around it. */
  own?: true
  /** BCP 47, where it is known to differ from the document's. */
  language?: string
  /** Any tag of the caller's; `drawLine` asks for its colour. */
  tone?: string
}

/** Lengths in points. */
export interface TextStyle {
  size: number
  /** Share of the letter size. */
  lineHeight: number
  room: number
}

/** A line as it stands on paper; lengths in points. */
export interface TextLine {
  /**
   * What was typed and stands on this line, in the order of reading, with the spaces at its end; all lines together are
   * the whole text but for its `\n`.
   */
  text: string
  /** Without the spaces at the end. */
  width: number
  /** From the left edge of the room to the line: 0, or what is free where the paragraph runs from right to left. */
  left: number
  /** At least size × lineHeight; more where a tall script asks for it. */
  height: number
  /** From the line's top. */
  baseline: number
  rtl: boolean
  /** Each letter has a glyph, and each glyph a place. */
  hasAllGlyphs: boolean
  size: number
  /** In the order of reading. */
  runs: readonly Run[]
}

/** Text of one font, span and direction within a line, as short as a word or the space between two. */
export interface Piece {
  text: string
  face: Face
  span: TextSpan
  level: number
  /** Of an invisible character nothing is drawn. */
  shaped: Shaped | null
  /** In points. */
  width: number
  /** From the left end of the line, in points. */
  x: number
}

/** A piece that is drawn. */
export type Run = Piece & { shaped: Shaped }

/** All that is loaded for one paper. */
export interface Fonts {
  regular: Face
  bold: Face
  /** For what the first two lack, in the order in which they are asked. */
  others: readonly Face[]
  emoji: Face | null
  /** There when anything needs it. */
  harfBuzz: HarfBuzz | null
}

/** One opened font file. */
export interface Face {
  /** Its name in here, and in a file that it is drawn into. */
  name: string
  font: FontFile
  bytes: Uint8Array
  /** What shapes it: HarfBuzz where letters join, stack or change places; fontkit, which is always there, elsewhere. */
  shaper: 'fontkit' | 'harfbuzz'
  /** BCP 47: what a text in it is likely written in; none where the letters do not tell. */
  language: string | null
  /** The usual room above and below the base line, in ems, both positive. */
  above: number
  below: number
  covers: (codePoint: number) => boolean
  /** Words that were shaped before: they come again and again, and shaping is most of the work. */
  shaped: Map<string, Shaped>
}

/** A glyph within a cell, in units of the font: so far to the right of the cell's place, and up. */
export interface Part {
  id: number
  dx: number
  dy: number
}

/** What stands together for one or more characters that are never parted: a letter with its marks, an emoji. */
export interface Cell {
  parts: readonly Part[]
  /** In units of the font: from this cell's place to the next one's. */
  advance: number
  /** The width that the font gives a single glyph; else the advance. */
  own: number
  text: string
}

/** A piece of one font and one direction. Its cells stand from left to right, whatever the direction. */
export interface Shaped {
  cells: readonly Cell[]
  rtl: boolean
  /** In ems. */
  width: number
  /** No glyph is the font's "no such letter", and each has a place. */
  whole: boolean
  /** How far the ink reaches above and below the base line, in ems; 0 where the usual room of a line is enough. */
  above: number
  below: number
}

/** Shapes what fontkit cannot. */
export interface HarfBuzz {
  shape: (text: string, face: Face, rtl: boolean) => Shaped
}
