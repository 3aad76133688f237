import { plainText, type PaperDocument } from '../summary/paper'
import type { ShareableAnswers } from '../summary/shareableAnswers'
import { drawArtifact, drawSlice } from './boxes/draw'
import type { Drawing } from './boxes/drawing'
import { tagProblems } from './boxes/tagRules'
import { tagSheet } from './boxes/tags'
import { printableDocument } from './printable'
import { PaperFile } from './file'
import { findLosses } from './guard'
import { layOut } from './layout'
import { runsFromRight, type Look } from './look'
import { MARGIN, measuresOf, pageHeights, SHEETS } from '../summary/measures'
import { footerOf } from './sheet'
import { allText } from './strings'
import { loadFonts } from './text/fonts'

export interface PaperOptions {
  creationDate: Date
  /** Print a box for each character that no font has, and name it; otherwise such a paper is not made. */
  boxesForMissing: boolean
  /** Locks the file. `passphraseProblem` has nothing against it. */
  passphrase?: string | undefined
  /** Ride along, so that the file can be opened here again: `summary/shareableAnswers.ts`. `about` says what they are. */
  attached?: { answers: ShareableAnswers; about: string } | undefined
  /** No paper rather than one whose front page goes on over a second: see `summary/wholeFront.ts`. */
  wholeFront?: boolean
}
export type Paper =
  | { ok: true; bytes: Uint8Array; pages: number; missing: string[] }
  | { ok: false; reason: 'missing'; missing: string[] }
  /** The front page is longer than a page, by so many points. Only where `wholeFront` asks for it. */
  | { ok: false; reason: 'front'; over: number }
  /** Something would have been lost in print; `where` are the beginnings of the texts. A fault of ours, never handed out. */
  | { ok: false; reason: 'overflow'; where: string[] }

/**
 * Makes the PDF. The same document and date give the same bytes. Rejects only when the program itself is broken.
 */
export const renderPaper = async (asked: PaperDocument, options: PaperOptions): Promise<Paper> => {
  const fonts = await loadFonts(allText(asked))
  const { document, missing } = printableDocument(asked, fonts)
  if (missing.length > 0 && !options.boxesForMissing) return { ok: false, reason: 'missing', missing }

  const measures = measuresOf(document.paper, document.letters)
  const look: Look = { fonts, measures, room: measures.room, turned: runsFromRight(document.language) }
  const page = SHEETS[document.paper]
  const { footer: footerTop, text: height } = pageHeights(document.paper, measures)
  const { sheet, flowing, slices } = layOut(document, look)
  if (options.wholeFront && flowing.frontEnd > height) {
    return { ok: false, reason: 'front', over: flowing.frontEnd - height }
  }
  const where = findLosses(document, sheet, flowing, slices, height)
  if (where.length > 0) return { ok: false, reason: 'overflow', where }

  const title = plainText(document.title)
  const { creationDate, passphrase, attached } = options
  const isAccessible = tagProblems(sheet).length === 0
  const file = new PaperFile({ title, language: document.language, creationDate, isAccessible, passphrase })
  const drawing: Drawing = {
    file,
    fonts,
    language: document.language,
    elements: tagSheet(file, sheet),
    outlined: new Set(),
  }
  let drawn = 0
  slices.forEach((slice, i) => {
    file.addPage({ size: [page.width, page.height], margin: 0 })
    drawn += drawSlice(drawing, sheet, slice, MARGIN.side, MARGIN.top)
    const footer = footerOf(document, look, i + 1, slices.length)
    drawArtifact(drawing, footer, MARGIN.side, footerTop, { type: 'Pagination', attached: ['Bottom'] })
  })
  if (drawn !== flowing.lines.length) return { ok: false, reason: 'overflow', where: [title] }
  if (attached) file.attach(attached.answers, attached.about)
  return { ok: true, bytes: await file.bytes(), pages: slices.length, missing }
}
