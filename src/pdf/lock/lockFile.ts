import { bytesToHex, concatBytes } from '@noble/hashes/utils'
import { passphraseProblem, prepared } from '../passphrase'
import { newLock, random } from './keys'
import { toLatin1 } from './latin1'
import { partsOf, sealStrings, type PdfObject } from './objects'

/** Says to older programs that the lock is that of PDF 2.0: Adobe's extension level 8. */
const EXTENSION = '/Extensions << /ADBE << /BaseVersion /1.7 /ExtensionLevel 8 >> >>'

/**
 * The file that pdfkit wrote, locked: it opens with the passphrase alone, and all is allowed to who has opened it. All
 * objects but streams and the catalog lie in one sealed stream, so that without the passphrase nobody sees how many rows,
 * headings or fonts there are: only the sizes of the streams. Two calls give two different files.
 * Throws where `passphraseProblem` finds something: ask it first.
 */
export const lockFile = async (bytes: Uint8Array, passphrase: string): Promise<Uint8Array> => {
  const problem = passphraseProblem(passphrase)
  if (problem) throw new Error(`The passphrase cannot be used: ${problem}.`)
  const { dictionary, seal } = newLock(prepared(passphrase))
  const { objects, root, info } = partsOf(bytes)
  const file = new Writer(objects.length + 4)
  const inside: PdfObject[] = []
  for (const object of objects) {
    if (object.stream) file.stream(object.id, sealStrings(object.text, seal), seal(object.stream))
    // in a sealed file, Adobe Reader does not find a catalog that lies in a stream
    else if (object.id === root) file.object(root, withExtension(sealStrings(object.text, seal)))
    else inside.push(object)
  }
  const [pack, encryption, table] = [objects.length + 1, objects.length + 2, objects.length + 3]
  const packed = await packOf(inside)
  file.stream(pack, packed.dictionary, seal(packed.stream))
  inside.forEach(({ id }, place) => file.place(id, [IN_PACK, pack, place]))
  file.object(encryption, dictionary)
  const id = bytesToHex(random(16))
  return file.end(table, `/Root ${root} 0 R /Info ${info} 0 R /Encrypt ${encryption} 0 R /ID [<${id}> <${id}>]`)
}

const withExtension = (catalog: string): string => catalog.replace(/^<</, `<<\n${EXTENSION}`)

const packOf = async (objects: readonly PdfObject[]) => {
  const places: string[] = []
  let all = ''
  for (const { id, text } of objects) {
    places.push(`${id} ${all.length}`)
    all += `${text}\n`
  }
  const head = `${places.join(' ')}\n`
  const dictionary = `<< /Type /ObjStm /N ${objects.length} /First ${head.length} /Filter /FlateDecode /Length 0 >>`
  return { dictionary, stream: await deflate(toLatin1(head + all)) }
}

const deflate = async (bytes: Uint8Array): Promise<Uint8Array> => {
  // a Blob takes these bytes: they are never in shared memory
  const stream = new Blob([bytes as BlobPart]).stream().pipeThrough(new CompressionStream('deflate'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

/** A row of the table of objects: its kind, then where it starts (or the pack it is in, and its place there). */
type Row = readonly [kind: number, where: number, place: number]
const FREE: Row = [0, 0, 0xffff]
const IN_FILE = 1
const IN_PACK = 2

class Writer {
  private readonly chunks = [toLatin1('%PDF-1.7\n%\xff\xff\xff\xff\n')]
  private length = this.chunks[0]?.length ?? 0
  private readonly rows: Row[]

  /** `size`: the highest id and one. */
  constructor(size: number) {
    this.rows = Array.from({ length: size }, () => FREE)
  }

  place(id: number, row: Row): void {
    this.rows[id] = row
  }

  object(id: number, text: string): void {
    this.place(id, [IN_FILE, this.length, 0])
    this.write(toLatin1(`${id} 0 obj\n${text}\nendobj\n`))
  }

  /** `dictionary` holds a /Length, whatever it says. */
  stream(id: number, dictionary: string, bytes: Uint8Array): void {
    this.place(id, [IN_FILE, this.length, 0])
    const text = dictionary.replace(/\/Length \d+/, `/Length ${bytes.length}`)
    this.write(toLatin1(`${id} 0 obj\n${text}\nstream\n`))
    this.write(bytes)
    this.write(toLatin1('\nendstream\nendobj\n'))
  }

  /** Writes the table of objects, which is never sealed, and gives the file. */
  end(id: number, trailer: string): Uint8Array {
    const start = this.length
    this.place(id, [IN_FILE, start, 0])
    const table = new DataView(new ArrayBuffer(this.rows.length * 9))
    this.rows.forEach(([kind, where, place], i) => {
      table.setUint8(i * 9, kind)
      table.setUint32(i * 9 + 1, where)
      table.setUint32(i * 9 + 5, place)
    })
    const dictionary = `<< /Type /XRef /Size ${this.rows.length} /W [1 4 4] ${trailer} /Length 0 >>`
    this.stream(id, dictionary, new Uint8Array(table.buffer))
    this.write(toLatin1(`startxref\n${start}\n%%EOF\n`))
    return concatBytes(...this.chunks)
  }

  private write(bytes: Uint8Array): void {
    this.chunks.push(bytes)
    this.length += bytes.length
  }
}
