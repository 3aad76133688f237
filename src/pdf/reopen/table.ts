import { LONGEST_OBJECT, MOST_LISTED, MOST_TABLES, Unreadable } from './limits'
import { Scanner, Word, type Dict } from './scanner'

/** Where an object is: at a byte of the file, or in a pack (by the pack's id), at a place. */
export type Place = { at: number } | { pack: number; place: number }

export interface Table {
  places: Map<number, Place>
  trailer: Dict
}

/** A table that is a stream, unpacked: given by the file, which knows how to read streams. */
export type ReadStream = (at: number) => Promise<{ dict: Dict; bytes: Uint8Array }>

/** Where the last table starts, as the file says at its end. */
export function startOf(source: string): number {
  const end = source.slice(-2048)
  const [, start] = /startxref\s+(\d{1,10})\s+%%EOF/.exec(end.slice(Math.max(0, end.lastIndexOf('startxref')))) ?? []
  if (start === undefined) throw new Unreadable('damaged')
  return Number(start)
}

/** All tables, the newest first: what it says of an object holds. */
export async function readTables(source: string, readStream: ReadStream): Promise<Table> {
  const places = new Map<number, Place>()
  let listed = 0
  const add = (id: number, place: Place | null): void => {
    listed += 1
    if (listed > MOST_LISTED) throw new Unreadable('tooBig')
    if (place !== null && !places.has(id)) places.set(id, place)
  }
  const seen = new Set<number>()
  let trailer: Dict | undefined
  for (let at: number | undefined = startOf(source); at !== undefined;) {
    if (seen.has(at) || seen.size > MOST_TABLES) throw new Unreadable('damaged')
    seen.add(at)
    const said: Dict = source.startsWith('xref', at)
      ? readPlain(source, at, add)
      : readPacked(await readStream(at), add)
    trailer ??= said
    const before = said.get('Prev')
    at = typeof before === 'number' ? before : undefined
  }
  if (trailer === undefined) throw new Unreadable('damaged')
  return { places, trailer }
}

type Add = (id: number, place: Place | null) => void

function readPlain(source: string, at: number, add: Add): Dict {
  // a row has 20 bytes
  const scanner = new Scanner(source.slice(at, at + 20 * MOST_LISTED + LONGEST_OBJECT))
  scanner.expect('xref')
  for (;;) {
    const start = scanner.value()
    if (start instanceof Word && start.word === 'trailer') break
    if (typeof start !== 'number') throw new Unreadable('damaged')
    const count = scanner.count()
    for (let id = start; id < start + count; id += 1) {
      const offset = scanner.count()
      scanner.count()
      const kind = scanner.value()
      if (!(kind instanceof Word)) throw new Unreadable('damaged')
      add(id, kind.word === 'n' ? { at: offset } : null)
    }
  }
  const trailer = scanner.value()
  if (!(trailer instanceof Map)) throw new Unreadable('damaged')
  return trailer
}

const IN_FILE = 1
const IN_PACK = 2

function readPacked({ dict, bytes }: { dict: Dict; bytes: Uint8Array }, add: Add): Dict {
  const widths = numbersIn(dict, 'W')
  const [kindWidth = 0, whereWidth = 0, placeWidth = 0] = widths
  const width = kindWidth + whereWidth + placeWidth
  if (widths.length !== 3 || whereWidth === 0 || width > 20) throw new Unreadable('damaged')
  const size = dict.get('Size')
  const ranges = dict.has('Index') ? numbersIn(dict, 'Index') : [0, typeof size === 'number' ? size : 0]
  let at = 0
  const number = (length: number): number => {
    let value = 0
    for (let i = 0; i < length; i += 1) value = value * 256 + (bytes[at + i] ?? 0)
    at += length
    return value
  }
  for (let i = 0; i + 1 < ranges.length; i += 2) {
    const start = ranges[i] ?? 0
    for (let id = start; id < start + (ranges[i + 1] ?? 0); id += 1) {
      if (at + width > bytes.length) throw new Unreadable('damaged')
      const kind = kindWidth === 0 ? IN_FILE : number(kindWidth)
      const [where, place] = [number(whereWidth), number(placeWidth)]
      add(id, kind === IN_FILE ? { at: where } : kind === IN_PACK ? { pack: where, place } : null)
    }
  }
  return dict
}

function numbersIn(dict: Dict, key: string): number[] {
  const value = dict.get(key)
  const numbers = Array.isArray(value) ? value.filter((one) => typeof one === 'number') : []
  if (numbers.some((one) => !Number.isSafeInteger(one) || one < 0)) throw new Unreadable('damaged')
  return numbers
}
