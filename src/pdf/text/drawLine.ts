import type PDFDocument from 'pdfkit'
import { codesOf } from './codes'
import type { TextLine } from './layText'

interface DrawOptions {
  /** `#rgb` or `#rrggbb`. */
  colorOf: (tone: string | undefined) => string
  /** BCP 47: of the text around; a run in another language says so. */
  language: string
}

/**
 * Draws a line; x and top are the top left of its room in points, downwards from the top of the page, under whatever
 * transform is set. Leaves no state behind but the colour and the font.
 */
export const drawLine = (file: PDFDocument, line: TextLine, x: number, top: number, { colorOf }: DrawOptions): void => {
  const [first] = line.runs
  if (!first) return
  const { size } = line
  // pdfkit has turned the page over, so that y runs down; the letters are turned back
  let out = `BT\n1 0 0 -1 ${short(x + line.left + first.x)} ${short(top + line.baseline)} Tm\n`
  let face: unknown
  let color = ''
  let shown = ''
  const show = (): void => {
    if (shown !== '') out += `[${shown}] TJ\n`
    shown = ''
  }
  for (const run of line.runs) {
    const wanted = colorOf(run.span.tone)
    if (wanted !== color) {
      show()
      out += colorOperator((color = wanted))
    }
    const codes = codesOf(file, run.face)
    if (run.face !== face) {
      show()
      face = run.face
      out += `/${codes.use()} ${short(size)} Tf\n`
    }
    for (const { rise, shown: part } of codes.partsOf(run.shaped)) {
      if (rise === 0) shown += part
      else {
        show()
        out += `${short((rise * size) / 1000)} Ts [${part}] TJ 0 Ts\n`
      }
    }
  }
  show()
  file.addContent(`${out}ET`)
}

const short = (value: number): number => Math.round(value * 1e4) / 1e4

const colors = new Map<string, string>()

const colorOperator = (color: string): string => {
  let known = colors.get(color)
  if (known === undefined) colors.set(color, (known = `${channelsOf(color).join(' ')} rg\n`))
  return known
}

/** Red, green and blue from 0 to 1. */
const channelsOf = (color: string): number[] => {
  const [, hex = ''] = /^#((?:[0-9a-f]{3}){1,2})$/i.exec(color) ?? []
  if (hex === '') throw new Error(`A colour of text is written as #rgb or #rrggbb, not as ${color}.`)
  const digits = hex.length === 3 ? Array.from(hex, (digit) => digit + digit) : (hex.match(/../g) ?? [])
  return digits.map((pair) => short(Number.parseInt(pair, 16) / 255))
}
