import type { PaperFont } from './font'
import { BLACK, boxAround, over, placed, SAME, WHITE, type Box, type Colour, type Matrix, type Point } from './graphics'
import type { Item, Mark } from './items'

/** The graphics state (ISO 32000-1, 8.4), as far as it says what is seen. */
export interface State {
  ctm: Matrix
  fill: Colour | null
  stroke: Colour | null
  fillAlpha: number
  lineWidth: number
  font: PaperFont | undefined
  size: number
  charSpace: number
  wordSpace: number
  stretch: number
  leading: number
  rise: number
  mode: number
}

const START: State = {
  ctm: SAME,
  fill: BLACK,
  stroke: BLACK,
  fillAlpha: 1,
  lineWidth: 1,
  font: undefined,
  size: 0,
  charSpace: 0,
  wordSpace: 0,
  stretch: 1,
  leading: 0,
  rise: 0,
  mode: 0,
}

const FILLS = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*'])
const STROKES = new Set(['S', 's', 'B', 'B*', 'b', 'b*'])

/** Follows the operators that draw paths, and keeps what is shown. */
export class PaintReader {
  readonly items: Item[] = []
  readonly faults: string[] = []
  protected state = { ...START }
  /** The marked content that is open. */
  protected readonly marks: Mark[] = []
  private path: Point[] = []
  private boxes = 0
  private lines = 0

  constructor(protected readonly page: number) {}

  protected draw(word: string, numbers: readonly number[]): boolean {
    const at = (i: number): Point => placed([numbers[i] ?? 0, numbers[i + 1] ?? 0], this.state.ctm)
    if (word === 'm' || word === 'l') {
      this.path.push(at(0))
      this.lines += 1
    } else if (word === 'c') this.path.push(at(0), at(2), at(4))
    else if (word === 'v' || word === 'y') this.path.push(at(0), at(2))
    else if (word === 're') {
      const [x = 0, y = 0, w = 0, h = 0] = numbers
      const corners: Point[] = [
        [x, y],
        [x + w, y],
        [x + w, y + h],
        [x, y + h],
      ]
      this.path.push(...corners.map((point) => placed(point, this.state.ctm)))
      this.boxes += 1
    } else if (FILLS.has(word) || STROKES.has(word)) this.paint(word)
    else if (word === 'n') this.forgetPath()
    else return word === 'h'
    return true
  }

  private forgetPath(): void {
    this.path = []
    this.boxes = 0
    this.lines = 0
  }

  private paint(word: string): void {
    const [a, b] = this.state.ctm
    const room = STROKES.has(word) ? (this.state.lineWidth * Math.hypot(a, b)) / 2 : 0
    const fills = FILLS.has(word)
    const box = boxAround(this.path, room)
    const colour = fills ? this.state.fill && over(this.state.fill, this.state.fillAlpha, WHITE) : this.state.stroke
    if (this.path.length > 0) {
      this.add('path', box, colour)
      const upright = this.boxes === 1 && this.lines === 0 && b === 0
      const last = this.items.at(-1)
      if (last && fills && upright) last.ground = true
    }
    this.forgetPath()
  }

  protected add(kind: Item['kind'], box: Box, colour: Colour | null): void {
    this.items.push({ kind, page: this.page, marks: [...this.marks], box, colour })
  }

  protected sheetSquare(): Box {
    const corners: Point[] = [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1],
    ]
    return boxAround(corners.map((corner) => placed(corner, this.state.ctm)))
  }
}
