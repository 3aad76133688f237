export interface XmlElement {
  name: string
  /** With that of the elements inside. */
  text: string
}

const PART =
  /<\?[^]*?\?>|<!--[^]*?-->|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/gy
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const STRAY = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/

const plain = (text: string): string =>
  text.replace(/&(?:(\w+)|#(\d+)|#x([\da-fA-F]+));/g, (whole, name?: string, decimal?: string, hex?: string) => {
    if (name !== undefined) return ENTITIES[name] ?? whole
    return String.fromCodePoint(decimal === undefined ? Number.parseInt(hex ?? '0', 16) : Number(decimal))
  })

/** The elements of a small XML text without DTD, in order; or what is not well formed about it. */
export function readXml(source: string): { elements: XmlElement[] } | { fault: string } {
  const elements: XmlElement[] = []
  const open: XmlElement[] = []
  const text = source.replace(/^\ufeff/, '').trim()
  PART.lastIndex = 0
  let at = 0
  let roots = 0
  while (at < text.length) {
    const found = PART.exec(text)
    if (!found) return { fault: `not well formed: ${text.slice(at, at + 40)}` }
    at = PART.lastIndex
    const [, end, name, attributes = '', alone, words] = found
    if (STRAY.test(words ?? attributes))
      return { fault: `an & that is not escaped: ${(words ?? attributes).slice(0, 40)}` }
    if (words !== undefined) {
      if (open.length === 0 && words.trim() !== '') return { fault: `text outside: ${words.slice(0, 40)}` }
      for (const element of open) element.text += plain(words)
    } else if (name === undefined) continue
    else if (end) {
      const opened = open.pop()
      if (opened?.name !== name) return { fault: `</${name}> closes <${opened?.name ?? ''}>` }
    } else {
      if (open.length === 0) roots += 1
      const element: XmlElement = { name, text: '' }
      elements.push(element)
      if (!alone) open.push(element)
    }
  }
  if (open.length > 0) return { fault: `<${open.at(-1)?.name ?? ''}> is left open` }
  return roots === 1 ? { elements } : { fault: `${roots} roots` }
}
