/** Rules that offer questions, from answers. */
import type { Disclosure } from '../form/step'
import type { Version } from '../form/shown'
import type { AnyAnswers } from '../form/values'
import type { loadMedicineNames } from '../steps/medicines/names/load'
import type { QuestionId } from '../steps/questions/questionBank'

export interface Because {
  /** `step.group.field`, or `step.group` for a list of picks or a list. */
  id: string
  itemId?: string
  /** As `setMark` takes it: `step.group` or `step.group/item`. */
  recordId: string
  disclosure: Disclosure
}

export interface Suggestion {
  question: QuestionId
  reasons: readonly { rule: string; because: readonly Because[] }[]
  /** Changes whenever an answer it rests on changes: eight hexadecimal figures that tell nothing. */
  basis: string
}

export interface SuggestionSetting {
  version: Version
  today: string
  names: Awaited<ReturnType<typeof loadMedicineNames>> | null
  region: string
  ageBand: string
}

export const suggestionsFor = (
  _answers: AnyAnswers,
  _setting: SuggestionSetting,
): { suggestions: readonly Suggestion[] } => ({ suggestions: [] })
