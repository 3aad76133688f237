import { createElement } from 'react'
import { plainText, type PaperDocument } from '../summary/paper'
import { printableDocument } from './coverage'
import { cut, type Slice } from './cut'
import { drawSlice } from './draw'
import { PaperFile } from './file'
import { loadFonts, type Fonts } from './fonts'
import { findLosses } from './guard'
import { layOut, type LaidNode } from './laid'
import { measure } from './measure'
import { MARGIN, SHEETS } from './measures'
import { Footers, PaperPdf } from './PaperPdf'

export interface PaperOptions {
  creationDate: Date
  /** Print a box for each character that no font has, and name it; otherwise such a paper is not made. */
  boxesForMissing: boolean
  /** Locks the file; one that `passphraseProblem` finds nothing against. */
  passphrase?: string
}
export type Paper =
  | { ok: true; bytes: Uint8Array; pages: number; missing: string[] }
  | { ok: false; reason: 'missing'; missing: string[] }
  /** Something would have been lost in print; `where` are the beginnings of the texts. A fault of ours, never handed out. */
  | { ok: false; reason: 'overflow'; where: string[] }

/**
 * Makes the PDF. The same document and date give the same bytes. Rejects only when the program itself is broken.
 */
export const renderPaper = async (asked: PaperDocument, options: PaperOptions): Promise<Paper> => {
  const fonts = await loadFonts()
  const { document, missing } = printableDocument(asked, fonts)
  if (missing.length > 0 && !options.boxesForMissing) return { ok: false, reason: 'missing', missing }

  const sheet = await layOut(createElement(PaperPdf, { document, fonts }))
  const footerHeight = (await footersFor(document, fonts, 1)).box?.height ?? 0
  const page = SHEETS[document.paper]
  const height = page.height - MARGIN.top - MARGIN.bottom - footerHeight - FOOTER_GAP
  const flowing = measure(sheet)
  const slices = cut(flowing, height)
  const where = findLosses(document, sheet, flowing, slices, height)
  if (where.length > 0) return { ok: false, reason: 'overflow', where }

  const footers = await footersFor(document, fonts, slices.length)
  const file = new PaperFile({
    title: plainText(document.title),
    language: document.language,
    creationDate: options.creationDate,
  })
  let drawn = 0
  slices.forEach((slice, i) => {
    file.addPage({ size: [page.width, page.height], margin: 0 })
    drawn += drawSlice(file, sheet, slice, MARGIN.side, MARGIN.top)
    const footer = footers.children?.[i]
    if (!footer?.box) throw new Error(`Page ${i + 1} has no footer.`)
    const tall = footer.box.height
    drawSlice(file, footers, wholeOf(footer), MARGIN.side, page.height - MARGIN.bottom - tall)
  })
  if (drawn !== flowing.lines.length) return { ok: false, reason: 'overflow', where: [plainText(document.title)] }
  return { ok: true, bytes: await file.bytes(), pages: slices.length, missing }
}

/** Least space between the text and the footer. */
const FOOTER_GAP = 14

const wholeOf = ({ box }: LaidNode): Slice => {
  const top = box?.top ?? 0
  return { top, bottom: top + (box?.height ?? 0), table: null, headRoom: 0 }
}

const footersFor = (document: PaperDocument, fonts: Fonts, pages: number): Promise<LaidNode> => {
  const footers = Array.from({ length: pages }, (_, i) =>
    plainText(document.footer)
      .replaceAll('{pages}', String(pages))
      .replaceAll('{page}', String(i + 1)),
  )
  return layOut(createElement(Footers, { document, fonts, footers }))
}
