/** pdfkit, written straight down by hand: what is left when there is no layout to ask. Normal letters only. */
import { create } from 'fontkit'
import PDFDocument from 'pdfkit'
import type { PaperDocument } from '../../../../src/summary/paper'
import type { Pdf } from './byHandPdf'
import { Writer } from './byHandWriter'
import { fontBytes } from './fonts'
import { lookOf, MARGIN, SHEETS } from './look'
import { plain } from './words'

// its types say less than it can
const NewPdf = PDFDocument as unknown as new (options: object) => Pdf

let fonts: { regular: unknown; bold: unknown } | undefined

/** Parses the fonts, once. */
export const prepareByHand = async (): Promise<void> => {
  const { regular, bold } = await fontBytes()
  fonts = { regular: create(regular), bold: create(bold) }
}

export const makeByHand = async (document: PaperDocument): Promise<Uint8Array> => {
  const { width, height } = SHEETS[document.paper]
  const pdf = new NewPdf({
    size: [width, height],
    margins: { left: MARGIN.side, right: MARGIN.side, top: MARGIN.top, bottom: MARGIN.bottom },
    bufferPages: true,
    font: null,
    pdfVersion: '1.7',
    lang: document.language,
    info: { Title: plain(document.title), CreationDate: new Date(0) },
  })
  const chunks: Uint8Array[] = []
  pdf.on('data', (chunk) => chunks.push(chunk))
  const ended = new Promise<void>((resolve) => pdf.on('end', () => resolve()))
  pdf.registerFont('regular', fonts?.regular).registerFont('bold', fonts?.bold)
  new Writer(pdf, lookOf(document.paper, document.letters), height - MARGIN.bottom).paper(document)
  pdf.end()
  await ended
  return new Uint8Array(await new Blob(chunks as BlobPart[]).arrayBuffer())
}
