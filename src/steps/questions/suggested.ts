/** What the app hands to the questions step: questions that the answers suggest. The rules themselves are not its business. */
import type { QuestionId } from './questionBank'

/** What a question was suggested because of, as the person's page says it. */
export interface Reason {
  /** `own`: words that the person typed. */
  words: readonly { text: string; own?: true }[]
  /** How many answers it says. */
  answers: number
}

export interface SuggestedQuestion {
  question: QuestionId
  /** The records that it rests on, and those of them that are kept off the page now. */
  from: readonly string[]
  fromOffPage: readonly string[]
  /** What may be shown of the answers; how many more there are stands in `more`. */
  reasons: readonly Reason[]
  /** Answers that are not shown, because they are kept off the page. */
  more: number
}

export interface Suggested {
  /** In the order to show them. */
  offers: readonly SuggestedQuestion[]
  /** Those that the person put away. */
  hidden: readonly SuggestedQuestion[]
  hide: (question: QuestionId) => void
  show: (question: QuestionId) => void
  /** The answers behind them are not named on the screen. */
  reasonsHidden: boolean
  hideReasons: (hide: boolean) => void
}
