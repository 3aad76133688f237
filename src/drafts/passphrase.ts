/** Which passphrases keep notes or lock a copy. Stricter in length than a locked page's, free in all else. */

/** In characters; the offered words always have more. */
export const SHORTEST = 10

/**
 * By the language of the screens. So many that guessing them takes more than 53 bits: years of work for who has the file and
 * good machines, behind Argon2id. The shorter the list of words, the more are offered.
 */
const OFFERED = {
  en: { count: 5, load: () => import('./offered/english') },
  es: { count: 6, load: () => import('./offered/spanish') },
} as const

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

const isOffered = (language: string): language is keyof typeof OFFERED => language in OFFERED

/** Plain words with a space between them, drawn by the browser's own chance. English where a language has no list. */
export async function offeredWords(language: string): Promise<string> {
  const { count, load } = OFFERED[isOffered(language) ? language : 'en']
  const { PLEASANT: words } = await load()
  return Array.from({ length: count }, () => words[randomBelow(words.length)]!).join(' ')
}
