import { describe, expect, it } from 'vitest'
import { fromLatin1, toLatin1 } from './latin1'
import { partsOf, sealStrings } from './objects'

const HEAD = '%PDF-1.7\n'
const SECOND = '2 0 obj\n<<\n/Length 7\n>>\nstream\nend\nobj\nendstream\nendobj\n'
const FIRST = '1 0 obj\n<<\n/Type /Catalog\n>>\nendobj\n'
const at = (offset: number): string => String(offset).padStart(10, '0')
const FIRST_AT = at((HEAD + SECOND).length)
const FILE = [
  HEAD + SECOND + FIRST,
  `xref\n0 3\n0000000000 65535 f \n${FIRST_AT} 00000 n \n${at(HEAD.length)} 00000 n \n`,
  'trailer\n<<\n/Size 3\n/Root 1 0 R\n/Info 2 0 R\n>>\n',
  `startxref\n${(HEAD + SECOND + FIRST).length}\n%%EOF\n`,
].join('')

describe('a file that pdfkit wrote', () => {
  it('is taken apart, in whatever order its objects stand', () => {
    const parts = partsOf(toLatin1(FILE))
    expect(parts).toMatchObject({ root: 1, info: 2 })
    expect(parts.objects[0]).toEqual({ id: 1, text: '<<\n/Type /Catalog\n>>', stream: null })
    expect(parts.objects[1]).toMatchObject({ id: 2, text: '<<\n/Length 7\n>>' })
    expect(fromLatin1(parts.objects[1]?.stream ?? new Uint8Array(0))).toBe('end\nobj')
  })

  it.each([
    ['an object elsewhere than its table says', FILE.replace(FIRST_AT, at(70))],
    ['an object that was never ended', FILE.replace('/Size 3', '/Size 4')],
    ['no table', '%PDF-1.7\n'],
    ['no catalog', FILE.replace('/Root', '/Boot')],
  ])('is refused with %s', (_, file) => {
    expect(() => partsOf(toLatin1(file))).toThrow(/file/)
  })
})

describe('the strings of an object', () => {
  const seen = (text: string): string[] => {
    const found: string[] = []
    sealStrings(text, (plain) => (found.push(fromLatin1(plain)), plain))
    return found
  }

  it('are read as they are written', () => {
    expect(seen('<< /A (one) /B [(two) <74687265>] /C 4 0 R >>')).toEqual(['one', 'two', 'thre'])
    expect(seen('(a\\(b\\)c\\\\) (line\\nend\\r\\t\\b\\f)')).toEqual(['a(b)c\\', 'line\nend\r\t\b\f'])
    expect(seen('<<\n/A <<\n/B ()\n>>\n>>')).toEqual([''])
  })

  it('are written anew and the rest is kept', () => {
    const sealed = sealStrings('<<\n/A (x)\n/B <</C /D>>\n>>', () => Uint8Array.of(1, 0xff))
    expect(sealed).toBe('<<\n/A <01ff>\n/B <</C /D>>\n>>')
  })
})

it('keeps every byte as one character', () => {
  const bytes = Uint8Array.from({ length: 100_000 }, (_, i) => i % 256)
  expect(toLatin1(fromLatin1(bytes))).toEqual(bytes)
})
