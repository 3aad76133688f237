import type { PaperDocument, Text } from '../../../../src/summary/paper'

/** The words alone, whether they come as a string or in spans. */
export const plain = (value: string | Text): string =>
  typeof value === 'string' ? value : value.map((span) => span.text).join('')

export const footerOf = (document: PaperDocument, page: number, pages: number): string =>
  plain(document.footer).replaceAll('{pages}', String(pages)).replaceAll('{page}', String(page))

/** For a `switch` over the kinds of blocks: a reference that leaves a block out would look faster than it is. */
export const unknownBlock = (block: never): never => {
  // it is `never` to the compiler only
  throw new Error(`The reference does not know this block: ${(block as { kind: string }).kind}`)
}
