import type { PaperBlock, PaperDocument, PaperPart, TableBlock } from '../../../../src/summary/paper'
import type { Pdf } from './byHandPdf'
import { COMPANY, INK, MARGIN, SHEETS, type Look } from './look'
import { footerOf, plain, unknownBlock } from './words'

interface Style {
  bold?: boolean
  color?: string
  size?: number
}

/** Writes one paper from top to bottom. `bottom` is where a page ends, in points from its top. */
export class Writer {
  constructor(
    private readonly pdf: Pdf,
    private readonly look: Look,
    private readonly bottom: number,
  ) {}

  paper(document: PaperDocument): void {
    const { pdf, look } = this
    this.text(plain(document.title), { bold: true, size: look.title })
    for (const line of document.header) this.text(plain(line), { color: INK.quiet })
    pdf.y += look.gap * 2
    for (const part of document.front) this.frontPart(part)
    for (const part of document.parts) this.part(part)
    pdf.y += look.gap * 4
    if (plain(document.closing)) this.text(plain(document.closing), { size: look.small, color: INK.quiet })
    this.footers(document)
  }

  private set({ bold = false, color = INK.text, size = this.look.body }: Style): number {
    this.pdf.font(bold ? 'bold' : 'regular', size).fillColor(color)
    return size * (size > this.look.body ? 1.25 : this.look.lineHeight) - this.pdf.currentLineHeight(true)
  }

  private text(text: string, style: Style = {}, indent = 0): void {
    const lineGap = this.set(style)
    this.pdf.text(text, MARGIN.side + indent, this.pdf.y, { width: this.look.room - indent, lineGap })
  }

  /** A new page if this much room is not left. */
  private ask(height: number): boolean {
    if (this.pdf.y + height <= this.bottom) return false
    this.pdf.addPage()
    return true
  }

  private line(y: number, from = 0, width = 0.6, color = INK.line): void {
    const { pdf, look } = this
    pdf
      .lineWidth(width)
      .moveTo(MARGIN.side + from, y)
      .lineTo(MARGIN.side + look.room, y)
      .stroke(color)
  }

  private frontPart(part: PaperPart): void {
    const { pdf, look } = this
    this.line(pdf.y)
    pdf.y += look.gap
    const { y } = pdf
    const margin = look.room * 0.25
    const lineGap = this.set({ bold: true })
    pdf.text(plain(part.heading), MARGIN.side, y, { width: margin - look.body, lineGap })
    pdf.y = y
    for (const block of part.blocks) this.block(block, margin)
    pdf.y += look.gap
  }

  private part(part: PaperPart): void {
    const { pdf, look } = this
    if (part.newPage) pdf.addPage()
    else pdf.y += look.gap * 4
    this.ask(COMPANY + look.heading)
    this.text(plain(part.heading), { bold: true, size: look.heading })
    this.line(pdf.y, 0, 0.9, INK.strong)
    pdf.y += look.gap * 1.4
    for (const block of part.blocks) {
      this.block(block, 0)
      pdf.y += look.gap * 0.75
    }
  }

  private block(block: PaperBlock, indent: number): void {
    const { pdf, look } = this
    switch (block.kind) {
      case 'line':
        if (block.label !== undefined) {
          const lineGap = this.set({ bold: true })
          const options = { width: look.room - indent, lineGap, continued: true }
          pdf.text(`${plain(block.label)} `, MARGIN.side + indent, pdf.y, options)
          this.set({})
          pdf.text(plain(block.text), { lineGap, continued: false })
        } else this.text(plain(block.text), {}, indent)
        return
      case 'quote':
        return this.quote(plain(block.text), indent)
      case 'subheading':
        pdf.y += look.gap * 1.4
        this.ask(COMPANY)
        return this.text(plain(block.text), { bold: true, size: look.subheading }, indent)
      case 'list':
        return block.items.forEach((item, i) =>
          this.hanging(block.ordered ? `${i + 1}.` : '•', plain(item), indent, look.body * 1.5, { color: INK.quiet }),
        )
      case 'table':
        return this.table(block)
      case 'question': {
        const inset = look.body * (0.6 + String(block.number).length * 0.6)
        this.set({})
        const height = pdf.heightOfString(plain(block.text), { width: look.room - inset })
        this.ask(height + block.answerLines * look.rule)
        this.hanging(`${block.number}.`, plain(block.text), indent, inset, { bold: true })
        return this.ruled(block.answerLines, inset)
      }
      case 'ruled':
        this.ask(COMPANY)
        if (block.prompt !== undefined) this.text(plain(block.prompt), { bold: true }, indent)
        return this.ruled(block.lines, indent)
      case 'checklist':
        return block.items.forEach((item) => {
          const size = look.body * 0.86
          this.ask(COMPANY)
          pdf
            .lineWidth(0.9)
            .rect(MARGIN.side + indent, pdf.y + size * 0.28, size, size)
            .stroke(INK.strong)
          this.text(plain(item), {}, indent + look.body * 1.7)
        })
      default:
        return unknownBlock(block)
    }
  }

