import { fromLatin1 } from '../lock/latin1'
import { LONGEST_OBJECT, MOST_READ, MOST_UNPACKED, Unreadable } from './limits'
import { Name, Ref, Scanner, Word, type Dict, type Value } from './scanner'
import { readTables, type Table } from './table'
import { openerOf, type Opener } from './unlock'
import { inflate, withoutPredictor } from './unpack'

export interface Stream {
  dict: Dict
  raw: Uint8Array
}

/**
 * A PDF, as far as its attachments need it: tables plain and packed, objects plain and in packs, our own lock. So a file
 * of ours is still read when another program has saved it again. Everything is bounded (`limits.ts`); whatever is amiss
 * ends in an `Unreadable`.
 */
export class Pdf {
  private readonly source: string
  private readonly known = new Map<number, Value | Stream>()
  private readonly packs = new Map<number, { text: string; starts: number[] }>()
  private table: Table = { places: new Map(), trailer: new Map() }
  private open: Opener | undefined
  private read = 0

  private constructor(private readonly bytes: Uint8Array) {
    this.source = fromLatin1(bytes)
  }

  /** @throws Unreadable */
  static async from(bytes: Uint8Array, passphrase: string): Promise<Pdf> {
    const pdf = new Pdf(bytes)
    if (!/^%PDF-[12]\.\d/.test(pdf.source)) throw new Unreadable('notOurs')
    pdf.table = await readTables(pdf.source, async (at) => {
      const stream = await pdf.objectAt(at)
      if (!isStream(stream)) throw new Unreadable('damaged')
      return { dict: stream.dict, bytes: await pdf.unpacked(stream) }
    })
    const lock = await pdf.dict(pdf.table.trailer.get('Encrypt'))
    if (pdf.table.trailer.has('Encrypt')) {
      if (!lock) throw new Unreadable('damaged')
      const open = openerOf(lock, passphrase)
      pdf.known.clear()
      pdf.open = open
    }
    return pdf
  }

  /** The catalog. */
  async catalog(): Promise<Dict> {
    const found = await this.dict(this.table.trailer.get('Root'))
    if (!found) throw new Unreadable('damaged')
    return found
  }

  async dict(value: Value | undefined): Promise<Dict | undefined> {
    const found = await this.get(value)
    return found instanceof Map ? found : undefined
  }

  async list(value: Value | undefined): Promise<readonly Value[]> {
    const found = await this.get(value)
    return Array.isArray(found) ? found : []
  }

  /** A stream's bytes, opened and unpacked; `undefined` when it is none. */
  async streamBytes(value: Value | undefined): Promise<Uint8Array | undefined> {
    const found = await this.get(value)
    if (!isStream(found)) return undefined
    return this.unpacked(this.opened(found))
  }

  /** The value itself, or what it refers to. */
  private async get(value: Value | undefined): Promise<Value | Stream> {
    if (!(value instanceof Ref)) return value ?? null
    const before = this.known.get(value.id)
    if (before !== undefined) return before
    const place = this.table.places.get(value.id)
    if (place === undefined) return null
    const found = 'at' in place ? await this.objectAt(place.at, value.id) : await this.packed(place.pack, place.place)
    // a reference to a reference is nothing that a sound file has
    if (found instanceof Ref) throw new Unreadable('damaged')
    this.known.set(value.id, found)
    return found
  }

  private count(): void {
    this.read += 1
    if (this.read > MOST_READ) throw new Unreadable('damaged')
  }

  private async objectAt(at: number, id?: number): Promise<Value | Stream> {
    this.count()
    const scanner = new Scanner(this.source.slice(at, at + LONGEST_OBJECT))
    const number = scanner.count()
    if (id !== undefined && number !== id) throw new Unreadable('damaged')
    scanner.count()
    scanner.expect('obj')
    const value = scanner.value()
    const next = scanner.value()
    if (next instanceof Word && next.word === 'stream' && value instanceof Map) {
      return this.streamAt(at + scanner.at, value)
    }
    if (!(next instanceof Word) || next.word !== 'endobj') throw new Unreadable('damaged')
    return value
  }

  private async streamAt(at: number, dict: Dict): Promise<Stream> {
    const start = at + (this.source.startsWith('\r\n', at) ? 2 : 1)
    const length = await this.get(dict.get('Length'))
    if (typeof length !== 'number' || !Number.isSafeInteger(length) || length < 0) throw new Unreadable('damaged')
    if (!/^\s*endstream/.test(this.source.slice(start + length, start + length + 16))) throw new Unreadable('damaged')
    return { dict, raw: this.bytes.subarray(start, start + length) }
  }

  private opened(stream: Stream): Stream {
    if (!this.open) return stream
    if (stream.raw.length > MOST_UNPACKED) throw new Unreadable('tooBig')
    return { ...stream, raw: this.open(stream.raw) }
  }

  private async unpacked({ dict, raw }: Stream): Promise<Uint8Array> {
    const one = dict.get('Filter')
    const filters = Array.isArray(one) ? one : one === undefined || one === null ? [] : [one]
    if (filters.length > 1) throw new Unreadable('notOurs')
    const [filter] = filters
    if (filter === undefined) return raw
    if (!(filter instanceof Name) || filter.name !== 'FlateDecode') throw new Unreadable('notOurs')
    const bytes = await inflate(raw)
    const parms = dict.get('DecodeParms')
    const how = Array.isArray(parms) ? parms[0] : parms
    if (!(how instanceof Map) || (how.get('Predictor') ?? 1) === 1) return bytes
    const columns = how.get('Columns') ?? 1
    if (typeof columns !== 'number' || !(columns >= 1 && columns <= 64) || Number(how.get('Predictor')) < 10) {
      throw new Unreadable('notOurs')
    }
    return withoutPredictor(bytes, columns)
  }

  /** An object that lies in a pack. */
  private async packed(id: number, place: number): Promise<Value> {
    const pack = this.packs.get(id) ?? (await this.openPack(id))
    this.packs.set(id, pack)
    this.count()
    const start = pack.starts[place]
    if (start === undefined) throw new Unreadable('damaged')
    const value = new Scanner(pack.text.slice(start, start + LONGEST_OBJECT)).value()
    if (value instanceof Word) throw new Unreadable('damaged')
    return value
  }

  private async openPack(id: number): Promise<{ text: string; starts: number[] }> {
    const place = this.table.places.get(id)
    // a pack lies in no other pack
    if (place === undefined || !('at' in place)) throw new Unreadable('damaged')
    const stream = await this.objectAt(place.at, id)
    if (!isStream(stream)) throw new Unreadable('damaged')
    const text = fromLatin1(await this.unpacked(this.opened(stream)))
    const [count, first] = [stream.dict.get('N'), stream.dict.get('First')]
    if (typeof count !== 'number' || typeof first !== 'number') throw new Unreadable('damaged')
    const head = new Scanner(text)
    const starts: number[] = []
    for (let i = 0; i < count; i += 1) {
      head.count()
      starts.push(first + head.count())
    }
    return { text, starts }
  }
}

const isStream = (value: Value | Stream): value is Stream =>
  typeof value === 'object' && value !== null && 'raw' in value && value.raw instanceof Uint8Array
