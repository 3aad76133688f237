import { itemsByContent, textOfItems, textOfPieces, type Paper, type Piece } from './paper'
import { isElement, type Content, type Element } from './tree'
import type { Item } from './items'

type Find = (content: Content) => Item[]

/** Those that stand within a line of text. */
const INLINE = new Set(['Span', 'Quote', 'Em', 'Strong', 'Code', 'Reference', 'Link', 'Lbl'])
const SHORT = 60

const itemsBelow = (element: Element, find: Find): Item[] =>
  element.kids.flatMap((kid) => (isElement(kid) ? itemsBelow(kid, find) : find(kid)))

/** The pieces of an element; `null` is where a block ends. */
function piecesOf(element: Element, find: Find): (Piece | null)[] {
  const replaced = element.actual ?? (element.type === 'Figure' ? element.alt : undefined)
  const own: (Piece | null)[] =
    replaced === undefined
      ? element.kids.flatMap((kid) =>
          isElement(kid) ? piecesOf(kid, find) : [{ items: find(kid), actual: undefined }],
        )
      : [{ items: itemsBelow(element, find), actual: replaced }]
  if (element.type === 'Lbl') return [...own, { items: [], actual: ' ' }]
  if (element.type === 'LBody') return [...own, null]
  return INLINE.has(element.type) ? own : [null, ...own, null]
}

/** What an element says, with its kids, in the order of the tree; each block on a line of its own. */
export function textOfElement(element: Element, find: Find): string {
  const blocks: Piece[][] = [[]]
  for (const piece of piecesOf(element, find)) {
    if (piece === null) blocks.push([])
    else blocks.at(-1)?.push(piece)
  }
  return blocks
    .map(textOfPieces)
    .filter((text) => text.trim() !== '')
    .join('\n')
}

/** All that the structure tree says, in reading order: what a screen reader reads. Empty for a file without tags. */
export function structureText(paper: Paper): string {
  const find = itemsByContent(paper)
  return (paper.tree?.roots ?? []).map((root) => textOfElement(root, find)).join('\n')
}

/** Something of an element that an outline names beside its type. */
const notes = (paper: Paper, element: Element): string => {
  const { file } = paper
  const said = element.attributes.flatMap((dict) =>
    ['Scope', 'ListNumbering', 'ColSpan', 'RowSpan'].flatMap((key) => {
      const value = dict.get(key)
      if (value === undefined) return []
      return [`${key}=${file.name(value) ?? String(file.number(value))}`]
    }),
  )
  if (element.lang !== undefined) said.push(`Lang=${element.lang}`)
  if (element.alt !== undefined) said.push(`Alt=${JSON.stringify(shortened(element.alt))}`)
  return said.length === 0 ? '' : ` [${said.join(' ')}]`
}

const shortened = (text: string): string => {
  const line = text.replace(/\s+/gu, ' ').trim()
  const letters = [...line]
  return letters.length <= SHORT ? line : `${letters.slice(0, SHORT).join('').trimEnd()}…`
}

/** The tree as indented lines: the type, what it says of itself, and its own text cut short. */
export function outlineOf(paper: Paper): string {
  const find = itemsByContent(paper)
  const lines = (element: Element, depth: number): string[] => {
    const own = element.kids.flatMap((kid) => (isElement(kid) ? [] : find(kid)))
    const text = element.actual ?? textOfItems(own)
    const said = shortened(text)
    const line = `${'  '.repeat(depth)}${element.type}${notes(paper, element)}${said === '' ? '' : `: ${said}`}`
    return [line, ...element.kids.filter(isElement).flatMap((kid) => lines(kid, depth + 1))]
  }
  return `${(paper.tree?.roots ?? []).flatMap((root) => lines(root, 0)).join('\n')}\n`
}
