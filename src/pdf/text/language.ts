const SAFE = /^[A-Za-z0-9-]+$/

/**
 * Whether a run's language is worth saying within a text of another. A language that was only guessed from the letters is
 * not, where the text around is written in the same letters (Persian, Nepali).
 */
export const differs = (language: string, around: string, isKnown: boolean): boolean => {
  const key = `${language} ${around} ${isKnown}`
  let known = answers.get(key)
  if (known === undefined) answers.set(key, (known = compare(language, around, isKnown)))
  return known
}
const answers = new Map<string, boolean>()

const compare = (language: string, around: string, isKnown: boolean): boolean => {
  // it is written into the file as it stands
  if (!SAFE.test(language) || language === around) return false
  if (isKnown) return true
  return scriptOf(language) !== scriptOf(around)
}

const scriptOf = (language: string): string | undefined => {
  try {
    return new Intl.Locale(language).maximize().script
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}