  private hanging(mark: string, text: string, indent: number, inset: number, style: Style): void {
    const { pdf } = this
    this.ask(this.look.body * 1.4)
    const { y } = pdf
    this.text(mark, style, indent)
    pdf.y = y
    this.text(text, {}, indent + inset)
  }

  private ruled(count: number, indent: number): void {
    for (let i = 0; i < count; i += 1) {
      this.ask(this.look.rule)
      this.pdf.y += this.look.rule
      this.line(this.pdf.y, indent)
    }
  }

  /** The bar is drawn when it is known where the words ended, on each of their pages. */
  private quote(text: string, indent: number): void {
    const { pdf } = this
    const bar = (from: number, to: number): void => {
      const x = MARGIN.side + indent + 1
      pdf.lineWidth(2).moveTo(x, from).lineTo(x, to).stroke(INK.bar)
    }
    const [top, first] = [pdf.y, pdf.bufferedPageRange().count]
    this.text(text, {}, indent + this.look.body)
    const [end, last] = [pdf.y, pdf.bufferedPageRange().count]
    if (last === first) return bar(top, end)
    for (let page = first; page <= last; page += 1) {
      pdf.switchToPage(page - 1)
      bar(page === first ? top : MARGIN.top, page === last ? end : this.bottom)
    }
    pdf.y = end
  }

  private table(block: TableBlock): void {
    const { pdf, look } = this
    const inside = (column: number): number =>
      look.room * (block.widths[column] ?? 0) - (column === block.widths.length - 1 ? 0 : look.body * 0.9)
    const starts: number[] = []
    block.widths.reduce((x, share) => (starts.push(x), x + share * look.room), MARGIN.side)
    const padding = look.gap * 0.75

    const row = (cells: readonly string[], styles: (column: number) => Style, room: (height: number) => void): void => {
      const heights = cells.map((cell, column) => {
        const lineGap = this.set(styles(column))
        return pdf.heightOfString(cell, { width: inside(column), lineGap })
      })
      const height = Math.max(...heights) + 2 * padding
      room(height)
      const { y } = pdf
      cells.forEach((cell, column) => {
        if (cell === '') return
        const lineGap = this.set(styles(column))
        pdf.text(cell, starts[column] ?? MARGIN.side, y + padding, { width: inside(column), lineGap })
      })
      pdf.y = y + height
      this.line(pdf.y, 0, 0.5)
    }
    const heads = (): void =>
      row(
        block.heads.map((head) => plain(head)),
        () => ({ bold: true, color: INK.quiet }),
        () => undefined,
      )
    this.ask(COMPANY * 2)
    if (plain(block.caption)) this.text(plain(block.caption), { bold: true })
    heads()
    for (const cells of block.rows) {
      row(
        cells.map((cell) => cell.map((paragraph) => plain(paragraph)).join('\n')),
        (column) => ({ bold: column === 0 }),
        (height) => {
          if (this.ask(height)) heads()
        },
      )
    }
  }

  private footers(document: PaperDocument): void {
    const { pdf, look } = this
    const { count } = pdf.bufferedPageRange()
    for (let page = 1; page <= count; page += 1) {
      pdf.switchToPage(page - 1)
      // or pdfkit would begin a page for what stands below its margin
      pdf.page.margins.bottom = 0
      this.set({ size: look.small, color: INK.quiet })
      const y = SHEETS[document.paper].height - MARGIN.footer - look.small * 1.4
      const options = { width: look.room, align: 'right', lineBreak: false } as const
      pdf.text(footerOf(document, page, count), MARGIN.side, y, options)
    }
  }
}
