/**
 * The words of a text, without accents and in small letters. A number begins a word of its own ("Zoloft50"); an apostrophe
 * parts nothing.
 */
export const wordsIn = (text: string): readonly string[] =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}'’‘ʼ]/gu, '')
    .toLowerCase()
    .match(/\p{L}+|\p{N}+/gu) ?? []

/** A name as it is compared: words without what stands between them. */
export const keyOf = (text: string): string => wordsIn(text).join('')
