import { createElement } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { fullPaper, own, paperOf, part, prose, words } from '../../tests/paper/samplePaper'
import type { PaperDocument } from '../summary/paper'
import { cut } from './cut'
import { loadFonts } from './fonts'
import { findLosses } from './guard'
import { layOut, type LaidNode } from './laid'
import { measure } from './measure'
import { PaperPdf } from './PaperPdf'
import { renderPaper } from './render'
import * as wrapping from './wrap'

const fonts = await loadFonts()
const HEIGHT = 700

/** Checks a document after something happened to its layout. */
const losses = async (document: PaperDocument, happens: (sheet: LaidNode) => void): Promise<string[]> => {
  const sheet = await layOut(createElement(PaperPdf, { document, fonts }))
  happens(sheet)
  const flowing = measure(sheet)
  return findLosses(document, sheet, flowing, cut(flowing, HEIGHT), HEIGHT)
}
const texts = (node: LaidNode): LaidNode[] => (node.type === 'TEXT' ? [node] : (node.children ?? []).flatMap(texts))
const textWith = (sheet: LaidNode, words: string): LaidNode => {
  const found = texts(sheet).find(({ lines }) => lines?.some(({ string }) => string.includes(words)))
  if (!found) throw new Error(`No text with ${words}`)
  return found
}
const quote = paperOf([part('P', [{ kind: 'quote', text: own(`Begin. ${prose(600)}`) }])])

describe('the loss guard', () => {
  it('lets a whole paper pass', async () => {
    expect(await losses(fullPaper(), () => undefined)).toEqual([])
  })

  it('sees a line that was dropped', async () => {
    expect(await losses(quote, (sheet) => textWith(sheet, 'Begin').lines?.pop())).not.toEqual([])
  })

  it('sees a whole text that was dropped', async () => {
    const lost = await losses(quote, (sheet) => {
      textWith(sheet, 'Begin').lines = []
      textWith(sheet, 'Begin').children = []
    }).catch(() => ['no text left to break'])
    expect(lost).not.toEqual([])
  })

  it('sees a part of the document that was never drawn', async () => {
    const sheet = await layOut(createElement(PaperPdf, { document: quote, fonts }))
    const flowing = measure(sheet)
    const more = { ...quote, closing: words('A last line.') }
    expect(findLosses(more, sheet, flowing, cut(flowing, HEIGHT), HEIGHT)).toEqual(['A last line.'])
  })

  it('sees a hyphen that nobody typed', async () => {
    const lost = await losses(quote, (sheet) => {
      const line = textWith(sheet, 'Begin').lines?.[0]
      if (line) line.string += '-'
    })
    expect(lost).toEqual([expect.stringContaining('Begin')])
  })

  it('sees a line that runs out of its column', async () => {
    const lost = await losses(quote, (sheet) => {
      const line = textWith(sheet, 'Begin').lines?.[0]
      if (line) line.xAdvance = 600
    })
    expect(lost).toEqual([expect.stringContaining('Begin')])
  })

  it('sees a line that stands on no page', async () => {
    const sheet = await layOut(createElement(PaperPdf, { document: quote, fonts }))
    const flowing = measure(sheet)
    const slices = cut(flowing, 60)
    expect(findLosses(quote, sheet, flowing, slices, 60)).toEqual([])
    expect(findLosses(quote, sheet, flowing, slices.slice(1), 60)).not.toEqual([])
    expect(findLosses(quote, sheet, flowing, slices, 30)).not.toEqual([])
  })

  it('sees a letter that the font does not have', async () => {
    const lost = await losses(quote, (sheet) => {
      const glyph = textWith(sheet, 'Begin').lines?.[0]?.runs[0]?.glyphs
      if (glyph) glyph[0] = { id: 0, advanceWidth: 0, codePoints: [66] }
    })
    expect(lost).toEqual([expect.stringContaining('Begin')])
  })

  it('hands out no file with a loss: the places are reported', async () => {
    const real = wrapping.wrap
    const cutShort = vi.spyOn(wrapping, 'wrap')
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
