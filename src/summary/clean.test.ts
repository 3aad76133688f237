import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanText } from './clean'

describe('text cleaned for paper', () => {
  it.each([
    ['every kind of line end', 'a\r\nb\rc\vd\fe\u0085f\u2028g\u2029h', 'a\nb\nc\nd\ne\nf\ng\nh'],
    ['a tab', 'a\tb', 'a b'],
    ['a lone half of a pair', 'a\ud83db \ude00', 'a\ufffdb \ufffd'],
    ['control characters', 'a\u0000\u0007\u001b\u007f\u009fb', 'ab'],
    ['direction overrides and isolates', '5\u202e mg\u202c \u2066x\u2069', '5 mg x'],
    ['soft hyphens and byte order marks', '\ufeffpara\u00adcetamol', 'paracetamol'],
    ['non-characters', 'a\ufdd0\uffff\u{1ffff}b', 'ab'],
    ['letters and marks that belong together', 'e\u0301 A\u030a', 'é Å'],
    ['letters and marks with a control character between', 'e\u0000\u0301', 'é'],
  ])('mends %s', (_, typed, clean) => expect(cleanText(typed)).toBe(clean))

  it.each([
    ['whole pairs', '😀'],
    ['joiners, selectors and zero-width spaces', '👩‍👩‍👧 ❤️ a\u200bb می\u200cخواهم'],
    ['the plain direction marks', 'a\u200eb\u200fc\u061c'],
    ['spaces, also several', '  a \u00a0 b  '],
    ['markup', '<b>&amp;</b> **x** \\n ${y}'],
    ['signs of doses', '≤ 5 mg ≥ 2 µg → ✓'],
  ])('keeps %s', (_, typed) => expect(cleanText(typed)).toBe(typed))

  it('gives well-formed text with no control character but the line feed, and changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.integer({ min: 0, max: 0xffff })), (text, units) => {
        const clean = cleanText(text + String.fromCharCode(...units))
        expect(clean).toBe(clean.normalize('NFC'))
        expect(clean).not.toMatch(/[^\P{Cc}\n]|\p{Surrogate}/u)
        expect(cleanText(clean)).toBe(clean)
      }),
    )
  })
})
