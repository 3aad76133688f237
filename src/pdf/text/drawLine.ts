import type PDFDocument from 'pdfkit'
import { codesOf } from './codes'
import { colorOperator } from './color'
import { differs } from './language'
import type { Run, TextLine } from './types'

interface DrawOptions {
  /** `#rgb` or `#rrggbb`. */
  colorOf: (tone: string | undefined) => string
  /** BCP 47: of the text around; a run in another language says so. */
  language: string
}

/**
 * Draws a line; x and top are the top left of its room in points, downwards from the top of the page, under whatever
 * transform is set. Leaves no state behind but the colour, the font and the text matrix. Reads back as it was typed:
 * stretches of one direction are drawn in the order of reading, each from left to right.
 */
export const drawLine = (file: PDFDocument, line: TextLine, x: number, top: number, options: DrawOptions): void => {
  if (line.runs.length === 0) return
  const pen = new Pen(file, line, x + line.left, top + line.baseline, options)
  const isMixed = line.runs.some(({ level }) => level > 0)
  if (isMixed) pen.open()
  for (const stretch of stretchesOf(line.runs)) pen.draw(stretch)
  if (isMixed) pen.close()
  pen.end()
}

/**
 * Runs of one level stand side by side. Where they go from right to left, a stretch is of one font too: readers find out
 * by themselves how such text goes, but only within a font.
 */
const stretchesOf = (runs: readonly Run[]): Run[][] => {
  const stretches: Run[][] = []
  for (const run of runs) {
    const last = stretches.at(-1)
    const [first] = last ?? []
    if (first?.level === run.level && (first.face === run.face || run.level % 2 === 0)) last?.push(run)
    else stretches.push([run])
  }
  return stretches
}

class Pen {
  private out = 'BT\n'
  /** What was not yet written of a `TJ`. */
  private shown = ''
  private face: unknown
  private color = ''
  private language: string | null = null
  /** The text of the whole line was said, in one language. */
  private isWhole = false
  /** Where the next glyph would stand. */
  private at = NaN

  constructor(
    private readonly file: PDFDocument,
    private readonly line: TextLine,
    private readonly x: number,
    private readonly y: number,
    private readonly options: DrawOptions,
  ) {}

  draw(stretch: readonly Run[]): void {
    const isTurned = (stretch[0]?.level ?? 0) % 2 === 1
    const runs = isTurned ? stretch.toReversed() : stretch
    const [first] = runs
    if (!first) return
    if (!(Math.abs(this.at - first.x) < HAIR)) this.move(first.x)
    for (let i = 0; i < runs.length; i += 1) {
      const run = runs[i]
      if (!run) break
      this.speak(this.languageOf(run))
      this.set(run)
      const codes = codesOf(this.file, run.face)
      const next = runs[i + 1]
      if (isTurned && run.text === ' ' && next?.face === run.face && next.span === run.span) {
        this.shown += codes.showAfterSpace(run.shaped, next.shaped)
        i += 1
      } else this.shown += codes.show(run.shaped)
    }
    const last = runs.at(-1)
    this.at = last ? last.x + last.width : NaN
  }

  end(): void {
    this.speak(null)
    this.show()
    this.file.addContent(`${this.out}ET`)
  }

  /** pdfkit has turned the page over, so that y runs down; the letters are turned back. */
  private move(x: number): void {
    this.show()
    this.out += `1 0 0 -1 ${short(this.x + x)} ${short(this.y)} Tm\n`
  }

  private set({ span, face }: Run): void {
    const color = this.options.colorOf(span.tone)
    if (color !== this.color) {
      this.show()
      this.out += `${colorOperator(color)}\n`
      this.color = color
    }
    if (face !== this.face) {
      this.show()
      this.out += `/${codesOf(this.file, face).use()} ${short(this.line.size)} Tf\n`
      this.face = face
    }
  }

  /**
   * A line with letters from right to left says what it reads, for its glyphs are not in that order. Trap: poppler takes
   * such a text for one that was drawn from left to right, and turns it round; the empty span inside makes it forget the
   * text and look at the glyphs, which it reads well. Chromium says the text again after any other span inside.
   */
  open(): void {
    const { runs } = this.line
    const language = runs.map((run) => this.languageOf(run)).find((it) => it !== null)
    const said = language === undefined ? '' : `/Lang(${language})`
    const text = runs.map((run) => run.text).join('')
    this.out += `/Span<<${said}/ActualText<${utf16(text)}>>>BDC /Span<</ActualText()>>BDC EMC\n`
    this.isWhole = true
  }

  close(): void {
    this.show()
    this.out += 'EMC\n'
    this.isWhole = false
  }

  /** What follows is in another language than the text around, or (`null`) is not. */
  private speak(language: string | null): void {
    if (this.isWhole || language === this.language) return
    this.show()
    if (this.language !== null) this.out += 'EMC\n'
    if (language !== null) this.out += `/Span<</Lang(${language})>>BDC\n`
    this.language = language
  }

  private languageOf({ span, face }: Run): string | null {
    const language = span.language ?? face.language
    return language !== null && differs(language, this.options.language, span.language !== undefined) ? language : null
  }

  private show(): void {
    if (this.shown !== '') this.out += `[${this.shown}]TJ\n`
    this.shown = ''
  }
}

/** Sums of widths are not exact. */
const HAIR = 0.001
const short = (value: number): number => Math.round(value * 1e4) / 1e4

const utf16 = (text: string): string => {
  let hex = 'FEFF'
  for (let i = 0; i < text.length; i += 1) hex += text.charCodeAt(i).toString(16).padStart(4, '0')
  return hex
}
