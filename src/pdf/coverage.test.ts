import { expect, it } from 'vitest'
import { fullPaper, own, paperOf, part } from '../../tests/paper/samplePaper'
import { BOX, findMissing, printableDocument } from './coverage'
import { loadFonts } from './fonts'
import { mapStrings } from './strings'
import type { PaperDocument } from '../summary/paper'

const fonts = await loadFonts()
const lineOf = (text: string): PaperDocument => paperOf([part('P', [{ kind: 'line', text: own(text) }])])
const missingIn = (text: string): string[] => findMissing(lineOf(text), fonts)
const printed = (text: string): unknown => printableDocument(lineOf(text), fonts).document.parts[0]?.blocks[0]

it('misses nothing that Western, Greek, Cyrillic and Vietnamese hands write, nor the signs of a dose', () => {
  expect(missingIn('≤ ≥ µ → ✓ ☐ é Ÿ Ω Ж ế “quoted” – … ½ ° € ñ ß ő ļ \u0301')).toEqual([])
})

it('names what it cannot print as whole graphemes, each once, in order', () => {
  expect(missingIn('a 😀 b 👩‍👩‍👧 שלום 😀 🇫🇷 ש')).toEqual(['😀', '👩‍👩‍👧', 'ש', 'ל', 'ו', 'ם', '🇫🇷'])
  expect(missingIn('half \ud83d')).toEqual(['\ufffd'])
})

it('takes the mark of a picture for missing, whatever the fonts say', () => {
  expect(findMissing(lineOf('a\ufffcb'), { ...fonts, covers: () => true })).toEqual(['\ufffc'])
})

it('prints one box for a grapheme that it misses, and everything else as typed', () => {
  expect(printed('a 👩‍👩‍👧 b\nc')).toMatchObject({ text: [{ text: `a ${BOX} b\nc` }] })
})

it('does not miss what is invisible by nature', () => {
  expect(missingIn('a\u200d\u200c\ufe0f\u2060\u200e\u200bb\u2003c\u3000d')).toEqual([])
  expect(printed('a\u200d\u200c\ufe0f\u2060\u200eb\u2003c\u3000d')).toMatchObject({ text: [{ text: 'ab c d' }] })
})

it('looks at every string of the document', () => {
  let count = 0
  mapStrings(fullPaper(), () => `${(count += 1)}`)
  let number = 0
  const emoji = (n: number): string => String.fromCodePoint(0x1f400 + n)
  const document = mapStrings(fullPaper(), (text) => text + emoji((number += 1)))
  expect(findMissing(document, fonts)).toEqual(Array.from({ length: count }, (_, i) => emoji(i + 1)))
})
