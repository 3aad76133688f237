import type { ChoicesBlock, Text } from '../../summary/paper'
import type { Stretch } from '../boxes/measure'
import { row, stack, turnedInside, type Box, type Placed } from '../boxes/box'
import { inRoom, type Look } from '../look'
import { INK } from '../ink'
import { tickBox } from './checklist'
import { prose } from './prose'
import { handRule } from './ruled'

/** Choices to tick, one behind the other, after the words that ask. Short ones stay on one page. */
export const choices = (block: ChoicesBlock, around: Look): Box => {
  const look = smaller(around)
  const { prompt, choices: all, other } = block
  const { body, gap } = look.measures
  const asked = prompt === undefined ? [] : [prose(prompt, look, { bold: true, lineHeight: CLOSE })]
  const flow = new Rows(look.room, body * BETWEEN, gap * 0.35)
  for (const box of asked) flow.add(box, lastWidth(box), lastHeight(box))
  for (const text of all) flow.add(choice(text, look))
  if (other !== undefined) flow.add(toWriteOn(other, look, flow.left()))
  const { placed, height, rows } = flow.end()
  const sideOf = (box: Box): Box => (look.turned === true ? turnedInside(box) : box)
  const together = [rows.slice(0, rows.length <= SHORT ? rows.length : 2), rows.slice(-2)]
  // The words that ask stand in the first row, and before the list.
  const list = sideOf({
    width: look.room,
    height,
    inside: placed.slice(asked.length),
    tag: { type: 'L', numbering: 'None' },
  })
  return {
    width: look.room,
    height,
    inside: [
      ...placed.slice(0, asked.length),
      { box: list, left: 0, top: 0 },
      ...together.map(keepTogether(look.room)),
    ],
  }
}

/** Between two choices, in letters: the eye must see which box is whose. */
const BETWEEN = 1
/** From the left of a box to its words, in letters. */
const INDENT = 1.18
/** As many rows are not parted by a page's end; of more, no first or last one stands alone. */
const SHORT = 4
/** Least share of the room for a line behind "something else". */
const LEAST_LINE = 0.28
/** Lines of choices, in letters; between the rows there is a little space. */
const CLOSE = 1.25

/** Many words to choose from take a little less room, and are never below 10 points. */
const smaller = (look: Look): Look => ({
  ...look,
  measures: { ...look.measures, body: Math.max(10, look.measures.body * 0.95) },
})

const lastWidth = ({ text, width }: Box): number => text?.lines.at(-1)?.width ?? width
const lastHeight = ({ text, height }: Box): number => text?.lines.at(-1)?.height ?? height
const widest = ({ text, width }: Box): number =>
  text === undefined || text.lines.length > 1 ? width : Math.max(...text.lines.map((line) => line.width))

/** A box to tick and its words, as wide as they are. The choice says itself as an item of a list. */
const choice = (text: Text, look: Look): Box => {
  const { body } = look.measures
  const lay = (room: number): Box => prose(text, inRoom(look, room), { tag: null, lineHeight: CLOSE })
  const laid = lay(look.room - body * INDENT)
  const width = widest(laid)
  // Letters from the right begin at the far side of their room, so it is made as wide as they are.
  const words = look.turned === true && width < laid.width ? lay(width + 0.01) : { ...laid, width }
  const mark = stack(body * INDENT, [tickBox(body * 0.86)], { padding: { top: body * 0.19 } })
  return row([mark, stack(words.width, [words], { tag: { type: 'LBody' } })], {
    tag: { type: 'LI' },
    turned: look.turned,
  })
}

/** The last choice, with a line up to the end of the row, and room above it for a hand. */
const toWriteOn = (text: Text, look: Look, left: number): Box => {
  const { body } = look.measures
  const rule = handRule(look)
  // Turned as a whole in the end.
  const words = choice(text, { ...look, turned: false })
  const start = words.width + body * 0.5
  const room = left - start >= look.room * LEAST_LINE ? left : look.room
  const height = Math.max(words.height, rule)
  const edges = { bottom: { weight: 0.6, color: INK.line } }
  const line = stack(room - start, [], { height: height - body * 0.15, edges, flow: { solid: true } })
  const whole: Box = {
    width: room,
    height,
    inside: [
      ...words.inside.map(({ box, left, top }) => ({ box, left, top: top + height - words.height })),
      { box: line, left: start, top: 0 },
    ],
    tag: { type: 'LI' },
  }
  return look.turned === true ? turnedInside(whole) : whole
}

/** Drawn as nothing: asks that no page ends within these rows. */
const keepTogether =
  (width: number) =>
  (rows: readonly Stretch[]): Placed => {
    const top = rows[0]?.top ?? 0
    const height = (rows.at(-1)?.bottom ?? 0) - top
    return { box: { width, height, inside: [], flow: { keep: true } }, left: 0, top }
  }

/** Fills rows from the left. What stands in a row stands on its lower edge. */
class Rows {
  private readonly placed: Placed[] = []
  private inRow: { box: Box; left: number; height: number }[] = []
  private x = 0
  private y = 0
  private readonly rows: Stretch[] = []

  constructor(
    private readonly room: number,
    private readonly between: number,
    private readonly gap: number,
  ) {}

  /** `width` and `height`: what the box takes of this row, where its first lines stand above it. */
  add(box: Box, width = box.width, height = box.height): void {
    if (this.x > 0 && this.x + width > this.room + 0.01) this.endRow()
    this.inRow.push({ box, left: this.x, height })
    // What stands above the row moves it down.
    this.y += box.height - height
    this.x += width + this.between
  }

  /** What is left of the row. */
  left(): number {
    return this.room - this.x
  }

  end(): { placed: Placed[]; height: number; rows: Stretch[] } {
    this.endRow()
    return { placed: this.placed, height: Math.max(0, this.y - this.gap), rows: this.rows }
  }

  private endRow(): void {
    if (this.inRow.length === 0) return
    const height = Math.max(...this.inRow.map((one) => one.height))
    for (const { box, left } of this.inRow) this.placed.push({ box, left, top: this.y + height - box.height })
    this.rows.push({ top: this.y, bottom: this.y + height })
    this.y += height + this.gap
    this.x = 0
    this.inRow = []
  }
}
