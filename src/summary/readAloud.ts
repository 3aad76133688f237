/** The least to hold on to in the room: the opening words and the first questions, as they may stand on this page. */
import { openingOf, type OpeningState } from './opening'
import type { Text } from './paper'
import { valueText } from './phrases'
import { sortedQuestions, topQuestions } from './questions'
import type { PageSettings } from './settings'
import type { ShareableSummary } from './sharing'

export interface ReadAloud {
  opening: OpeningState
  /** At most three: the person's top ones, else the first of the list. */
  questions: readonly Text[]
}

/** @param fullName as for `compose`; never shown by itself */
export function readAloud(summary: ShareableSummary, settings: PageSettings, fullName: string): ReadAloud {
  const top = topQuestions(summary)
  const questions = (top.length > 0 ? top : sortedQuestions(summary)).slice(0, 3)
  return {
    opening: openingOf(summary, settings, fullName),
    questions: questions.flatMap((block) =>
      block.lines.filter((line) => line.id === 'questions.list.text').map((line) => valueText(line, summary)),
    ),
  }
}
