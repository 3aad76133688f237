/** All words that a file holds in any way: to look for what must not be there. */
import { bare } from '../../journeys/support/expectedTexts'
import { textOfItems, type Paper } from './paper'
import type { PdfFile } from './pdfFile'
import { Scanner } from './scanner'
import { Bytes, Ref, Stream, textOf, type Value } from './values'

const decode = (bytes: Buffer, encoding: string): string => new TextDecoder(encoding).decode(bytes)

/** As bytes of any of the usual encodings: UTF-16 may begin at an odd byte. */
const readings = (raw: string): string[] => {
  const bytes = Buffer.from(raw, 'latin1')
  return [raw, decode(bytes, 'utf-8'), decode(bytes, 'utf-16be'), decode(bytes.subarray(1), 'utf-16be')]
}

/** Every string of an object or a content stream: hexadecimal and octal are read, UTF-16, too. */
function strings(value: Value): string[] {
  if (value instanceof Bytes) return [textOf(value), ...readings(value.raw)]
  if (Array.isArray(value)) return value.flatMap(strings)
  if (value instanceof Map) return [...value.values()].flatMap(strings)
  return value instanceof Stream ? strings(value.dict) : []
}

/** What stands in a stream, as bytes and as the strings in it. */
function inStream(file: PdfFile, stream: Stream, isContent: boolean): string[] {
  const raw = file.unpacked(stream)
  const found = isContent ? [raw] : readings(raw)
  const scanner = new Scanner(raw, 0, false)
  try {
    for (let next = scanner.next(); next !== undefined; next = scanner.next()) {
      // What a page shows are codes of a font, read below.
      if (isContent && !(next instanceof Map)) continue
      if (next instanceof Bytes || next instanceof Map || Array.isArray(next)) found.push(...strings(next))
    }
  } catch {
    // A picture, or the like: no strings in it, and its bytes are there already.
  }
  return found
}

/** Outlines of letters: nobody's words, and most of the file. */
const fontPrograms = (file: PdfFile): Set<Value> =>
  new Set(
    file.ids
      .map((id) => file.dict(new Ref(id)))
      .flatMap((dict) => ['FontFile', 'FontFile2', 'FontFile3'].map((key) => file.get(dict?.get(key)))),
  )

/** In one row, without spaces and capitals, as `keptBack` gives what must not be in it. */
export function everyWord(paper: Paper): string {
  const { file, pages } = paper
  const fonts = fontPrograms(file)
  const contents = new Set(pages.flatMap(({ dict }) => file.list(dict.get('Contents')).map((part) => file.get(part))))
  const found = readings(file.source)
  for (const id of file.ids) {
    const value = file.get(new Ref(id))
    found.push(...strings(value))
    if (value instanceof Stream && !fonts.has(value)) found.push(...inStream(file, value, contents.has(value)))
  }
  // The letters on paper, with and without what is to be said for them.
  for (const { items } of pages) {
    found.push(textOfItems(items), textOfItems(items.map((item) => ({ ...item, marks: [] }))))
  }
  return bare(found.join('\n'))
}
