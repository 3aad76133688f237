/** The table of widths against the font itself, and lines against what a reader would count. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { create, type Font } from 'fontkit'
import { describe, expect, it } from 'vitest'
import { letterWidth, linesIn, RANGES, textWidth } from './textWidth'

const require = createRequire(import.meta.url)
const fontOf = (file: string): Font =>
  create(readFileSync(require.resolve(`@expo-google-fonts/source-sans-3/${file}.ttf`)))
const regular = fontOf('400Regular/SourceSans3_400Regular')
const bold = fontOf('700Bold/SourceSans3_700Bold')

const letters = RANGES.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i))

describe('the table of widths', () => {
  it('gives each letter of the font its width, rounded up to a hundredth', () => {
    const wrong = letters.filter((code) => {
      if (!regular.hasGlyphForCodePoint(code)) return false
      const real = regular.glyphForCodePoint(code).advanceWidth / regular.unitsPerEm
      const said = letterWidth(String.fromCodePoint(code))
      return real > 0 && (said < real - 1e-9 || said > real + 0.01)
    })
    expect(wrong).toEqual([])
  })

  it('is never less than bold words take', () => {
    for (const words of ['What I hope for', 'How to talk with me', 'Illness', 'My questions, first and last']) {
      const real = bold.layout(words).advanceWidth / bold.unitsPerEm
      expect(textWidth(words, true), words).toBeGreaterThanOrEqual(real)
    }
  })
})

describe('lines', () => {
  it('count line breaks', () => {
    expect(linesIn([{ text: 'a\nb\n\nc' }], 40)).toBe(4)
  })

  it('break before the word that no longer fits', () => {
    const word = textWidth('word')
    expect(linesIn([{ text: 'word word word' }], word * 2 + textWidth(' '))).toBe(2)
    expect(linesIn([{ text: 'word word word' }], word * 2)).toBe(3)
  })

  it('begin behind the label', () => {
    expect(linesIn([{ text: 'one two' }], 4.5, [{ text: 'Since:' }])).toBe(2)
  })

  it('begin below a label that fills lines of its own, and leave room in each line of a broken word', () => {
    expect(linesIn([{ text: 'x' }], 5, [{ text: 'word '.repeat(8).trim() }])).toBeGreaterThanOrEqual(4)
    // 40 letters of half a letter size: 20 sizes, but a line may end a letter early
    const letters = 'n'.repeat(40)
    expect(linesIn([{ text: letters }], 4)).toBeGreaterThan(Math.ceil(textWidth(letters) / 4))
  })

  it('break Chinese between its letters, and a long word where it must', () => {
    expect(linesIn([{ text: '字'.repeat(10) }], 5)).toBe(2)
    expect(linesIn([{ text: 'x'.repeat(100) }], 10)).toBeGreaterThanOrEqual(5)
  })
})
