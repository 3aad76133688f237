/** What comes of the rules, and what they need to know. */
import type { Disclosure } from '../form/step'
import type { Version } from '../form/shown'
import type { KnownNames } from '../steps/medicines/names/told'
import type { QuestionId } from '../steps/questions/questionBank'

type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9
/** `R63` and those after it came after the sixty-two. */
export type RuleId = `R0${Exclude<Digit, 0>}` | `R${1 | 2 | 3 | 4 | 5}${Digit}` | `R6${Digit}` | `R7${0 | 1 | 2 | 3}`

/** An answer that made a rule fire. */
export interface Because {
  /** `step.group.field`, or `step.group` for a list of picks or a list that was answered as a whole. */
  id: string
  itemId?: string
  /** As `setMark` takes it: the record whose mark goes for this answer. For details of a concern, the concern itself. */
  recordId: string
  /** The mark of that record. `private` for what lives in memory only: it has no mark, and never leaves. */
  disclosure: Disclosure
}

/** The answers that were found, or null: not said. Empty: something that is no answer of a step. */
export type Found = readonly Because[] | null

export interface Reason {
  rule: RuleId
  because: readonly Because[]
}

export interface Suggestion {
  question: QuestionId
  /** Of every rule that offers it, the first in order first. */
  reasons: readonly Reason[]
  /** Changes whenever an answer it rests on changes: 8 hex digits that tell nothing by themselves. */
  basis: string
}

/** Words that stand where the answer was given. Support lines and body alerts are shown there in any case. */
export type BoxId =
  'medsDontStop' | 'heartPillsCard' | 'supplementCard' | 'pillsElsewhereCard' | 'alertsSoft' | 'under18Card'

export interface FiredRule {
  rule: RuleId
  because: readonly Because[]
  boxes: readonly BoxId[]
}

export interface SuggestionSetting {
  version: Version
  /** `YYYY-MM-DD` */
  today: string
  /** Null until the list is loaded: then a name tells only what must not be mixed. */
  names: KnownNames | null
  /** Asked on the support pages only, in memory only; '' when not asked. */
  region: string
  ageBand: string
}
