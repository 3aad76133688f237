/** The least to hold on to in the room: the opening words and the first questions, as they may stand on this page. */
import { concernText } from './concernText'
import { concernTexts } from './frontEntries'
import { topicName } from './frontRows'
import { detailsOf, findBlocks, findLine, inMainOrder, isToBeRead } from './look'
import { openingOf, type OpeningState } from './opening'
import type { Text } from './paper'
import { fieldText, phrase, valueText } from './phrases'
import { topQuestions } from './questions'
import type { PageSettings } from './settings'
import type { ShareableSummary } from './sharing'
import type { Block } from './summary'

/** What is handed over to be read, as it is too hard to say. */
export interface Silent {
  name: Text
  words: readonly Text[]
}

export interface ReadAloud {
  opening: OpeningState
  /** Where the opening only asks to be read: what there is to read, in the person's words and the first concerns. */
  concerns: readonly Text[]
  /** At most three: the first of the list. */
  questions: readonly Text[]
  /** Concerns and topics of which the person would rather not speak, with what they wrote about them. */
  silent: readonly Silent[]
}

function toRead(summary: ShareableSummary): Text[] {
  const own = findLine(summary, 'concerns.own.words')
  return [
    ...(own ? [valueText(own.line, summary)] : []),
    ...concernTexts(summary, (concern) => !isToBeRead(summary, concern)),
  ]
}

/** How it should come up is what the part itself says. */
const HOW: ReadonlySet<string> = new Set(['details.now.mark', 'topics.picked.how'])

function aboutConcern(concern: Block, summary: ShareableSummary): Silent {
  const lines = [concern, ...detailsOf(summary, concern.itemId)].flatMap((block) => block.lines)
  return {
    name: concernText(concern, summary),
    words: lines
      .filter(({ id }) => !HOW.has(id) && id !== 'concerns.picked.what')
      .map((line) => {
        const { label, text } = phrase(line, summary)
        return label === undefined ? text : [...label, { text: ' ' }, ...text]
      }),
  }
}

function aboutTopic(topic: Block, summary: ShareableSummary): Silent {
  const line = fieldText(summary, topic, 'line')
  return { name: topicName(summary, topic), words: line.length === 0 ? [] : [line] }
}

const silentOf = (summary: ShareableSummary): Silent[] => {
  const isSilent = (block: Block): boolean => isToBeRead(summary, block)
  return [
    ...inMainOrder(summary)
      .filter(isSilent)
      .map((concern) => aboutConcern(concern, summary)),
    ...findBlocks(summary, 'topics.picked')
      .filter(isSilent)
      .map((topic) => aboutTopic(topic, summary)),
  ]
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
    silent: silentOf(summary),
  }
}
