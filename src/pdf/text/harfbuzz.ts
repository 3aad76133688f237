import packed from 'harfbuzzjs/dist/harfbuzz.wasm?bytes'
import type { Cell, Face, HarfBuzz, Part, Shaped } from './types'
import { unpack } from './unpack'

/** The little of HarfBuzz's C interface that shaping needs; pointers are numbers. */
interface Exports {
  memory: WebAssembly.Memory
  __wasm_call_ctors: () => void
  malloc: (bytes: number) => number
  free: (pointer: number) => void
  hb_blob_create: (data: number, length: number, mode: number, user: number, destroy: number) => number
  hb_face_create: (blob: number, index: number) => number
  hb_font_create: (face: number) => number
  hb_font_get_glyph_h_advance: (font: number, glyph: number) => number
  hb_font_get_glyph_extents: (font: number, glyph: number, extents: number) => number
  hb_buffer_create: () => number
  hb_buffer_clear_contents: (buffer: number) => void
  hb_buffer_add_utf16: (buffer: number, text: number, length: number, from: number, count: number) => void
  hb_buffer_guess_segment_properties: (buffer: number) => void
  hb_buffer_set_direction: (buffer: number, direction: number) => void
  hb_buffer_set_flags: (buffer: number, flags: number) => void
  hb_buffer_get_length: (buffer: number) => number
  hb_buffer_get_glyph_infos: (buffer: number, length: number) => number
  hb_buffer_get_glyph_positions: (buffer: number, length: number) => number
  hb_shape: (font: number, buffer: number, features: number, count: number) => void
}

// from hb-common.h, hb-blob.h and hb-buffer.h
const READ_ONLY = 1
const LEFT_TO_RIGHT = 4
const RIGHT_TO_LEFT = 5
const REMOVE_INVISIBLE = 8
/** Bytes of a glyph's entry, in both lists. */
const ENTRY = 20
const PAGE = 65_536

/**
 * HarfBuzz, from the bytes of its WebAssembly alone: the package's own JavaScript would fetch the file, which the worker
 * cannot, and is larger than what is needed here.
 */
export const loadHarfBuzz = (): Promise<HarfBuzz> => (loading ??= load())
let loading: Promise<HarfBuzz> | undefined

const load = async (): Promise<HarfBuzz> => {
  const refuse = (): never => {
    throw new Error('HarfBuzz gave up.')
  }
  const grow = (size: number): number => {
    const missing = (size >>> 0) - library.memory.buffer.byteLength
    return missing <= 0 || library.memory.grow(Math.ceil(missing / PAGE)) >= 0 ? 1 : 0
  }
  const nothing = (): number => 0
  const { instance } = await WebAssembly.instantiate(await unpack(packed), {
    env: {
      _abort_js: refuse,
      _emscripten_runtime_keepalive_clear: nothing,
      _setitimer_js: nothing,
      emscripten_resize_heap: grow,
    },
    wasi_snapshot_preview1: { proc_exit: refuse },
  })
  // the names that HarfBuzz exports are C's; TypeScript cannot see into the file
  const library = instance.exports as unknown as Exports
  library.__wasm_call_ctors()
  return new Shaper(library)
}

class Shaper implements HarfBuzz {
  private readonly fonts = new WeakMap<Face, number>()
  private readonly buffer: number
  private readonly extents: number

  constructor(private readonly library: Exports) {
    this.buffer = library.hb_buffer_create()
    this.extents = library.malloc(16)
    library.hb_buffer_set_flags(this.buffer, REMOVE_INVISIBLE)
  }

  shape(text: string, face: Face, rtl: boolean): Shaped {
    const { library, buffer } = this
    const font = this.fontOf(face)
    const place = library.malloc(text.length * 2)
    const units = new Uint16Array(library.memory.buffer, place, text.length)
    for (let i = 0; i < text.length; i += 1) units[i] = text.charCodeAt(i)
    library.hb_buffer_clear_contents(buffer)
    library.hb_buffer_add_utf16(buffer, place, text.length, 0, text.length)
    library.free(place)
    library.hb_buffer_guess_segment_properties(buffer)
    library.hb_buffer_set_direction(buffer, rtl ? RIGHT_TO_LEFT : LEFT_TO_RIGHT)
    library.hb_shape(font, buffer, 0, 0)
    return this.read(text, face, font, rtl)
  }

  private read(text: string, face: Face, font: number, rtl: boolean): Shaped {
    const { library, buffer, extents } = this
    const count = library.hb_buffer_get_length(buffer)
    const infos = library.hb_buffer_get_glyph_infos(buffer, 0)
    const places = library.hb_buffer_get_glyph_positions(buffer, 0)
    const memory = new DataView(library.memory.buffer)
    const groups: (Cell & { cluster: number; parts: Part[] })[] = []
    let [width, above, below, whole] = [0, 0, 0, true]
    for (let at = 0; at < count * ENTRY; at += ENTRY) {
      const id = memory.getUint32(infos + at, true)
      const cluster = memory.getUint32(infos + at + 8, true)
      const advance = memory.getInt32(places + at, true)
      const dx = memory.getInt32(places + at + 8, true)
      const dy = memory.getInt32(places + at + 12, true)
      if (library.hb_font_get_glyph_extents(font, id, extents)) {
        const top = memory.getInt32(extents + 4, true)
        above = Math.max(above, top + dy)
        below = Math.max(below, -(top + memory.getInt32(extents + 12, true)) - dy)
      }
      width += advance
      whole &&= id !== 0
      const last = groups.at(-1)
      if (last?.cluster === cluster) {
        last.parts.push({ id, dx: last.advance + dx, dy })
        last.own = last.advance += advance
      } else {
        const own = library.hb_font_get_glyph_h_advance(font, id)
        groups.push({ cluster, parts: [{ id, dx, dy }], advance, own, text: '' })
      }
    }
    const em = face.font.unitsPerEm
    return { cells: named(groups, text), rtl, width: width / em, whole, above: above / em, below: below / em }
  }

  private fontOf(face: Face): number {
    const known = this.fonts.get(face)
    if (known) return known
    const { library } = this
    const place = library.malloc(face.bytes.length)
    new Uint8Array(library.memory.buffer, place, face.bytes.length).set(face.bytes)
    const blob = library.hb_blob_create(place, face.bytes.length, READ_ONLY, 0, 0)
    const font = library.hb_font_create(library.hb_face_create(blob, 0))
    this.fonts.set(face, font)
    return font
  }
}

/** Each cell gets its characters: from where its cluster starts to where the next one does. */
const named = (groups: readonly (Cell & { cluster: number })[], text: string): Cell[] => {
  const starts = groups.map(({ cluster }) => cluster).toSorted((a, b) => a - b)
  const ends = new Map(starts.map((start, i) => [start, starts[i + 1] ?? text.length]))
  return groups.map(({ cluster, parts, advance, own }) => {
    // what is invisible at the beginning has no glyph and goes with the first one
    const start = cluster === starts[0] ? 0 : cluster
    return { parts, advance, own, text: text.slice(start, ends.get(cluster)) }
  })
}
