import { DEEPEST, Unreadable } from './limits'

/** What stands in a PDF. Text between brackets is never needed here but for the lock's own entries. */
export type Value = number | boolean | null | Name | Ref | Text | Word | Value[] | Dict
export type Dict = Map<string, Value>
export class Name {
  constructor(readonly name: string) {}
}
export class Ref {
  constructor(readonly id: number) {}
}
/** A string, one character for each byte. */
export class Text {
  constructor(readonly raw: string) {}
}
/** `obj`, `stream`, `xref`, …, and the ends of things. */
export class Word {
  constructor(readonly word: string) {}
}

const SPACES = '\0\t\n\f\r '
const NUMBER = /[+-]?(?:\d{1,15}(?:\.\d*)?|\.\d+)(?![^\0\t\n\f\r ()<>[\]{}/%])/y
const REF = /(\d{1,10})[\0\t\n\f\r ]+\d{1,5}[\0\t\n\f\r ]+R(?![^\0\t\n\f\r ()<>[\]{}/%])/y
const NAME = /\/([^\0\t\n\f\r ()<>[\]{}/%]*)/y
const HEX = /<([\da-fA-F\0\t\n\f\r ]*)>/y
const WORD = /[^\0\t\n\f\r ()<>[\]{}/%]+/y
const WORDS: Readonly<Record<string, Value>> = { true: true, false: false, null: null }
const ESCAPED: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

/** Reads values one after the other. Throws `Unreadable` where there is none; always comes to an end. */
export class Scanner {
  constructor(
    private readonly source: string,
    public at = 0,
  ) {}

  /** The next value, whole. */
  value(depth = 0): Value {
    if (depth > DEEPEST) throw new Unreadable('damaged')
    this.skip()
    const rest = this.source
    if (rest.startsWith('<<', this.at)) return this.dict(depth)
    const first = rest[this.at]
    if (first === '[') return this.list(depth)
    if (first === '(') return this.literal()
    if (first === '/') return new Name(this.take(NAME)?.[1]?.replace(/#([\da-f]{2})/gi, fromHex) ?? '')
    if (first === '<') return new Text(bytesOfHex(this.take(HEX)?.[1] ?? null))
    if (rest.startsWith('>>', this.at)) return this.sign('>>')
    if (first === ']') return this.sign(']')
    const ref = this.take(REF)
    if (ref) return new Ref(Number(ref[1]))
    const number = this.take(NUMBER)
    if (number) return Number(number[0])
    const word = this.take(WORD)?.[0]
    if (word === undefined) throw new Unreadable('damaged')
    return Object.hasOwn(WORDS, word) ? (WORDS[word] ?? null) : new Word(word)
  }

  /** The next value, which must be this word. */
  expect(word: string): void {
    const next = this.value()
    if (!(next instanceof Word) || next.word !== word) throw new Unreadable('damaged')
  }

  /** A whole number that is not negative. */
  count(): number {
    const next = this.value()
    if (typeof next !== 'number' || !Number.isSafeInteger(next) || next < 0) throw new Unreadable('damaged')
    return next
  }

  private sign(sign: string): Word {
    this.at += sign.length
    return new Word(sign)
  }

  private list(depth: number): Value[] {
    this.at += 1
    const list: Value[] = []
    for (;;) {
      const value = this.value(depth + 1)
      if (!(value instanceof Word)) list.push(value)
      else if (value.word === ']') return list
      else throw new Unreadable('damaged')
    }
  }

  private dict(depth: number): Dict {
    this.at += 2
    const dict: Dict = new Map()
    for (;;) {
      const key = this.value(depth + 1)
      if (key instanceof Word && key.word === '>>') return dict
      const value = this.value(depth + 1)
      if (!(key instanceof Name) || value instanceof Word) throw new Unreadable('damaged')
      dict.set(key.name, value)
    }
  }

  private literal(): Text {
    let text = ''
    let open = 0
    for (;;) {
      const sign = this.source[this.at]
      if (sign === undefined) throw new Unreadable('damaged')
      this.at += 1
      if (sign === '\\') text += this.escape()
      else {
        if (sign === '(') open += 1
        if (sign === ')') open -= 1
        if (open === 0) return new Text(text.slice(1))
        text += sign
      }
    }
  }

  private escape(): string {
    const octal = /[0-7]{1,3}/y
    octal.lastIndex = this.at
    const code = octal.exec(this.source)?.[0]
    if (code !== undefined) {
      this.at += code.length
      return String.fromCharCode(Number.parseInt(code, 8) & 0xff)
    }
    const sign = this.source[this.at] ?? ''
    this.at += 1
    return sign === '\n' || sign === '\r' ? '' : (ESCAPED[sign] ?? sign)
  }

  /** By hand: a pattern of this kind runs out of room on a file full of blanks. */
  private skip(): void {
    const { source } = this
    for (let isComment = false; this.at < source.length; this.at += 1) {
      const sign = source[this.at] ?? ''
      if (sign === '%') isComment = true
      else if (sign === '\r' || sign === '\n') isComment = false
      else if (!isComment && !SPACES.includes(sign)) return
    }
  }

  private take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.source)
    if (found) this.at += found[0].length
    return found
  }
}

const fromHex = (_: string, hex: string): string => String.fromCharCode(Number.parseInt(hex, 16))

function bytesOfHex(hex: string | null): string {
  if (hex === null) throw new Unreadable('damaged')
  const digits = hex.replace(/[^\da-f]/gi, '')
  return (digits.length % 2 === 0 ? digits : `${digits}0`).replace(/([\da-f]{2})/gi, fromHex)
}
