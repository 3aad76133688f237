import type { PdfFile } from '../pdfFile'
import { Stream } from '../values'
import type { Report } from './table'
import { readXml, type XmlElement } from './xml'

const NEUTRAL = new Set(['Title', 'Creator', 'Producer', 'CreationDate', 'ModDate', 'Trapped'])
/** Which program made it may be said, and nothing of who used it. */
const PROGRAMS = new Set(['PDFKit', 'Foreword'])
/** In the metadata: the same, and what it is. */
const NEUTRAL_XMP =
  /^(x:xmpmeta|rdf:.*|dc:title|dc:format|dc:language|xmp:(CreatorTool|CreateDate|ModifyDate|MetadataDate)|pdf:Producer|pdfuaid:part)$/

export const metadataOf = (file: PdfFile): string | undefined => {
  const stream = file.get(file.catalog.get('Metadata'))
  return stream instanceof Stream ? Buffer.from(file.unpacked(stream), 'latin1').toString('utf8') : undefined
}

/** What the file says that it is. */
export const claimOf = (file: PdfFile): string | undefined => {
  const read = readXml(metadataOf(file) ?? '')
  return 'fault' in read ? undefined : read.elements.find(({ name }) => name === 'pdfuaid:part')?.text.trim()
}

/** Title and properties: 06-…, F-11, F-12, F-25. */
export function checkMetadata(file: PdfFile, report: Report): void {
  const info = file.dict(file.trailer.get('Info'))
  const title = file.text(info?.get('Title')) ?? ''
  if (title.trim() === '') report('F-11', 'Info has no title')
  for (const key of info?.keys() ?? []) if (!NEUTRAL.has(key)) report('F-25', `Info has ${key}`)
  for (const key of ['Creator', 'Producer']) {
    const program = file.text(info?.get(key))
    if (program !== undefined && !PROGRAMS.has(program)) report('F-25', `${key} is "${program}"`)
  }
  const source = metadataOf(file)
  if (source === undefined) {
    report('06-001', 'the catalog has no Metadata')
    return
  }
  const xml = readXml(source)
  if ('fault' in xml) {
    report('F-12', xml.fault)
    return
  }
  const named = (name: string): XmlElement | undefined => xml.elements.find((element) => element.name === name)
  const said = named('dc:title')?.text.trim() ?? ''
  if (said === '') report('06-003', 'no dc:title')
  else if (said !== title.trim()) report('F-11', `"${title}" in Info, "${said}" in the metadata`)
  if (named('pdfuaid:part')?.text.trim() !== '1') report('06-002', 'no pdfuaid:part that is 1')
  for (const { name } of xml.elements) if (!NEUTRAL_XMP.test(name)) report('F-25', `the metadata has ${name}`)
}
