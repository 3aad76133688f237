import { createHash } from 'node:crypto'
import fc from 'fast-check'
import PDFDocument from 'pdfkit'
import { describe, expect, it } from 'vitest'
import { passphraseProblem, passphraseWeakness, prepared, unfitSigns } from './passphrase'

describe('a passphrase is taken', () => {
  it.each([
    'correct horse battery',
    `a"b'c\\d(e)<f>%$#~^`,
    '493817',
    'caf\u00e9 na\u00efve',
    'Straße größer',
    'καλημέρα',
    'доброе утро',
    'שלום עולם',
    'שלום 12 עולם',
    'مرحبا بالعالم',
    'नमस्ते दुनिया',
    'สวัสดีครับ',
    '你好世界朋友们',
    'こんにちは世界',
    '안녕하세요요',
    '£5 for ¿señor?',
    'é'.repeat(63) + 'x',
  ])('%s', (passphrase) => {
    expect(passphraseProblem(passphrase)).toBeNull()
  })
})

describe('a passphrase is refused', () => {
  it.each([
    ['', 'empty'],
    ['   ', 'edgeSpace'],
    ['one two three ', 'edgeSpace'],
    ['\u00a0one two three', 'edgeSpace'],
    ['love 🌻 you', 'emoji'],
    ['love ❤️ you', 'emoji'],
    ['👩‍❤️‍👩 together', 'emoji'],
    ['number 1️⃣ now', 'emoji'],
    ['flag 🇫🇷 now', 'emoji'],
    ['one\u00a0two three', 'hidden'],
    ['one\ttwo three', 'hidden'],
    ['one\ntwo three', 'hidden'],
    ['می\u200cخواهم', 'hidden'],
    ['soft\u00adhyphen', 'hidden'],
    ['half \ud800 a sign', 'hidden'],
    ['１２３４５６', 'unfit'],
    ['don’t tell', 'unfit'],
    ['“quoted”', 'unfit'],
    ['5 µg a day', 'unfit'],
    ['ﬁne words', 'unfit'],
    ['wait… now', 'unfit'],
    ['שלום12', 'mixed'],
    ['שלום hello', 'mixed'],
    ['12345', 'tooShort'],
    ['你好世界', 'tooShort'],
    ['x'.repeat(128), 'tooLong'],
    ['é'.repeat(64), 'tooLong'],
  ])('%j: %s', (passphrase, problem) => {
    expect(passphraseProblem(passphrase)).toBe(problem)
  })

  it('with the signs named that have to go, each once', () => {
    expect(unfitSigns('“don’t” ５ “tell”')).toEqual(['“', '’', '”', '５'])
    expect(unfitSigns('do tell')).toEqual([])
  })
})

describe('the form in the file', () => {
  it('is the same however an accent was typed', () => {
    expect(prepared('cafe\u0301')).toBe(prepared('caf\u00e9'))
    expect(prepared('안녕'.normalize('NFD'))).toBe('안녕')
  })

  it('keeps capitals and inner spaces', () => {
    expect(prepared('One  Two')).toBe('One  Two')
  })

  // pdfkit prepares a passphrase by SASLprep; its check value shows what came of it
  const standard = (passphrase: string): 'same' | 'other' | 'newer' => {
    try {
      // a cast: the types know only what the paper uses
      const options = { pdfVersion: '1.7ext3', userPassword: passphrase, autoFirstPage: false, font: null } as never
      const { _security } = new PDFDocument(options) as unknown as {
        _security: { dictionary: { data: { U: Buffer } } }
      }
      const check = Buffer.from(_security.dictionary.data.U)
      const hash = createHash('sha256').update(passphrase).update(check.subarray(32, 40)).digest()
      return hash.equals(check.subarray(0, 32)) ? 'same' : 'other'
    } catch (error) {
      return /Unassigned code point/.test(String(error)) ? 'newer' : 'other'
    }
  }

  it('is what the standard makes of it, for every passphrase that is taken', () => {
    expect(standard('５５５５５５')).toBe('other')
    const letters = [..."abz XY09é-'’\u00a0\u0301ßאבגשּׁ؟مرحبا٣٤ह्िあガ한ﬁµ５①Ω\u2126ǆ"]
    const sign = fc.oneof(fc.constantFrom(...letters), fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }))
    const hebrew = fc.constantFrom(...'אבגדה 12-\u05b0')
    const passphrase = fc.oneof(
      fc.array(sign, { minLength: 6, maxLength: 12 }),
      fc.array(fc.constantFrom(...letters), { minLength: 6, maxLength: 8 }),
      fc.array(fc.oneof({ weight: 9, arbitrary: hebrew }, sign), { minLength: 6, maxLength: 9 }),
    )
    let taken = 0
    fc.assert(
      fc.property(passphrase, (signs) => {
        const text = signs.join('')
        if (passphraseProblem(text)) return
        const found = standard(prepared(text))
        if (found === 'same') taken += 1
        expect(found).not.toBe('other')
      }),
      { numRuns: 4000 },
    )
    expect(taken).toBeGreaterThan(100)
  })

  it('is what the standard makes of it, for every letter and sign of the first plane', () => {
    for (let code = 0x20; code < 0x10000; code += 1) {
      const sign = String.fromCodePoint(code)
      for (const text of [`abc${sign}def`, `אבג${sign}דהו`]) {
        if (passphraseProblem(text)) continue
        if (standard(prepared(text)) === 'other') expect.fail(`U+${code.toString(16)} is taken`)
      }
    }
  })
})

describe('a warning', () => {
  it.each([
    ['493817', 'common'],
    ['24.12.1999', 'common'],
    ['aaaaaaaaaaaaaaaa', 'common'],
    ['abcabcabcabc', 'common'],
    ['mypassword is long enough', 'common'],
    ['Qwertyuiop and more', 'common'],
    ['ababaabbbaabbabab', 'common'],
    ['tulip seven', 'short'],
    ['καλημέρα', 'short'],
    ['größer als der Baum', 'letters'],
  ])('%s: %s', (passphrase, weakness) => {
    expect(passphraseProblem(passphrase)).toBeNull()
    expect(passphraseWeakness(passphrase)).toBe(weakness)
  })

  it('is not given for four plain words', () => {
    expect(passphraseWeakness('tulip seven kettle north')).toBeNull()
  })
})
