import { cleanText } from '../summary/clean'
import type { PaperDocument } from '../summary/paper'
import { mapStrings } from './strings'
import { printable } from './text/coverage'
import type { Fonts } from './text/fonts'

export interface PrintableDocument {
  document: PaperDocument
  missing: string[]
}

/** The cleaned document as it will be drawn, and the graphemes that became boxes, each once, as they come. */
export const printableDocument = (document: PaperDocument, fonts: Fonts): PrintableDocument => {
  const missing = new Set<string>()
  const name = (grapheme: string): void => void missing.add(grapheme)
  return { document: mapStrings(document, (text) => printable(cleanText(text), fonts, name)), missing: [...missing] }
}

/** The graphemes of a document that no font has, each once, in the order in which they first appear. */
export const findMissing = (document: PaperDocument, fonts: Fonts): string[] =>
  printableDocument(document, fonts).missing
