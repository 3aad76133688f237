import type { Item, PageContent, ShownText } from './items'
import { readPages } from './pages'
import { PdfFile } from './pdfFile'
import { readTree, type Content, type Tree } from './tree'

/** A PDF, read for checking. */
export interface Paper {
  file: PdfFile
  pages: PageContent[]
  /** Without: the file is not tagged. */
  tree: Tree | undefined
}

/** @throws Malformed, Locked when the file cannot be read at all */
export function readPaper(bytes: Uint8Array, password?: string): Paper {
  const file = new PdfFile(bytes, password)
  return { file, pages: readPages(file), tree: readTree(file) }
}

/** The MCID that a thing belongs to, and -1 when to none. */
export const mcidOf = ({ marks }: Item): number => marks.findLast((mark) => mark.mcid !== undefined)?.mcid ?? -1

export const isArtifact = ({ marks }: Item): boolean => marks.some(({ tag }) => tag === 'Artifact')

/** What is shown, by page object and MCID. */
export function itemsByContent(paper: Paper): (content: Content) => Item[] {
  const index = new Map<string, Item[]>()
  for (const page of paper.pages) {
    for (const item of page.items) {
      const key = `${page.id} ${mcidOf(item)}`
      const known = index.get(key)
      if (known) known.push(item)
      else index.set(key, [item])
    }
  }
  return ({ pageId, mcid }) => index.get(`${pageId} ${mcid}`) ?? []
}

/** The characters of one piece of text, by the font's ToUnicode. */
export const charactersOf = ({ font, codes }: ShownText): string =>
  codes.map((code) => font?.unicode(code) ?? '\ufffd').join('')

/** Things that are said together: by `actual`, or by their characters. */
export interface Piece {
  items: readonly Item[]
  actual: string | undefined
}

/** By the marked content's own ActualText. */
function piecesOf(items: readonly Item[]): Piece[] {
  const pieces: (Piece & { items: Item[]; mark: unknown })[] = []
  for (const item of items.filter(({ text }) => text)) {
    const mark = item.marks.find(({ actual }) => actual !== undefined)
    const last = pieces.at(-1)
    if (mark && last?.mark === mark) last.items.push(item)
    else pieces.push({ items: [item], actual: mark?.actual, mark })
  }
  return pieces
}

/** From one line to the next, in letter sizes. */
const ANOTHER_LINE = 0.6

/**
 * What these say, as a screen reader would take it: ActualText over the characters, in the order given.
 * A new line on paper is a line feed, where no space stands.
 */
export function textOfPieces(pieces: readonly Piece[]): string {
  let said = ''
  let before: ShownText | undefined
  for (const { items, actual } of pieces) {
    for (const part of actual === undefined ? piecesOf(items) : [{ items, actual }]) {
      const shown = part.items.flatMap(({ text }) => text ?? [])
      const [first] = shown
      const far = before && first ? Math.abs(before.start[1] - first.start[1]) / first.size : 0
      if (far > ANOTHER_LINE && !/\s$/u.test(said)) said += '\n'
      said += part.actual ?? shown.map(charactersOf).join('')
      before = shown.at(-1) ?? before
    }
  }
  return said
}

export const textOfItems = (items: readonly Item[]): string => textOfPieces([{ items, actual: undefined }])
