/** Where lines end, how high they are, and which font each letter has, for any text. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LINES } from '../../../tests/paper/scripts/lines'
import { everything, fonts, laid, lines, printableOf, SIZE } from '../../../tests/paper/scripts/laid'
import { layText } from './layText'

describe('where lines end', () => {
  it('ends lines at spaces and leaves words whole', () => {
    expect(lines('one two three', 45)).toEqual(['one two', 'three'])
  })

  it('keeps the line breaks, the empty lines, the indents and the double spaces that were typed', () => {
    expect(lines('one\n\n  two  three\n', 200)).toEqual(['one', '', '  two  three', ''])
  })

  it('breaks a word only when it is wider than the room, and never adds a hyphen', () => {
    const broken = lines('x'.repeat(30_000), 60)
    expect(broken.length).toBeGreaterThan(2000)
    expect(broken.join('')).toBe('x'.repeat(30_000))
  })

  it('fills what is left of a line with a word that no line has room for', () => {
    expect(lines(`see https://${'a'.repeat(60)}`, 100)[0]).toMatch(/^see https:\/\/a+$/)
  })

  it('keeps a letter with more marks than a word has letters, on a line of its own', () => {
    const letter = `a${'\u0301'.repeat(700)}`
    expect(lines(`b ${letter}`, 8)).toEqual(['b', letter])
    expect(laid(letter, 8)[0]?.hasAllGlyphs).toBe(true)
  })

  it('may break at a zero-width space, but not at a no-break space', () => {
    expect(lines('aaaaaaaa\u200bbbbbbbbb', 50)).toEqual(['aaaaaaaa\u200b', 'bbbbbbbb'])
    expect(lines('one two\u00a0mg', 40)).toEqual(['one', 'two\u00a0mg'])
  })

  it('breaks Chinese and Japanese between letters, but not before closing or after opening signs', () => {
    expect(lines('我已经疼了，不知道。', 50)).toEqual(['我已经疼', '了，不知', '道。'])
    expect(lines('今日「薬」を', 30)).toEqual(['今日', '「薬」', 'を'])
    expect(lines('ちょっとショック', 30)).toEqual(['ちょっ', 'と', 'ショッ', 'ク'])
  })

  it('breaks Thai between words', () => {
    expect(lines('ฉันเจ็บมาแปดเดือนแล้ว', 60)).toEqual(['ฉันเจ็บมาแปด', 'เดือนแล้ว'])
  })

  it('breaks Korean at spaces', () => {
    expect(lines('여덟 달 전부터 아파요', 50)).toEqual(['여덟 달', '전부터', '아파요'])
  })

  it('goes on across spans, and never between two that touch', () => {
    const spans = [
      { text: 'Since: ', bold: true },
      { text: 'about ei' },
      { text: 'ght', bold: true },
      { text: ' months' },
    ]
    const broken = layText(spans, { size: SIZE, lineHeight: 1.3, room: 70 }, fonts)
    expect(broken.map(({ text }) => text)).toEqual(['Since: about ', 'eight months'])
    expect(broken[0]?.runs.map(({ text, span }) => [text, span.bold ?? false])).toEqual([
      ['Since:', true],
      [' ', true],
      ['about', false],
      [' ', false],
    ])
  })
})

describe('any text', () => {
  const words = [...new Set(everything.split(/\s+/u)), '  ', '\n', '\u200b', '\u00a0', '(', '"', '12', '≤', '/']
  const texts = fc.array(fc.constantFrom(...words), { maxLength: 30 }).map((picked) => printableOf(picked.join(' ')))
  const rooms = fc.integer({ min: 12, max: 300 })
  const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

  it('is the sum of its lines, and each letter has a glyph in its place', () => {
    fc.assert(
      fc.property(texts, rooms, (text, room) => {
        const all = laid(text, room)
        expect(all.map((line) => line.text).join('')).toBe(text.replaceAll('\n', ''))
        expect(all.every((line) => line.hasAllGlyphs)).toBe(true)
        for (const { runs } of all) for (const { x, width } of runs) expect(Number.isFinite(x + width)).toBe(true)
      }),
    )
  })

  it('has no line that is wider than the room, unless a single grapheme is', () => {
    fc.assert(
      fc.property(texts, rooms, (text, room) => {
        for (const { text: line, width, left, rtl } of laid(text, room)) {
          if ([...graphemes.segment(line.trim())].length > 1) expect(width).toBeLessThanOrEqual(room + 0.01)
          expect(left).toBeCloseTo(rtl ? room - width : 0)
        }
      }),
    )
  })

  it('stands side by side without gaps, whatever the directions', () => {
    fc.assert(
      fc.property(texts, rooms, (text, room) => {
        for (const { runs, width } of laid(text, room)) {
          const places = runs.toSorted((a, b) => a.x - b.x)
          places.slice(1).forEach((run, i) => expect(run.x).toBeCloseTo((places[i]?.x ?? 0) + (places[i]?.width ?? 0)))
          const all = runs.reduce((sum, run) => sum + run.width, 0)
          expect(all).toBeGreaterThanOrEqual(width - 0.01)
        }
      }),
    )
  })
})

describe('height', () => {
  it('is the letter size by the line height, and more where a script is taller', () => {
    const [latin, thai, arabic] = ['Ab', 'น้ำ', 'اللُّغَةُ'].map((text) => laid(text, 300, 1.2)[0])
    expect(latin?.height).toBeCloseTo(12)
    expect(thai?.height).toBeGreaterThan(12)
    expect(arabic?.height).toBeGreaterThan(13)
  })

  it('has room for all ink of a line within the line', () => {
    for (const { text } of LINES) {
      for (const { runs, height, baseline, size } of laid(printableOf(text), 100, 1)) {
        for (const { shaped } of runs) {
          expect(shaped.above * size).toBeLessThanOrEqual(baseline + 0.01)
          expect(baseline + shaped.below * size).toBeLessThanOrEqual(height + 0.01)
        }
      }
    }
  })
})

describe('fonts within a line', () => {
  const facesOf = (text: string): [string, string][] =>
    laid(text, 1000).flatMap(({ runs }) => runs.map((run): [string, string] => [run.text, run.face.name]))

  it('keeps signs with the letters around them, and other text in Latin', () => {
    expect(facesOf('אני (כן) a (b)')).toEqual([
      ['אני', 'hebrew'],
      [' ', 'hebrew'],
      ['(כן)', 'hebrew'],
      [' ', 'hebrew'],
      ['a', 'Latin'],
      [' ', 'Latin'],
      ['(b', 'Latin'],
      [')', 'hebrew'],
    ])
  })

  it('shows emoji only where emoji were meant', () => {
    expect(facesOf('™ © ☐ ✓ →').every(([, face]) => face === 'Latin')).toBe(true)
    expect(facesOf('™\ufe0f 👩‍👩‍👧 1\ufe0f\u20e3').map(([, face]) => face)).toEqual([
      'emoji',
      'Latin',
      'emoji',
      'Latin',
      'emoji',
    ])
  })

  it('takes the cells of a joined emoji, a flag and a letter with marks for one', () => {
    for (const text of ['👩‍👩‍👧‍👦', '🇫🇷', '👍🏿', 'x̱̄', 'שָׁ', 'हीं', 'श्री', 'น้ำ']) {
      expect(
        laid(text, 300)[0]
          ?.runs.flatMap(({ shaped }) => shaped.cells)
          .map((cell) => cell.text),
      ).toEqual([text])
    }
  })
})
