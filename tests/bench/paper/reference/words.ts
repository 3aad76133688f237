import type { ChoicesBlock, TimelineBlock, PaperDocument, Text } from '../../../../src/summary/paper'

/** The words alone, whether they come as a string or in spans. */
export const plain = (value: string | Text): string =>
  typeof value === 'string' ? value : value.map((span) => span.text).join('')

export const footerOf = (document: PaperDocument, page: number, pages: number): string =>
  plain(document.footer).replaceAll('{pages}', String(pages)).replaceAll('{page}', String(page))

/**
 * What the references are not asked for: the bench's papers hold no figure, which none of them could draw alike, and
 * nothing of the blank worksheet.
 */
export const unknownBlock = ({ kind }: Pick<TimelineBlock | ChoicesBlock, 'kind'>): never => {
  throw new Error(`The reference does not know this block: ${kind}`)
}
