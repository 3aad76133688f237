/**
 * The page as plain text, for the message box of a clinic's portal. All that the page says is in it; what is only there
 * to be written on is not. Lines are as long as they are: the box wraps them.
 */
import { cleanText } from '../summary/clean'
import {
  plainText,
  type PaperBlock,
  type PaperDocument,
  type PaperPart,
  type TableBlock,
  type Text,
} from '../summary/paper'

const plain = (text: Text): string => cleanText(plainText(text)).trim()

/** Lines after the first stand under its words, so that one item looks like one. */
const item = (mark: string, text: string): string =>
  `${mark} ${text.replaceAll('\n', `\n${' '.repeat(mark.length + 1)}`)}`

const said = (texts: readonly string[]): string[] => texts.filter((text) => text !== '')

/** "- Sertraline — Dose: 50 mg": each cell under its column's name, so that a gap moves nothing out of its place. */
function rowText({ heads, numbered }: TableBlock, row: TableBlock['rows'][number]): string {
  const texts = row.map((cell) => said(cell.map(plain)).join('; '))
  if (numbered) return item(`${texts[0] ?? ''}.`, said(texts.slice(1)).join(' — '))
  const cells = texts.map((text, i) => (i === 0 || text === '' ? text : `${plain(heads[i] ?? [])}: ${text}`))
  return item('-', said(cells).join(' — '))
}

function blockLines(block: PaperBlock): string[] {
  switch (block.kind) {
    case 'line':
      return said([said([plain(block.label ?? []), plain(block.text)]).join(' ')])
    case 'quote':
      return [plain(block.text)]
    case 'subheading':
      return ['', plain(block.text)]
    case 'list':
      return block.items.map((text, i) => item(block.ordered ? `${i + 1}.` : '-', plain(text)))
    case 'choices':
      return [
        ...said([plain(block.prompt ?? [])]),
        ...[...block.choices, ...(block.other ? [block.other] : [])].map((text) => item('-', plain(text))),
      ]
    case 'table':
      if (block.rowHeight === 'write') return []
      return ['', plain(block.caption), ...block.rows.map((row) => rowText(block, row))]
    case 'question':
      return [item(`${block.number}.`, plain(block.text))]
    case 'ruled':
    case 'timeline':
      return []
    case 'checklist':
      return block.items.map((text) => item('-', plain(text)))
  }
}

/** How to read the figure goes with the figure; the table beside it says the same in words. */
const isFigureKey = (blocks: readonly PaperBlock[], i: number): boolean =>
  blocks[i]?.kind === 'line' && blocks[i - 1]?.kind === 'timeline'

/** A heading with what stands under it; nothing when that is only room to write. */
function partLines(part: PaperPart): string[] {
  const lines = part.blocks.flatMap((block, i) => (isFigureKey(part.blocks, i) ? [] : blockLines(block)))
  return lines.length === 0 ? [] : ['', plain(part.heading), ...lines]
}

/**
 * @param document from `compose`; it can hold only what may be shared
 * @returns lines ending in `\n`, never two empty ones in a row, the closing line last
 */
export const plainPage = (document: PaperDocument): string =>
  [
    plain(document.title),
    ...document.header.map(plain),
    ...[...document.front, ...document.parts].flatMap(partLines),
    '',
    plain(document.closing),
    '',
  ]
    // Only ours: an empty line within the person's own words is part of their text.
    .filter((line, i, lines) => line !== '' || lines[i - 1] !== '')
    .join('\n')
