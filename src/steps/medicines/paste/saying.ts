/** Rules for ways to say how often. */
import { words, type Meaning, type Rule } from './marks'
import type { Often } from './pasted'

export const said = (often: Often, plain = false): Meaning => ({ kind: 'often', often, plain })
export const rule = (source: string, often: Often, plain = false): Rule => ({
  pattern: words(source),
  read: () => said(often, plain),
})
/** A time of day; on its own it means once a day. */
export const timeOfDay = (source: string, time: string): Rule => ({
  pattern: words(source),
  read: () => ({ kind: 'often', often: 'daily', time }),
})
