/** Every made-up person, and what of theirs may stand on a page. */
import { readdirSync } from 'node:fs'
import path from 'node:path'
import type { Answers } from '../../src/answers/answers'
import type { Sharing } from '../../src/summary/sharing'
import { bare } from '../journeys/support/expectedTexts'

const folder = path.resolve(import.meta.dirname, '../people')

/** Names for `person`, but for `limits`, who fills every field to its end: slow, so only where it is named. */
export const EVERYONE = readdirSync(folder)
  .map((file) => path.parse(file).name)
  .filter((name) => name !== 'limits')

const SHORTEST = 8

/** Ids are single words; what a person typed has a space, a dash or a sign in it. */
const isTyped = (text: string): boolean => text.length >= SHORTEST && /[^A-Za-z]/.test(text.trim())

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

/** What a person typed and the page must not say. */
export function keptBack(answers: Answers, { summary }: Pick<Sharing, 'summary'>): string[] {
  const shared = bare(textsIn(summary.sections).join('\n'))
  const typed = [...new Set(textsIn(answers).filter(isTyped).map(bare))]
  return typed.filter((text) => !shared.includes(text) && !/^\d{4}-\d\d-\d\d$/.test(text))
}
