/**
 * How easy Spanish text is to read: Szigriszt Pazos's formula of 1993 (“perspicuidad”, Flesch fitted to Spanish), read by the
 * scale INFLESZ, which was made for texts about health: Barrio-Cantalejo and others, Anales del Sistema Sanitario de Navarra
 * 31 (2008) 135–152. Below 40 very hard, to 55 somewhat hard, to 65 normal, to 80 fairly easy, above very easy.
 */
import { wordsIn } from './readingGrade'

/** As for English: words that everybody here knows and that no other word says. Each counts as two syllables. */
export const UNAVOIDABLE_ES: Readonly<Record<string, string>> = {
  terap: 'la persona y la cita de las que trata todo esto',
  medicament: 'como se llama; “droga” diría otra cosa',
  medicin: 'como se llama',
  anticoncept: 'como se llama en la caja',
  relacion: 'no hay otra palabra para todas ellas',
  sexual: 'de lo que se trata; donde se puede dice “sexo”',
  inquietud: 'lo que trae a la persona; “problema” diría otra cosa',
  vitamina: 'como se llama en la caja',
  emergencia: 'el nombre del número al que se llama',
  enferm: 'no hay palabra más corta que sea clara',
  discapacidad: 'la palabra que usan para sí las personas',
  embaraz: 'como se llama',
  menopaus: 'como se llama',
  fantas: 'como se llama; “sueño” diría otra cosa',
  eyacul: 'las palabras de la calle no sirven aquí',
  fisioterap: 'el nombre de quien atiende',
  pregunta: 'de lo que está hecha la hoja, y no hay otra más corta',
  respuesta: 'lo que se da a una pregunta',
  dispositivo: 'vale para teléfono, tableta y computadora',
}
const BEGINS = new RegExp(`^(?:${Object.keys(UNAVOIDABLE_ES).join('|')})`)

const STRONG = /[aeoáéó]/
const STRESSED_WEAK = /[íú]/

/** Two vowels that meet are two syllables when both are strong, or when a weak one carries the stress: "le-er", "dí-a". */
const parts = (before: string, vowel: string): boolean =>
  (STRONG.test(before) && STRONG.test(vowel)) || STRESSED_WEAK.test(before) || STRESSED_WEAK.test(vowel)

/** @param allExempt false counts also the words that cannot be avoided */
export function spanishSyllables(word: string, allExempt = true): number {
  const plain = word.toLowerCase().replaceAll(/[^a-záéíóúüñ]/g, '')
  if (allExempt && BEGINS.test(plain)) return 2
  // The u of "que" and "guía" is not spoken; a y at the end is a vowel.
  const spoken = plain.replaceAll(/([qg])u(?=[eiéí])/g, '$1').replace(/y$/, 'i')
  const runs = spoken.match(/[aeiouáéíóúü]+/g) ?? []
  const count = runs.reduce(
    (sum, run) => sum + 1 + [...run].filter((vowel, i) => i > 0 && parts(run.charAt(i - 1), vowel)).length,
    0,
  )
  return Math.max(1, count)
}

const sentencesIn = (text: string): number =>
  text.split(/[.!?:]+["”)]*(?:\s|$)/).filter((part) => part.trim() !== '').length

/** One message may be "normal"; all of a page together is to be "fairly easy". */
export const LOWEST_EASE = { message: 55, page: 65 } as const

export function readingEase(text: string): number {
  const words = wordsIn(text)
  if (words.length === 0) return 100
  const spoken = words.reduce((sum, word) => sum + spanishSyllables(word), 0)
  return 206.835 - 62.3 * (spoken / words.length) - words.length / Math.max(1, sentencesIn(text))
}
