/** A mark of what a suggestion rests on: the same for the same answers, another when one of them changes. */
import { isList, type AnyAnswers } from '../form/values'
import type { Because, Reason } from './suggestion'

/** What was answered there, as text. */
function answerAt(answers: AnyAnswers, { id, itemId = '' }: Because): string {
  const [step = '', name = '', field] = id.split('.')
  const stored = answers[step]?.[name]
  if (stored === undefined) return ''
  const record = isList(stored) ? stored.items.find((item) => item.id === itemId) : stored
  const value = field === undefined ? (isList(stored) ? stored.instead : '') : record?.values[field]
  return JSON.stringify([id, itemId, value ?? null])
}

const OFFSET = 0x811c9dc5
const PRIME = 0x01000193

/** FNV-1a, 32 bits: short, steady, and no secret is kept with it (the notes that hold it hold the answers too). */
function hash(text: string): string {
  let h = OFFSET
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), PRIME)
  return (h >>> 0).toString(16).padStart(8, '0')
}

/** A reason with its answers, as text. The order in which things were picked or listed does not count. */
export const restsOn = (answers: AnyAnswers, { rule, because }: Reason): string =>
  [rule, ...because.map((one) => answerAt(answers, one)).toSorted()].join('\n')

/** 8 hex digits of all that a suggestion rests on, whichever reason came first. */
export const basisOf = (texts: readonly string[]): string => hash(texts.toSorted().join('\n\n'))
