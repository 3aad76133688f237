import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { create } from 'fontkit'
import { describe, expect, it } from 'vitest'
import { loadFonts } from './fonts'

const require = createRequire(import.meta.url)
const names = async (text: string): Promise<string[]> => {
  const { others, emoji } = await loadFonts(text)
  return [...others.filter(({ name }) => !name.startsWith('signs')), ...(emoji ? [emoji] : [])].map(({ name }) => name)
}

describe('what is loaded', () => {
  it.each([
    ['plain Latin, Greek and Cyrillic', 'Zoë ≤ 5 µg → ✓ Ελένη Жанна', []],
    ['Hebrew and Arabic', 'שלום سلام', ['hebrew', 'arabic']],
    ['Devanagari and Thai', 'दर्द ปวด', ['devanagari', 'thai']],
    ['simplified Chinese', '我疼了八个月，不知道该怎么说。', ['simplifiedChinese']],
    ['traditional Chinese', '我痛了八個月（早上），不知道該怎麼說。', ['traditionalChinese']],
    ['Japanese', '八か月前から「薬」', ['japanese']],
    ['Korean', '여덟 달 전부터, 37℃', ['korean']],
    ['Korean with Han letters', '대한민국(大韓民國)', ['korean', 'traditionalChinese']],
    ['Japanese beside simplified Chinese', 'ねこ 说药', ['japanese', 'simplifiedChinese']],
    ['signs among Latin', '37 ℃（①）\u3000㎎ ★', []],
    ['emoji', 'ok 👍🏿', ['emoji']],
  ])('for %s is what it needs and no more', async (_, text, expected) => {
    expect(await names(text)).toEqual(expected)
  })

  it('does not depend on what other papers needed', async () => {
    await loadFonts('שלום 我 👍')
    const { others, emoji, harfBuzz } = await loadFonts('plain')
    expect({ others, emoji, harfBuzz }).toEqual({ others: [], emoji: null, harfBuzz: null })
  })

  it('is opened once', async () => {
    const [first, second] = await Promise.all([loadFonts('שלום'), loadFonts('שלום')])
    expect(second.others[0]).toBe(first.others[0])
    expect(second.harfBuzz).toBe(first.harfBuzz)
  })
})

describe('a font', () => {
  it.each([
    ['regular', '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf', 'Zoë ≤ 5'],
    ['simplifiedChinese', '@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff', '我疼了'],
  ])('is unpacked as it stands in the package: %s', async (name, path, text) => {
    const original = create(await readFile(require.resolve(path)))
    const { regular, others } = await loadFonts(text)
    const face = others.find((other) => other.name === name) ?? regular
    expect(face.font.postscriptName).toBe(original.postscriptName)
    expect(face.font.layout(text).advanceWidth).toBe(original.layout(text).advanceWidth)
  })

  it('knows the characters of a glyph whatever it stood for before', async () => {
    const { font } = (await loadFonts('')).regular
    const characters = (text: string): number[][] => font.layout(text).glyphs.map(({ codePoints }) => codePoints)
    const [f, ff, e] = [0x66, 0xfb00, 0xe9]
    expect(characters('ﬀ')).toEqual([[ff]])
    expect(characters('ff')).toEqual([[f, f]])
    expect(characters('ﬀ')).toEqual([[ff]])
    const { id } = font.layout('é').glyphs[0] ?? { id: 0 }
    expect(font.getGlyph(id).codePoints).toEqual([])
    expect(characters('é')).toEqual([[e]])
  })
})
