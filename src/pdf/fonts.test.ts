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

it('leaves react-pdf no other font to fall back on', async () => {
  const { regular, bold } = await loadFonts()
  for (const fontFamily of [FAMILY, 'Helvetica']) {
    expect(Font.getFont({ fontFamily, fontWeight: 400 }).data).toBe(regular)
    expect(Font.getFont({ fontFamily, fontWeight: 700 }).data).toBe(bold)
  }
})
