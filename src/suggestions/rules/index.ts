/** All rules, by theme; `suggestions.ts` says in which order what they offer is shown. */
import type { Rule } from '../rule'
import { ABOUT_CONCERNS } from './aboutConcerns'
import { ELSEWHERE } from './elsewhere'
import { HEALTH } from './health'
import { HEART } from './heart'
import { IDENTITY } from './identity'
import { MEDICINES } from './medicines'
import { PARTNER_AND_PRIVACY } from './partnerAndPrivacy'
import { PRACTICAL } from './practical'
import { SAFETY } from './safety'
import { HOW_TO_TALK, WHAT_IT_IS } from './whatItIs'

/** What brings the person. */
export const WHY_THEY_COME: readonly Rule[] = [...HOW_TO_TALK, ...ABOUT_CONCERNS, ...WHAT_IT_IS]

export const THEMES: readonly (readonly Rule[])[] = [
  SAFETY,
  [...MEDICINES, ...ELSEWHERE],
  [...HEART, ...HEALTH],
  WHY_THEY_COME,
  PARTNER_AND_PRIVACY,
  IDENTITY,
  PRACTICAL,
]

/** By number: a rule that looks at what others offer has a higher one. */
export const RULES: readonly Rule[] = THEMES.flat().toSorted((a, b) => (a.id < b.id ? -1 : 1))
