import { Bytes, Name, Ref, Word, type Dict, type Value } from './values'

/** The file, or a content stream, is not written as a PDF must be. */
export class Malformed extends Error {}

const SPACE = /(?:[\0\t\n\f\r ]|%[^\r\n]*)*/y
const NUMBER = /[+-]?(?:\d+\.?\d*|\.\d+)(?![^\0\t\n\f\r ()<>[\]{}/%])/y
const REGULAR = /[^\0\t\n\f\r ()<>[\]{}/%]+/y
const REFERENCE = /[\0\t\n\f\r ]+(\d+)[\0\t\n\f\r ]+R(?![^\0\t\n\f\r ()<>[\]{}/%])/y
const HEX = /<([0-9A-Fa-f\0\t\n\f\r ]*)>/y
const ESCAPES: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

/** Reads values and words one after the other. `source` holds one character for each byte. */
export class Scanner {
  constructor(
    readonly source: string,
    public at = 0,
    /** Whether `3 0 R` is a reference: in a file it is, in a content stream there are none. */
    private readonly references = true,
  ) {}

  private match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.source)
    if (found) this.at = pattern.lastIndex
    return found
  }

  /** The next value or word; `undefined` at the end. */
  next(): Value | Word | undefined {
    this.match(SPACE)
    const letter = this.source[this.at]
    if (letter === undefined) return undefined
    if (letter === '/') return this.name()
    if (letter === '(') return this.literal()
    if (letter === '[') return this.list()
    if (letter === '<') return this.source[this.at + 1] === '<' ? this.dictionary() : this.hex()
    return this.numberOrWord()
  }

  /** The next value, where nothing else may stand. */
  value(): Value {
    const next = this.next()
    if (next === undefined || next instanceof Word) return this.fail(`${next?.word ?? 'the end'} where a value is due`)
    return next
  }

  fail(what: string): never {
    throw new Malformed(`${what}, at byte ${this.at}`)
  }

  private name(): Name {
    this.at += 1
    const raw = this.match(REGULAR)?.[0] ?? ''
    const letter = (_: string, hex: string): string => String.fromCharCode(Number.parseInt(hex, 16))
    return new Name(raw.replace(/#([0-9A-Fa-f]{2})/g, letter))
  }

  private hex(): Bytes {
    const digits = this.match(HEX)?.[1]?.replace(/[^0-9A-Fa-f]/g, '')
    if (digits === undefined) return this.fail('a broken hexadecimal string')
    return new Bytes(Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex').toString('latin1'))
  }

  private literal(): Bytes {
    let text = ''
    let depth = 1
    for (this.at += 1; ; this.at += 1) {
      const letter = this.source[this.at]
      if (letter === undefined) return this.fail('a string without end')
      if (letter === '\\') {
        text += this.escaped()
        continue
      }
      if (letter === '(') depth += 1
      if (letter === ')' && (depth -= 1) === 0) break
      text += letter
    }
    this.at += 1
    return new Bytes(text)
  }

  /** What a backslash stands for; leaves `at` on the last byte of it. */
  private escaped(): string {
    const octal = /[0-7]{1,3}/y
    octal.lastIndex = this.at + 1
    const digits = octal.exec(this.source)?.[0]
    if (digits !== undefined) {
      this.at += digits.length
      return String.fromCharCode(Number.parseInt(digits, 8) & 0xff)
    }
    this.at += 1
    const letter = this.source[this.at] ?? ''
    if (letter === '\r' && this.source[this.at + 1] === '\n') this.at += 1
    if (letter === '\r' || letter === '\n') return ''
    return ESCAPES[letter] ?? letter
  }

  private list(): Value[] {
    this.at += 1
    const values: Value[] = []
    for (;;) {
      this.match(SPACE)
      if (this.source[this.at] === ']') break
      values.push(this.value())
    }
    this.at += 1
    return values
  }

  private dictionary(): Dict {
    this.at += 2
    const dict: Dict = new Map()
    for (;;) {
      this.match(SPACE)
      if (this.source.startsWith('>>', this.at)) break
      const key = this.value()
      if (!(key instanceof Name)) return this.fail('a dictionary whose key is no name')
      dict.set(key.name, this.value())
    }
    this.at += 2
    return dict
  }

  private numberOrWord(): Value | Word {
    const digits = this.match(NUMBER)?.[0]
    if (digits !== undefined) {
      if (this.references && /^\d+$/.test(digits) && this.match(REFERENCE)) return new Ref(Number(digits))
      return Number(digits)
    }
    const word = this.match(REGULAR)?.[0]
    if (word === undefined) return this.fail(`a stray ${this.source[this.at] ?? ''}`)
    if (word === 'true' || word === 'false') return word === 'true'
    return word === 'null' ? null : new Word(word)
  }
}
