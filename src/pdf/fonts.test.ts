import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { Font } from '@react-pdf/renderer'
import { create } from 'fontkit'
import { expect, it } from 'vitest'
import { FAMILY, loadFonts } from './fonts'

const require = createRequire(import.meta.url)
const FOLDER = '@expo-google-fonts/source-sans-3'

it.each([
  ['regular', '400Regular/SourceSans3_400Regular.ttf'],
  ['bold', '700Bold/SourceSans3_700Bold.ttf'],
] as const)('unpacks the %s font as it stands in the package', async (weight, path) => {
  const original = create(await readFile(require.resolve(`${FOLDER}/${path}`)))
  const font = (await loadFonts())[weight]
  expect(font.postscriptName).toBe(original.postscriptName)
  expect(font.layout('Zoë ≤ 5').advanceWidth).toBe(original.layout('Zoë ≤ 5').advanceWidth)
})

it('knows the characters of a glyph whatever it stood for before', async () => {
  const { regular } = await loadFonts()
  const characters = (text: string): number[][] => regular.layout(text).glyphs.map(({ codePoints }) => codePoints)
  const [f, ff, e] = [0x66, 0xfb00, 0xe9]
  expect(characters('ﬀ')).toEqual([[ff]])
  expect(characters('ff')).toEqual([[f, f]])
  expect(characters('ﬀ')).toEqual([[ff]])
  const { id } = regular.layout('é').glyphs[0] ?? { id: 0 }
  expect(regular.getGlyph(id).codePoints).toEqual([])
  expect(characters('é')).toEqual([[e]])
})

it('leaves react-pdf no other font to fall back on', async () => {
  const { regular, bold } = await loadFonts()
  for (const fontFamily of [FAMILY, 'Helvetica']) {
    expect(Font.getFont({ fontFamily, fontWeight: 400 }).data).toBe(regular)
    expect(Font.getFont({ fontFamily, fontWeight: 700 }).data).toBe(bold)
  }
})
