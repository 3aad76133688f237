import { readFont, type PaperFont } from './font'
import { BLACK, colourOf, times, type Matrix } from './graphics'
import type { Mark, PageContent } from './items'
import type { State } from './paintReader'
import type { PdfFile } from './pdfFile'
import { Scanner } from './scanner'
import { TextReader } from './textReader'
import { Name, Stream, Word, type Dict, type Value } from './values'

const NOTHING_SHOWN = new Set(['w', 'J', 'j', 'M', 'd', 'ri', 'i', 'W', 'W*', 'CS', 'cs', 'MP', 'DP', 'BX', 'EX'])
const FILL_COLOURS = new Set(['g', 'rg', 'k', 'sc', 'scn'])
const STROKE_COLOURS = new Set(['G', 'RG', 'K', 'SC', 'SCN'])

/** Reads one page's content by following its operators. Fonts are kept in `fonts` for the pages after it. */
export class ContentReader extends TextReader {
  readonly mcids: PageContent['mcids'] = []
  private readonly saved: State[] = []
  private resources: Dict | undefined

  constructor(
    private readonly file: PdfFile,
    page: number,
    private readonly fonts: Map<Dict, PaperFont>,
  ) {
    super(page)
  }

  read(source: string, resources: Dict | undefined): void {
    const before = this.resources
    this.resources = resources
    const scanner = new Scanner(source, 0, false)
    let given: Value[] = []
    for (let next = scanner.next(); next !== undefined; next = scanner.next()) {
      if (!(next instanceof Word)) {
        given.push(next)
        continue
      }
      if (next.word === 'BI') this.inlineImage(scanner)
      else this.operate(next.word, given)
      given = []
    }
    this.resources = before
  }

  /** What is left open at the end of the page. */
  end(): void {
    if (this.marks.length > 0) this.faults.push(`marked content is left open: ${this.marks.at(-1)?.tag ?? ''}`)
    if (this.saved.length > 0) this.faults.push('q without Q')
    if (this.inText) this.faults.push('BT without ET')
  }

  private operate(word: string, given: readonly Value[]): void {
    const numbers = given.filter((one) => typeof one === 'number')
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbers
    if (FILL_COLOURS.has(word)) this.state.fill = colourOf(numbers)
    else if (STROKE_COLOURS.has(word)) this.state.stroke = colourOf(numbers)
    else if (this.mark(word, given) || this.draw(word, numbers) || this.show(word, given)) return
    else if (word === 'q') this.saved.push({ ...this.state })
    else if (word === 'Q') this.restore()
    else if (word === 'cm') this.state.ctm = times([a, b, c, d, e, f], this.state.ctm)
    else if (word === 'gs') this.setState(this.resource('ExtGState', given[0]))
    else if (word === 'Do') this.external(this.resource('XObject', given[0]))
    else if (word === 'sh') this.add('shading', this.sheetSquare(), null)
    else if (!NOTHING_SHOWN.has(word)) this.faults.push(`an unknown operator: ${word}`)
    if (word === 'w') this.state.lineWidth = a
    // The colour is set after it; until then it is black.
    if (word === 'cs') this.state.fill = BLACK
    if (word === 'CS') this.state.stroke = BLACK
  }

  private restore(): void {
    const before = this.saved.pop()
    if (before) this.state = before
    else this.faults.push('Q without q')
  }

  private setState(found: Value): void {
    const alpha = this.file.number(this.file.dict(found)?.get('ca'))
    if (alpha !== undefined) this.state.fillAlpha = alpha
  }

  private resource(kind: string, name: Value | undefined): Value {
    if (!(name instanceof Name)) return null
    const found = this.file.get(this.file.dict(this.resources?.get(kind))?.get(name.name))
    if (found === null) this.faults.push(`no ${kind} is named ${name.name}`)
    return found
  }

  private mark(word: string, given: readonly Value[]): boolean {
    if (word === 'EMC') {
      if (!this.marks.pop()) this.faults.push('EMC without BMC or BDC')
      return true
    }
    if (word !== 'BMC' && word !== 'BDC') return false
    const tag = given[0] instanceof Name ? given[0].name : ''
    const named = given[1] instanceof Name ? this.resource('Properties', given[1]) : given[1]
    const dict = this.file.dict(named)
    const mcid = this.file.number(dict?.get('MCID'))
    const kind = [this.file.name(dict?.get('Type')), this.file.name(dict?.get('Subtype'))].filter(Boolean).join('/')
    const lang = this.file.text(dict?.get('Lang'))
    const opened: Mark = { tag, mcid, actual: this.file.text(dict?.get('ActualText')), lang, kind }
    this.marks.push(opened)
    if (mcid !== undefined) this.mcids.push({ mcid, tag, marks: [...this.marks] })
    return true
  }

  private inlineImage(scanner: Scanner): void {
    const end = /[\0\t\n\f\r ]EI(?=[\0\t\n\f\r ]|$)/g
    end.lastIndex = scanner.at
    if (!end.exec(scanner.source)) this.faults.push('an inline image without end')
    scanner.at = end.lastIndex || scanner.source.length
    this.add('image', this.sheetSquare(), null)
  }

  private external(found: Value): void {
    if (!(found instanceof Stream)) return
    if (this.file.name(found.dict.get('Subtype')) !== 'Form') {
      this.add('image', this.sheetSquare(), null)
      return
    }
    if (this.saved.length > 40) throw new Error('Forms within forms without end.')
    this.saved.push({ ...this.state })
    const matrix = this.file.numbers(found.dict.get('Matrix'))
    // Six numbers, or none.
    if (matrix.length === 6) this.state.ctm = times(matrix as unknown as Matrix, this.state.ctm)
    this.read(this.file.unpacked(found), this.file.dict(found.dict.get('Resources')) ?? this.resources)
    this.restore()
  }

  protected override fontNamed(name: Value | undefined): PaperFont | undefined {
    const dict = this.file.dict(this.resource('Font', name))
    if (!dict) return undefined
    const font = this.fonts.get(dict) ?? readFont(this.file, dict)
    this.fonts.set(dict, font)
    return font
  }
}
