/** Which passphrases keep notes or lock a copy. Stricter in length than a locked page's, free in all else. */

/** In characters; five offered words always have more. */
export const SHORTEST = 10
/** More than 53 bits from about 1,680 words: years of work for who has the file and good machines, behind Argon2id. */
const OFFERED = 5

/**
 * What is derived from: the same for all ways to type the same letters (NFKC), and without the white space that keyboards
 * and pasting add at the ends or between words.
 */
export const prepared = (passphrase: string): string =>
  passphrase
    .normalize('NFKC')
    .replace(/[ \t\r\n]+/g, ' ')
    .replace(/^ | $/g, '')

/** Why this passphrase is not taken; null when it is. There are no other rules. */
export function keepPassphraseProblem(text: string): 'empty' | 'tooShort' | null {
  const characters = [...prepared(text)].length
  if (characters === 0) return 'empty'
  return characters < SHORTEST ? 'tooShort' : null
}

/** A whole number below `limit` (at most 65,536), each as likely as the next. */
function randomBelow(limit: number): number {
  const end = Math.floor(65_536 / limit) * limit
  const drawn = new Uint16Array(1)
  do crypto.getRandomValues(drawn)
  while (drawn[0]! >= end)
  return drawn[0]! % limit
}

/** Five plain English words with a space between them, drawn by the browser's own chance. */
export async function offeredWords(): Promise<string> {
  const { PLEASANT: words } = await import('./pleasantWords')
  return Array.from({ length: OFFERED }, () => words[randomBelow(words.length)]!).join(' ')
}
