/**
 * The opening words: two or three sentences put together from what is on the page, to read aloud or hand over.
 * They are made from the `ShareableSummary` only, so nothing private can slip in; an edited text remembers the records
 * that it rests on and is held back when one of them leaves the page.
 */
import { around, joined, phrase, pickText, valueText } from './phrases'
import { plainText, type Text } from './paper'
import { findBlocks, findLine, inMainOrder } from './look'
import type { PageSettings } from './settings'
import type { ShareableSummary } from './sharing'

export interface OpeningWords {
  text: Text
  /** The records that the text rests on. */
  from: string[]
}

/** Ends a text that goes into a sentence without its own full stop. */
const withoutStop = (text: Text): Text =>
  text.map((span, i) => (i === text.length - 1 ? { ...span, text: span.text.replace(/[.。\s]+$/u, '') } : span))

/** "A. N. S." */
const INITIALS = /^(?:\p{L}\p{M}*\.\s*)+$/u

/** The suggested words, or null when there is nothing to build them from. */
export function suggestedOpening(summary: ShareableSummary): OpeningWords | null {
  const from: string[] = []
  const sentences: Text[] = []
  const name = findLine(summary, 'about.name.name')
  const concern = inMainOrder(summary)[0]
  const hopes = findLine(summary, 'goals.hopes.picked')
  if (concern === undefined && hopes === undefined) return null

  // "My name is S." would sound odd.
  if (name !== undefined && !INITIALS.test(plainText(valueText(name.line, summary)))) {
    sentences.push(around('opening.hello', withoutStop(valueText(name.line, summary))))
    from.push(name.block.recordId)
  }
  if (concern !== undefined) {
    sentences.push(around('opening.concern', withoutStop(pickText(concern, summary))))
    from.push(concern.recordId)
    const story = findBlocks(summary, 'details.story').find((block) => block.itemId === concern.itemId)
    const onset = story?.lines.find((line) => line.id === 'details.story.onset')
    const isKnown =
      onset?.value !== null &&
      typeof onset?.value === 'object' &&
      'kind' in onset.value &&
      onset.value.kind !== 'unsure'
    if (story !== undefined && onset !== undefined && isKnown) {
      sentences.push(phrase(onset, summary).text)
      from.push(story.recordId)
    }
  }
  if (hopes !== undefined) {
    sentences.push(around('opening.hope', withoutStop(valueText(hopes.line, summary, 'sentence'))))
    from.push(hopes.block.recordId)
  }
  return { text: joined(sentences, ' '), from }
}

export type OpeningState =
  | { kind: 'off' }
  | { kind: 'kept'; text: Text; from: readonly string[]; edited: boolean }
  /** Something that the edited text rests on is not on this page any more: the person looks again. */
  | { kind: 'heldBack'; text: string }

const wordsIn = (text: string): string[] => text.toLowerCase().split(/[^\p{L}\p{M}\p{N}]+/u)

/** True when a text says a name or one of its words ("I am Sam"). A single letter is no name. */
const says = (text: string, name: string): boolean => {
  const said = new Set(wordsIn(text))
  return name !== '' && (text.includes(name) || wordsIn(name).some((word) => word.length > 1 && said.has(word)))
}

/** The opening words as they may stand on this page. */
export function openingOf(summary: ShareableSummary, { opening, name }: PageSettings, fullName = ''): OpeningState {
  if (!opening.keep) return { kind: 'off' }
  if (opening.text === null) {
    const suggested = suggestedOpening(summary)
    return suggested === null ? { kind: 'off' } : { kind: 'kept', ...suggested, edited: false }
  }
  if (opening.text.trim() === '') return { kind: 'off' }
  const onPage = new Set(summary.sections.flatMap((s) => s.groups.flatMap((g) => g.blocks.map((b) => b.recordId))))
  const namesMe = name !== 'name' && opening.from.includes('about.name') && says(opening.text, fullName.trim())
  if (namesMe || !opening.from.every((id) => onPage.has(id))) return { kind: 'heldBack', text: opening.text }
  return { kind: 'kept', text: [{ text: opening.text.trim(), own: true }], from: opening.from, edited: true }
}

/** The suggested words as plain text, to edit. */
export const suggestedText = (summary: ShareableSummary): string => plainText(suggestedOpening(summary)?.text ?? [])
