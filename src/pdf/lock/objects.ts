import { bytesToHex, hexToBytes } from '@noble/hashes/utils'
import { fromLatin1, toLatin1 } from './latin1'

export interface PdfObject {
  id: number
  /** The object as written, one character for each byte: for a stream its dictionary. */
  text: string
  stream: Uint8Array | null
}
export interface PdfParts {
  objects: PdfObject[]
  /** The ids of the catalog and of the document's properties. */
  root: number
  info: number
}

const STREAM = '\nstream\n'
const END_OF_STREAM = '\nendstream'
const END = '\nendobj\n'

/** Takes a file apart that pdfkit has written, and no other: it relies on pdfkit's layout, and throws where it differs. */
export const partsOf = (bytes: Uint8Array): PdfParts => {
  const file = fromLatin1(bytes)
  const tableAt = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(file)?.[1])
  const [, table = '', trailer = ''] = /^xref\n([^]*)\ntrailer\n([^]*)$/.exec(file.slice(tableAt)) ?? []
  const starts = [...table.matchAll(/^(\d{10}) \d{5} n/gm)].map(([, offset]) => Number(offset))
  if (starts.length !== numberAfter('Size', trailer) - 1) throw new Error('The file has objects that were never ended.')
  const inOrder = [...starts, tableAt].toSorted((a, b) => a - b)
  const endOf = new Map(inOrder.map((start, i) => [start, inOrder[i + 1]]))
  const objects = starts.map((start, i) =>
    objectOf(i + 1, bytes.subarray(start, endOf.get(start)), file.slice(start, endOf.get(start))),
  )
  return { objects, root: numberAfter('Root', trailer), info: numberAfter('Info', trailer) }
}

const numberAfter = (name: string, trailer: string): number => {
  const number = new RegExp(`/${name} (\\d+)`).exec(trailer)?.[1]
  if (number === undefined) throw new Error(`The file does not say its ${name}.`)
  return Number(number)
}

const objectOf = (id: number, bytes: Uint8Array, text: string): PdfObject => {
  const head = `${id} 0 obj\n`
  if (!text.startsWith(head) || !text.endsWith(END)) throw new Error(`Object ${id} is not where the file says.`)
  const from = text.indexOf(STREAM)
  if (!text.endsWith(END_OF_STREAM + END) || from === -1) {
    return { id, text: text.slice(head.length, -END.length), stream: null }
  }
  const stream = bytes.subarray(from + STREAM.length, bytes.length - (END_OF_STREAM + END).length)
  return { id, text: text.slice(head.length, from), stream }
}

const STRING = /\((?:[^\\()]|\\[^])*\)|<<|<[\da-f]*>/gi
const ESCAPED: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

/** The text of an object with each of its strings put through `seal`. */
export const sealStrings = (text: string, seal: (plain: Uint8Array) => Uint8Array): string =>
  text.replace(STRING, (found) => (found === '<<' ? found : `<${bytesToHex(seal(bytesOfString(found)))}>`))

const bytesOfString = (written: string): Uint8Array => {
  const inner = written.slice(1, -1)
  if (written.startsWith('<')) return hexToBytes(inner)
  return toLatin1(inner.replace(/\\([^])/g, (_, sign: string) => ESCAPED[sign] ?? sign))
}
