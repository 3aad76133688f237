import type { PaperFont } from './font'
import { boxAround, over, placed, SAME, times, WHITE, type Colour, type Point } from './graphics'
import { PaintReader } from './paintReader'
import { Bytes, type Value } from './values'

/** Follows the operators that show text. */
export abstract class TextReader extends PaintReader {
  protected inText = false
  private textMatrix = SAME
  private lineMatrix = SAME

  protected abstract fontNamed(name: Value | undefined): PaperFont | undefined

  protected show(word: string, given: readonly Value[]): boolean {
    const { state } = this
    const numbers = given.filter((one) => typeof one === 'number')
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbers
    const nextLine = (x: number, y: number): void => {
      this.lineMatrix = times([1, 0, 0, 1, x, y], this.lineMatrix)
      this.textMatrix = this.lineMatrix
    }
    const last = given.at(-1) ?? null
    switch (word) {
      case 'BT':
      case 'ET':
        if (this.inText === (word === 'BT')) this.faults.push(`${word} where it may not stand`)
        this.inText = word === 'BT'
        this.textMatrix = SAME
        this.lineMatrix = SAME
        return true
      case 'Tf':
        state.font = this.fontNamed(given[0])
        state.size = a
        return true
      case 'Tc':
        state.charSpace = a
        return true
      case 'Tw':
        state.wordSpace = a
        return true
      case 'Tz':
        state.stretch = a / 100
        return true
      case 'TL':
        state.leading = a
        return true
      case 'Ts':
        state.rise = a
        return true
      case 'Tr':
        state.mode = a
        return true
      case 'Td':
        nextLine(a, b)
        return true
      case 'TD':
        state.leading = -b
        nextLine(a, b)
        return true
      case 'Tm':
        this.lineMatrix = [a, b, c, d, e, f]
        this.textMatrix = this.lineMatrix
        return true
      case 'T*':
        nextLine(0, -state.leading)
        return true
      case 'Tj':
        this.glyphs([last])
        return true
      case 'TJ':
        this.glyphs(Array.isArray(last) ? last : [])
        return true
      case "'":
      case '"':
        nextLine(0, -state.leading)
        this.glyphs([last])
        return true
      default:
        return false
    }
  }

  private glyphs(parts: readonly Value[]): void {
    const { state } = this
    const { font, size, stretch } = state
    const whole = times([size * stretch, 0, 0, size, 0, state.rise], times(this.textMatrix, state.ctm))
    if (!this.inText) this.faults.push('text outside BT and ET')
    const codes: number[] = []
    let moved = 0
    for (const part of parts) {
      if (typeof part === 'number') moved -= (part / 1000) * size * stretch
      if (!(part instanceof Bytes)) continue
      for (const code of font?.codes(part.raw) ?? []) {
        codes.push(code)
        const space = font?.composite === false && code === 32 ? state.wordSpace : 0
        moved += (((font?.width(code) ?? 0) / 1000) * size + state.charSpace + space) * stretch
      }
    }
    const wide = size * stretch === 0 ? 0 : moved / (size * stretch)
    this.textMatrix = times([1, 0, 0, 1, moved, 0], this.textMatrix)
    if (codes.length === 0) return
    const [low, high] = [(font?.descent ?? 0) / 1000, (font?.ascent ?? 0) / 1000]
    const corners: Point[] = [
      [0, low],
      [wide, low],
      [wide, high],
      [0, high],
    ]
    const box = boxAround(corners.map((corner) => placed(corner, whole)))
    const start = placed([0, 0], whole)
    this.add('text', box, state.fill && over(state.fill, state.fillAlpha, WHITE))
    const item = this.items.at(-1)
    const invisible = state.mode === 3 || state.mode === 7
    const text = { font, codes, size: Math.hypot(whole[2], whole[3]), ground: this.groundAt(start), start, invisible }
    if (item) item.text = text
  }

  /** What the last filled box that reaches to here is filled with; paper is white. */
  private groundAt([x, y]: Point): Colour {
    const behind = this.items.findLast(
      ({ ground, box: [left, bottom, right, top] }) => ground && x >= left && x <= right && y >= bottom && y <= top,
    )
    return behind?.colour ?? WHITE
  }
}
