/** What may not be broken, or spaces, or characters of no width between which a line may break. */
export interface Chunk {
  start: number
  end: number
  kind: 'word' | 'space' | 'invisible'
}

/** Where a long word may break; it does not print. */
export const ZERO_WIDTH_SPACE = '\u200b'

/** All spaces between which a line may end: not the no-break ones. */
const SPACES = ' \\u1680\\u2000-\\u2006\\u2008-\\u200a\\u205f\\u3000'
const TOKENS = new RegExp(`(${ZERO_WIDTH_SPACE}+)|([${SPACES}]+)|[^${SPACES}${ZERO_WIDTH_SPACE}]+`, 'gu')

/** The chunks of a paragraph; between two of them a line may end. */
export const chunksOf = (text: string): Chunk[] => {
  const chunks: Chunk[] = []
  for (const match of text.matchAll(TOKENS)) {
    const start = match.index
    const end = start + match[0].length
    chunks.push({ start, end, kind: match[1] ? 'invisible' : match[2] ? 'space' : 'word' })
  }
  return chunks
}
