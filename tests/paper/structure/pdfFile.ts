import { inflateSync } from 'node:zlib'
import { openerOf, type Opener } from './decrypt'
import { Malformed, Scanner } from './scanner'
import { Bytes, Name, Ref, Stream, textOf, Word, type Dict, type Value } from './values'

const isDict = (value: Value): value is Dict => value instanceof Map

/**
 * A PDF as its objects. Reads what pdfkit writes: a plain cross-reference table, one object after the other,
 * FlateDecode. Files with object streams are refused with a message: `qpdf --object-streams=disable` makes them plain.
 */
export class PdfFile {
  readonly trailer: Dict
  /** The bytes, one character each. */
  readonly source: string
  private readonly offsets = new Map<number, number>()
  private readonly known = new Map<number, Value>()
  private readonly open: Opener | undefined

  /** @throws Malformed, Locked */
  constructor(bytes: Uint8Array, password = '') {
    this.source = Buffer.from(bytes).toString('latin1')
    if (!/^%PDF-[12]\.\d/.test(this.source)) throw new Malformed('This is not a PDF.')
    const start = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(this.source)?.[1]
    if (start === undefined) throw new Malformed('The file does not end as a PDF must (startxref, %%EOF).')
    this.trailer = this.readTable(Number(start), new Set())
    const locked = this.dict(this.trailer.get('Encrypt'))
    if (locked) {
      const open = openerOf(locked, password)
      this.known.clear()
      this.open = open
    }
  }

  private readTable(at: number, seen: Set<number>): Dict {
    if (seen.has(at)) throw new Malformed('The cross-reference tables go in a circle.')
    seen.add(at)
    const scanner = new Scanner(this.source, at)
    const first = scanner.next()
    if (!(first instanceof Word) || first.word !== 'xref') {
      throw new Malformed('There is no plain cross-reference table (try qpdf --object-streams=disable first).')
    }
    for (;;) {
      const start = scanner.next()
      if (start instanceof Word && start.word === 'trailer') break
      const count = scanner.next()
      if (typeof start !== 'number' || typeof count !== 'number') return scanner.fail('a broken cross-reference table')
      for (let id = start; id < start + count; id += 1) {
        const [offset, , kind] = [scanner.next(), scanner.next(), scanner.next()]
        // A newer table comes first, and holds.
        if (kind instanceof Word && kind.word === 'n' && typeof offset === 'number' && !this.offsets.has(id)) {
          this.offsets.set(id, offset)
        }
      }
    }
    const trailer = scanner.value()
    if (!isDict(trailer)) return scanner.fail('a trailer that is no dictionary')
    const before = trailer.get('Prev')
    if (typeof before === 'number') {
      for (const [key, value] of this.readTable(before, seen)) if (!trailer.has(key)) trailer.set(key, value)
    }
    return trailer
  }

  /** The ids of all objects. */
  get ids(): number[] {
    return [...this.offsets.keys()].toSorted((a, b) => a - b)
  }

  /** The value itself, or what it refers to; `null` for what is not there. */
  get(value: Value | undefined): Value {
    for (let steps = 0; value instanceof Ref; steps += 1) {
      if (steps > 20) throw new Malformed('A reference that leads to itself.')
      value = this.object(value.id)
    }
    return value ?? null
  }

  dict(value: Value | undefined): Dict | undefined {
    const found = this.get(value)
    if (found instanceof Stream) return found.dict
    return isDict(found) ? found : undefined
  }

  /** The entries of an array; one value counts as an array of one, nothing as an empty one. */
  list(value: Value | undefined): Value[] {
    const found = this.get(value)
    if (found === null) return []
    return Array.isArray(found) ? found : [value ?? null]
  }

  name(value: Value | undefined): string | undefined {
    const found = this.get(value)
    return found instanceof Name ? found.name : undefined
  }

  text(value: Value | undefined): string | undefined {
    const found = this.get(value)
    return found instanceof Bytes ? textOf(found) : undefined
  }

  number(value: Value | undefined): number | undefined {
    const found = this.get(value)
    return typeof found === 'number' ? found : undefined
  }

  numbers(value: Value | undefined): number[] {
    return this.list(value).map((one) => this.number(one) ?? Number.NaN)
  }

  /** The bytes of a stream, unpacked. */
  unpacked({ dict, raw }: Stream): string {
    return this.list(dict.get('Filter')).reduce<string>((bytes, filter) => {
      const name = this.name(filter)
      if (name !== 'FlateDecode' || this.get(dict.get('DecodeParms'))) {
        throw new Malformed(`A stream is packed by ${name ?? 'something'}, which is not read here.`)
      }
      return inflateSync(Buffer.from(bytes, 'latin1')).toString('latin1')
    }, raw)
  }

  get catalog(): Dict {
    const found = this.dict(this.trailer.get('Root'))
    if (!found) throw new Malformed('There is no catalog.')
    return found
  }

  private object(id: number): Value {
    const before = this.known.get(id)
    if (before !== undefined) return before
    const at = this.offsets.get(id)
    const value = at === undefined ? null : this.readObject(id, at)
    this.known.set(id, value)
    return value
  }

  private readObject(id: number, at: number): Value {
    const scanner = new Scanner(this.source, at)
    const [number, , word] = [scanner.next(), scanner.next(), scanner.next()]
    if (number !== id || !(word instanceof Word) || word.word !== 'obj') scanner.fail(`no object ${id}`)
    const value = scanner.value()
    const afterwards = scanner.next()
    const isStream = afterwards instanceof Word && afterwards.word === 'stream'
    const encrypt = this.trailer.get('Encrypt')
    const open = encrypt instanceof Ref && encrypt.id === id ? undefined : this.open
    const opened = open ? openedStrings(value, open) : value
    if (!isStream || !isDict(opened)) return opened
    const start = this.source.startsWith('\r\n', scanner.at) ? scanner.at + 2 : scanner.at + 1
    const length = this.number(opened.get('Length'))
    if (length === undefined) return scanner.fail(`a stream without a length (object ${id})`)
    if (!/^\s*endstream/.test(this.source.slice(start + length, start + length + 12))) {
      scanner.fail(`a stream with a wrong length (object ${id})`)
    }
    const raw = this.source.slice(start, start + length)
    return new Stream(opened, open && !this.isInClear(opened) ? open(raw) : raw)
  }

  /** Metadata may be left in clear in a locked file. */
  private isInClear(dict: Dict): boolean {
    const encrypt = this.dict(this.trailer.get('Encrypt'))
    return this.name(dict.get('Type')) === 'Metadata' && encrypt?.get('EncryptMetadata') === false
  }
}

function openedStrings(value: Value, open: Opener): Value {
  if (value instanceof Bytes) return new Bytes(open(value.raw))
  if (Array.isArray(value)) return value.map((one) => openedStrings(one, open))
  if (isDict(value)) return new Map([...value].map(([key, one]) => [key, openedStrings(one, open)]))
  return value
}
