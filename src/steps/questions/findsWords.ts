/** Letters without marks and case, so that "cafe" finds "Café". */
const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’']/g, '')

/** True when every word of the query stands somewhere in the text; an empty query finds everything. */
export const findsWords = (text: string, query: string): boolean => {
  const inText = fold(text)
  return fold(query)
    .split(/\s+/)
    .every((word) => inText.includes(word))
}
