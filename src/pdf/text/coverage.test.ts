import { expect, it } from 'vitest'
import { BOX, printable } from './coverage'
import { loadFonts } from './fonts'

const printed = async (text: string): Promise<{ text: string; missing: string[] }> => {
  const missing: string[] = []
  return { text: printable(text, await loadFonts(text), (it) => missing.push(it)), missing }
}

it.each([
  [
    'Western, Greek, Cyrillic and Vietnamese text and the signs of a dose',
    '≤ ≥ µ → ✓ ☐ é Ÿ Ω Ж ế “quoted” – … ½ ° € ñ ß ő ļ ǭ x\u0331',
  ],
  ['Hebrew, Arabic, Persian, Hindi and Thai', 'שָׁלוֹם اللُّغَةُ می‌خواهم क्षत्रिय น้ำ'],
  ['Chinese, Japanese and Korean with their signs', '我（体温37℃）；：？！ 體驗 「薬」、ぁ 여덟 ㎎ ① ★ 〜'],
  ['emoji, joined, tinted and as keys', '😀 👩‍👩‍👧 🇫🇷 1\ufe0f\u20e3 👍🏿 ❤\ufe0f'],
])('prints %s as typed', async (_, text) => {
  expect(await printed(text)).toEqual({ text, missing: [] })
})

it('prints one box for a grapheme that no font has, names it whole, and leaves all else as it is', async () => {
  expect(await printed('a ﾅ b ᚠᚢ \u1320\u135d c \ufffd\ufffc d')).toEqual({
    text: `a ${BOX} b ${BOX}${BOX} ${BOX} c ${BOX}${BOX} d`,
    missing: ['ﾅ', 'ᚠ', 'ᚢ', '\u1320\u135d', '\ufffd', '\ufffc'],
  })
})

it('leaves out what does nothing between Latin letters, and keeps what tells a direction or a break', async () => {
  expect(await printed('a\u200d\u200c\ufe0f\u2060\u200e\u200bb')).toEqual({ text: 'a\u200e\u200bb', missing: [] })
})

it('prints a space that no font has as a space', async () => {
  expect(await printed('c\u3000d\u2003e')).toEqual({ text: 'c\u3000d e', missing: [] })
})
