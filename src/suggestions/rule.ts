/** What a rule is. */
import type { QuestionId } from '../steps/questions/questionBank'
import type { Reader } from './reader'
import type { SourceId } from './sources'
import type { BoxId, Found, RuleId } from './suggestion'

export interface Rule {
  id: RuleId
  /** When it fires, in a line, for developers and `npm run rules`. */
  when: string
  /** Why it offers what it offers. Never shown: it names causes, which the app does not. */
  reason: string
  sources: readonly SourceId[]
  suggests: readonly QuestionId[]
  boxes: readonly BoxId[]
  /** @param offered the questions that the rules before it offer */
  fires: (read: Reader, offered: ReadonlySet<QuestionId>) => Found
}
