/**
 * Text made fit for paper: what the PDF and the preview show. What was typed stays as it is in the answers; only what
 * goes out is cleaned. Takes any string; gives well-formed Unicode in NFC, in which `\n` is the only control character.
 *
 * - A lone half of a surrogate pair has no meaning: U+FFFD, so that the loss can be seen and named.
 * - Every kind of line end is `\n`, a tab is a space.
 * - Control characters, non-characters and byte order marks say nothing: gone.
 * - Direction overrides and isolates can make a dose read backwards: gone. The plain direction marks only help: kept.
 * - Soft hyphens go, because the paper never hyphenates.
 * - Joiners, variation selectors and zero-width spaces are invisible by nature and part of the writing: kept.
 */
export const cleanText = (text: string): string =>
  text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(UNSPEAKABLE, '')
    .normalize('NFC')

const UNSPEAKABLE = new RegExp(
  [
    '[\\u0000-\\u0009\\u000b-\\u001f\\u007f-\\u009f]', // control characters but for the line feed
    '\\u00ad', // soft hyphen
    '[\\u202a-\\u202e\\u2066-\\u2069]', // direction embeddings, overrides, isolates
    '[\\u206a-\\u206f\\ufff9-\\ufffb]', // deprecated format characters, annotation marks
    '\\ufeff', // byte order mark
    '\\p{Noncharacter_Code_Point}',
  ].join('|'),
  'gu',
)
