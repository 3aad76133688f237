import type { PdfFile } from '../pdfFile'
import type { Dict, Value } from '../values'

/** The entries of the outline in order, those below others after them. */
export function outlineItems(file: PdfFile): Dict[] {
  const seen = new Set<Dict>()
  const from = (value: Value | undefined): Dict[] => {
    const items: Dict[] = []
    for (let item = file.dict(value); item && !seen.has(item); item = file.dict(item.get('Next'))) {
      seen.add(item)
      items.push(item, ...from(item.get('First')))
    }
    return items
  }
  return from(file.dict(file.catalog.get('Outlines'))?.get('First'))
}
