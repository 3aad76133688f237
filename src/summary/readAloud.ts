/** The least to hold on to in the room: the opening words and the first questions, as they may stand on this page. */
import { concernTexts } from './frontEntries'
import { findLine } from './look'
import { openingOf, type OpeningState } from './opening'
import type { Text } from './paper'
import { valueText } from './phrases'
import { topQuestions } from './questions'
import type { PageSettings } from './settings'
import type { ShareableSummary } from './sharing'

export interface ReadAloud {
  opening: OpeningState
  /** Where the opening only asks to be read: what there is to read, in the person's words and the first concerns. */
  concerns: readonly Text[]
  /** At most three: the first of the list. */
  questions: readonly Text[]
}

function toRead(summary: ShareableSummary): Text[] {
  const own = findLine(summary, 'concerns.own.words')
  return [...(own ? [valueText(own.line, summary)] : []), ...concernTexts(summary)]
}

/** @param fullName as for `compose`; never shown by itself */
export function readAloud(summary: ShareableSummary, settings: PageSettings, fullName: string): ReadAloud {
  const opening = openingOf(summary, settings, fullName)
  return {
    opening,
    concerns: opening.kind === 'kept' && settings.opening.kind === 'handOver' ? toRead(summary) : [],
    questions: topQuestions(summary).flatMap((block) =>
      block.lines.filter((line) => line.id === 'questions.list.text').map((line) => valueText(line, summary)),
    ),
  }
}
