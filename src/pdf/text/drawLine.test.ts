import { createHash } from 'node:crypto'
import { describe, expect, it, vi } from 'vitest'
import { readPdf } from '../../../tests/paper/readPdf'
import { LINES } from '../../../tests/paper/scripts/lines'
import { cleanText } from '../../summary/clean'
import { PaperFile } from '../file'
import { drawLine } from './drawLine'
import { loadFonts } from './fonts'
import { layText, type TextSpan } from './layText'

const fileOf = (): PaperFile => {
  const file = new PaperFile({ isAccessible: true, title: 'Line', language: 'en', creationDate: new Date(0) })
  file.addPage({ size: [400, 100], margin: 0 })
  return file
}

interface Options {
  language?: string
  colorOf?: (tone: string | undefined) => string
}

const put = async (
  file: PaperFile,
  spans: readonly TextSpan[],
  { language = 'en', colorOf = () => '#000' }: Options = {},
): Promise<void> => {
  const fonts = await loadFonts(spans.map(({ text }) => text).join(''))
  const lines = layText(spans, { size: 10, lineHeight: 1.3, room: 380 }, fonts)
  lines.forEach((line, i) => drawLine(file, line, 10, 10 + 20 * i, { colorOf, language }))
}

/** What is written on the page. */
const written = async (spans: readonly TextSpan[], options: Options = {}): Promise<string> => {
  const file = fileOf()
  const content = vi.spyOn(file, 'addContent')
  await put(file, spans, options)
  return content.mock.calls.map(([operators]) => operators).join('\n')
}

const utf16 = (text: string): string =>
  `FEFF${Array.from(text, (character) => character.charCodeAt(0).toString(16).padStart(4, '0')).join('')}`

describe('what is written', () => {
  it('is one text object with one list of letters for a line of one font and colour', async () => {
    expect(await written([{ text: 'Plain words, kerned: AVATAR' }])).toMatch(
      /^BT\n1 0 0 -1 10 \d+(\.\d+)? Tm\n0 0 0 rg\n\/F1 10 Tf\n\[[^\]]+\]TJ\nET$/,
    )
  })

  it('moves letters closer where the font asks for it', async () => {
    expect(await written([{ text: 'AV' }])).toMatch(/\[<0001>\d+(\.\d+)?<0002>\]TJ/)
    expect(await written([{ text: 'nn' }])).toMatch(/\[<00010001>\]TJ/)
  })

  it('takes the colour of each span’s tone', async () => {
    const colorOf = (tone: string | undefined): string => (tone === 'label' ? '#f00' : '#336699')
    const content = await written([{ text: 'Since: ', tone: 'label' }, { text: 'May' }], { colorOf })
    expect(content.match(/.* rg/g)).toEqual(['1 0 0 rg', '0.2 0.4 0.6 rg'])
  })

  it('refuses a colour that it cannot read', async () => {
    await expect(written([{ text: 'a' }], { colorOf: () => 'red' })).rejects.toThrow('#rgb')
  })

  it('is nothing for an empty line', async () => {
    expect(await written([{ text: '' }])).toBe('')
  })
})

describe('languages', () => {
  const spoken = async (text: string, language = 'en'): Promise<string[]> =>
    (await written([{ text }], { language })).match(/\/Lang\([^)]*\)/g) ?? []

  it.each([
    ['हिन्दी', 'hi'],
    ['ปวด', 'th'],
    ['ねこ', 'ja'],
    ['아파요', 'ko'],
    ['我疼了', 'zh-Hans'],
    ['我該說', 'zh-Hant'],
    ['שלום', 'he'],
    ['سلام', 'ar'],
  ])('says the likeliest language of other letters: %s', async (text, language) => {
    expect(await spoken(text)).toEqual([`/Lang(${language})`])
    expect(await spoken(`in English`)).toEqual([])
  })

  it('says none where the document is written in the same letters', async () => {
    expect(await spoken('سلام', 'fa')).toEqual([])
    expect(await spoken('दुख्छ', 'ne')).toEqual([])
  })

  it('says a span’s own language, also in the same letters', async () => {
    const content = await written([{ text: 'Reason: ' }, { text: 'dolor', language: 'es' }, { text: '.' }])
    expect(content).toMatch(/TJ\n\/Span<<\/Lang\(es\)>>BDC\n.*TJ\nEMC\n.*TJ\nET$/s)
  })
})

describe('right to left', () => {
  it('says the whole line in the order of reading', async () => {
    const text = 'I am שרה (34)'
    expect(await written([{ text }])).toContain(`/ActualText<${utf16(text)}>>>BDC`)
    expect(await written([{ text: 'I am 34' }])).not.toContain('ActualText')
  })

  it('stands well inside content that is marked for the structure', async () => {
    const file = fileOf()
    const content = vi.spyOn(file, 'addContent')
    await put(file, [{ text: 'שלום Anna नमस्ते' }])
    const all = content.mock.calls.map(([operators]) => operators).join('\n')
    const [begin, end] = [all.match(/\bB[MD]C\b/g), all.match(/\bEMC\b/g)]
    expect(begin).toHaveLength(2)
    expect(end).toHaveLength(2)
    expect(all.indexOf('BDC')).toBeGreaterThan(all.indexOf('BT'))
    expect(all.lastIndexOf('EMC')).toBeLessThan(all.lastIndexOf('ET'))
  })
})

describe('the file', () => {
  it('gives each character that a glyph stands for a code of its own', async () => {
    const file = fileOf()
    await put(file, [{ text: 'µ μ \u00a0Ω Ω' }])
    const { pages } = await readPdf(await file.bytes())
    expect(pages[0]?.replace(/\s+/gu, ' ')).toBe('µ μ Ω Ω')
  })

  it('has the letters where they were laid, under the transform that is set', async () => {
    const file = fileOf()
    file.save().translate(50, 30)
    await put(file, [{ text: 'here' }])
    file.restore()
    const [piece] = (await readPdf(await file.bytes())).pieces
    expect(piece).toMatchObject({ text: 'here', x: 60, size: 10 })
    expect(piece?.y).toBeGreaterThan(100 - 30 - 10 - 13)
    expect(piece?.y).toBeLessThan(100 - 30 - 10)
  })

  it('has the same bytes whatever was drawn before', async () => {
    const hash = async (lines: readonly string[]): Promise<string> => {
      const file = fileOf()
      for (const line of lines) await put(file, [{ text: cleanText(line) }])
      return createHash('sha256')
        .update(await file.bytes())
        .digest('hex')
    }
    const texts = LINES.map(({ text }) => text)
    const some = texts.filter((_, i) => i % 3 === 0)
    const first = await hash(some)
    await hash(['ff ﬀ x\u0331\u0332\u0333 שָׁ', ...texts.toReversed()])
    expect(await hash(some)).toBe(first)
  })
})
