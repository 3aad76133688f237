/**
 * The page in words, ready to draw: what the PDF, the preview on screen and the print share.
 * Plain data, so that it can cross into a worker.
 */
import type { Text } from './text'
import type { Timeline } from './timeline/model'

export { plainText, words, type Span, type Text } from './text'

/** A labelled or plain line: "**Where:** inside, deep". Long text keeps its line breaks (`\n` within a span). */
export interface LineBlock {
  kind: 'line'
  label?: Text
  text: Text
}
/** The person's own words, set off. */
export interface QuoteBlock {
  kind: 'quote'
  text: Text
}
/** A heading inside a part. */
export interface SubheadingBlock {
  kind: 'subheading'
  text: Text
}
export interface ListBlock {
  kind: 'list'
  ordered: boolean
  items: readonly Text[]
}
/** 0: the row is as high as its words. Parts of a second line are room, too. */
export type HandLines = 0 | 1 | 1.25 | 1.5 | 1.75 | 2

/** `widths` are shares of the line that add up to 1. The first cell of a row names it. */
export interface TableBlock {
  kind: 'table'
  caption: Text
  heads: readonly Text[]
  widths: readonly number[]
  /** The first column holds only a number: it is narrow, and a row stays a row where there is little room. */
  numbered?: true
  /** The rows are blank, and high enough for a hand. */
  rowHeight?: 'write'
  /** The rows are named, and their other cells are to write in: lines of a hand that each row has room for, at least. */
  handLines?: readonly HandLines[]
  /** A cell is a list of paragraphs. */
  rows: readonly (readonly (readonly Text[])[])[]
}
/** A question to ask, with ruled lines to write on. */
export interface QuestionBlock {
  kind: 'question'
  number: number
  text: Text
  answerLines: number
}
/** Ruled lines to write on, under a prompt or alone. */
export interface RuledBlock {
  kind: 'ruled'
  prompt?: Text
  lines: number
  /** The first line goes on behind the prompt, where that leaves enough of it. */
  beside?: true
}
/** Choices to tick with a pen: each behind its box, one after the other, no word of one parted from it where it fits. */
export interface ChoicesBlock {
  kind: 'choices'
  prompt?: Text
  choices: readonly Text[]
  /** The last choice, with a line to write on: "Something else". */
  other?: Text
}
/** Things to tick off. */
export interface ChecklistBlock {
  kind: 'checklist'
  items: readonly Text[]
}
/** The figure of what came before what; the blocks after it say the same in words. */
export interface TimelineBlock {
  kind: 'timeline'
  timeline: Timeline
}
export type PaperBlock =
  | LineBlock
  | QuoteBlock
  | SubheadingBlock
  | ListBlock
  | TableBlock
  | QuestionBlock
  | RuledBlock
  | ChoicesBlock
  | ChecklistBlock
  | TimelineBlock

export interface PaperPart {
  id: string
  heading: Text
  blocks: readonly PaperBlock[]
  /** Starts on a page of its own. */
  newPage?: true
}

export type PaperSize = 'a4' | 'letter'
export type LetterSize = 'normal' | 'large' | 'xl'

export interface PaperDocument {
  language: string
  /** For the file's properties and the heading; never the person's words. */
  title: Text
  paper: PaperSize
  letters: LetterSize
  /** Under the title, a line each. */
  header: readonly Text[]
  /** "At a glance": short groups of lines under small headings. */
  front: readonly PaperPart[]
  /** The detail parts; empty when the front page holds everything. */
  parts: readonly PaperPart[]
  /** The small last line. */
  closing: Text
  /** "Private · page {page} of {pages}", with the two places left in. */
  footer: Text
}
