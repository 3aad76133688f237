import { describe, expect, it, vi } from 'vitest'
import { fullPaper, own, paperOf, part, prose, words } from '../../tests/paper/samplePaper'
import { measuresOf } from '../summary/measures'
import type { PaperDocument } from '../summary/paper'
import type { Box, LaidText } from './boxes/box'
import { cut } from './boxes/cut'
import { measure } from './boxes/measure'
import { findLosses } from './guard'
import { renderPaper } from './render'
import { sheetOf } from './sheet'
import { loadFonts } from './text/fonts'
import * as laying from './text/layText'

const fonts = await loadFonts('')
const HEIGHT = 700

const sheetFor = (document: PaperDocument): Box => {
  const measures = measuresOf(document.paper, document.letters)
  return sheetOf(document, { fonts, measures, room: measures.room })
}
/** Checks a document after something happened to its layout. */
const losses = (document: PaperDocument, happens: (sheet: Box) => void): string[] => {
  const sheet = sheetFor(document)
  happens(sheet)
  const flowing = measure(sheet)
  return findLosses(document, sheet, flowing, cut(flowing, HEIGHT), HEIGHT)
}
type Open<T> = { -readonly [K in keyof T]: T[K] }
const texts = ({ text, inside }: Box): LaidText[] => [
  ...(text ? [text] : []),
  ...inside.flatMap(({ box }) => texts(box)),
]
const textWith = (sheet: Box, said: string): Open<LaidText> & { lines: Open<laying.TextLine>[] } => {
  const found = texts(sheet).find(({ lines }) => lines.some((line) => line.text.includes(said)))
  if (!found) throw new Error(`No text with ${said}`)
  // opened, so that a test can spoil it
  return found as Open<LaidText> & { lines: Open<laying.TextLine>[] }
}
const quote = paperOf([part('P', [{ kind: 'quote', text: own(`Begin. ${prose(600)}`) }])])

describe('the loss guard', () => {
  it('lets a whole paper pass', () => {
    expect(losses(fullPaper(), () => undefined)).toEqual([])
  })

  it('sees a line that was dropped', () => {
    expect(losses(quote, (sheet) => textWith(sheet, 'Begin').lines.pop())).not.toEqual([])
  })

  it('sees a whole text that was dropped', () => {
    const lost = losses(quote, (sheet) => {
      const text = textWith(sheet, 'Begin')
      text.lines = []
      text.spans = []
    })
    expect(lost).not.toEqual([])
  })

  it('sees a part of the document that was never drawn', () => {
    const sheet = sheetFor(quote)
    const flowing = measure(sheet)
    const more = { ...quote, closing: words('A last line.') }
    expect(findLosses(more, sheet, flowing, cut(flowing, HEIGHT), HEIGHT)).toEqual(['A last line.'])
  })

  it('sees a hyphen that nobody typed', () => {
    const lost = losses(quote, (sheet) => {
      const [line] = textWith(sheet, 'Begin').lines
      if (line) line.text += '-'
    })
    expect(lost).toEqual([expect.stringContaining('Begin')])
  })

  it.each([{ width: 600 }, { left: -40 }])('sees a line that runs out of its column: %o', (change) => {
    const lost = losses(quote, (sheet) => void Object.assign(textWith(sheet, 'Begin').lines[0] ?? {}, change))
    expect(lost).toEqual([expect.stringContaining('Begin')])
  })

  it('sees a line that stands on no page', () => {
    const sheet = sheetFor(quote)
    const flowing = measure(sheet)
    const slices = cut(flowing, 60)
    expect(findLosses(quote, sheet, flowing, slices, 60)).toEqual([])
    expect(findLosses(quote, sheet, flowing, slices.slice(1), 60)).not.toEqual([])
    expect(findLosses(quote, sheet, flowing, slices, 30)).not.toEqual([])
  })

  it('sees a letter that the font does not have', () => {
    const lost = losses(quote, (sheet) => {
      const [line] = textWith(sheet, 'Begin').lines
      if (line) line.hasAllGlyphs = false
    })
    expect(lost).toEqual([expect.stringContaining('Begin')])
  })

  it('hands out no file with a loss: the places are reported', async () => {
    const real = laying.layText
    const cutShort = vi.spyOn(laying, 'layText')
    cutShort.mockImplementation((spans, ...rest) =>
      real(
        spans.map((span) => ({ ...span, text: span.text.slice(0, 100) })),
        ...rest,
      ),
    )
    const made = await renderPaper(quote, { creationDate: new Date(0), boxesForMissing: true })
    expect(made).toEqual({ ok: false, reason: 'overflow', where: [expect.stringContaining('Begin')] })
  })
})
