/** A small paper that breaks no rule, drawn by pdfkit alone: what the checker must let pass, and what tests then break. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import PDFDocument from 'pdfkit'

interface Structure {
  dictionary: { data: Record<string, unknown> }
  add(kid: Structure | Content | (() => void)): this
  end(): void
}
type Content = object
interface Options {
  lang?: string
  alt?: string
  actual?: string
  bbox?: number[]
  scope?: string
  type?: string
  attached?: string[]
}
/** The part of pdfkit that tags, which the app's own declaration may not have. */
export interface TaggedPdf {
  page: object
  outline: { addItem(title: string, options?: object): TaggedPdf['outline'] }
  _font: { unicode: number[][] }
  addPage(options: object): this
  registerFont(name: string, bytes: Uint8Array): this
  font(name: string, size: number): this
  fillColor(colour: string): this
  text(text: string, x: number, y: number, options?: object): this
  rect(x: number, y: number, w: number, h: number): this
  moveTo(x: number, y: number): this
  lineTo(x: number, y: number): this
  fill(colour?: string): this
  stroke(colour?: string): this
  struct(type: string, options?: Options): Structure
  addStructure(element: Structure): this
  markContent(tag: string, options?: Options): this
  markStructureContent(tag: string): Content
  endMarkedContent(): this
  appendXML(xml: string): void
  on(event: string, listener: (chunk: Uint8Array) => void): this
  end(): void
}

const font = createRequire(import.meta.url).resolve(
  '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
)
const bytesOfFont = new Uint8Array(readFileSync(font))

export const CLAIM =
  '<rdf:Description xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" rdf:about=""><pdfuaid:part>1</pdfuaid:part></rdf:Description>'

/** pdfkit's file, with one font and one page, before anything is drawn on it. */
export function openPaper(options: object = {}): TaggedPdf {
  // The class has more than the app's declaration of it says.
  const Pdf = PDFDocument as unknown as new (options: object) => TaggedPdf
  const file = new Pdf({
    autoFirstPage: false,
    font: null,
    pdfVersion: '1.7',
    lang: 'en',
    displayTitle: true,
    tagged: true,
    compress: false,
    info: { Title: 'Appointment notes', CreationDate: new Date('2026-11-22') },
    ...options,
  })
  file.addPage({ size: 'A4', margin: 0 })
  file.registerFont('text', bytesOfFont).font('text', 11).fillColor('#111111')
  // pdfkit maps the glyph for missing characters to U+0000, which 31-028 forbids.
  file._font.unicode[0] = [0xfffd]
  return file
}

/** Ends the file and gives its bytes. */
export function closePaper(file: TaggedPdf): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  return new Promise((resolve) => {
    file.on('data', (chunk) => chunks.push(chunk))
    file.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))))
    file.end()
  })
}

/** Draws one tagged thing: an element with one piece of content. */
export function tagged(file: TaggedPdf, type: string, draw: () => void, options: Options = {}): Structure {
  const element = file.struct(type, options)
  const content = file.markStructureContent(type)
  element.add(content)
  draw()
  file.endMarkedContent()
  return element
}

export function artifact(file: TaggedPdf, options: Options, draw: () => void): void {
  file.markContent('Artifact', options)
  draw()
  file.endMarkedContent()
}

const LINE = { lineBreak: false }

/** Headings, a list, a table with a caption and a span, a figure, words in another language, a footer: two pages. */
export function drawGood(file: TaggedPdf): void {
  const root = file.struct('Document')
  file.addStructure(root)
  let y = 60
  const line = (type: string, text: string, x = 60, options: Options = {}): Structure => {
    const element = tagged(file, type, () => file.text(text, x, y, LINE), options)
    y += 20
    return element
  }
  const heading = (type: string, text: string): void => {
    root.add(line(type, text))
    file.outline.addItem(text)
  }
  const footer = (page: number): void =>
    artifact(file, { type: 'Pagination' }, () => file.text(`Private · page ${page} of 2`, 60, 780, LINE))

  heading('H1', 'Appointment notes')
  heading('H2', 'What brings me here')
  const quote = file.struct('BlockQuote')
  root.add(quote)
  quote.add(line('P', 'It is a café, says she.', 60))
  const paragraph = file.struct('P')
  root.add(paragraph)
  paragraph.add(line('Span', 'Ich bin müde.', 60, { lang: 'de' }))
  paragraph.add(line('Span', 'Efflux', 60, { actual: 'Efflux' }))

  const list = file.struct('L')
  list.dictionary.data['A'] = { O: 'List', ListNumbering: 'Decimal' }
  root.add(list)
  for (const [i, text] of ['Pain during sex', 'Less desire'].entries()) {
    const item = file.struct('LI')
    list.add(item)
    item.add(tagged(file, 'Lbl', () => file.text(`${i + 1}.`, 60, y, LINE)))
    item.add(line('LBody', text, 80))
  }

  file.addPage({ size: 'A4', margin: 0 })
  y = 60
  heading('H2', 'Medicines')
  const table = file.struct('Table')
  root.add(table)
  table.add(line('Caption', 'What I take'))
  const rows = [
    ['Name', 'Dose'],
    ['Sertraline', '≤ 50 mg'],
  ]
  for (const [i, cells] of rows.entries()) {
    const row = file.struct('TR')
    table.add(row)
    for (const [k, text] of cells.entries()) {
      const scope = i === 0 ? 'Column' : 'Row'
      const isHead = i === 0 || k === 0
      const draw = (): void => void file.text(text, 60 + 100 * k, y, LINE)
      row.add(tagged(file, isHead ? 'TH' : 'TD', draw, isHead ? { scope } : {}))
    }
    y += 20
    artifact(file, { type: 'Layout' }, () =>
      file
        .moveTo(60, y - 4)
        .lineTo(300, y - 4)
        .stroke('#777777'),
    )
  }
  const draw = (): void => void file.rect(60, y, 100, 50).fill('#333333')
  root.add(tagged(file, 'Figure', draw, { alt: 'A line of time', bbox: [60, y, 160, y + 50] }))
  y += 60
  for (let i = 0; i < 12; i += 1)
    root.add(line('P', 'As many letters as an ordinary paper has, so that their size counts.'))
  footer(2)
  root.end()
}

/** The bytes of the good paper, with what `also` puts in. */
export async function goodPaper(
  options: object = {},
  claim = CLAIM,
  also: (file: TaggedPdf) => void = () => undefined,
): Promise<Uint8Array> {
  const file = openPaper(options)
  drawGood(file)
  also(file)
  file.appendXML(claim)
  return closePaper(file)
}
