/** Flesch–Kincaid grade of English text, by a small syllable counter. */

/**
 * Words that cannot be avoided here, by how they begin. Each counts as two syllables, as is common in health writing:
 * the person knows the word, and another one would say something else.
 */
export const UNAVOIDABLE: Readonly<Record<string, string>> = {
  therap: 'the person and the visit that all of this is about',
  appointment: 'what one goes to; it also heads the page that others may see',
  relationship: 'no plainer word holds for every kind of it',
  sexual: 'what it is about; “sex” is used wherever it fits',
  ejaculat: 'the plain words for it are slang',
  genital: 'the plain words for them are slang, or name one kind of body',
  testicle: 'the plain words for it are slang',
  intersex: 'the word that people use for themselves',
  nonbinar: 'the word that people use for themselves',
  disab: 'the word that people use for themselves',
  fantas: 'its name; “dream” says something else',
  penetrat: 'sex is more than that, so it has to be named',
  menopaus: 'its name; there is no other',
  pregnan: 'its name; the other ways to say it are slang or longer',
  fertilit: 'its name; “having children” says something else',
  vitamin: 'what it is called on its box',
  medic: '“medicine”: “drugs” would mean something else',
  prescri: 'what the paper from the doctor is called',
  surger: 'its everyday name',
  condition: 'what a doctor has named; a concern is never called so',
  emergenc: 'the name of the number to call',
  experience: 'in work and in life, there is no shorter word',
  interpret: 'the name of the person who does it',
}

const BEGINS = new RegExp(`^(${Object.keys(UNAVOIDABLE).join('|')})`)

/** Endings whose "e" is silent ("likes", "noticed", "time"; not "changes", "wanted", "little"). */
const SILENT = /(?:[^laeiouyscgzxh]es|[^td]ed|[^laeiouy]e)$/

const counted = (plain: string): number =>
  plain
    .replace(SILENT, '')
    .replace(/^y/, '')
    .match(/[aeiouy]{1,2}/g)?.length ?? 1

/** @param allExempt false counts also the words that cannot be avoided */
export function syllables(word: string, allExempt = true): number {
  const plain = word.toLowerCase().replaceAll(/[^a-z]/g, '')
  if (plain === '') return 1
  if (allExempt && BEGINS.test(plain)) return 2
  if (plain.length <= 3) return 1
  return Math.max(1, counted(plain))
}

export const wordsIn = (text: string): string[] => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word))

const sentencesIn = (text: string): number => text.split(/[.!?:]+(?:\s|$)/).filter((part) => part.trim() !== '').length

/** From this many words on, a text is read as a sentence; below it is a label, and the grade says nothing. */
export const FEWEST_WORDS = 8
export const HIGHEST_GRADE = 8

export function readingGrade(text: string): number {
  const words = wordsIn(text)
  if (words.length === 0) return 0
  const spoken = words.reduce((sum, word) => sum + syllables(word), 0)
  return 0.39 * (words.length / Math.max(1, sentencesIn(text))) + 11.8 * (spoken / words.length) - 15.59
}
