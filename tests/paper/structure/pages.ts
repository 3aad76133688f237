import { ContentReader } from './contentReader'
import type { PaperFont } from './font'
import type { PageContent } from './items'
import { Malformed } from './scanner'
import { Ref, Stream, type Dict, type Value } from './values'
import type { PdfFile } from './pdfFile'

/** All pages with what they show, in order. */
export function readPages(file: PdfFile): PageContent[] {
  const fonts = new Map<Dict, PaperFont>()
  return pageDicts(file).map(({ id, dict }, i) => readPage(file, id, dict, i + 1, fonts))
}

const INHERITED = ['Resources', 'MediaBox']

interface PageDict {
  id: number
  dict: Dict
}

function pageDicts(file: PdfFile): PageDict[] {
  const walk = (value: Value | undefined, above: Dict, depth: number): PageDict[] => {
    const dict = file.dict(value)
    if (!dict || depth > 50) throw new Malformed('The tree of pages is broken.')
    const inherited = new Map(INHERITED.flatMap((key) => (above.has(key) ? [[key, above.get(key) ?? null]] : [])))
    const whole: Dict = new Map([...inherited, ...dict])
    if (file.name(dict.get('Type')) !== 'Pages') return [{ id: value instanceof Ref ? value.id : 0, dict: whole }]
    return file.list(dict.get('Kids')).flatMap((kid) => walk(kid, whole, depth + 1))
  }
  return walk(file.catalog.get('Pages'), new Map(), 0)
}

function readPage(file: PdfFile, id: number, dict: Dict, page: number, fonts: Map<Dict, PaperFont>): PageContent {
  const [left = 0, bottom = 0, right = 0, top = 0] = file.numbers(dict.get('MediaBox'))
  const reader = new ContentReader(file, page, fonts)
  const source = file
    .list(dict.get('Contents'))
    .map((part) => file.get(part))
    .map((part) => (part instanceof Stream ? file.unpacked(part) : ''))
    .join('\n')
  try {
    reader.read(source, file.dict(dict.get('Resources')))
    reader.end()
  } catch (error) {
    if (!(error instanceof Malformed)) throw error
    reader.faults.push(error.message)
  }
  const { items, mcids, faults } = reader
  return { id, page, width: right - left, height: top - bottom, dict, items, mcids, faults }
}
