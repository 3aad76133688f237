import type { PaperDocument } from '../../src/summary/paper'

/** Where a document keeps what is printed; whatever else it holds are names of kinds, sizes and languages. */
const PRINTED = new Set(['text', 'label', 'heading', 'caption', 'heads', 'prompt', 'title', 'closing'])

const stringsIn = (value: unknown, key: string): string[] => {
  if (typeof value === 'string') return PRINTED.has(key) ? [value] : []
  if (Array.isArray(value)) return value.flatMap((one) => stringsIn(one, key))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inside]) => stringsIn(inside, key))
}

const letters = (text: string): string[] => [...text.normalize('NFKC').replace(/\s/gu, '')]

/** The share of the document's letters, each counted as often as it is there, that can be read back from a file. */
export const shareFound = (document: PaperDocument, pages: readonly string[]): number => {
  const left = new Map<string, number>()
  for (const letter of letters(pages.join(''))) left.set(letter, (left.get(letter) ?? 0) + 1)
  // the footer has places in it to be filled in, and the print has none
  const { footer: _, ...printed } = document
  const wanted = letters(stringsIn(printed, '').join(''))
  const found = wanted.filter((letter) => {
    const count = left.get(letter) ?? 0
    left.set(letter, count - 1)
    return count > 0
  })
  return found.length / wanted.length
}
