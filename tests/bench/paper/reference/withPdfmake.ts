/** pdfmake 0.3 in its browser build, with the same fonts in its own file system. It parses them for each file anew. */
import pdfMake from 'pdfmake/build/pdfmake.js'
import type { PaperBlock, PaperDocument, PaperPart, TableBlock } from '../../../../src/summary/paper'
import { base64, fontBytes } from './fonts'
import { FAMILY, INK, lookOf, MARGIN, SHEETS, type Look } from './look'
import { footerOf, plain, unknownBlock } from './words'

/** A piece of pdfmake's document, which is plain data. */
type Piece = Record<string, unknown>

export const preparePdfmake = async (): Promise<void> => {
  const { regular, bold } = await fontBytes()
  pdfMake.addVirtualFileSystem({
    'regular.ttf': { data: base64(regular), encoding: 'base64' },
    'bold.ttf': { data: base64(bold), encoding: 'base64' },
  })
  pdfMake.addFonts({ [FAMILY]: { normal: 'regular.ttf', bold: 'bold.ttf' } })
}

export const makeWithPdfmake = async (document: PaperDocument): Promise<Uint8Array> => {
  const look = lookOf(document.paper, document.letters)
  const { width, height } = SHEETS[document.paper]
  return pdfMake
    .createPdf({
      version: '1.7',
      language: document.language,
      info: { title: plain(document.title), creationDate: new Date(0) },
      pageSize: { width, height },
      pageMargins: [MARGIN.side, MARGIN.top, MARGIN.side, MARGIN.bottom],
      // its line height multiplies the font's own, which is 1.257
      defaultStyle: { font: FAMILY, fontSize: look.body, lineHeight: look.lineHeight / 1.257, color: INK.text },
      footer: (page: number, pages: number): Piece => ({
        text: footerOf(document, page, pages),
        alignment: 'right',
        fontSize: look.small,
        color: INK.quiet,
        margin: [MARGIN.side, MARGIN.bottom - MARGIN.footer - look.small * 1.4, MARGIN.side, 0],
      }),
      content: [
        { text: plain(document.title), bold: true, fontSize: look.title },
        ...document.header.map((line) => ({ text: plain(line), color: INK.quiet })),
        ...document.front.map((part) => frontPart(part, look)),
        ...document.parts.flatMap((part) => detailPart(part, look)),
        { text: plain(document.closing), fontSize: look.small, color: INK.quiet, margin: [0, look.gap * 4, 0, 0] },
      ],
    })
    .getBuffer()
}

const frontPart = (part: PaperPart, look: Look): Piece => ({
  margin: [0, look.gap, 0, look.gap],
  columns: [
    { width: '25%', text: plain(part.heading), bold: true },
    { width: '*', stack: part.blocks.map((block) => piece(block, look, look.room * 0.75)) },
  ],
})

const detailPart = (part: PaperPart, look: Look): Piece[] => [
  {
    text: plain(part.heading),
    bold: true,
    fontSize: look.heading,
    margin: [0, look.gap * 4, 0, 0],
    ...(part.newPage ? { pageBreak: 'before' } : {}),
  },
  { ...rules(1, look, look.room, 2), margin: [0, 0, 0, look.gap * 1.4] },
  ...part.blocks.map((block) => piece(block, look, look.room)),
]

const piece = (block: PaperBlock, look: Look, room: number): Piece => {
  const margin = [0, 0, 0, look.gap * 0.75]
  switch (block.kind) {
    case 'line':
      return {
        margin,
        text: [
          ...(block.label === undefined ? [] : [{ text: `${plain(block.label)} `, bold: true }]),
          { text: plain(block.text) },
        ],
      }
    case 'quote':
      return { margin, table: { widths: ['*'], body: [[{ text: plain(block.text) }]] }, layout: quoteLayout(look) }
    case 'subheading':
      return { margin, text: plain(block.text), bold: true, fontSize: look.subheading }
    case 'list':
      return { margin, [block.ordered ? 'ol' : 'ul']: block.items.map((item) => plain(item)) }
    case 'table':
      return { margin, stack: [{ text: plain(block.caption), bold: true }, table(block, look)] }
    case 'question': {
      const inset = look.body * (0.6 + String(block.number).length * 0.6)
      return {
        margin,
        unbreakable: true,
        columns: [
          { width: inset, text: `${block.number}.`, bold: true },
          { width: '*', stack: [{ text: plain(block.text) }, rules(block.answerLines, look, room - inset)] },
        ],
      }
    }
    case 'ruled': {
      const prompt = block.prompt === undefined ? [] : [{ text: plain(block.prompt), bold: true }]
      return { margin, stack: [...prompt, rules(block.lines, look, room)] }
    }
    case 'checklist': {
      const size = look.body * 0.86
      const box = { type: 'rect', x: 0, y: size * 0.28, w: size, h: size, lineWidth: 0.9, lineColor: INK.strong }
      const stack = block.items.map((item) => ({
        columns: [
          { width: look.body * 1.7, canvas: [box] },
          { width: '*', text: plain(item) },
        ],
      }))
      return { margin, stack }
    }
    default:
      return unknownBlock(block)
  }
}

const rules = (count: number, look: Look, width: number, distance = look.rule): Piece => ({
  canvas: Array.from({ length: count }, (_, i) => {
    const y = (i + 1) * distance
    return { type: 'line', x1: 0, y1: y, x2: width, y2: y, lineWidth: 0.6, lineColor: INK.line }
  }),
})

const quoteLayout = (look: Look): Piece => ({
  vLineWidth: (column: number) => (column === 0 ? 2 : 0),
  hLineWidth: () => 0,
  vLineColor: () => INK.bar,
  paddingLeft: () => look.body - 2,
  paddingRight: () => 0,
  paddingTop: () => 0,
  paddingBottom: () => 0,
})

const table = (block: TableBlock, look: Look): Piece => ({
  table: {
    headerRows: 1,
    dontBreakRows: true,
    widths: block.widths.map((share, column) => share * look.room - (column < block.widths.length - 1 ? look.body : 0)),
    body: [
      block.heads.map((head) => ({ text: plain(head), bold: true, color: INK.quiet })),
      ...block.rows.map((row) =>
        row.map((cell, column) => ({
          stack: cell.map((paragraph, i) => ({ text: plain(paragraph), bold: column === 0 && i === 0 })),
        })),
      ),
    ],
  },
  layout: {
    vLineWidth: () => 0,
    hLineWidth: (row: number) => (row === 0 ? 0 : 0.5),
    hLineColor: () => INK.line,
    paddingLeft: () => 0,
    paddingRight: (column: number) => (column === block.widths.length - 1 ? 0 : look.body),
    paddingTop: () => look.gap * 0.75,
    paddingBottom: () => look.gap * 0.75,
  },
})
