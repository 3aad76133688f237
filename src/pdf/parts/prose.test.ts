import { describe, expect, it } from 'vitest'
import { lookOf } from '../../../tests/paper/sheets'
import { words } from '../../../tests/paper/samplePaper'
import { HEADING_LINE } from '../../summary/measures'
import { loadFonts } from '../text/fonts'
import { prose } from './prose'

const fonts = await loadFonts('')
const look = lookOf(fonts, 300)
const { body, lineHeight } = look.measures

describe('prose', () => {
  it('prints its label bold, before the text', () => {
    const { text } = prose(words('inside'), look, { label: words('Where:') })
    expect(text?.spans).toEqual([
      { text: 'Where:', bold: true },
      { text: ' ', bold: true },
      { text: 'inside', bold: false },
    ])
    expect(text?.lines.map((line) => line.text)).toEqual(['Where: inside'])
  })

  it('prints what is said again quiet and not bold, in its own language, also in a label and a heading', () => {
    const again = [{ text: 'Where' }, { text: ' · Dónde', again: true as const, language: 'es' }]
    const quiet = { text: ' · Dónde', bold: false, language: 'es', tone: 'quiet' }
    expect(prose([], look, { label: again }).text?.spans[1]).toEqual(quiet)
    expect(prose(again, look, { bold: true, tag: 'H2' }).text?.spans).toEqual([{ text: 'Where', bold: true }, quiet])
  })

  it('is quiet as a whole, with its label, when asked', () => {
    const { text } = prose('small', look, { quiet: true, label: words('L') })
    expect(text?.spans.filter((span) => span.text.trim() !== '').map(({ tone }) => tone)).toEqual(['quiet', 'quiet'])
  })

  it('is a paragraph unless it says otherwise', () => {
    expect(prose('a', look).tag).toEqual({ type: 'P' })
    expect(prose('a', look, { tag: 'H1' }).tag).toEqual({ type: 'H1' })
    expect(prose('a', look, { tag: null }).tag).toBeUndefined()
  })

  it('has the lines of text, closer ones where it is larger, and others when asked', () => {
    expect(prose('a', look).height).toBeCloseTo(body * lineHeight)
    expect(prose('a', look, { size: 8 }).height).toBeCloseTo(8 * lineHeight)
    expect(prose('a', look, { size: 20 }).height).toBeCloseTo(20 * HEADING_LINE)
    expect(prose('a', look, { size: 20, lineHeight: 2 }).height).toBeCloseTo(40)
  })

  it('is broken to the room it has', () => {
    const { text, width } = prose('word '.repeat(40), lookOf(fonts, 100))
    expect(width).toBe(100)
    expect(text?.lines.length).toBeGreaterThan(5)
    for (const line of text?.lines ?? []) expect(line.width).toBeLessThanOrEqual(100)
  })
})
