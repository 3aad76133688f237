/**
 * Flesch–Kincaid grade of English text, by a small syllable counter. Words that cannot be avoided here (therapist,
 * relationship, ejaculation, medicine, …) count as two syllables, as is common in health writing.
 */
const UNAVOIDABLE =
  /^(therap|relationship|ejaculat|medic|appointment|genital|intersex|menopaus|pregnan|testicle|penetrat|experience|interpret|sexual|condition|surger|hormon|vitamin|fertilit|emergenc|prescri)/

/** Endings whose "e" is silent ("likes", "noticed", "time"; not "changes", "wanted", "little"). */
const SILENT = /(?:[^laeiouyscgzxh]es|[^td]ed|[^laeiouy]e)$/

export function syllables(word: string): number {
  const plain = word.toLowerCase().replaceAll(/[^a-z]/g, '')
  if (plain === '') return 1
  if (UNAVOIDABLE.test(plain)) return 2
  if (plain.length <= 3) return 1
  return Math.max(
    1,
    plain
      .replace(SILENT, '')
      .replace(/^y/, '')
      .match(/[aeiouy]{1,2}/g)?.length ?? 1,
  )
}

export const wordsIn = (text: string): string[] => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word))

const sentencesIn = (text: string): number => text.split(/[.!?:]+(?:\s|$)/).filter((part) => part.trim() !== '').length

export function readingGrade(text: string): number {
  const words = wordsIn(text)
  if (words.length === 0) return 0
  const spoken = words.reduce((sum, word) => sum + syllables(word), 0)
  return 0.39 * (words.length / Math.max(1, sentencesIn(text))) + 11.8 * (spoken / words.length) - 15.59
}
