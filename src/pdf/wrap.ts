import { ZERO_WIDTH_SPACE } from './coverage'
import type { Fonts } from './fonts'

/**
 * The box of a text is wider than its lines by this share of the letter size: react-pdf counts the line break as a letter
 * when it asks whether a line fits, and would break it again.
 */
export const SLACK = 1

export interface Styled {
  text: string
  bold: boolean
}

/**
 * Breaks text into lines of at most `room` points by putting `\n` where a line ends; line breaks in the text stay.
 * A line ends at a space, or inside a word only where the word alone is wider than the room; nothing is hyphenated.
 * Done here because react-pdf's line breaker squeezes the spaces of a line by a third, prints hyphens that nobody typed
 * (between double spaces, scripts and spans) and lets long words run off the edge.
 */
export const wrap = (spans: readonly Styled[], room: number, size: number, fonts: Fonts): Styled[] => {
  const lines = new Lines(room / size)
  return spans.map(({ text, bold }) => {
    const width = (word: string): number => widthOf(bold ? fonts.bold : fonts.regular, word)
    let out = ''
    for (const [atom] of text.matchAll(ATOMS)) out += lines.add(atom, width)
    return { text: out, bold }
  })
}

const ATOMS = new RegExp(`\\n|${ZERO_WIDTH_SPACE}|[ ]+|[^\\n ${ZERO_WIDTH_SPACE}]+`, 'gu')

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** Fills lines, one word, space or line break after the other. Widths are shares of the letter size. */
class Lines {
  private used = 0
  /** Spaces that print only if another word follows on the line. */
  private waiting = ''
  private waitingWidth = 0

  constructor(private readonly room: number) {}

  /** What to write for the atom, with what was waiting and with a line break where one is needed. */
  add(atom: string, width: (word: string) => number): string {
    if (atom === '\n') return this.endLine()
    if (atom === ZERO_WIDTH_SPACE) return ''
    if (atom.startsWith(' ')) {
      this.waiting += atom
      this.waitingWidth += width(' ') * atom.length
      return ''
    }
    const wide = width(atom)
    if (this.used + this.waitingWidth + wide <= this.room) return this.take(atom, wide)
    if (wide <= this.room) return this.endLine() + this.take(atom, wide)
    let out = ''
    for (const { segment } of graphemes.segment(atom)) {
      const narrow = width(segment)
      if (this.used + this.waitingWidth + narrow > this.room && this.used > 0) out += this.endLine()
      out += this.take(segment, narrow)
    }
    return out
  }

  private take(word: string, width: number): string {
    const out = this.waiting + word
    this.used += this.waitingWidth + width
    this.waiting = ''
    this.waitingWidth = 0
    return out
  }

  private endLine(): string {
    this.used = 0
    this.waiting = ''
    this.waitingWidth = 0
    return '\n'
  }
}

/** Words come again and again; shaping them is most of the work. */
const widths = new WeakMap<Fonts['bold'], Map<string, number>>()
const MOST_WORDS = 20_000

const widthOf = (font: Fonts['bold'], word: string): number => {
  let known = widths.get(font)
  if (!known || known.size > MOST_WORDS) widths.set(font, (known = new Map<string, number>()))
  let width = known.get(word)
  if (width === undefined) known.set(word, (width = font.layout(word).advanceWidth / font.unitsPerEm))
  return width
}
