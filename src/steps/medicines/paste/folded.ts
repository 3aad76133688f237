/** A name or a dose as two of them are compared. */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\s.,]/gu, '')
    .toLowerCase()
