/**
 * Writes `src/summary/advances.ts`, how wide the letters of the paper's font are: `npm run advances`, after a new font.
 * The page is fitted where the fonts are not loaded.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { create } from 'fontkit'
import { RANGES } from '../src/summary/textWidth'

const require = createRequire(import.meta.url)
const FILE = '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf'

/** Two digits of base 36 a letter: hundredths of the letter size, rounded up; `00` where the font has none. */
const packed = (): string => {
  const font = create(readFileSync(require.resolve(FILE)))
  const digits = (code: number): string => {
    const width = font.hasGlyphForCodePoint(code)
      ? (font.glyphForCodePoint(code).advanceWidth * 100) / font.unitsPerEm
      : 0
    return Math.ceil(width).toString(36).padStart(2, '0')
  }
  return RANGES.map(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, i) => digits(first + i)).join(''),
  ).join('')
}

const rows = packed().match(/.{1,110}/g) ?? []
const code = `/** Made by \`npm run advances\`: hundredths of the letter size, two digits of base 36 for each letter of \`RANGES\`. */
export const ADVANCES =
${rows.map((row) => `  '${row}'`).join(' +\n')}
`
writeFileSync(path.resolve(import.meta.dirname, '../src/summary/advances.ts'), code)
